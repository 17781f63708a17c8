import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { selfContained } from '../rollup.config.mjs';

/* Prints what a reader's phone must fetch, and fails where it is more than we promise. */

const WHOLE = 30_000;
const CODE = 14_000;
const PICTURES = 6_000;

const brotli = (text) => brotliCompressSync(text).length;

/** Leaves out what is in those files: what stays is the price of the rest. */
const without = (files, stub) => ({
  name: 'without',
  load: (id) => (files.test(id) ? stub : null),
});
const words = without(
  /\/content\/\w+\.ts$/,
  'export const en = { sections: [], stretches: [], timer: {} }, sources = {};',
);
const pictures = without(
  /\/figures\/index\.ts$/,
  'export const figures = {}, figureStyles = {}, drawFigure = () => "";',
);

const build = async (...left) => {
  const bundle = await rollup({ ...selfContained('src/define.ts', left), onwarn: () => {} });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return brotli(output[0].code);
};

const whole = brotli(await readFile(new URL('../dist/spasm-guide.js', import.meta.url)));
const withPictures = await build(words);
const code = await build(words, pictures);
const row = (name, bytes, budget) =>
  `${name.padEnd(22)} ${String(bytes).padStart(6)} of ${budget} bytes (brotli)`;

console.log(row('dist/spasm-guide.js', whole, WHOLE));
console.log(row('  its code alone', code, CODE));
console.log(row('  its pictures', withPictures - code, PICTURES));
if (whole > WHOLE || code > CODE || withPictures - code > PICTURES) {
  console.error('Over budget.');
  process.exitCode = 1;
}
