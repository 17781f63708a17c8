import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readContent } from './content.mjs';
import { REVIEWS } from './languages.mjs';
import { put, table, written } from './readme.mjs';

/* Writes the table of docs/languages.md from the language files. */

const path = 'docs/languages.md';
const file = new URL(`../${path}`, import.meta.url);

const capital = (text) => text.replace(/^./, (letter) => letter.toUpperCase());

/** docs/languages.md as it should read now. */
export const freshLanguages = async () => {
  const { en, others } = await readContent();
  const english =
    en.review === 'clinician' ? REVIEWS.clinician : 'no doctor or nurse has checked it';
  const rows = [
    [en.name, `\`${en.lang}\``, `The text that the others translate; ${english}`],
    ...others.map(({ name, lang, review }) => [name, `\`${lang}\``, capital(REVIEWS[review])]),
  ];
  const text = await readFile(file, 'utf8');
  return written(
    path,
    put(text, ['languages', table(['Language', 'Tag', 'Who has checked it'], rows)]),
  );
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(file, await freshLanguages());
}
