import { mkdir, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { load } from './compile.mjs';

/* Writes the whole guide as HTML that reads without a script, one file a language: the same document as in the scripts. */

const dist = new URL('../dist/', import.meta.url);
const { compiled, looks, snippet, build } = await load();

const minified = async (css) =>
  (await transform(css, { loader: 'css', minify: true, target: 'es2022' })).code.trim();
const [first, last] = await Promise.all([minified(looks.first), minified(looks.last)]);

await mkdir(new URL('static/', dist), { recursive: true });
for (const words of compiled) {
  const html = snippet(words, build, first, last);
  await writeFile(new URL(`static/${words.lang}.html`, dist), `${html}\n`);
}
