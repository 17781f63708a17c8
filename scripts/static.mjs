import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { rollup } from 'rollup';
import { forServer } from '../rollup.config.mjs';

/*
 * Renders the whole guide as HTML that reads without a script, one file a language. Its templates are
 * minified as in the scripts: Lit takes over only what it would have rendered itself.
 */

const dist = new URL('../dist/', import.meta.url);
const built = new URL('.static.mjs', dist);

const bundle = await rollup(forServer('src/static.ts'));
await bundle.write({ file: fileURLToPath(built), format: 'es' });
await bundle.close();
const { StaticGuide, languages, lastStyles } = await import(built.href);
await rm(built);

globalThis.customElements.define('spasm-guide', StaticGuide);
await mkdir(new URL('static/', dist), { recursive: true });
for (const lang of languages) {
  const rendered = await collectResult(render(html`<spasm-guide lang=${lang}></spasm-guide>`));
  const text = rendered
    .replace('<spasm-guide  ', '<spasm-guide ')
    // The name this attribute had before it was a standard.
    .replace(' shadowroot="open"', '')
    // Left over where a template ends with a place for a value.
    .replaceAll('<?>', '')
    .replace('</template></spasm-guide>', (end) => `<style>${lastStyles}</style>${end}`);
  await writeFile(new URL(`static/${lang}.html`, dist), `${text}\n`);
}
