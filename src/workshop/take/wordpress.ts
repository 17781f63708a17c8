import type { Choices } from '../choices.js';
import { escape } from '../markup.js';
import { styleCode, styleFile } from './pieces.js';
import type { Code, Way } from './way.js';
import { ownWords } from '../words/own-words.js';

/* The plugin for WordPress. What every guide of a site says stands in its settings; the rest, where the guide is. */

/** Slots that the plugin has a place for. The first is where the guide is, the second in the settings. */
export const CONTACT = 'contact';
const FOOTER = 'footer';

const INSTALL =
  'In WordPress, go to Plugins, Add New, Upload Plugin. Choose spasm-guide.zip, the plugin, and activate it. It is built by npm run build:wordpress.';
const ON_PAGE =
  'Look at your page. The plugin brings its files; the zip below has only what you chose.';

export const slot = ({ slots }: Choices, name = ''): string => slots[name]?.trim() ?? '';

/** What is chosen, in the names of the tag; the languages are words of the plugin's own. */
export const written = ({ attributes, languages }: Choices): Record<string, string> => {
  const [lang = 'en', ...others] = languages;
  return {
    ...(languages.join() === 'en' ? {} : { lang }),
    ...attributes,
    ...(others.length ? { languages: languages.join(' ') } : {}),
  };
};

/** What the settings take: steps, and what to paste there. */
const settings = (choices: Choices): { steps: string[]; code: Code[] } => {
  const footer = slot(choices, FOOTER);
  const fields = [footer && 'Footer', ownWords(choices) && 'Your own words'].filter(Boolean);
  const left = Object.keys(choices.slots).filter(
    (name) => ![CONTACT, FOOTER].includes(name) && slot(choices, name),
  );
  return {
    steps: [
      ...(fields.length
        ? [`Go to Settings, Spasm Guide. Paste what is below into: ${fields.join(', ')}. Save.`]
        : []),
      ...(left.length
        ? [`The plugin has no place for your words in: ${left.join(', ')}. They are left out.`]
        : []),
    ],
    code: [
      ...(footer ? [{ title: 'In the settings, Footer', text: escape(footer) }] : []),
      ...(ownWords(choices)
        ? [
            {
              title: 'In the settings, Your own words',
              text: JSON.stringify(ownWords(choices), undefined, 2),
            },
          ]
        : []),
    ],
  };
};

const WHERE = 'In Additional CSS';

/** What both ways share, around what each pastes. */
export const wordpress = (
  choices: Choices,
  paste: string,
  code: Code,
): Pick<Way, 'steps' | 'code' | 'files' | 'made'> => {
  const set = settings(choices);
  const style = styleCode(choices, WHERE);
  return {
    steps: [
      INSTALL,
      ...set.steps,
      ...(style.length
        ? [
            'Paste your colors into Additional CSS: Appearance, Customize; or in a block theme, Appearance, Editor, Styles, the menu with three dots.',
          ]
        : []),
      paste,
      ON_PAGE,
    ],
    code: [...set.code, ...style, code],
    files: [],
    made: styleFile(choices),
  };
};
