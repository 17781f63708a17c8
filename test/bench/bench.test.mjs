/* global document, Node, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { launch } from '../built/browser.mjs';
import { find } from './in-page.mjs';
import { buildPages } from './pages.mjs';
import { peers } from './peers.mjs';
import { serve } from './server.mjs';

/** What a page says, slots and shadow roots and all, but for what `extra` selects. In the browser. */
const say = (extra) => {
  const skip = ['script', 'style', 'template', 'svg', 'dialog', extra].filter(Boolean).join();
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(skip)) return '';
    const inner = node.localName === 'slot' ? node.assignedNodes() : [];
    return [...(inner.length ? inner : (node.shadowRoot ?? node).childNodes)].map(words).join('');
  };
  return words(document.body).replace(/\s+/g, '');
};

/** Waits for `read` to give `wanted`; after ten seconds, fails with the difference. */
const eventually = async (read, wanted) => {
  for (let tries = 100; tries; tries--) {
    if ((await read()) === wanted) return;
    await setTimeout(100);
  }
  assert.equal(await read(), wanted);
};

describe('the pages of the bench', () => {
  let browser, count, folder, server, words;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spasm-guide-bench-'));
    [browser, { count }] = await Promise.all([launch(), buildPages(Object.keys(peers), folder)]);
    server = await serve(folder);
    const tab = await open('script');
    await tab.evaluate(() => document.querySelector('spasm-guide').updateComplete);
    words = await tab.evaluate(say, peers.script.extra);
    await tab.close();
  });

  after(async () => {
    server?.close();
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  const open = async (id) => {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(find, peers[id].heading);
    await tab.goto(`${server.origin}/${id}/`, { waitUntil: 'load' });
    return tab;
  };

  it('have the words of a guide that says something', () => {
    assert.ok(words.length > 20_000, words);
    assert.ok(count > 20);
  });

  for (const [id, { name, extra }] of Object.entries(peers)) {
    it(`show the guide's words and headings, all of them and no others: ${name}`, async () => {
      const tab = await open(id);
      await eventually(() => tab.evaluate(() => window.headings().length), count);
      const heights = await tab.evaluate(() =>
        window.headings().map((one) => one.getBoundingClientRect().height),
      );
      assert.ok(Math.min(...heights) > 0, String(heights));
      // React has the words of a closed panel nowhere in the page.
      await tab.evaluate(() => window.headings().forEach((one) => one.click()));
      await eventually(() => tab.evaluate(say, extra), words);
      await tab.close();
    });
  }
});
