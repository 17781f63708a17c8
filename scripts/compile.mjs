import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readContent, readFigures, variable } from './content.mjs';
import { staleLines, standings } from './languages.mjs';
import { promised } from './manifest.mjs';

/*
 * Turns the words (src/content) into what ships (src/generated): a module for each language with its guide as
 * HTML, and one of what they all share. What is no word is taken from English (src/text/translate.ts). Two
 * more have the drawings (src/figures), which the document is made with, and what the element's doc block promises,
 * for the frame.
 */

const root = new URL('../', import.meta.url);

/** What ships of each language, and what its snippet is made with. */
export const load = async () => {
  const { sources, looks, compile, outlineOf, snippet, carried, wordings, translate, en, others } =
    await readContent();
  const guides = [en, ...others.map((own) => translate(en, own))];
  const compiled = guides.map((guide) => compile({ guide, sources }));
  // One name for all that is built from the same words and the same hands: a script knows its snippets by it.
  const sum = createHash('sha256').update(JSON.stringify(compiled)).digest('hex').slice(0, 12);
  const outline = { wordings: wordings(compiled), ...outlineOf(en) };
  // As scripts carry them.
  const shipped = compiled.map((words) => ({ ...words, html: carried(words.html) }));
  return { compiled, shipped, looks, snippet, build: sum, outline };
};

const module = async (name, text, from = 'src/content') => {
  const url = new URL(`src/generated/${name}.ts`, root);
  const options = await resolveConfig(url, { editorconfig: false });
  const head = `// Written by scripts/compile.mjs from ${from}.\n`;
  await writeFile(url, await format(head + text, { ...options, parser: 'typescript' }));
};

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;`)
    .join('\n');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await rm(new URL('src/generated', root), { recursive: true, force: true });
  await mkdir(new URL('src/generated/lang', root), { recursive: true });
  await module(
    'figures',
    `import type { FigureId } from '../figures/index.js';
    import type { Outline } from '../figures/outlines.js';
    export const figures: Readonly<Record<FigureId, readonly Outline[]>> = ${JSON.stringify(await readFigures())};`,
    'src/figures',
  );
  const { shipped, outline, build: sum } = await load();
  for (const line of staleLines(await standings())) console.warn(line);
  await module('outline', constants({ build: sum, ...outline }));
  const { attributes, cssProperties } = await promised();
  const types = (all) => Object.fromEntries(all.map(({ name, type }) => [name, type.text]));
  await module(
    'promised',
    constants({ attributes: types(attributes), properties: types(cssProperties) }),
    'the doc block of src/spasm-guide.ts',
  );
  for (const words of shipped) {
    await module(
      words.lang,
      `import type { Words } from '../guide.js';
      export const ${variable(words.lang)}: Words = ${JSON.stringify(words)};`,
    );
    await module(
      `lang/${words.lang}`,
      `import { addWords } from '../../add-words.js';
      import { ${variable(words.lang)} } from '../${words.lang}.js';
      addWords(${variable(words.lang)});`,
    );
  }
}
