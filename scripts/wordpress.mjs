import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ZipFile } from 'yazl';
import { wordpressFacts } from './wordpress-facts.mjs';
import { wordpressPot } from './wordpress-pot.mjs';

/*
 * Packs what `npm run build` built into a plugin for WordPress: dist/wordpress/spasm-guide.zip, or the path
 * given. The same sources give the same bytes.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const plugin = join(root, 'integrations/wordpress/spasm-guide');
const read = (path) => readFile(join(root, path));
const { version } = JSON.parse(await read('package.json'));

/** The editor's script in one file, as it was written: WordPress wants to be able to read it. */
const editor = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'integrations/wordpress/editor/index.js')],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
};

/** Every file below `folder`. */
const filesBelow = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
};

/** The plugin's own files, with the version of this package in place of 0.0.0, and the languages where they are to be told. */
const own = async () => {
  const paths = await filesBelow(plugin);
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8');
      const filled = text.replaceAll('0.0.0', version).replaceAll('{languages}', named);
      return [relative(plugin, path), Buffer.from(filled)];
    }),
  );
};

/** What the guide's scripts are built of, and what builds them: whoever has the plugin can read and change them. */
const source = async () => {
  const paths = [
    ...(await filesBelow(join(root, 'src'))).filter((path) => !path.includes('/generated/')),
    ...(await filesBelow(join(root, 'scripts'))),
    ...(await filesBelow(join(root, 'integrations/wordpress'))),
    ...['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.mjs', 'LICENSE'].map(
      (name) => join(root, name),
    ),
  ];
  return Promise.all(
    paths.map(async (path) => [`source/${relative(root, path)}`, await readFile(path)]),
  );
};

/**
 * Style for what a page leaves out. Until the script has come, or where there is none, the guide is as it
 * was built: whole.
 */
const left = () => {
  const rules = [
    ['sections', facts.sections],
    ['area', facts.areas],
  ].flatMap(([name, ids]) =>
    ids.map((id) => `spasm-guide[${name}]:not([${name}~='${id}'])::part(${id})`),
  );
  return Buffer.from(`\n${rules.join(',\n')} {\n  display: none;\n}\n`);
};

/** What a clinic may say, with each reference in full: WordPress, which checks it, follows none. */
const schema = async () => {
  const { definitions, $ref } = JSON.parse(await read('dist/content.schema.json'));
  const inFull = (name) =>
    JSON.parse(JSON.stringify(definitions[name]), (_, value) =>
      value?.$ref ? inFull(value.$ref.split('/').pop()) : value,
    );
  return inFull($ref.split('/').pop());
};

const languages = (await readdir(join(root, 'dist/static')))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))
  .sort();

const scripts = ['spasm-guide.core.js', ...languages.map((lang) => `lang/${lang}.js`)];
const built = [
  ...scripts.flatMap((name) => [name, `${name}.map`]),
  ...languages.map((lang) => `static/${lang}.html`),
  'integrity.json',
  'LICENSES.txt',
];
const { data, ...facts } = await wordpressFacts(root);
const named = Object.entries(facts.languages)
  .map(([lang, { name }]) => `\`${lang}\` (${name})`)
  .join(', ');
const files = new Map([
  ...(await own()),
  ...(await source()),
  ['block/editor.js', await editor()],
  ['languages/spasm-guide.pot', Buffer.from(await wordpressPot(plugin, version))],
  ['LICENSE', await read('LICENSE')],
]);
for (const name of built) files.set(`guide/${name}`, await read(`dist/${name}`));
for (const [lang, page] of Object.entries(data))
  files.set(`guide/data/${lang}.json`, Buffer.from(JSON.stringify(page)));
files.set('guide/content.schema.json', Buffer.from(JSON.stringify(await schema())));
files.set('block/style.css', Buffer.concat([files.get('block/style.css'), left()]));
const versions = Object.fromEntries(
  [...files]
    .filter(([path]) => /\.(?:js|css)$/.test(path))
    .map(([path, content]) => [
      path,
      createHash('sha256').update(content).digest('hex').slice(0, 12),
    ]),
);
files.set('guide/facts.json', Buffer.from(JSON.stringify({ ...facts, versions })));

// The same on every day and, as zip keeps local time, in every zone.
const mtime = new Date(2020, 0, 1);
const zip = new ZipFile();
for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
  zip.addBuffer(content, `spasm-guide/${path}`, { mtime, mode: 0o100644, forceDosTimestamp: true });
}
zip.end();
const [target = join(root, 'dist/wordpress/spasm-guide.zip')] = process.argv.slice(2);
await mkdir(dirname(target), { recursive: true });
// Whole at any time: two suites may pack it at once.
const part = `${target}.${process.pid}`;
await pipeline(zip.outputStream, createWriteStream(part));
await rename(part, target);
console.log(`${relative(root, target)}: ${files.size} files, version ${version}`);
