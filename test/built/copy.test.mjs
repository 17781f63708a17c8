/* global document -- in the browser's part */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { engines, serve } from './browser.mjs';

/* What a reader takes along who selects the whole page and copies it. */

const page = (guide) => `<!doctype html>
  <html lang="en">
    <meta charset="utf-8" />
    <script src="/dist/spasm-guide.js" defer></script>
    <p>Cramps</p>
    ${guide}
    <textarea></textarea>
  </html>`;

const heading = 'Why do I keep getting muscle spasms and cramps?';

describe('a copy of the whole page', () => {
  let server;

  before(async () => {
    const snippet = await readFile(new URL('../../dist/static/en.html', import.meta.url), 'utf8');
    server = await serve(
      {},
      {
        '/tag.html': page('<spasm-guide></spasm-guide>'),
        '/snippet.html': page(snippet),
        '/slots.html': page(
          '<spasm-guide><span slot="heading">Our cramps</span><p slot="intro">We help.</p></spasm-guide>',
        ),
      },
    );
  });
  after(() => server.close());

  for (const [engine, launched] of Object.entries(engines)) {
    describe(`in ${engine}`, () => {
      let browser;
      before(async () => (browser = await launched()));
      after(() => browser.close());

      /** Copies the page as a reader would; gives what is pasted and what the guide's titles are. */
      const copy = async (path) => {
        const tab = await browser.newPage();
        await tab.goto(`${server.origin}${path}`);
        await tab.$eval('spasm-guide', (guide) => guide.updateComplete);
        const press = async (...keys) => {
          await tab.keyboard.down('Control');
          for (const key of keys) await tab.keyboard.press(key);
          await tab.keyboard.up('Control');
        };
        await tab.click('p');
        await press('a', 'c');
        await tab.focus('textarea');
        await press('v');
        const texts = (selector) =>
          tab.evaluate(
            (wanted) =>
              [...document.querySelector('spasm-guide').shadowRoot.querySelectorAll(wanted)].map(
                (one) => one.textContent.trim(),
              ),
            selector,
          );
        const given = {
          pasted: await tab.$eval('textarea', (field) => field.value),
          titles: await texts('[part~=summary], [part~=section-heading]'),
          intro: await texts('[part=intro]'),
        };
        await tab.close();
        return given;
      };

      for (const path of ['/tag.html', '/snippet.html']) {
        it(`has the heading, the introduction and every title: ${path}`, async () => {
          const { pasted, titles, intro } = await copy(path);
          assert.deepEqual(
            [heading, ...intro, ...titles].filter((text) => !pasted.includes(text)),
            [],
          );
          assert.ok(titles.length > 30);
        });
      }

      it("has the clinic's heading and introduction in place of the guide's", async () => {
        const { pasted } = await copy('/slots.html');
        assert.match(pasted, /Our cramps[^]*We help\./);
        assert.ok(!pasted.includes(heading));
      });
    });
  }
});
