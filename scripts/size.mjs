import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

/* Prints what a reader's phone must fetch, and fails where it is more than we promise. */

// Drawings worked out at build time are 2 kB more than the code that did so in the browser, and spare it the work.
const WHOLE = 52_200;
const CORE = 34_200;
const WORDS = 18_500;
/** Of any language that translates them: longer, or in letters of two and three bytes. */
const TRANSLATED = 23_200;
const PAGE = 65_050;
const FRAME = 3_980;
const PARENT = 1_800;
const PARENT_RAW = 3_750;

const brotli = (text) => brotliCompressSync(text).length;

const built = (name) => readFile(new URL(`../dist/${name}`, import.meta.url));
const whole = brotli(await built('spasm-guide.js'));
const frame = brotli(await built('embed.js'));
const parentCode = await built('embed-parent.js');
const parent = brotli(parentCode);
const core = brotli(await built('spasm-guide.core.js'));
const page = core + brotli(await built('static/en.html'));
const names = (await readdir(new URL('../dist/lang/', import.meta.url))).filter(
  (name) => name.endsWith('.js') && name !== 'en.js',
);
const others = await Promise.all(
  names.map(async (name) => [name, brotli(await built(`lang/${name}`))]),
);
const row = (name, bytes, budget, unit = 'brotli') => {
  console.log(`${name.padEnd(26)} ${String(bytes).padStart(6)} of ${budget} bytes (${unit})`);
  return bytes > budget;
};

const isOver = [
  row('dist/spasm-guide.js', whole, WHOLE),
  row('dist/spasm-guide.core.js', core, CORE),
  row('dist/lang/en.js', brotli(await built('lang/en.js')), WORDS),
  ...others.map(([name, bytes]) => row(`dist/lang/${name}`, bytes, TRANSLATED)),
  row('snippet and core', page, PAGE),
  row('dist/embed.js', frame, FRAME),
  row('dist/embed-parent.js', parent, PARENT),
  row('  as it is written', parentCode.length, PARENT_RAW, 'raw'),
];
if (isOver.includes(true)) {
  console.error('Over budget.');
  process.exitCode = 1;
}
