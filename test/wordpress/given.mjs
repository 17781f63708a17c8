/* global document -- in the browser's part of a test */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/* What the tests take as given: what was built, and what authors write. */

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name) => readFile(path(name), 'utf8');

export const zip = path('dist/wordpress/spasm-guide.zip');
const snippet = (await read('dist/static/en.html')).trim();
const checksums = JSON.parse(await read('dist/integrity.json'));

/** The shadow root, the same on every page: after it may come words for its slots. */
export const inside = snippet.slice(
  snippet.indexOf('>') + 1,
  snippet.lastIndexOf('</spasm-guide>'),
);

export const block = (attributes = {}) =>
  `<!-- wp:spasm-guide/guide ${JSON.stringify(attributes)} /-->`;
export const group = (attributes, inner) =>
  `<!-- wp:group ${JSON.stringify(attributes)} --><div class="wp-block-group">${inner}</div><!-- /wp:group -->`;

/** The scripts of the guide that a page loads: in the browser. */
export const scriptsOfGuide = () =>
  [...document.querySelectorAll('script[src*="/spasm-guide/guide/"]')].map(
    ({ defer, integrity, crossOrigin, src }) => ({
      defer,
      integrity,
      crossOrigin,
      name: new URL(src).pathname.split('/guide/').pop(),
    }),
  );

/** What it gives of one script. */
export const checked = (name) => ({
  defer: true,
  integrity: checksums[name],
  crossOrigin: 'anonymous',
  name,
});
