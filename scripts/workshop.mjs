import { readdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync, strToU8 } from 'fflate';
import { rollup } from 'rollup';
import license from 'rollup-plugin-license';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { readContent } from './content.mjs';
import { transpile } from './transpile.mjs';
import { validator } from './validator.mjs';
import pkg from '../package.json' with { type: 'json' };

/* Writes dist/workshop.html: one page with its script, its styles, the facts of the build and the files to take. */

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const readJson = async (path) => JSON.parse(await read(path));

const { en, others } = await readContent();
const languages = [en, ...others];

const [manifest, schema, integrity, embedding] = await Promise.all(
  ['custom-elements', 'content.schema', 'integrity', 'embedding'].map((name) =>
    readJson(`dist/${name}.json`),
  ),
);
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ customElement }) => customElement);

const facts = {
  version: pkg.version,
  element,
  languages: languages.map(({ lang, name, review, dir }) => ({ lang, name, review, dir })),
  sections: en.sections.map(({ id, title, panels }) => ({
    id,
    title,
    panels: panels.map((panel) => ({ id: panel.id, title: panel.title })),
  })),
  areas: en.stretches.map(({ id, place }) => ({ id, place })),
  labels: en.labels,
  tiers: [
    { id: 'emergency', title: en.danger.title },
    ...en.danger.more.map(({ id, title }) => ({ id, title })),
  ],
  schema,
  integrity,
  embedding,
};

/** What a page may need: all but the package for bundlers. */
const tags = languages.map(({ lang }) => lang);
const paths = [
  'spasm-guide.core.js',
  'embed.html',
  'embed.js',
  'embed-parent.js',
  'LICENSES.txt',
  ...tags.flatMap((lang) => [
    lang === 'en' ? 'spasm-guide.js' : `spasm-guide.${lang}.js`,
    `lang/${lang}.js`,
    `static/${lang}.html`,
  ]),
];
const contents = await Promise.all(paths.map((path) => read(`dist/${path}`)));
const files = Object.fromEntries(paths.map((path, index) => [path, contents[index]]));
const packed = Buffer.from(gzipSync(strToU8(JSON.stringify(files)), { level: 9, mtime: 0 }));

/** For a site with WordPress, which takes it as it is. */
const plugin = await readFile(new URL('dist/wordpress/spasm-guide.zip', root));

/** The licences of the packages in the page, whole, as they ask; stops at one not agreed to. */
let licenses = '';
const thirdParty = {
  allow: { test: '(MIT OR BSD-3-Clause)', failOnUnlicensed: true, failOnViolation: true },
  output: (packages) => {
    licenses = packages
      .map(({ name, version, licenseText }) => `${name} ${version}\n\n${licenseText.trim()}\n`)
      .sort()
      .join('\n');
  },
};

const bundle = await rollup({
  input: 'src/workshop/workshop.ts',
  plugins: [
    license({ thirdParty }),
    validator(schema),
    resolve({ ignoreSideEffectsForRoot: true }),
    transpile(),
    terser({ ecma: 2022, format: { comments: /^!/, ascii_only: true } }),
  ],
  onwarn: (warning) => {
    // Colour.js imports itself in circles, and works.
    if (warning.ids?.every((id) => id.includes('/node_modules/colorjs.io/'))) return;
    throw new Error(warning.message);
  },
});
const { output } = await bundle.generate({ format: 'iife' });
await bundle.close();
/** The style sheet of the whole page, then those of its panes. */
const sheets = (await readdir(new URL('src/workshop', root), { recursive: true }))
  .filter((path) => path.endsWith('.css'))
  .sort((one, other) => one.split('/').length - other.split('/').length || (one < other ? -1 : 1));
const texts = await Promise.all(sheets.map((path) => read(`src/workshop/${path}`)));
const { code: css } = await transform(texts.join('\n'), { loader: 'css', minify: true });

/** `text` as it may stand in a `<script>`. */
const inScript = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const html = (await read('src/workshop/page.html'))
  .replace('<style></style>', () => `<style>${css.trim()}</style>`)
  .replace('  </body>', () =>
    [
      `<script type="application/json" id="facts">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>`,
      `<script type="text/plain" id="licenses">${inScript(licenses)}</script>`,
      `<script type="text/plain" id="plugin">${plugin.toString('base64')}</script>`,
      `<script type="text/plain" id="files">${packed.toString('base64')}</script>`,
      `<script>${inScript(output[0].code)}</script>`,
      '  </body>',
    ].join('\n'),
  );
await writeFile(new URL('dist/workshop.html', root), html);
