import type { Choices } from '../choices.js';
import { slotHtml } from '../markup.js';
import { ownWords } from '../words/own-words.js';
import { styleCode } from './pieces.js';
import type { Code, Way } from './way.js';

/* The plugin for WordPress. What every guide of a site says stands in its settings; the rest, where the guide is. */

/** Slots that the plugin has a place for, in its settings or where the guide is. */
export const CONTACT = 'contact';
export const FOOTER = 'footer';

const INSTALL =
  'Download the plugin, and leave the zip as it is. In WordPress, go to Plugins, Add New, Upload Plugin. Choose spasm-guide.zip, and activate it.';
const STYLE_STEP =
  'Paste your colors into Additional CSS: Appearance, Customize; or in a block theme, Appearance, Editor, Styles, the menu with three dots.';
const LOOK = 'Look at your page. The plugin brings its own files.';

/** What is chosen, in the names of the tag; the languages are words of the plugin's own. */
export const written = ({ attributes, languages }: Choices): Record<string, string> => {
  const [lang = 'en', ...others] = languages;
  return {
    ...(languages.join() === 'en' ? {} : { lang }),
    ...attributes,
    ...(others.length ? { languages: languages.join(' ') } : {}),
  };
};

/** What of the choices the settings take, by the name of their field. */
const fieldsOf = (choices: Choices, slots: Readonly<Record<string, string>>): Code[] => [
  ...Object.entries(slots)
    .map(([name, field]) => ({ title: field, text: slotHtml(choices, name) }))
    .filter(({ text }) => text),
  ...(ownWords(choices)
    ? [{ title: 'Your own words', text: JSON.stringify(ownWords(choices), undefined, 2) }]
    : []),
];

/** Says which slots the plugin has no place for, where there are words for one. */
const leftOut = (choices: Choices): string[] => {
  const names = Object.keys(choices.slots).filter(
    (name) => ![CONTACT, FOOTER].includes(name) && slotHtml(choices, name),
  );
  return names.length
    ? [`The plugin has no place for your words in: ${names.join(', ')}. They are left out.`]
    : [];
};

/**
 * What both ways share.
 * @param paste what to do with `code`
 * @param slots those that the settings take, with the names of their fields
 */
export const wordpress = (
  choices: Choices,
  paste: string,
  code: Code,
  slots: Readonly<Record<string, string>>,
): Pick<Way, 'steps' | 'code' | 'files' | 'made' | 'isPlugin'> => {
  const fields = fieldsOf(choices, slots);
  const style = styleCode(choices, 'In Additional CSS');
  const named = fields.map(({ title }) => title).join(', ');
  return {
    steps: [
      INSTALL,
      ...(fields.length
        ? [`Go to Settings, Spasm Guide. Paste what is below into: ${named}. Save.`]
        : []),
      ...leftOut(choices),
      ...(style.length ? [STYLE_STEP] : []),
      paste,
      LOOK,
    ],
    code: [
      ...fields.map(({ title, text }) => ({ title: `In the settings, ${title}`, text })),
      ...style,
      code,
    ],
    files: [],
    made: {},
    isPlugin: true,
  };
};
