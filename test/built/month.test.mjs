/* global document, location, requestAnimationFrame, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';

const PAGE = '/month.html';
const html = `<!doctype html><html lang="en"><title>A page that stays open</title>
  <body><script src="/dist/spasm-guide.js"></script>`;

/*
 * A page that a front desk leaves open for a month. After a first round that fills every cache, the
 * same round ten times over must leave what it found.
 *
 * Nodes and listeners are counted by the browser: one that is kept, at a thousand mounts, would show
 * as a thousand, so a few that the browser has yet to let go do no harm to the answer. The heap also
 * holds compiled code, which comes and goes: a guide is about 300 kB of it with its nodes, its own
 * objects alone some 20 kB, so one in twenty kept would be 1 MB.
 */
const NODES = 50;
const LISTENERS = 10;
const HEAP = 1_000_000;

describe('a month in a page', () => {
  let server, browser, page, protocol;

  before(async () => {
    server = await serve({}, { [PAGE]: html });
    browser = await launch();
    page = await browser.newPage();
    await page.goto(server.origin + PAGE);
    protocol = await page.createCDPSession();
    await Promise.all(['Performance', 'HeapProfiler'].map((one) => protocol.send(`${one}.enable`)));
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** What the page holds once all is collected that can be. */
  const measure = async () => {
    // What one collection frees may let go of more.
    for (let count = 0; count < 3; count += 1) await protocol.send('HeapProfiler.collectGarbage');
    const { metrics } = await protocol.send('Performance.getMetrics');
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    return {
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      heap: value('JSHeapUsedSize'),
    };
  };

  /** Runs `round` once, then ten times more; fails if more is held after than before. */
  const assertFlat = async (round, each) => {
    await page.evaluate(round, each);
    const first = await measure();
    for (let count = 0; count < 10; count += 1) await page.evaluate(round, each);
    const last = await measure();
    const grown = (name) => last[name] - first[name];
    const told = JSON.stringify({ first, last });
    assert.ok(grown('nodes') <= NODES, `nodes: ${told}`);
    assert.ok(grown('listeners') <= LISTENERS, `listeners: ${told}`);
    assert.ok(grown('heap') <= HEAP, `heap: ${told}`);
  };

  it('keeps no guide that a link had led into, once the page has left it', async () => {
    const before = await measure();
    await page.evaluate(async () => {
      const guide = document.createElement('spasm-guide');
      document.body.append(guide);
      await guide.updateComplete;
      const opened = new Promise((done) =>
        guide.addEventListener('spasm-guide-toggle', done, { once: true }),
      );
      location.hash = '#spasm-guide-diet';
      await opened;
      await new Promise(requestAnimationFrame);
      guide.remove();
      location.hash = '';
      window.left = new WeakRef(guide);
    });
    await measure();
    const isLeft = await page.evaluate(() => window.left.deref() !== undefined);
    assert.equal(isLeft, false, JSON.stringify({ before, after: await measure() }));
  });

  it('leaves nothing of 1,000 guides that came and went, some with a timer running', async () => {
    await assertFlat(async (times) => {
      for (let count = 0; count < times; count += 1) {
        const place = document.createElement('div');
        if (count % 2) place.dataset.spasmGuide = '';
        else place.append(document.createElement('spasm-guide'));
        document.body.append(place);
        // Where it is mounted, it comes with the browser's next word of what was added.
        await Promise.resolve();
        const guide = place.firstChild;
        await guide.updateComplete;
        if (count % 10 < 2) {
          guide.shadowRoot.querySelector('button[name=start]').click();
          await guide.updateComplete;
        }
        place.remove();
      }
    }, 100);
  });

  it('stays as it is through 10,000 panels opened and closed', async () => {
    await page.evaluate(() => document.body.append(document.createElement('spasm-guide')));
    await assertFlat(async (times) => {
      const guide = document.querySelector('spasm-guide');
      const button = guide.shadowRoot.querySelector('#diet button');
      for (let count = 0; count < times; count += 1) {
        button.click();
        await guide.updateComplete;
      }
    }, 1000);
    assert.equal(await page.evaluate(() => document.querySelector('spasm-guide').open), null);
  });

  it('stays as it is through 2,000 changes of its attributes and language, and moves', async () => {
    await assertFlat(async (times) => {
      const guide = document.querySelector('spasm-guide');
      const box = document.body.appendChild(document.createElement('div'));
      const changes = [
        () => guide.setAttribute('lang', 'es'),
        () => guide.setAttribute('sections', 'causes relief'),
        () => guide.setAttribute('heading-level', '3'),
        () => guide.setAttribute('emergency-number', '112'),
        () => guide.setAttribute('area', 'calf'),
        () => box.append(guide),
        () => guide.removeAttribute('sections'),
        () => guide.removeAttribute('heading-level'),
        () => guide.removeAttribute('area'),
        () => (document.documentElement.lang = 'ar'),
        () => guide.setAttribute('lang', 'en'),
        () => guide.removeAttribute('emergency-number'),
        () => document.body.append(guide),
      ];
      for (let count = 0; count < times; count += 1) {
        changes[count % changes.length]();
        await guide.updateComplete;
      }
      while (guide.attributes.length) guide.removeAttribute(guide.attributes[0].name);
      document.body.append(guide);
      await guide.updateComplete;
      box.remove();
    }, 200);
  });
});
