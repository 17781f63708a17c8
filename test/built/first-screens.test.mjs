/* global document, innerHeight, requestAnimationFrame, scrollY -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';

/** From the top of the page to the end of `selector` in the guide, or to its start, in screens. */
const screensTo = (page, selector, edge) =>
  page.evaluate(
    (name, side) => {
      const found = document.querySelector('spasm-guide').shadowRoot.querySelector(name);
      return (found.getBoundingClientRect()[side] + scrollY) / innerHeight;
    },
    selector,
    edge,
  );

const PANEL = '[part~=section] [part~=panel-heading]';

describe('the first screens of the demo', () => {
  let browser, server;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** The demo at `width` and `height`, and how far what shows has moved while it came. */
  const open = async (width, height) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          globalThis.shifts.push([value, sources.map(({ node }) => node?.outerHTML?.slice(0, 80))]);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${server.origin}/demo/index.html`);
    await page.evaluate(async () => {
      await document.querySelector('spasm-guide').updateComplete;
      // Entries are told of after the frame in which they were.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    return page;
  };

  it('of a telephone: title, message, contents and every place on the first; a panel by two and a half', async () => {
    const page = await open(390, 844);
    assert.ok((await screensTo(page, '.places > [name=danger]', 'bottom')) <= 1);
    assert.ok((await screensTo(page, PANEL, 'top')) <= 2.5);
    await page.close();
  });

  it('of a desk: every place on the first; a panel by one and a third', async () => {
    const page = await open(1280, 900);
    assert.ok((await screensTo(page, '.places > [name=danger]', 'bottom')) <= 1);
    assert.ok((await screensTo(page, PANEL, 'top')) <= 1.3);
    await page.close();
  });

  for (const width of [240, 320, 360, 390, 430, 600, 768, 900, 1024, 1280]) {
    it(`move nothing that shows while they come, at ${width} px`, async () => {
      const page = await open(width, 844);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      await page.close();
    });
  }

  it('show the picture, the button that starts and the count of a cramp together on a telephone', async () => {
    const page = await open(390, 844);
    await page.click('spasm-guide >>> [name=area][value=calf]');
    await page.click('spasm-guide >>> .now-steps [name=start]');
    const seen = await page.evaluate(() => {
      const root = document.querySelector('spasm-guide').shadowRoot;
      return ['figure svg', '[part~=timer]', '[name=pause]'].map((name) => {
        const { top, bottom } = root.querySelector(`.now-steps ${name}`).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    });
    assert.deepEqual(seen, [true, true, true]);
    await page.close();
  });
});
