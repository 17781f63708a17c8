import { asItComes, type Choices, type Ground } from '../choices.js';
import { attributeText, escape, inner, scriptsOf, styleOf } from '../markup.js';
import { takes } from '../syntax.js';
import { otherWords, STYLE, titleOf } from './pieces.js';
import type { Way } from './way.js';

/* The guide in a page of its own, for an <iframe>. All that a reader must trust is in that page. */

const SERVER = 'https://files.example';
const PAGE = 'https://clinic.example';

/** What the page around says: its address and the language. The rest is on the tag. */
const AROUND = ['keep-query', 'lang'];

const onTag = (choices: Choices): string => {
  const all = Object.entries(choices.attributes);
  const attributes = Object.fromEntries(all.filter(([name]) => !AROUND.includes(name)));
  return attributeText({ ...choices, languages: ['en'], attributes });
};

/** `value`, which may be half typed; or where CSS takes none such, `other`. */
const safe = (syntax: string, value: string, other: string): string =>
  takes(syntax, value) ? value : other;

const ground = ({ background, text }: Ground, scheme: string): string => `:root {
  color-scheme: ${scheme};
}

body {
  background: ${safe('<color>', background, asItComes.light.background)};
  color: ${safe('<color>', text, asItComes.light.text)};
}
`;

/** What the page in the frame looks like: nothing of the page around comes in. */
const pageStyle = ({ font, light, darkPage }: Choices): string => {
  const night = darkPage
    ? `\n@media (prefers-color-scheme: dark) {\n${ground(darkPage, 'dark').replace(/^(?=.)/gm, '  ')}}\n`
    : '';
  // The font is on the tag: embed.js gives the body its own.
  return `${ground(light, 'light')}${night}
spasm-guide {
  font-family: ${safe('<family-name>#', font, asItComes.font)};
}
`;
};

/** embed.html with all that was chosen written in it. */
const framedPage = (choices: Choices): string => {
  const [lang = 'en'] = choices.languages;
  const [script = ''] = scriptsOf(choices);
  const words = choices.languages
    .slice(1)
    .map((one) => `      <script lang="${one}" src="lang/${one}.js"></script>\n`);
  const own = inner(choices).replace(/^(?=.)/gm, '      ');
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(titleOf(choices))}</title>
    <link rel="stylesheet" href="${STYLE}">
    <script src="embed.js" defer></script>
    <script src="${script}" defer></script>
    <template>
${words.join('')}    </template>
  </head>
  <body>
    <spasm-guide${onTag(choices)}>
${own}
    </spasm-guide>
  </body>
</html>
`;
};

const frame = (choices: Choices): string => {
  const { languages } = choices;
  const query = languages.length > 1 ? `?lang=${languages.join()}` : '';
  const keep = choices.attributes['keep-query'];
  return `<iframe
  src="${SERVER}/embed.html${query}"
  title="${escape(titleOf(choices))}"${keep ? `\n  data-keep-query="${escape(keep)}"` : ''}
  style="width: 100%; height: 40rem; border: 0"
  allow="clipboard-write; screen-wake-lock"
  sandbox="allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox"
></iframe>
<script src="${SERVER}/embed-parent.js" defer></script>`;
};

/** The guide in an `<iframe>`. */
export const frameWay = (choices: Choices): Way => ({
  id: 'frame',
  title: 'Frame (iframe)',
  hint: 'For a site that takes nothing but a frame, such as Wix or Google Sites.',
  steps: [
    'Download the zip and unpack it. Put its files into one folder of any server that you have.',
    `Paste the code into your page. Write the address of your folder in place of ${SERVER}.`,
    'Does your site take an address alone? Give it the one in src. The frame then scrolls.',
    'Your number, words and colors are in embed.html and its style sheet. To change them, come back here.',
  ],
  code: [{ title: 'In your page', text: frame(choices) }],
  files: ['embed.js', 'embed-parent.js', ...scriptsOf(choices).slice(0, 1), ...otherWords(choices)],
  made: {
    'embed.html': framedPage(choices),
    [STYLE]: [pageStyle(choices), styleOf(choices)].filter(Boolean).join('\n'),
  },
  policy: [
    `Content-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${SERVER}; style-src ${SERVER}; require-trusted-types-for 'script'; trusted-types spasm-guide; frame-ancestors ${PAGE}`,
    `Content-Security-Policy: frame-src ${SERVER}; script-src ${SERVER}`,
  ].join('\n'),
});
