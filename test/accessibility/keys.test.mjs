/* global customElements, document, getComputedStyle, innerHeight, innerWidth -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch, serve } from '../built/browser.mjs';
import { settle, states } from './states.mjs';

/** What has the focus, through shadow roots: in the browser. */
const lookAtFocus = () => {
  let { activeElement: one } = document;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one);
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  /** What is painted in front at a point, through shadow roots. */
  const inFront = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot !== one.getRootNode()) {
      found = found.shadowRoot.elementFromPoint(x, y);
    }
    return found?.shadowRoot ? found.shadowRoot.elementFromPoint(x, y) : found;
  };
  const [line] = one.getClientRects();
  const hit = line && inFront(line.left + line.width / 2, line.top + line.height / 2);
  /** Boxes around it that cut off what sticks out of them. */
  const cuts = [];
  for (let box = one.parentElement; box; box = box.parentElement) {
    const { overflow, overflowClipMargin } = getComputedStyle(box);
    if (overflow === 'visible') continue;
    const room = (overflow === 'clip' ? Number.parseFloat(overflowClipMargin) : 0) - ring;
    const edge = box.getBoundingClientRect();
    if (left < edge.left - room || right > edge.right + room) cuts.push(box.localName);
    if (top < edge.top - room || bottom > edge.bottom + room) cuts.push(box.localName);
  }
  return {
    name: plain(one.labels?.[0]?.textContent ?? one.ariaLabel ?? one.textContent),
    role: one.localName,
    box: [left, top, right, bottom].map(Math.round).join(' '),
    isNothing: one === document.body,
    isInGuide: one.getRootNode() !== document,
    isInView:
      top - ring >= 0 &&
      left - ring >= 0 &&
      right + ring <= innerWidth &&
      bottom + ring <= innerHeight,
    isInFront: Boolean(hit && (one.contains(hit) || hit.contains(one))),
    isRinged: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
    cuts,
  };
};

describe('by keys alone, a person', () => {
  let browser, server, page, presses;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`${server.origin}/demo/index.html`);
    await page.evaluate(() => customElements.whenDefined('spasm-guide'));
    await settle(page);
  });

  afterEach(() => page.close());

  const focus = () => page.evaluate(lookAtFocus);

  const press = async (key) => {
    presses += 1;
    await page.keyboard.press(key);
    await settle(page);
    return focus();
  };

  /** Presses Tab until the focus is on what is named `name`, seen and ringed at each stop. */
  const tabTo = async (name) => {
    for (let count = 0; count < 200; count += 1) {
      const stop = await press('Tab');
      if (stop.isInGuide) {
        assert.ok(stop.isInView && stop.isInFront && stop.isRinged, JSON.stringify(stop));
      }
      if (stop.name === name) return stop;
    }
    return assert.fail(`Tab never comes to "${name}"`);
  };

  /** The words of the part `selector` of the guide, or null. */
  const read = (selector) =>
    page.evaluate(
      (one) =>
        document.querySelector('spasm-guide').shadowRoot.querySelector(one)?.textContent ?? null,
      selector,
    );

  it('finds what to do for a calf cramp in three presses from its first button', async () => {
    await tabTo('I have a cramp now');
    presses = 0;
    assert.equal((await press('Enter')).name, 'Where is the cramp?');
    await tabTo('Calf');
    assert.equal((await press('Space')).name, 'Calf');
    assert.match(await read('.now-content [part=steps]'), /Pull the toes toward you/);
    assert.equal(presses, 3);
  });

  it('starts, pauses, goes on with and stops the hold timer', async () => {
    await tabTo('I have a cramp now');
    await press('Enter');
    await tabTo('Calf');
    await press('Enter');
    await tabTo('Start the hold timer: Calf');
    assert.equal((await press('Enter')).name, 'Pause: Calf');
    assert.match(await read('[part=timer]'), /Round 1 of 3/);
    assert.equal((await press('Space')).name, 'Go on: Calf');
    assert.equal((await press('Enter')).name, 'Pause: Calf');
    assert.equal((await press('Tab')).name, 'Stop: Calf');
    assert.equal((await press('Enter')).name, 'Start the hold timer: Calf');
    assert.equal(await read('[part=timer]'), null);
  });

  it('goes from the steps to the danger signs, or to another place', async () => {
    await tabTo('I have a cramp now');
    await press('Enter');
    await tabTo('Foot or toes');
    await press('Enter');
    await tabTo('Another place');
    assert.equal((await press('Enter')).name, 'Where is the cramp?');
    await tabTo('Danger signs');
    assert.match((await press('Enter')).name, /^Danger signs: /);
    assert.equal((await press('Tab')).name, '555-0100', 'goes on from there');
  });

  it('opens a panel and comes to each of its links', async () => {
    await tabTo('Rub the muscle');
    await press('Enter');
    const link = await press('Tab');
    assert.match(link.name, /^Source \d+: /);
    assert.equal(link.role, 'a');
  });

  it('chooses what to print, and thinks better of it', async () => {
    const chosen = () =>
      page.evaluate(() => {
        const root = document.querySelector('spasm-guide').shadowRoot;
        return [root.querySelector('dialog').open, root.querySelector(':checked').value];
      });
    await tabTo('Print');
    assert.equal((await press('Enter')).role, 'input');
    assert.deepEqual(await chosen(), [true, 'all']);
    await press('ArrowDown');
    assert.deepEqual(await chosen(), [true, 'now']);
    assert.equal((await press('Tab')).name, 'Print');
    assert.equal((await press('Tab')).name, 'Cancel');
    assert.equal((await press('Enter')).name, 'Print');
    assert.deepEqual(await chosen(), [false, 'now']);
    await press('Enter');
    assert.equal((await press('Escape')).name, 'Print');
    assert.equal((await chosen())[0], false);
  });

  it('stays in the question what to print until it is answered', async () => {
    await tabTo('Print');
    await press('Enter');
    for (let count = 0; count < 8; count += 1) {
      const { isNothing, isInGuide, name } = await press('Tab');
      assert.ok(isNothing || isInGuide, name);
    }
    assert.equal((await press('Escape')).name, 'Print');
  });

  for (const [width, height] of [
    [1280, 800],
    [320, 256],
  ]) {
    for (const state of ['all open', 'a cramp now', 'the timer running']) {
      it(`comes past all there is and out again, each stop in view with its ring, at ${width} x ${height} px, ${state}`, async () => {
        await page.setViewport({ width, height });
        await states[state](page);
        const wanted = await page.evaluate(() => {
          const root = document.querySelector('spasm-guide').shadowRoot;
          return [...root.querySelectorAll('a[href], button')].filter((one) =>
            one.checkVisibility(),
          ).length;
        });
        // From the top of the page, wherever the state left the focus.
        await page.evaluate(() => document.querySelector('header a').focus());
        const stops = [];
        for (let count = 0; count < wanted + 20; count += 1) {
          await page.keyboard.press('Tab');
          const stop = await focus();
          if (stop.isNothing) break;
          stops.push(stop);
        }
        const inGuide = stops.filter(({ isInGuide }) => isInGuide);
        assert.equal(inGuide.length, wanted);
        const wrong = inGuide.filter(
          ({ isInView, isInFront, isRinged, cuts }) =>
            !isInView || !isInFront || !isRinged || cuts.length,
        );
        assert.deepEqual(wrong, []);
      });
    }
  }
});
