/* global document, location, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const embedding = JSON.parse(await read('dist/embedding.json'));
const integrity = JSON.parse(await read('dist/integrity.json'));
const snippet = await read('dist/static/en.html');
const readme = await read('README.md');
const [, iframe] = /```html\n(<iframe[^]*?)```/.exec(readme);

const script = (origin = '', more = '') =>
  `<script src="${origin}/dist/spasm-guide.js" integrity="${integrity['spasm-guide.js']}" defer ${more}></script>`;
const page = (body, head = '') => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Muscle cramps</title><script src="/test/pages/policy-watch.js"></script>${head}
  <body><h1>Muscle cramps</h1>${body}<p>We are open from 8 to 6.</p></body></html>`;

/** What a page says that is to be isolated from all others. */
const isolated = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
const policy = (line) => ({ 'Content-Security-Policy': line.slice(line.indexOf(': ') + 2) });

/** What a server says that gives its files to other sites. */
const open = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const shared = ['embed.html', 'embed.js', 'embed-parent.js', 'spasm-guide.js'];

/** What a reader has: in the browser. */
const state = () => {
  const guide = document.querySelector('spasm-guide');
  return {
    isIsolated: window.crossOriginIsolated,
    panels: guide.matches(':defined') && guide.shadowRoot.querySelectorAll('[part~=panel]').length,
    words: guide.innerText.trim(),
    noted: { ...document.documentElement.dataset },
  };
};

describe('on a page that is isolated from all other sites', () => {
  let browser, clinic, files, closed;

  before(async () => {
    [browser, files, closed] = await Promise.all([
      launch(),
      serve(
        Object.fromEntries(
          shared.map((name) => [
            `/dist/${name}`,
            { ...open, ...(name.endsWith('html') && isolated), 'Access-Control-Allow-Origin': '*' },
          ]),
        ),
      ),
      serve(),
    ]);
    const words = '<spasm-guide>Ask us for the leaflet.</spasm-guide>';
    const pages = {
      '/tag.html': page(words, script()),
      '/static.html': page(snippet, script()),
      '/other-site.html': page(words, script(files.origin, 'crossorigin')),
      '/refused.html': page(words, script(closed.origin, 'crossorigin')),
      '/frame.html': page(iframe.replaceAll('https://files.example', `${files.origin}/dist`)),
    };
    clinic = await serve(
      {
        '/tag.html': { ...isolated, ...policy(embedding.script) },
        '/static.html': { ...isolated, ...policy(embedding.static) },
        '/other-site.html': isolated,
        '/refused.html': isolated,
        '/frame.html': isolated,
      },
      pages,
    );
  });

  after(() => Promise.all([browser, clinic, files, closed].map((one) => one?.close())));

  const visit = async (path) => {
    const tab = await browser.newPage();
    await tab.goto(`${clinic.origin}${path}`, { waitUntil: 'load' });
    return tab;
  };

  for (const [title, path] of [
    ['as a tag, under its policy and checksum', '/tag.html'],
    ['as HTML, under its policy and checksum', '/static.html'],
    ['from a server that gives its files to other sites', '/other-site.html'],
  ]) {
    it(`the guide shows whole ${title}, with nothing refused`, async () => {
      const { isIsolated, panels, noted } = await (await visit(path)).evaluate(state);
      assert.ok(isIsolated);
      assert.ok(panels > 20);
      assert.deepEqual(noted, {});
    });
  }

  it("the clinic's own words stay where the server keeps the script to itself", async () => {
    const { isIsolated, panels, words } = await (await visit('/refused.html')).evaluate(state);
    assert.ok(isIsolated);
    assert.equal(panels, false);
    assert.equal(words, 'Ask us for the leaflet.');
  });

  it("the guide shows in README's frame, as high as it is, where its files say they may", async () => {
    const tab = await visit('/frame.html');
    await tab.waitForFunction(() => document.querySelector('iframe').offsetHeight > 2000);
    assert.ok(await tab.evaluate(() => window.crossOriginIsolated));
    const inside = tab.frames().find((one) => one.url().includes('embed.html'));
    assert.equal(
      await inside.evaluate(() => document.querySelector('spasm-guide').isConnected),
      true,
    );
  });
});

describe('on a page whose <base> is another site, in another tab', () => {
  const address = '/clinic/cramps.html';
  let browser, server, tab;

  before(async () => {
    const pages = {};
    [browser, server] = await Promise.all([launch(), serve({}, pages)]);
    const own = `${server.origin}${address}`;
    pages[address] = page(
      `<a href="${own}#spasm-guide-diet" target="_self">Food</a><spasm-guide id="help"></spasm-guide>`,
      `<base href="https://shop.example/products/" target="_blank">${script(server.origin)}`,
    );
    tab = await browser.newPage();
    await tab.goto(`${own}#help-where`, { waitUntil: 'load' });
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  const opens = (id) =>
    tab.waitForFunction((wanted) => document.querySelector('spasm-guide').open === wanted, {}, id);
  const press = async (selector) =>
    (await tab.waitForSelector(`spasm-guide >>> ${selector}`)).click();

  it('opens the panel that the address names, at load and later', async () => {
    await opens('where');
    await tab.evaluate(() => (location.hash = '#spasm-guide-who'));
    await opens('where who');
  });

  it('follows a link into a panel', async () => {
    await tab.evaluate(() => document.querySelector('spasm-guide').hideAll());
    await tab.click('body > a');
    await opens('diet');
  });

  it('copies the address of the page, not of the other site', async () => {
    const copied = tab.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.clipboard.writeText = async (text) => resolve(text);
        }),
    );
    await press('#diet [part~=copy-link]');
    assert.equal(await copied, `${server.origin}${address}#help-diet`);
  });

  it('stays on the page whatever button is pressed, and prints its own address', async () => {
    const printed = tab.evaluate(
      () =>
        new Promise((resolve) => {
          window.print = () => {
            resolve(document.querySelector('spasm-guide').shadowRoot.textContent);
            window.dispatchEvent(new Event('afterprint'));
          };
        }),
    );
    await press('#stretch button');
    await press('[part~=now] button[value=calf]');
    await press('.now-content button[name=danger]');
    await press('[part~=print]');
    await press('dialog [value=print]');
    assert.ok((await printed).includes(`${server.origin}${address}`));
    await press('[part~=print]');
    await press('dialog [value=""]');
    assert.equal(await tab.evaluate(() => location.pathname), address);
    assert.equal((await browser.pages()).filter((one) => one.url() !== 'about:blank').length, 1);
    assert.deepEqual((await tab.evaluate(state)).noted, {});
  });
});
