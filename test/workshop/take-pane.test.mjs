/* global document, getSelection, location -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { eventually, launch } from '../built/browser.mjs';
import { root } from '../built/run.mjs';
import { address, openWorkshop, step } from './page.mjs';
import { clinics, fragmentOf, take } from './taken.mjs';

const own = clinics['in Spanish and English, with words and a brand of its own'];

describe('the step that takes the guide away', () => {
  let browser, tab;

  before(async () => (browser = await launch()));
  after(() => browser.close());
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });

  const open = async (choices = {}, size = {}) => {
    tab = await openWorkshop(browser, fragmentOf(choices), size);
    await step(tab, 'Take');
    await tab.waitForSelector('workshop-take [role=status]');
  };

  const choose = async (way) => (await tab.waitForSelector(`label ::-p-text(${way})`)).click();

  /** The Copy button after the code under `title`. */
  const copyButton = (title) =>
    tab.waitForSelector(
      `workshop-take ::-p-xpath(.//h4[contains(., "${title}")]/following-sibling::button[1])`,
    );

  const said = (pattern) =>
    eventually(
      () => tab.$eval('workshop-take [role=status]', (one) => one.textContent),
      (text) => pattern.test(text),
    );

  it('begins with the script tag, and goes through all ways by arrow keys', async () => {
    await open();
    const title = () => tab.$eval('workshop-take h3', (one) => one.textContent.trim());
    assert.equal(await title(), 'Script tag: what to do');
    await tab.focus('workshop-take input:checked');
    const found = new Set();
    for (let count = 0; count < 10; count += 1) {
      found.add(await title());
      await tab.keyboard.press('ArrowDown');
    }
    assert.equal(found.size, 10);
    assert.equal(await title(), 'Script tag: what to do');
  });

  it('copies what is shown by a key, and says so', async () => {
    await browser
      .defaultBrowserContext()
      .overridePermissions('file://', ['clipboard-read', 'clipboard-sanitized-write']);
    await open(own);
    await (await copyButton('In your page')).focus();
    await tab.keyboard.press('Enter');
    await said(/^Copied/);
    const [copied, shown] = await tab.evaluate(async () => [
      await navigator.clipboard.readText(),
      document.querySelector('workshop-take pre').textContent,
    ]);
    assert.equal(copied, shown);
    assert.match(copied, /^<link [^]*<spasm-guide lang="es" sections="relief prevention"/);
    await browser.defaultBrowserContext().clearPermissionOverrides();
  });

  it('gives the plugin for WordPress as it is uploaded there', async () => {
    const { files } = await take(browser, {}, 'WordPress block');
    assert.ok(files['spasm-guide/spasm-guide.php']);
    const packed = unzipSync(await readFile(`${root}dist/wordpress/spasm-guide.zip`));
    assert.deepEqual(Object.keys(files), Object.keys(packed));
  });

  it('selects the text where the browser lets no page copy, and says which keys to press', async () => {
    await open(own);
    await tab.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('No.'));
    });
    await (await copyButton('In your page')).click();
    await said(/selected: press Ctrl\+C/);
    const [selected, shown] = await tab.evaluate(() => [
      getSelection().toString(),
      document.querySelector('workshop-take pre').textContent,
    ]);
    assert.equal(selected.trim(), shown.trim());
  });

  it('gives a link that opens the workshop with the same choices', async () => {
    await open(own);
    const read = () =>
      tab.$$eval('workshop-take pre', (all) => all.map(({ textContent }) => textContent));
    const before = await read();
    const link = before.at(-1);
    assert.ok(link.startsWith(address));
    await tab.goto('about:blank');
    await tab.goto(link);
    await step(tab, 'Take');
    await tab.waitForSelector('workshop-take pre');
    assert.deepEqual(await read(), before);
    assert.equal(await tab.evaluate(() => location.href), link);
  });

  it('packs a README, the licences and the files alone that the way needs', async () => {
    const names = async (way) => Object.keys((await take(browser, own, way)).files).sort();
    assert.deepEqual(await names('Script tag'), [
      ...['LICENSES.txt', 'README.txt'],
      ...['lang/en.js', 'spasm-guide.css', 'spasm-guide.es.js'],
    ]);
    const { files, code, steps } = await take(browser, own, 'Plain box');
    for (const text of [...Object.values(code), ...steps])
      assert.ok(files['README.txt'].includes(text), text);
  });

  it('warns of own words that the guide would refuse', async () => {
    await open({ content: { by: 'Riverbank', hide: ['today'] } });
    await tab.waitForSelector('workshop-take .error ::-p-text(There is a mistake)');
    await tab.close();
    await open(own);
    assert.equal(await tab.$('workshop-take .error'), null);
  });

  it('pastes no color or font of a link that is none, nor lets it fetch', async () => {
    const { files } = await take(
      browser,
      {
        font: 'x; } body { background: url(https://evil.example) }',
        light: { background: 'url(https://evil.example)', text: 'red; } * { display: none' },
        properties: { '--spasm-guide-accent': 'red; } * { display: none' },
      },
      'Frame',
    );
    assert.doesNotMatch(files['spasm-guide.css'] + files['embed.html'], /evil|display: none/);
    assert.match(files['spasm-guide.css'], /background: #ffffff;\n {2}color: #1c2429;/);
  });

  it('can be read and pressed on the smallest telephone, every way', async () => {
    await open(own, { width: 320, height: 640 });
    for (const way of ['Whole text', 'Frame', 'WordPress shortcode', 'Vue', 'Angular']) {
      await choose(way);
      const [wide, small] = await tab.evaluate(() => [
        document.documentElement.scrollWidth,
        [...document.querySelectorAll('workshop-take :is(button, label, summary)')]
          .filter((one) => one.getBoundingClientRect().height < 43.5)
          .map((one) => one.outerHTML),
      ]);
      assert.deepEqual([wide, small], [320, []], way);
    }
  });
});
