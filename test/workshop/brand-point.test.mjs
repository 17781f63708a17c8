/* global document -- in the browser's part */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eventually, launch } from '../built/browser.mjs';
import { byName, openBrand, press } from './brand.mjs';

describe('pointing at a part', () => {
  let browser;
  let page;

  before(async () => {
    browser = await launch();
    page = await openBrand(browser);
    await page.evaluate(() => {
      // No permission is asked for where nothing shows.
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
  });
  after(() => browser.close());

  const guide = async () => {
    const frame = await (await page.$('workshop-preview iframe')).contentFrame();
    return frame.waitForSelector('spasm-guide');
  };

  /** The element of the guide that has exactly these parts. */
  const part = async (names) => (await guide()).waitForSelector(`>>> [part="${names}"]`);

  /** Puts the pointer on `element`, which is scrolled to. Puppeteer does not find the way through a frame that scrolls. */
  const pointAt = async (element) => {
    await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const { x, y, width } = await element.boundingBox();
    await page.mouse.move(x + width / 2, y + 8);
  };

  const click = async (element) => {
    await pointAt(element);
    await page.mouse.down();
    await page.mouse.up();
  };

  const names = () =>
    page.$$eval('.part > code:first-child', (all) => all.map((one) => one.textContent));

  /** Whether the mark lies on `element`, within a pixel. */
  const isMarked = async (element) => {
    const box = await element.boundingBox();
    const mark = await (await page.$('.brand-mark')).boundingBox();
    return mark !== null && Math.abs(box.x - mark.x) < 1 && Math.abs(box.y - mark.y) < 1;
  };

  beforeEach(async () => {
    await (await byName(page, 'combobox', 'Or choose a part')).select('');
    const toggle = await byName(page, 'button', 'Point at a part');
    if ((await toggle.evaluate((one) => one.ariaPressed)) === 'true') await toggle.click();
    await toggle.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  });

  it('names and marks what the pointer is on, and copies its rule', async () => {
    await press(page, 'Point at a part');
    const heading = await part('heading');
    await pointAt(heading);
    await eventually(names, (all) => all.join() === 'heading');
    assert.ok(await isMarked(heading));
    await click(heading);
    await press(page, 'Copy the rule for heading');
    await eventually(
      () => page.$eval('body', ({ dataset }) => dataset.copied),
      (text) => text === 'spasm-guide::part(heading) {\n  /* your styles */\n}',
    );
    await eventually(
      () => page.$eval('brand-point [role=status]', (one) => one.textContent),
      (text) => text === 'Copied the rule for heading.',
    );
  });

  it('ends with a click, which presses nothing in the guide', async () => {
    await press(page, 'Point at a part');
    const button = await part('button open-all');
    const before = await button.evaluate((one) => one.textContent);
    await click(button);
    await eventually(names, (all) => all.includes('open-all') && all.includes('button'));
    assert.equal(await button.evaluate((one) => one.textContent), before);
    await pointAt(await part('intro'));
    assert.ok((await names()).includes('open-all'));
    assert.equal(
      await (await byName(page, 'button', 'Point at a part')).evaluate((one) => one.ariaPressed),
      'false',
    );
  });

  it('ends with Escape, in the preview too, and comes back to its button', async () => {
    await press(page, 'Point at a part');
    const button = await (await guide()).waitForSelector('>>> [part~="open-all"]');
    await button.focus();
    await eventually(names, (all) => all.includes('open-all'));
    await page.keyboard.press('Escape');
    await eventually(names, (all) => all.length === 0);
    const { focused, isMarkHidden } = await page.evaluate(() => ({
      focused: document.activeElement.textContent.trim(),
      isMarkHidden: document.querySelector('.brand-mark').hidden,
    }));
    assert.equal(focused, 'Point at a part');
    assert.ok(isMarkHidden);
  });

  it('lists every part for who has no pointer, and brings the first into view', async () => {
    const list = await byName(page, 'combobox', 'Or choose a part');
    await list.focus();
    await page.keyboard.type('footer');
    await eventually(names, (all) => all.join() === 'footer');
    const footer = await part('footer');
    await eventually(() => isMarked(footer));
  });

  it('says that a part does not show now', async () => {
    await (await byName(page, 'combobox', 'Or choose a part')).select('panel-open');
    await eventually(
      () => page.$eval('brand-point [role=status]', (one) => one.textContent),
      (text) => /does not show in the preview now/.test(text),
    );
  });

  it('keeps the mark on its part while the preview scrolls', async () => {
    await press(page, 'Point at a part');
    const points = await part('key-points');
    await click(points);
    const { y } = await points.boundingBox();
    await page.mouse.wheel({ deltaY: 60 });
    await eventually(async () => (await points.boundingBox()).y < y - 20);
    await eventually(() => isMarked(points));
  });
});
