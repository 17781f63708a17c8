import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { promised } from './manifest.mjs';

/*
 * Turns the words (src/content) into what ships (src/generated): a module for each language with its guide as
 * HTML, and one of what they all share. What is no word is taken from English (src/text/translate.ts). One
 * more has what the element's doc block promises, for the frame.
 */

const root = new URL('../', import.meta.url);
const path = (name) => new URL(name, root);

/** Tags of the languages there are. */
export const languages = (await readdir(path('src/content')))
  .filter((name) => name !== 'sources.ts')
  .map((name) => name.replace('.ts', ''))
  .sort();

const variable = (lang) => lang.replaceAll('-', '_');

/** What the modules of src/text and src/content export, for the build's own Node. */
export const load = async () => {
  const contents = [
    `export * from './text/compile.ts';`,
    `export * from './text/translate.ts';`,
    `export { sources } from './content/sources.ts';`,
    `export { looks } from './styles/static.ts';`,
    ...languages.map((lang) => `export { ${variable(lang)} } from './content/${lang}.ts';`),
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(path('src')), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const {
    sources,
    looks,
    compile,
    outlineOf,
    snippet,
    carried,
    wordings,
    translate,
    staleUnits,
    ...guides
  } = await import(`data:text/javascript;base64,${code}`);
  const { en } = guides;
  const own = (lang) => guides[variable(lang)];
  const content = (lang) => ({ guide: lang === 'en' ? en : translate(en, own(lang)), sources });
  const compiled = languages.map((lang) => compile(content(lang)));
  const stale = languages
    .filter((lang) => lang !== 'en')
    .flatMap((lang) => staleUnits(en, own(lang)).map(([unit, hash]) => ({ lang, unit, hash })));
  // One name for all that is built from the same words and the same hands: a script knows its snippets by it.
  const sum = createHash('sha256').update(JSON.stringify(compiled)).digest('hex').slice(0, 12);
  const outline = { wordings: wordings(compiled), ...outlineOf(en) };
  return { compiled, carried, looks, snippet, build: sum, outline, stale };
};

const module = async (name, text, from = 'src/content') => {
  const url = path(`src/generated/${name}.ts`);
  const options = await resolveConfig(url, { editorconfig: false });
  const head = `// Written by scripts/compile.mjs from ${from}.\n`;
  await writeFile(url, await format(head + text, { ...options, parser: 'typescript' }));
};

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;`)
    .join('\n');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { compiled, carried, outline, build: sum, stale } = await load();
  for (const { lang, unit, hash } of stale) {
    console.warn(`content/${lang}.ts: “${unit}” translates other English words. Now: ${hash}`);
  }
  await rm(path('src/generated'), { recursive: true, force: true });
  await mkdir(path('src/generated/lang'), { recursive: true });
  await module('outline', constants({ build: sum, ...outline }));
  const { attributes, cssProperties } = await promised();
  const types = (all) => Object.fromEntries(all.map(({ name, type }) => [name, type.text]));
  await module(
    'promised',
    constants({ attributes: types(attributes), properties: types(cssProperties) }),
    'the doc block of src/spasm-guide.ts',
  );
  for (const words of compiled) {
    await module(
      words.lang,
      `import type { Words } from '../guide.js';
      export const ${variable(words.lang)}: Words = ${JSON.stringify({ ...words, html: carried(words.html) })};`,
    );
    await module(
      `lang/${words.lang}`,
      `import { addWords } from '../../add-words.js';
      import { ${variable(words.lang)} } from '../${words.lang}.js';
      addWords(${variable(words.lang)});`,
    );
  }
}
