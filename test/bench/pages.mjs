import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { compileStringAsync } from 'sass';
import { peers } from './peers.mjs';
import { readWords, toHtml } from './words.mjs';

/* Builds a page for each implementation, as its own documents say for production. */

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = new URL('../../dist/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

const bundle = async (source, words) => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: here },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'words',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^bench:words$/ }, ({ path }) => ({ path, namespace: 'words' }));
          onLoad({ filter: /./, namespace: 'words' }, () => ({
            contents: `export const { head, sections } = JSON.parse(${JSON.stringify(
              JSON.stringify(words),
            )});`,
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
};

const packages = pathToFileURL(join(here, 'node_modules/'));

const styles = async ({ scss, css }) => {
  const text = scss
    ? (
        await compileStringAsync(scss, {
          importers: [{ findFileUrl: (path) => new URL(path, packages) }],
          quietDeps: true,
          silenceDeprecations: ['import'],
        })
      ).css
    : await readFile(resolve(css), 'utf8');
  return (await transform(text, { loader: 'css', minify: true })).code;
};

const page = (title, head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{margin:1rem;font:1rem/1.5 sans-serif}</style>
${head}</head>
<body>
${body}
</body>
</html>
`;

/** The words of the guide with the panels of one implementation, as HTML. */
const drawn = ({ panels: draw, around }, { head, sections }) => {
  const nodes = [
    ...head,
    ...sections.map(({ title, lead, panels, foot }) => [
      'section',
      {},
      title,
      ...lead,
      draw(panels),
      ...foot,
    ]),
  ];
  return (around ? [around(nodes)] : nodes).map(toHtml).join('\n');
};

/** Files of one page by name, and its `body`: what shows one guide. */
const make = async (id, words) => {
  const peer = peers[id];
  if (peer.built) {
    const body = peer.snippet
      ? (await readFile(new URL(peer.snippet, dist), 'utf8')).trim()
      : '<spasm-guide></spasm-guide>';
    const head = `<script src="${peer.built}" defer></script>\n`;
    return {
      body,
      files: {
        'index.html': page(words.title, head, body),
        [peer.built]: await readFile(new URL(peer.built, dist)),
      },
    };
  }
  const body = peer.panels ? drawn(peer, words) : '<div id="root"></div>';
  const files = {};
  let head = '';
  if (peer.scss || peer.css) {
    files['page.css'] = await styles(peer);
    head += '<link rel="stylesheet" href="page.css">\n';
  }
  if (peer.script) {
    files['page.js'] = await bundle(peer.script, words);
    head += '<script type="module" src="page.js"></script>\n';
  }
  files['index.html'] = page(words.title, head, body);
  return { body, files };
};

/**
 * Builds the pages of the implementations `ids` into `folder`, one folder each, every file with its
 * brotli beside it.
 * @returns `count`, how many panels there are; and `pages`, by id `{ body, bytes: { html, css, js } }`:
 *   the HTML that shows one guide, and what each kind of file weighs on the wire
 */
export const buildPages = async (ids, folder) => {
  const words = await readWords();
  const pages = {};
  for (const id of ids) {
    const { body, files } = await make(id, words);
    const bytes = { html: 0, css: 0, js: 0 };
    await mkdir(join(folder, id), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      const packed = brotliCompressSync(text);
      bytes[name.split('.').at(-1)] += packed.length;
      await writeFile(join(folder, id, name), text);
      await writeFile(join(folder, id, `${name}.br`), packed);
    }
    pages[id] = { body, bytes };
  }
  const count = words.sections.reduce((sum, { panels }) => sum + panels.length, 0);
  return { pages, count };
};
