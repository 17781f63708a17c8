import type { Choices } from '../choices.js';
import { facts } from '../facts.js';
import { fileText } from '../files.js';
import { styleOf } from '../markup.js';
import type { Code } from './way.js';

/* What several ways are made of. */

/** The name of the style sheet with what was chosen. */
export const STYLE = 'spasm-guide.css';

/** The style sheet that was chosen, as a file; no file where nothing was. */
export const styleFile = (choices: Choices): Record<string, string> => {
  const css = styleOf(choices);
  return css ? { [STYLE]: css } : {};
};

/** The same to read, for who has a style sheet to put it in. Takes where it goes. */
export const styleCode = (choices: Choices, title: string): Code[] => {
  const text = styleOf(choices);
  return text ? [{ title, text }] : [];
};

/** The line of HTML that loads the style sheet, if there is one. */
export const styleLink = (choices: Choices): string[] =>
  styleOf(choices) ? [`<link rel="stylesheet" href="${STYLE}">`] : [];

/** The lines of HTML that load `paths`, each with its checksum. */
export const scriptLines = (paths: readonly string[]): string[] =>
  paths.map(
    (path) =>
      `<script src="${path}" integrity="${facts.integrity[path] ?? ''}" crossorigin="anonymous" defer></script>`,
  );

/** The scripts with the words of all languages but the first, which comes another way. */
export const otherWords = ({ languages }: Choices): string[] =>
  languages.slice(1).map((lang) => `lang/${lang}.js`);

/** The page's HTML of a guide in `lang`, as a document that nothing runs in. */
const snippetIn = (lang: string): ParentNode =>
  new DOMParser()
    .parseFromString(fileText(`static/${lang}.html`), 'text/html')
    .querySelector('template')?.content ?? document.createDocumentFragment();

/** What the guide in the first language calls itself. */
export const titleOf = ({ languages: [lang = 'en'] }: Choices): string =>
  snippetIn(lang).querySelector('[part~=heading]')?.textContent.trim() ?? '';

/** A header line that allows a style sheet of the site's own as well, where one was chosen. */
export const withStyle = (line: string, choices: Choices, source = "'self'"): string => {
  if (!styleOf(choices)) return line;
  return line.includes('style-src')
    ? line.replace('style-src', `style-src ${source}`)
    : line.replace('; script-src', `; style-src ${source}; script-src`);
};
