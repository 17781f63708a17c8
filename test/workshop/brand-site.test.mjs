/* global document, getComputedStyle -- in the browser's part */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import Color from 'colorjs.io';
import UPNG from 'upng-js';
import { eventually, launch } from '../built/browser.mjs';
import { byName, openBrand, press, shows } from './brand.mjs';
import { closeWorkshop } from './page.mjs';

/** As a clinic's sheet may be: a framework's variables, its buttons, its dark colours. */
const CSS = `@charset "utf-8";
@import url("https://clinic.example/fonts.css");
:root, [data-theme=light] {
  --cl-green: #146c43;
  --cl-green-rgb: 20, 108, 67;
  --cl-red: #b02a37;
  --cl-body-bg: #fdfcf8;
  --cl-body-color: #212529;
  --cl-font: "Clinic Sans", system-ui, sans-serif;
  --cl-radius: .375rem;
}
[data-theme=dark] { --cl-body-bg: #212529; --cl-body-color: #dee2e6; }
body {
  margin: 0;
  font-family: var(--cl-font);
  color: var(--cl-body-color);
  background: var(--cl-body-bg) url("https://clinic.example/leaf.png");
}
h1, h2 { font-family: Georgia, serif; }
a { color: rgb(var(--cl-green-rgb)); text-decoration: underline }
a:hover { color: #0f5132; }
.btn { --cl-btn-bg: transparent; display: inline-block; border: 1px solid transparent; border-radius: var(--cl-radius); }
.btn-primary { color: #fff; background-color: var(--cl-green); border-color: var(--cl-green) }
.btn-danger { color: #fff; background-color: var(--cl-red); }
.navbar { background: linear-gradient(90deg, var(--cl-green), #198754); }
.card { border: 1px solid #dee2e6; border-radius: 6px; box-shadow: 0 2px 4px rgba(0, 0, 0, .2); }
.badge { border-radius: 50rem; background: var(--cl-missing, var(--cl-green)); color: white; }
@media (min-width: 48em) {
  .hero { color: #fff; background: var(--cl-green); }
  @supports (display: grid) { .hero a { border-bottom: 2px solid #146c43 } }
}
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
@media print { body { background: #ff0000; color: #00f } }`;

/** A PNG of a white ground with a plum square and a smaller orange one in it. */
const png = () => {
  const side = 60;
  const pixels = Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [at % side, Math.floor(at / side)];
    if (x < 30 && y < 30) return [122, 42, 92, 255];
    return x > 45 && y > 45 ? [230, 120, 20, 255] : [255, 255, 255, 255];
  });
  return Buffer.from(UPNG.encode([new Uint8Array(pixels.flat()).buffer], side, side, 0));
};

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#00695c" d="M0 0h10v10z"/></svg>`;

describe("the site's own looks", () => {
  let browser;
  let page;
  let folder;

  before(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'brand-'));
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await openBrand(browser);
  });
  afterEach(() => {
    // Chromium says of each pasted sheet that it leaves that one line out, as it should.
    page.problems = page.problems.filter((text) => !text.startsWith('@import rules'));
    return closeWorkshop(page);
  });

  const paste = async (text) => {
    const field = await byName(page, 'textbox', 'Style sheet of your site');
    await field.click();
    await page.evaluate((words) => document.execCommand('insertText', false, words), text);
    await press(page, 'Find colors');
  };

  /** What is proposed, each value with where it is used. */
  const proposed = () =>
    page.$$eval('.proposals > li', (all) =>
      all.map((one) => ({
        value: one.querySelector('code').textContent,
        where: one.querySelector('.hint').textContent,
      })),
    );

  const give = async (name, bytes) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const input = await page.waitForSelector('input[type=file]');
    await input.uploadFile(path);
  };

  const status = () => page.$eval('brand-site [role=status]', (one) => one.textContent);

  it('proposes the colors of a style sheet, those that it uses most before others', async () => {
    await paste(CSS);
    await eventually(status, (text) => /^8 colors found/.test(text));
    const all = await proposed();
    assert.deepEqual(
      all.slice(0, 2).map(({ value }) => value),
      ['#146c43', '#ffffff'],
    );
    assert.equal(all[0].where, '8 times: variables, text, backgrounds, lines');
    const values = all.map(({ value }) => value);
    for (const value of ['#b02a37', '"Clinic Sans", system-ui, sans-serif', '0.375rem'])
      assert.ok(values.includes(value), `${value} of ${values}`);
  });

  it('leaves out what a style sheet says for paper and for forced colors', async () => {
    await paste(`a { color: #146c43 } @media print { a { color: #ff0000 } }
      @media (forced-colors: active) { a { color: #0000ff } }`);
    await eventually(proposed, (all) => all.map(({ value }) => value).join() === '#146c43');
  });

  it('takes its green, its page, its font and its corners by one press', async () => {
    await paste(CSS);
    await press(page, 'Use these');
    await shows(page, 'open-all', 'color', 'rgb(20, 108, 67)');
    await shows(page, 'key-points', 'border-top-left-radius', '6px');
    const body = await page.$eval('workshop-preview iframe', ({ contentDocument }) => {
      const { backgroundColor, color, fontFamily } = getComputedStyle(contentDocument.body);
      return [backgroundColor, color, fontFamily];
    });
    assert.deepEqual(body, [
      'rgb(253, 252, 248)',
      'rgb(33, 37, 41)',
      '"Clinic Sans", system-ui, sans-serif',
    ]);
    assert.match(await status(), /^Set\. #146c43/);
  });

  it('takes a color for what is chosen in its list', async () => {
    await paste(CSS);
    const list = await byName(page, 'combobox', 'Use as: #b02a37');
    await list.focus();
    // By keys, as far as the list goes to its words.
    await page.keyboard.type('Color of lines');
    await press(page, 'Set #b02a37');
    await eventually(status, (text) => text === 'Set. Color of lines: #b02a37');
    const lines = await byName(page, 'textbox', 'Color of lines');
    assert.equal(await lines.evaluate(({ value }) => value), '#b02a37');
  });

  it('brings a pale color as near as it can be read', async () => {
    await paste('.btn { background: #ffd54f }');
    await press(page, 'Use these');
    const accent = await byName(page, 'textbox', 'Color of buttons, links and icons');
    const contrast = () =>
      accent
        .evaluate(({ value }) => value)
        .then((value) => new Color(value || '#fff').contrast('#fff', 'WCAG21'));
    await eventually(contrast, (ratio) => ratio > 5 && ratio < 5.3);
    const [, , hue] = new Color(await accent.evaluate(({ value }) => value)).to('oklch').coords;
    assert.ok(Math.abs(hue - new Color('#ffd54f').to('oklch').coords[2]) < 8, `a hue of ${hue}`);
  });

  it('does not wear what is pasted itself', async () => {
    await paste(`${CSS} workshop-brand { display: none } body { background: #ff0000 }`);
    await eventually(status, (text) => /found/.test(text));
    assert.notEqual(
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      'rgb(255, 0, 0)',
    );
  });

  it('says at the field that nothing was found', async () => {
    await paste('Our clinic is open from nine to five.');
    const field = await byName(page, 'textbox', 'Style sheet of your site');
    await eventually(() => field.evaluate((one) => one.ariaInvalid === 'true'));
    const said = await page.$eval('#brand-css-error', (one) => one.textContent);
    assert.match(said, /No colors were found here/);
  });

  it('proposes the main colors of an image without its white ground, and takes them', async () => {
    await give('logo.png', png());
    await eventually(proposed, (all) => all.length === 2);
    assert.deepEqual(await proposed(), [
      { value: '#7a2a5c', where: '25% of the picture' },
      { value: '#e67814', where: '5% of the picture' },
    ]);
    await press(page, 'Use these');
    await shows(page, 'open-all', 'color', 'rgb(122, 42, 92)');
  });

  it('reads a drawing in SVG', async () => {
    await give('logo.svg', SVG);
    await eventually(proposed, ([first]) => first?.value === '#00695c');
  });

  it('says at the field that a file is no image', async () => {
    await give('letter.png', 'Dear patient');
    await eventually(
      () => page.$eval('#brand-image-error', (one) => one.textContent),
      (text) => /^letter\.png is not an image/.test(text),
    );
    assert.deepEqual(await proposed(), []);
  });
});
