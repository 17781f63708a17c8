/* global document, location, scrollTo -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';

describe('a link to the address one is at', () => {
  let browser, server, page;

  before(async () => {
    [browser, server] = await Promise.all([
      launch(),
      serve(
        {},
        {
          '/clinic.html': `<!doctype html><title>Muscle cramps</title>
            <a href="#spasm-guide-diet">Food and minerals</a>
            <spasm-guide></spasm-guide><script src="/dist/spasm-guide.js"></script>`,
        },
      ),
    ]);
    page = await browser.newPage();
    await page.goto(`${server.origin}/clinic.html#spasm-guide-diet`);
    await page.waitForFunction(() => document.querySelector('spasm-guide').open === 'diet');
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Closes the panel, clicks the link with `key` held down, and gives what the guide has open. */
  const clickHolding = async (key) => {
    await page.evaluate(() => document.querySelector('spasm-guide').hideAll());
    await page.evaluate(() => scrollTo(0, 0));
    if (key) await page.keyboard.down(key);
    await page.click('a');
    if (key) await page.keyboard.up(key);
    await page.bringToFront();
    return page.evaluate(async () => {
      await document.querySelector('spasm-guide').updateComplete;
      return document.querySelector('spasm-guide').open;
    });
  };

  it('opens the panel again', async () => {
    assert.equal(await clickHolding(), 'diet');
  });

  for (const key of ['Control', 'Shift']) {
    it(`leaves the guide alone where ${key} opens it elsewhere`, async () => {
      assert.equal(await clickHolding(key), null);
      assert.equal(await page.evaluate(() => location.hash), '#spasm-guide-diet');
    });
  }
});
