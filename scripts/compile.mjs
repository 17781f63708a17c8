import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

/*
 * Turns the words (src/content) into what ships (src/generated): a module for each language with its guide as
 * HTML, and one of what they all share.
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
    `export { sources } from './content/sources.ts';`,
    `export { looks } from './styles/static.ts';`,
    ...languages.map((lang) => `export { ${variable(lang)} } from './content/${lang}.ts';`),
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('src', root).pathname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { sources, looks, compile, outlineOf, snippet, ...guides } = await import(
    `data:text/javascript;base64,${code}`
  );
  const content = (lang) => ({ guide: guides[variable(lang)], sources });
  const compiled = languages.map((lang) => compile(content(lang)));
  // One name for all that is built from the same words and the same hands: a script knows its snippets by it.
  const sum = createHash('sha256').update(JSON.stringify(compiled)).digest('hex').slice(0, 12);
  return { compiled, looks, snippet, build: sum, outline: outlineOf(guides.en) };
};

const module = async (name, text) => {
  const url = path(`src/generated/${name}.ts`);
  const options = await resolveConfig(url, { editorconfig: false });
  const head = '// Written by scripts/compile.mjs from src/content.\n';
  await writeFile(url, await format(head + text, { ...options, parser: 'typescript' }));
};

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;`)
    .join('\n');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { compiled, outline, build: sum } = await load();
  await rm(path('src/generated'), { recursive: true, force: true });
  await mkdir(path('src/generated/lang'), { recursive: true });
  await module('outline', constants({ build: sum, ...outline }));
  for (const words of compiled) {
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
