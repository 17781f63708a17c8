/* global axe, document, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, serve } from '../built/browser.mjs';
import { root } from '../built/run.mjs';
import { openWorkshop, step } from './page.mjs';

const html = await readFile(`${root}dist/workshop.html`, 'utf8');
const axeCore = await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const STEPS = ['Choose', 'Your words', 'Brand', 'Check', 'Take'];

describe('the workshop', () => {
  let browser, tab;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });

  for (const scheme of ['light', 'dark']) {
    for (const name of STEPS) {
      it(`has nothing that axe objects to: ${name}, ${scheme}`, async () => {
        tab = await openWorkshop(browser);
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await step(tab, name);
        // Where there is more behind a summary, that too.
        await tab.evaluate(() => {
          for (const one of document.querySelectorAll('main details')) one.open = true;
        });
        await tab.evaluate(axeCore);
        const found = await tab.evaluate(async () => {
          const { violations } = await axe.run('spasm-workshop', { resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
        });
        assert.deepEqual(found, []);
      });
    }
  }

  for (const name of STEPS) {
    it(`is no wider than a small telephone, and all in it as high as a thumb: ${name}`, async () => {
      tab = await openWorkshop(browser, '', { width: 320, height: 700 });
      await step(tab, name);
      const found = await tab.evaluate(() => {
        for (const one of document.querySelectorAll('main details')) one.open = true;
        const small = [...document.querySelectorAll('button, select, textarea, summary, .button')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
          .map((one) => one.outerHTML.slice(0, 120));
        return { wide: document.documentElement.scrollWidth, small };
      });
      assert.deepEqual(found, { wide: 320, small: [] });
    });
  }

  it('is gone through by keys alone, and tells which step it is at', async () => {
    tab = await openWorkshop(browser);
    for (const name of STEPS) {
      await tab.focus('body');
      await tab.evaluate((text) => {
        const all = [...document.querySelectorAll('nav button')];
        all.find((one) => one.textContent.trim() === text).focus();
      }, name);
      await tab.keyboard.press('Enter');
      assert.equal(
        await tab.$eval('[aria-current=step]', ({ textContent }) => textContent.trim()),
        name,
      );
      assert.equal(await tab.$eval('#step-title', ({ textContent }) => textContent), name);
    }
  });

  it('leads from the end of a step to the next, up to the last', async () => {
    tab = await openWorkshop(browser);
    for (const name of STEPS.slice(1)) {
      await (await tab.waitForSelector('.next button')).click();
      assert.equal(await tab.evaluate(() => document.activeElement.textContent), name);
    }
    assert.equal(await tab.$('.next'), null);
  });

  it('asks for nothing from a server either, but for itself', async () => {
    const server = await serve();
    tab = await browser.newPage();
    await tab.goto(`${server.origin}/dist/workshop.html`);
    await tab.waitForSelector('workshop-preview[data-shown]');
    for (const name of STEPS) await step(tab, name);
    const asked = server.requests.filter((path) => !path.startsWith('/favicon'));
    await server.close();
    assert.deepEqual(asked, ['/dist/workshop.html']);
  });

  it('stores nothing', async () => {
    tab = await openWorkshop(browser);
    await tab.click('[name=section][value=overview]');
    assert.equal(await tab.evaluate(() => document.cookie), '');
    assert.deepEqual(
      await tab.evaluate(() => [window.localStorage.length, window.sessionStorage.length]),
      [0, 0],
    );
  });

  it('has whatever the element gains, without a word of its own', async () => {
    const [, text] = /id="facts">([^]*?)<\/script>/.exec(html);
    const facts = JSON.parse(text);
    facts.element.attributes.push({
      name: 'large-print',
      type: { text: 'boolean' },
      description: 'Larger words.',
    });
    facts.element.cssProperties.push({
      name: '--spasm-guide-shadow',
      description: 'Color of shadows.',
      default: 'none',
      syntax: '<color>',
    });
    facts.element.cssParts.push({ name: 'halo', description: 'What glows.' });
    facts.element.slots.push({ name: 'aside', description: 'Beside it all.' });
    const folder = await mkdtemp(join(tmpdir(), 'workshop-'));
    const file = join(folder, 'workshop.html');
    await writeFile(
      file,
      html.replace(text, () => JSON.stringify(facts).replaceAll('<', '\\u003c')),
    );
    tab = await browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    await tab.waitForSelector('workshop-preview[data-shown]');
    const words = async (name) => {
      await step(tab, name);
      return tab.$eval('main', ({ textContent }) => textContent);
    };
    const choose = await words('Choose');
    assert.match(choose, /Large print\s+Larger words\./);
    assert.match(choose, /Aside\s+Beside it all\./);
    assert.ok(await tab.$('[name=large-print][type=checkbox]'));
    const brand = await words('Brand');
    assert.match(brand, /Color of shadows/);
    assert.match(brand, /halo/);
    await rm(folder, { recursive: true });
  });

  it('is in no script that a patient loads', async () => {
    for (const path of ['spasm-guide.js', 'spasm-guide.core.js', 'spasm-guide.esm.js', 'index.js'])
      assert.doesNotMatch(await readFile(`${root}dist/${path}`, 'utf8'), /workshop/i);
  });

  it('has the licences of all that it is made of', async () => {
    const [, text] = /id="licenses">([^]*?)<\/script>/.exec(html);
    for (const name of [
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      'fflate',
      'colorjs.io',
    ]) {
      const { version } = JSON.parse(await readFile(`${root}node_modules/${name}/package.json`));
      assert.ok(text.includes(`${name} ${version}\n`), name);
    }
  });
});
