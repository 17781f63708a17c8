import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';

/*
 * Tells a careful host what to expect: the checksum of every script (dist/integrity.json), and the
 * header line each way of embedding needs on a page that allows nothing else (dist/embedding.json).
 */

const dist = new URL('../dist/', import.meta.url);
const read = (path) => readFile(new URL(path, dist), 'utf8');
const write = (path, value) =>
  writeFile(new URL(path, dist), `${JSON.stringify(value, undefined, 2)}\n`);
const hash = (algorithm, text) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

const words = (await readdir(new URL('lang/', dist))).map((name) => `lang/${name}`);
const scripts = [...(await readdir(dist)), ...words].filter((name) => name.endsWith('.js')).sort();
const integrity = {};
for (const name of scripts) integrity[name] = hash('sha384', await read(name));
await write('integrity.json', integrity);

/** The style sheets in the snippets. The languages share them. */
const styles = new Set();
for (const name of await readdir(new URL('static/', dist))) {
  for (const [, css] of (await read(`static/${name}`)).matchAll(/<style>([^]*?)<\/style>/g)) {
    styles.add(`'${hash('sha256', css)}'`);
  }
}

const policy = (...directives) => `Content-Security-Policy: ${directives.join('; ')}`;
const [ground, own, trusted] = [
  // The last two are no part of the first: where a <base> may lead, and forms.
  "default-src 'none'; base-uri 'none'; form-action 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'; trusted-types spasm-guide",
];
const embedding = {
  script: policy(ground, own, trusted),
  static: policy(ground, own, `style-src ${[...styles].join(' ')}`, trusted),
};
await write('embedding.json', embedding);
for (const [way, line] of Object.entries(embedding)) console.log(`${way}: ${line}`);
