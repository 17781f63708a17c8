/* global CSSStyleSheet, customElements, document, NodeFilter, requestIdleCallback, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';

const snippet = await readFile(new URL('../../dist/static/en.html', import.meta.url), 'utf8');
const page = (body) => `<!doctype html>
  <html lang="en">
    <head><script src="/dist/spasm-guide.js" defer></script></head>
    <body>${body}</body>
  </html>`;
const ways = {
  'by script tag': ['/tag.html', '<spasm-guide></spasm-guide>'],
  'as HTML': ['/html.html', snippet],
};

/** Counts the style sheets that the page makes from now on. In the browser. */
const count = () => {
  window.made = { sheets: 0 };
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    window.made.sheets++;
    return replaceSync.call(this, text);
  };
};

/** Adds guides to the page; what was made for them, and whether they share. In the browser. */
const add = async (body) => {
  const place = document.createElement('div');
  document.body.append(place);
  place.setHTMLUnsafe(body.repeat(3));
  const guides = [...document.querySelectorAll('spasm-guide')];
  await Promise.all(guides.map(({ updateComplete }) => updateComplete));
  const [first, ...others] = guides.map(({ shadowRoot }) => shadowRoot);
  return {
    ...window.made,
    drawn: others.filter((root) => root.querySelectorAll('[part~=panel]').length > 20).length,
    sheetsShared: others.every(({ adoptedStyleSheets }) =>
      adoptedStyleSheets.every((sheet, index) => sheet === first.adoptedStyleSheets[index]),
    ),
    own: others.filter((root) => root.querySelector('style')).length,
  };
};

describe('many guides in a page', () => {
  let browser, server;

  before(async () => {
    const pages = Object.fromEntries(Object.values(ways).map(([path, body]) => [path, page(body)]));
    [browser, server] = await Promise.all([launch(), serve({}, pages)]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const [way, [path, body]] of Object.entries(ways)) {
    it(`share style sheets, none being made twice: ${way}`, async () => {
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(count);
      await tab.goto(`${server.origin}${path}`, { waitUntil: 'load' });
      await tab.waitForFunction(() => customElements.get('spasm-guide'));
      // The first guide makes what all share; a second settles what only a page with more has.
      await tab.evaluate(add, body);
      const before = await tab.evaluate(() => ({ ...window.made }));
      const then = await tab.evaluate(add, body);
      assert.ok(before.sheets > 0, 'the page makes its style sheets');
      assert.deepEqual(then, { ...before, drawn: 6, sheetsShared: true, own: 0 });
    });

    it(`keep no second copy of what they show: ${way}`, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}${path}`, { waitUntil: 'load' });
      // The pasted HTML is looked over when the page has nothing better to do.
      await tab.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))));
      const shown = await tab.evaluate(() => {
        const all = (root) => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
          let nodes = 1;
          while (walker.nextNode()) nodes += 1;
          return nodes;
        };
        return all(document) + all(document.querySelector('spasm-guide').shadowRoot);
      });
      const client = await tab.createCDPSession();
      await client.send('Performance.enable');
      for (let times = 0; times < 2; times += 1) await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const { value: held } = metrics.find(({ name }) => name === 'Nodes');
      await tab.close();
      assert.ok(shown > 2000, `${shown}`);
      assert.ok(held < shown * 1.3, `${held} nodes held for ${shown} that show`);
    });
  }
});
