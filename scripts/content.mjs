import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/* Reads words, drawings, and what turns them into a guide into the build's own Node. */

const root = new URL('../', import.meta.url);

/** Tags of the languages there are. */
export const languages = (await readdir(new URL('src/content', root)))
  .filter((name) => name !== 'sources.ts')
  .map((name) => name.replace('.ts', ''))
  .sort();

/** The name under which a language file exports its words. */
export const variable = (lang) => lang.replaceAll('-', '_');

/** What the files of src export to which `contents`, a module in that folder, leads. */
const read = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('src', root)), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
};

/** The paths of every drawing, by its id. */
export const readFigures = async () => {
  const { figures, pathsOf } = await read(`
    export { figures } from './figures/index.ts';
    export { pathsOf } from './figures/paths.ts';`);
  return Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, pathsOf(figure)]));
};

/** All that src/text exports, `sources`, the `figures` as drawn, the guide `en`, and the `others`: what each language file says. */
export const readContent = async () => {
  const contents = [
    `export * from './text/compile.ts';`,
    `export * from './text/translate.ts';`,
    `export { sources } from './content/sources.ts';`,
    `export { looks } from './styles/static.ts';`,
    `export { figures } from './generated/figures.ts';`,
    ...languages.map((lang) => `export { ${variable(lang)} } from './content/${lang}.ts';`),
  ].join('\n');
  const all = await read(contents);
  const others = languages.filter((lang) => lang !== 'en').map((lang) => all[variable(lang)]);
  return { ...all, others };
};
