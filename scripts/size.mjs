import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { selfContained } from '../rollup.config.mjs';

/* Prints what a reader's phone must fetch, and fails where it is more than we promise. */

const WHOLE = 33_000;
const CODE = 17_000;
const PICTURES = 6_000;
const FRAME = 2_500;
const PARENT = 1_000;
const PARENT_RAW = 1_500;

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

const built = (name) => readFile(new URL(`../dist/${name}`, import.meta.url));
const whole = brotli(await built('spasm-guide.js'));
const frame = brotli(await built('embed.js'));
const parentCode = await built('embed-parent.js');
const parent = brotli(parentCode);
const withPictures = await build(words);
const code = await build(words, pictures);
const row = (name, bytes, budget, unit = 'brotli') => {
  console.log(`${name.padEnd(22)} ${String(bytes).padStart(6)} of ${budget} bytes (${unit})`);
  return bytes > budget;
};

const isOver = [
  row('dist/spasm-guide.js', whole, WHOLE),
  row('  its code alone', code, CODE),
  row('  its pictures', withPictures - code, PICTURES),
  row('dist/embed.js', frame, FRAME),
  row('dist/embed-parent.js', parent, PARENT),
  row('  as it is written', parentCode.length, PARENT_RAW, 'raw'),
];
if (isOver.includes(true)) {
  console.error('Over budget.');
  process.exitCode = 1;
}
