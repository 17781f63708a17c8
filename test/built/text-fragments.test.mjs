/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, isShell, serve } from './browser.mjs';

const page = (query) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Muscle cramps</title>
  <script src="/dist/spasm-guide.js${query}" defer></script></head>
  <body><h1>Muscle cramps</h1><spasm-guide></spasm-guide></body></html>`;

const pages = { '/quick.html': page(''), '/slow.html': page('?delay=600') };

/** Some words of each panel that stand nowhere else in the guide: in the browser. */
const wordsOfPanels = () => {
  const root = document.querySelector('spasm-guide').shadowRoot;
  const all = root.textContent.toLowerCase();
  const isOnce = (text) => text.includes(' ') && all.split(text.toLowerCase()).length === 2;
  return [...root.querySelectorAll('[part~=panel]')].map(({ id }) => {
    const texts = [...root.querySelectorAll(`#${id}-content :is(p, li, dd)`)]
      .flatMap((one) => (one.firstChild?.data ?? '').match(/[\w ]{12,60}/g) ?? [])
      // Whole words alone: the last may have been cut.
      .map((text) => text.trim().replace(/ \w*$/, ''));
    return [id, texts.find(isOnce)];
  });
};

for (const [engine, start] of Object.entries(engines)) {
  describe(`a text fragment opens the panel that holds its words, in ${engine}`, () => {
    let browser, server, words;

    before(async () => {
      [browser, server] = await Promise.all([start(), serve({}, pages)]);
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/quick.html`);
      words = await tab.evaluate(wordsOfPanels);
      await tab.close();
    });

    after(() => Promise.all([browser?.close(), server?.close()]));

    for (const [name, path] of [
      ['quick', '/quick.html'],
      ['600 ms late', '/slow.html'],
    ]) {
      it(`whichever panel it is, with a script that is ${name}`, async (test) => {
        if (engine === 'Chromium' && (await isShell(browser))) {
          test.skip('This browser follows no text fragment.');
          return;
        }
        assert.ok(words.length > 20);
        const shut = [];
        const visit = async ([id, text]) => {
          assert.ok(text, `no words of its own: ${id}`);
          const tab = await browser.newPage();
          await tab.goto(`${server.origin}${path}#:~:text=${encodeURIComponent(text)}`);
          const isOpen = await tab
            .waitForFunction(
              (one) =>
                document
                  .querySelector('spasm-guide')
                  .shadowRoot?.querySelector(`#${one} [aria-expanded=true]`) !== null,
              // Patient with a busy machine.
              { timeout: 10_000 },
              id,
            )
            .catch(() => undefined);
          if (!isOpen) shut.push(`${id}: ${text}`);
          await tab.close();
        };
        // A few at a time: more than that, and one that is not in front may be left to wait.
        for (let first = 0; first < words.length; first += 4) {
          await Promise.all(words.slice(first, first + 4).map(visit));
        }
        assert.deepEqual(shut, []);
      });
    }
  });
}
