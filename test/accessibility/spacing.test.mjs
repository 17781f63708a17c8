/* global CSSStyleSheet, document, getComputedStyle, Text -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from '../built/browser.mjs';
import { settings, settle, setUp, states } from './states.mjs';

/** What a reader's own style sheet may do to text, as in WCAG 2.2, 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p, li, dd { margin-block-end: 2em !important; }`;

/** Names what of the guide cannot be read or pressed as it should: in the browser. */
const lookForFaults = () => {
  const root = document.querySelector('spasm-guide').shadowRoot;
  const dialog = root.querySelector('dialog[open]');
  const seen = [...(dialog ?? root).querySelectorAll('*')].filter(
    (one) => one.checkVisibility() && !one.closest('[role=status]'),
  );
  const short = (one) =>
    `${one.localName} "${one.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;

  const lines = seen
    .flatMap((one) => [...one.childNodes])
    .filter((node) => node instanceof Text && node.data.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ node, box }));
    })
    .sort((a, b) => a.box.top - b.box.top);
  const overlaps = [];
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (other.node === one.node) continue;
      const wide =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      // Lines set close may share the room above and below their letters.
      if (wide > 2 && high > 0.4 * Math.min(one.box.height, other.box.height)) {
        overlaps.push(`${short(one.node.parentElement)} over ${short(other.node.parentElement)}`);
      }
    }
  }

  const cut = seen.filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    const isOpen = overflowX === 'visible' && overflowY === 'visible';
    // A dialog higher than the screen scrolls.
    if (isOpen || one.localName === 'dialog') return false;
    return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
  });

  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = seen.filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  });

  const small = seen
    .filter((one) => one.matches('button, label'))
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 44 || height < 44;
    });

  return {
    overlaps,
    cut: cut.map(short),
    outside: outside.map(short),
    small: small.map(short),
    scrollsSideways: scrollWidth > clientWidth,
    texts: lines.length,
  };
};

/** Puts `css` into the page and into the guide, as a browser does with a reader's own style sheet. */
const addReaderStyle = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of [document, document.querySelector('spasm-guide').shadowRoot]) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
};

const views = [
  ['on a wide screen', { viewport: { width: 1280, height: 800 } }],
  ['at 400 % zoom (320 x 200 px)', { viewport: { width: 320, height: 200 } }],
  ['in forced colours, at 320 px', { ...settings['forced colours'], ...settings['320 px'] }],
  ['with the text spacing of WCAG 1.4.12', { css: spacing }],
  ['with that spacing, at 320 px', { ...settings['320 px'], css: spacing }],
  [
    'with text twice as large, at 320 px',
    { ...settings['320 px'], css: ':root { font-size: 200% }' },
  ],
];

describe('no text lies over another, none is cut off, nothing scrolls sideways, each target is 44 px', () => {
  let browser, server;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const [view, { css = '', ...setting }] of views) {
    for (const state of ['all open', 'a cramp now', 'the timer running', 'asking what to print']) {
      it(`${view}, ${state}`, async () => {
        const page = await browser.newPage();
        await setUp(page, setting);
        await page.goto(`${server.origin}/demo/index.html`);
        await settle(page);
        await page.evaluate(addReaderStyle, css);
        await states[state](page);
        const { texts, ...faults } = await page.evaluate(lookForFaults);
        assert.ok(texts >= 8);
        assert.deepEqual(faults, {
          overlaps: [],
          cut: [],
          outside: [],
          small: [],
          scrollsSideways: false,
        });
        await page.close();
      });
    }
  }
});
