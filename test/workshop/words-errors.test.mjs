/* global axe, document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { eventually, launch } from '../built/browser.mjs';
import { root } from '../built/run.mjs';
import {
  clear,
  counts,
  field,
  error,
  focuses,
  focused,
  IN,
  open,
  openClinic,
  press,
  says,
  state,
  type,
} from './own-words.mjs';
import { closeWorkshop } from './page.mjs';

const axeCore = await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
describe("the workshop, where something is wrong in the clinic's own words", () => {
  let browser, tab;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(() => closeWorkshop(tab));

  const begin = async (size) => {
    tab = await openClinic(browser, size);
  };

  it('names the field of an error, leads to it, and keeps the words out of the guide until it is mended', async () => {
    await begin();
    await open(tab, 'More danger signs');
    await type(tab, ['danger', 'today'], 'You had surgery here.');
    await says(tab, '#today', 'You had surgery here.');
    await open(tab, 'More danger signs');
    await clear(tab, ['by']);
    await state(tab, 'Not in the guide yet: 1 thing to mend.');
    assert.equal(await error(tab, 'by'), 'Write the name of your clinic.');
    assert.equal(await tab.$eval(field('by'), (one) => one.ariaInvalid), 'true');
    await counts(tab, '[part~=local]', 0);
    await tab.click('.words-problems a');
    assert.equal(await focused(tab), 'words/by');
    await tab.keyboard.type('R');
    await state(tab, IN);
    assert.equal(await error(tab, 'by'), '');
    await says(tab, '#today [part~=local]', 'Added by R You had surgery here.');
  });

  it('opens the part that has an error, and shows it there', async () => {
    await begin();
    await open(tab, 'New panels');
    await press(tab, 'Add a panel');
    await type(tab, ['add', 0, 'body', 0, 'text'], 'On Tuesdays.');
    await open(tab, 'New panels');
    await state(tab, 'Not in the guide yet: 1 thing to mend.');
    assert.equal(
      await tab.$eval('summary:has(.error)', (one) => one.textContent.replace(/\s+/g, ' ').trim()),
      'New panels 1 1 to mend',
    );
    await tab.locator('.words-problems a ::-p-text(New panels, New panel 1, Title)').click();
    await focuses(tab, 'add', 0, 'title');
    assert.equal(await error(tab, 'add', 0, 'title'), 'Write a title.');
    assert.match(await tab.evaluate('location.hash'), /^#choices=/);
  });

  it('calls nothing wrong that was just begun, until it is left', async () => {
    await begin();
    await open(tab, 'New panels');
    await press(tab, 'Add a panel');
    await focuses(tab, 'add', 0, 'title');
    await state(tab, 'Not in the guide yet: what you began is still empty.');
    assert.equal(await tab.$('workshop-words [aria-invalid]'), null);
    await tab.keyboard.press('Tab');
    await state(tab, 'Not in the guide yet: 1 thing to mend.');
    assert.equal(await error(tab, 'add', 0, 'title'), 'Write a title.');
    assert.equal(await error(tab, 'add', 0, 'body', 0, 'text'), '');
    await tab.click(field('by'));
    await state(tab, 'Not in the guide yet: 2 things to mend.');
    assert.equal(await error(tab, 'add', 0, 'body', 0, 'text'), 'Write at least one sentence.');
  });

  it('moves no button from under the mouse while it tells what is wrong above it', async () => {
    await begin();
    await open(tab, 'Add to a panel');
    await press(tab, 'Add to this panel');
    await focuses(tab, 'append', 'stretch', 0, 'text');
    await press(tab, 'Add caution');
    await focuses(tab, 'append', 'stretch', 1, 'caution');
    assert.equal(await error(tab, 'append', 'stretch', 0, 'text'), 'Write at least one sentence.');
  });

  it('asks for a name in links that no other panel has', async () => {
    await begin();
    await open(tab, 'New panels');
    for (const position of [0, 1]) {
      await press(tab, 'Add a panel');
      await focuses(tab, 'add', position, 'title');
      await tab.keyboard.type('Class');
      await type(tab, ['add', position, 'body', 0, 'text'], 'On Tuesdays.');
    }
    await state(tab, IN);
    await clear(tab, ['add', 1, 'id']);
    await tab.keyboard.type('local-class');
    await tab.keyboard.press('Tab');
    await eventually(
      () => error(tab, 'add', 1, 'id'),
      (text) => /Another panel has this name already/.test(text),
    );
    await counts(tab, '#local-class', 0);
    await clear(tab, ['add', 1, 'id']);
    await tab.keyboard.type('Class 2');
    await tab.keyboard.press('Tab');
    await eventually(
      () => error(tab, 'add', 1, 'id'),
      (text) => /Begin with “local-”/.test(text),
    );
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe objects to while it is full of errors: ${scheme}`, async () => {
      await begin({ width: 320, height: 900 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open(tab, 'Add to a panel');
      await press(tab, 'Add to this panel');
      for (const kind of ['caution', 'steps', 'list']) await press(tab, `Add ${kind}`);
      await open(tab, 'New panels');
      await press(tab, 'Add a panel');
      await focuses(tab, 'add', 0, 'title');
      await clear(tab, ['by']);
      await state(tab, 'Not in the guide yet: 7 things to mend.');
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
      await tab.evaluate(axeCore);
      const found = await tab.evaluate(async () => {
        const { violations } = await axe.run('workshop-words', {
          resultTypes: ['violations'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      });
      assert.deepEqual({ wide, found }, { wide: 320, found: [] });
    });
  }
});
