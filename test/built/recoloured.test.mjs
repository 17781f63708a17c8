/* global document -- runs in the browser */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchOptions } from '../browsers/chromium.mjs';
import { launch, serve } from './browser.mjs';
import { faint } from './pixels.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cramps</title>
<script src="/dist/spasm-guide.js" defer></script>
<spasm-guide open="stretch diet" emergency-number="911"></spasm-guide>`;

const press = (name) => {
  document.querySelector('spasm-guide').shadowRoot.querySelector(`[name=${name}]`).click();
};

describe('where Chromium darkens a page by itself, all that is drawn reads', () => {
  let browser, server;

  before(async () => {
    server = await serve({}, { '/page.html': page });
    const args = ['--force-dark-mode', '--enable-features=WebContentsForceDark'];
    browser = await launch({ args: [...launchOptions().args, ...args] });
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const [state, name] of Object.entries({
    'as it comes': '',
    'asking what to print': 'print',
  })) {
    it(state, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/page.html`);
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      await tab.setViewport({ width: 800, height: Math.min(height, 7500), deviceScaleFactor: 2 });
      if (name) await tab.evaluate(press, name);
      assert.deepEqual(await faint(tab), []);
      await tab.close();
    });
  }
});
