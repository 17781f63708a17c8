/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';

const PAGE = '/press.html';
const html = `<!doctype html><html lang="en"><title>Cramps</title>
  <meta name="viewport" content="width=device-width">
  <script defer src="/dist/spasm-guide.js"></script>
  <body><h1>Cramps</h1><spasm-guide></spasm-guide>`;

describe("a finger on a panel's button", () => {
  let server, browser, page, protocol;

  before(async () => {
    server = await serve({}, { [PAGE]: html });
    browser = await launch();
    page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844 });
    protocol = await page.createCDPSession();
    await protocol.send('Performance.enable');
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** How many boxes the browser has laid out. */
  const boxes = async () => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutObjects').value;
  };
  const isOpen = () =>
    page.evaluate(() => document.querySelector('spasm-guide').open === 'stretch');

  it('has the panel laid out before it lifts, and opens it when it does', async () => {
    await page.goto(server.origin + PAGE);
    const { x, y } = await page.evaluate(async () => {
      const guide = document.querySelector('spasm-guide');
      await guide.updateComplete;
      const button = guide.shadowRoot.querySelector('#stretch button');
      button.scrollIntoView({ block: 'center' });
      const { left, top } = button.getBoundingClientRect();
      return { x: left + 20, y: top + 20 };
    });
    await page.mouse.move(x, y);
    const closed = await boxes();
    await page.mouse.down();
    const pressed = await boxes();
    assert.equal(await isOpen(), false);
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector('spasm-guide').open === 'stretch');
    const open = await boxes();
    assert.ok(pressed > closed + 300, `${closed} boxes, then ${pressed}`);
    assert.ok(open - pressed < 20, `${pressed} boxes, then ${open}`);
  });
});
