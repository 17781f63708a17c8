import { readFile, writeFile } from 'node:fs/promises';
import { languages } from './content.mjs';

/* Writes into dist/embed.html which languages its address may ask for: a script for each, in a template. */

const path = new URL('../dist/embed.html', import.meta.url);
const html = await readFile(path, 'utf8');
const scripts = languages
  // It has English anyway.
  .filter((lang) => lang !== 'en')
  .map((lang) => `      <script lang="${lang}" src="lang/${lang}.js"></script>\n`);
const filled = html.replace('<template></template>', () =>
  ['<template>\n', ...scripts, '    </template>'].join(''),
);
if (filled === html) throw new Error('embed.html has no template for other languages.');
await writeFile(path, filled);
