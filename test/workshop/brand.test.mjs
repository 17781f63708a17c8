/* global document, getComputedStyle -- in the browser's part */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { eventually, launch } from '../built/browser.mjs';
import { byName, openBrand, press, shown, shows, write } from './brand.mjs';
import { closeWorkshop } from './page.mjs';

const manifest = JSON.parse(
  await readFile(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const { cssProperties } = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ customElement }) => customElement);

const ACCENT = 'Color of buttons, links and icons';
const TEXT = 'Color of the text';

describe('the brand of the guide', () => {
  let browser;
  let page;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await openBrand(browser);
  });
  afterEach(() => closeWorkshop(page));

  /** The text of the field of this name, its message, and whether it is told to be wrong. */
  const field = async (name) =>
    (await byName(page, 'textbox', name)).evaluate((input) => {
      const ids = input.getAttribute('aria-describedby').split(' ');
      return {
        text: input.value,
        isWrong: input.ariaInvalid === 'true',
        said: ids.map((id) => document.getElementById(id).textContent.trim()).join(' '),
      };
    });

  it('has a control with a label for each property of the element', async () => {
    const labels = await page.$$eval('brand-properties brand-field', (fields) =>
      fields.map((one) => [
        one.getAttribute('name').replace(/^property/, ''),
        one.querySelector('[data-main]').labels[0]?.textContent,
      ]),
    );
    assert.deepEqual(
      new Map(labels),
      new Map(cssProperties.map(({ name, description }) => [name, description.split('.')[0]])),
    );
  });

  it('shows a color as soon as it is written', async () => {
    await write(page, ACCENT, 'rgb(10 100 20)');
    await shows(page, 'open-all', 'color', 'rgb(10, 100, 20)');
  });

  it('tells what may be written where something is no color, and leaves the guide as it was', async () => {
    await write(page, ACCENT, 'teal');
    await shows(page, 'open-all', 'color', 'rgb(0, 128, 128)');
    await write(page, ACCENT, 'navyblue');
    const { text, isWrong, said } = await field(ACCENT);
    assert.equal(text, 'navyblue');
    assert.equal(isWrong, true);
    assert.match(said, /not a color\. Write it as #0b4f6c/);
    // On the way there it said "navy".
    await eventually(
      () => page.$eval(`[aria-label="Pick: ${ACCENT}"]`, ({ value }) => value),
      (value) => value === '#008080',
    );
    await shows(page, 'open-all', 'color', 'rgb(0, 128, 128)');
  });

  it('goes back to the default, and stays at the field', async () => {
    const initial = await shown(page, 'open-all', 'color');
    await write(page, ACCENT, 'teal');
    await shows(page, 'open-all', 'color', 'rgb(0, 128, 128)');
    await press(page, `Use the default: ${ACCENT}`);
    await shows(page, 'open-all', 'color', initial);
    const { text, said } = await field(ACCENT);
    assert.equal(text, '');
    assert.match(said, /Default: follows color-scheme/);
    assert.equal(await page.evaluate(() => document.activeElement.labels[0].textContent), ACCENT);
  });

  it('opens the color picker at the color that the guide has', async () => {
    const picker = await page.$(`[aria-label="Pick: ${ACCENT}"]`);
    const value = () => picker.evaluate((input) => input.value);
    await eventually(value, (now) => now === '#0b4f6c');
    await write(page, ACCENT, 'teal');
    await eventually(value, (now) => now === '#008080');
    await write(page, 'Text of your page', '#550000');
    await eventually(
      () => page.$eval(`[aria-label="Pick: ${TEXT}"]`, (input) => input.value),
      (now) => now === '#550000',
    );
  });

  it('takes a length within bounds, by slider and by number', async () => {
    const name = 'Roundness of corners';
    await write(page, name, '1.5');
    await shows(page, 'key-points', 'border-top-left-radius', '24px');
    await write(page, name, '40');
    assert.match((await field(name)).said, /Write a number from 0 to 2/);
    await shows(page, 'key-points', 'border-top-left-radius', '24px');
    await (await byName(page, 'slider', `Slide: ${name}`)).focus();
    await page.keyboard.press('End');
    await shows(page, 'key-points', 'border-top-left-radius', '32px');
    assert.equal((await field(name)).text, '2');
  });

  it('takes a font for the headings', async () => {
    await write(page, 'Font of the headings', 'Georgia, serif');
    await shows(page, 'heading', 'font-family', 'Georgia, serif');
  });

  it('keeps colors of dark devices apart from those of light ones', async () => {
    await (await byName(page, 'checkbox', 'Our site has a dark mode')).click();
    await write(page, TEXT, '#111111');
    await press(page, 'On dark devices');
    assert.match((await field(TEXT)).said, /as on light devices, #111111/);
    await write(page, TEXT, '#eeeeee');
    const css = () =>
      page.$eval('workshop-preview iframe', ({ contentDocument }) =>
        contentDocument.getElementById('brand').textContent.replace(/\s+/g, ' '),
      );
    await eventually(css, (text) =>
      /text: #111111; \} @media \(prefers-color-scheme: dark\) \{ spasm-guide \{ --spasm-guide-text: #eeeeee;/.test(
        text,
      ),
    );
    await press(page, 'On light devices');
    assert.equal((await field(TEXT)).text, '#111111');
  });

  it('asks for dark colors, and gives any to dark devices, only where the site has a dark mode', async () => {
    const asks = async () => [
      (await page.$$('button ::-p-text(On dark devices)')).length > 0,
      (await page.$('[name="page-darkPage-text"]')) !== null,
    ];
    const gives = () =>
      page.$eval('workshop-preview iframe', ({ contentDocument }) =>
        [...contentDocument.querySelectorAll('style')].some(({ textContent }) =>
          textContent.includes('prefers-color-scheme'),
        ),
      );
    const has = (wanted) =>
      eventually(
        async () => [...(await asks()), await gives()],
        (now) => now.every((one) => one === wanted),
      );
    // A theme has colors for both.
    await press(page, 'Forest green');
    await shows(page, 'open-all', 'color', 'rgb(31, 92, 58)');
    await has(false);
    const own = await byName(page, 'checkbox', 'Our site has a dark mode');
    await own.click();
    await has(true);
    await own.click();
    await has(false);
  });

  it("puts the clinic's own page around the guide", async () => {
    await write(page, 'Background of your page', 'papayawhip');
    await write(page, 'Font of your page', 'Georgia, serif');
    const body = () =>
      page.$eval('workshop-preview iframe', ({ contentDocument }) => {
        const { backgroundColor, fontFamily } = getComputedStyle(contentDocument.body);
        return [backgroundColor, fontFamily];
      });
    await eventually(
      body,
      ([ground, font]) => ground === 'rgb(255, 239, 213)' && font === 'Georgia, serif',
    );
  });

  it('wears a theme by one press, keeps the fonts, and comes back to none', async () => {
    const initial = await shown(page, 'open-all', 'color');
    await write(page, 'Font of the headings', 'Georgia, serif');
    await press(page, 'Forest green');
    await shows(page, 'open-all', 'color', 'rgb(31, 92, 58)');
    await shows(page, 'heading', 'font-family', 'Georgia, serif');
    const pressed = () =>
      page.$$eval('.themes [aria-pressed=true]', (all) =>
        all.map((one) => one.textContent.trim()).join(),
      );
    assert.equal(await pressed(), 'Forest green');
    assert.equal((await field(ACCENT)).text, '#1f5c3a');
    await write(page, ACCENT, 'teal');
    assert.equal(await pressed(), '');
    await press(page, 'As it comes');
    await shows(page, 'open-all', 'color', initial);
    assert.equal(await pressed(), 'As it comes');
  });

  it('fits into 320 px, with targets of 44 px', async () => {
    await page.setViewport({ width: 320, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 320);
    const small = await page.$$eval(
      'workshop-brand :is(button, select, summary, input[type=text], input[type=color])',
      (all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(small, []);
  });
});
