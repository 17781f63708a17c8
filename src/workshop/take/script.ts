import type { Choices } from '../choices.js';
import { facts } from '../facts.js';
import { attributeText, inner, scriptsOf, tagOf } from '../markup.js';
import { scriptLines, styleFile, styleLink, titleOf, withStyle } from './pieces.js';
import type { Way } from './way.js';

const UPLOAD =
  'Download the zip and unpack it. Put its files on your own server, in the folder of your page.';
const ELSEWHERE =
  'Are the files in another folder? Write its name before theirs: src="guide/spasm-guide.js".';
const FROM_SERVER =
  'Look at the page on your server. Opened from your disk, by a double click, it shows no guide.';

const load = (choices: Choices): string[] => [
  ...styleLink(choices),
  ...scriptLines(scriptsOf(choices)),
];

const shared = (choices: Choices) => ({
  files: scriptsOf(choices),
  made: styleFile(choices),
  policy: withStyle(facts.embedding.script, choices),
});

/** The tag, and the script that fills it. */
export const scriptWay = (choices: Choices): Way => ({
  id: 'script',
  title: 'Script tag',
  hint: 'For a page whose HTML you can edit. If you are not sure, take this.',
  steps: [
    UPLOAD,
    'Paste the code into your page, where the guide is to be.',
    ELSEWHERE,
    FROM_SERVER,
  ],
  code: [{ title: 'In your page', text: [...load(choices), tagOf(choices)].join('\n') }],
  ...shared(choices),
});

/** A `<div>`, for editors that know no other tag. */
export const divWay = (choices: Choices): Way => {
  // Editors delete a box with nothing in it; these words show until the script is there.
  const text = [`<p>${titleOf(choices)}</p>`, inner(choices)].filter(Boolean).join('\n');
  const indented = text.replace(/^(?=.)/gm, '  ');
  return {
    id: 'div',
    title: 'Plain box (div)',
    hint: 'For a site whose editor deletes tags that it does not know.',
    steps: [
      UPLOAD,
      'Paste the first code into the template of your site, before </head>. It is needed once.',
      'Paste the second code into the text of your page, in the view that shows HTML.',
      'Save, and look at the HTML again: data- names and slot names must still be there. Did your editor take them out? Then take the frame.',
      FROM_SERVER,
    ],
    code: [
      { title: 'In the template, before </head>', text: load(choices).join('\n') },
      {
        title: 'In your page',
        text: `<div data-spasm-guide${attributeText(choices, 'data-')}>\n${indented}\n</div>`,
      },
    ],
    ...shared(choices),
  };
};
