/* global document, DarkReader -- run in the browser */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wholeOptions } from '../browsers/chromium.mjs';
import { launch, launchFirefox, launchWhole, serve } from './browser.mjs';
import { faint } from './pixels.mjs';

const page = (
  attributes = '',
  head = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cramps</title>
${head}<script src="/dist/spasm-guide.js" defer></script>
<spasm-guide open="stretch diet" emergency-number="911" ${attributes}></spasm-guide>`;

const pages = {
  '/plain.html': page(),
  '/one-place.html': page('area="calf"'),
  '/dark-text.html': page('area="calf"', '<style>body { color: #222; background: #fff }</style>'),
  '/dark-reader.html': page(
    'area="calf"',
    '<script src="/node_modules/darkreader/darkreader.js"></script>',
  ),
};

const press = (name) => {
  document.querySelector('spasm-guide').shadowRoot.querySelector(`[name=${name}]`).click();
};

const darken = () => DarkReader.enable({ brightness: 100, contrast: 90, sepia: 0 });

const readers = {
  'where Chromium darkens a page by itself': {
    open: () =>
      launchWhole({
        args: [
          ...wholeOptions().args,
          '--force-dark-mode',
          '--enable-features=WebContentsForceDark',
        ],
      }),
    paths: ['/plain.html', '/dark-text.html'],
    // Its words read, and it stands out from those that are not filled.
    besides: /dark-text.*the edge of filled button/,
  },
  'where Firefox has every page in its reader’s own colours': {
    open: () =>
      launchFirefox({
        extraPrefsFirefox: {
          'browser.display.document_color_use': 2,
          'browser.display.use_system_colors': false,
          'browser.display.background_color': '#000000',
          'browser.display.foreground_color': '#ffff00',
          'browser.anchor_color': '#00ffff',
          'browser.visited_color': '#00ffff',
          'browser.display.background_color.dark': '#000000',
          'browser.display.foreground_color.dark': '#ffff00',
        },
      }),
    paths: ['/one-place.html'],
    // Which have a ground of the browser's own, that tells them apart.
    besides: /the edge of (filled )?button/,
  },
  'where Dark Reader recolours the page': {
    open: () => launch(),
    paths: ['/dark-reader.html'],
    act: darken,
  },
};

for (const [where, { open, paths, act, besides }] of Object.entries(readers)) {
  describe(`${where}, all that is drawn reads`, () => {
    let browser, server;

    before(async () => {
      server = await serve({}, pages);
      browser = await open();
    });

    after(() => Promise.all([browser?.close(), server?.close()]));

    for (const path of paths) {
      for (const [state, name] of [
        ['as it comes', ''],
        ['asking what to print', 'print'],
      ]) {
        it(`${state}: ${path}`, async () => {
          const tab = await browser.newPage();
          await tab.goto(`${server.origin}${path}`);
          const height = await tab.evaluate(() => document.documentElement.scrollHeight);
          await tab.setViewport({
            width: 800,
            height: Math.min(height, 7500),
            deviceScaleFactor: 2,
          });
          if (act) await tab.evaluate(act);
          if (name) await tab.evaluate(press, name);
          const found = (await faint(tab)).filter((one) => !besides?.test(`${path} ${one}`));
          assert.deepEqual(found, []);
          await tab.close();
        });
      }
    }
  });
}
