import type { Choices } from '../choices.js';
import { facts } from '../facts.js';
import { fileText } from '../files.js';
import { attributeText, inner } from '../markup.js';
import { phoneLink } from '../phone.js';
import { ownWords } from '../words/own-words.js';
import { otherWords, scriptLines, styleFile, styleLink, withStyle } from './pieces.js';
import type { Way } from './way.js';

/* The guide as HTML, which its script adopts: it may be changed by nothing but what the script knows of. */

/** The number to call for readers without script: with it, the guide says it itself. */
const numberWithoutScript = ({ attributes }: Choices): string => {
  const link = phoneLink(attributes['emergency-number'] ?? '');
  return link && `<noscript slot="contact"><p>${link}</p></noscript>\n`;
};

/** `html`, whose guide has a heading of level 2, as under one of `level`, for readers without script. */
const withHeadingLevel = (html: string, level: number): string =>
  level === 2
    ? html
    : html.replace(
        /<h([2-5])(?=[ >])/g,
        (tag, depth) => `${tag} aria-level="${Math.min(6, Number(depth) + level - 2)}"`,
      );

/** The tag with the whole guide in it, in the first language. */
export const snippetOf = (choices: Choices): string => {
  const { languages, attributes } = choices;
  const [lang = 'en'] = languages;
  const html = fileText(`static/${lang}.html`).trim();
  const root = html.slice(html.indexOf('>') + 1, -'</spasm-guide>'.length);
  const level = Number(attributes['heading-level'] ?? 2);
  const named = attributeText({ ...choices, attributes: { lang, ...attributes } });
  const words = numberWithoutScript(choices) + inner(choices);
  return `<spasm-guide${named}>${withHeadingLevel(root, level)}${words && `\n${words}\n`}</spasm-guide>`;
};

/** The whole guide as HTML, and the script that takes it over. */
export const staticWay = (choices: Choices): Way => {
  const scripts = ['spasm-guide.core.js', ...otherWords(choices)];
  return {
    id: 'static',
    title: 'Whole text as HTML',
    hint: 'For readers whose scripts are off or late, and for search engines: every word is in your page.',
    steps: [
      'Download the zip and unpack it. Put its files on your own server, in the folder of your page.',
      'Paste the code into the HTML that your server sends, where the guide is to be. It is long: use the Copy button.',
      'Change nothing in it. The script draws a guide anew, or leaves it, when its words were changed.',
      'Paste it anew when you take a new version of the files.',
      ...(ownWords(choices)
        ? [
            'Readers without scripts see the guide without the panels and signs that you added or changed.',
          ]
        : []),
    ],
    code: [
      {
        title: 'In your page',
        text: [...styleLink(choices), ...scriptLines(scripts), snippetOf(choices)].join('\n'),
      },
    ],
    files: scripts,
    made: styleFile(choices),
    policy: withStyle(facts.embedding.static, choices),
  };
};
