/* global CSSStyleSheet, document, getComputedStyle -- in the browser's part of a test */
import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/* A guide on somebody's page, beside the page of the workshop's preview. */

/** A tab of a telephone that notes what goes wrong. */
export const openTab = async (browser) => {
  const tab = await browser.newPage();
  tab.problems = [];
  tab.on('console', (message) => tab.problems.push(message.text()));
  tab.on('pageerror', (error) => tab.problems.push(error.message));
  await tab.setViewport({ width: 390, height: 900 });
  return tab;
};

/** Gives a page the looks of the one in the preview, whatever its policy. */
export const dress = (frame, css) =>
  frame.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** Waits for the guide in `frame`, drawn to the end. */
const drawn = async (frame) => {
  await frame.waitForFunction(() => {
    const root = document.querySelector('spasm-guide')?.shadowRoot;
    return root?.querySelector('[part~=danger]') && !root.querySelector('style');
  });
  await frame.evaluate(async () => {
    await document.querySelector('spasm-guide').updateComplete;
    await document.fonts.ready;
  });
};

/** What a reader has before them: all words, and how some parts of each kind look. In the browser. */
const look = () => {
  const guide = document.querySelector('spasm-guide');
  const root = guide.shadowRoot;
  const styles = [
    ...['color', 'backgroundColor', 'borderTopColor', 'borderTopLeftRadius'],
    ...['fontFamily', 'fontSize', 'lineHeight', 'width', 'height'],
  ];
  const parts = ['heading', 'intro', 'contents', 'place', 'danger', 'summary', 'steps', 'local'];
  return {
    text: root.querySelector('[part~=guide]').innerText,
    all: root.querySelector('[part~=guide]').textContent,
    slotted: [...root.querySelectorAll('slot')].map((slot) =>
      slot
        .assignedElements()
        .filter((one) => one.checkVisibility())
        .map((one) => one.innerText),
    ),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) =>
      // The page's own address is in it.
      one.textContent.replaceAll(/"url":"[^"]*"/g, ''),
    ),
    looks: parts.map((part) => {
      const one = root.querySelector(`[part~=${part}]`);
      const style = one && getComputedStyle(one);
      return [part, style && styles.map((name) => style[name])];
    }),
  };
};

/** The guide in `frame`, as a picture. */
const picture = async (frame) => {
  const guide = await frame.$('spasm-guide');
  return PNG.sync.read(Buffer.from(await guide.screenshot()));
};

/** Checks that two pictures are the same, but for a corner that a frame's raster rounds another way. */
const assertSamePicture = (one, other) => {
  const { width, height } = one;
  assert.deepEqual([other.width, other.height], [width, height]);
  const count = pixelmatch(one.data, other.data, null, width, height, { threshold: 0.05 });
  assert.ok(count < 5, `${count} pixels differ`);
};

/** Compares the guide in `frame`, which is in `tab`, with the one in `model`, on light and dark devices. */
export const compare = async (tab, frame, model) => {
  await drawn(model);
  await drawn(frame);
  for (const value of ['light', 'dark']) {
    const found = [];
    for (const [one, page] of [
      [tab, frame],
      [model, model],
    ]) {
      await one.bringToFront();
      await one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      found.push({ seen: await page.evaluate(look), drawn: await picture(page) });
    }
    const [given, wanted] = found;
    assert.deepEqual(given.seen, wanted.seen);
    assertSamePicture(given.drawn, wanted.drawn);
  }
  assert.deepEqual(tab.problems, []);
};
