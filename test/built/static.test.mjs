/* global customElements, document, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { isShell, launchFirefox, launchWhole, serve } from './browser.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = async (path) => JSON.parse(await read(path));
const seconds = 1000;

const snippet = await read('dist/static/en.html');
const integrity = await json('dist/integrity.json');
const embedding = await json('dist/embedding.json');

const page = (body, script = '') => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Muscle cramps</title>
      ${script}
    </head>
    <body><h1>Muscle cramps</h1>${body}<p>We are open from 8 to 6.</p></body>
  </html>`;
const tag = (query = '', more = '') =>
  `<script src="/dist/spasm-guide.js${query}" defer ${more}></script>`;

const pages = {
  '/plain.html': page(snippet, tag()),
  '/late.html': page(snippet, tag('?delay=1500')),
  '/very-late.html': page(snippet, tag('?delay=6000')),
  '/lost.html': page(snippet, '<script src="/dist/none.js" defer></script>'),
  '/right.html': page(snippet, tag('', `integrity="${integrity['spasm-guide.js']}"`)),
  '/wrong.html': page(snippet, tag('', `integrity="sha384-${'A'.repeat(64)}"`)),
  '/strict.html': page(
    snippet,
    '<script src="/test/pages/policy-watch.js"></script>' + tag('?delay=1000'),
  ),
  '/strict-script.html': page(
    '<spasm-guide></spasm-guide>',
    '<script src="/test/pages/policy-watch.js"></script>' + tag(),
  ),
  '/none.html': page(snippet),
  '/fallback.html': page('<spasm-guide>Ask us for the leaflet.</spasm-guide>'),
};
const header = (line) => ({ [line.split(': ')[0]]: line.slice(line.indexOf(': ') + 2) });
const headers = {
  '/strict.html': header(embedding.static),
  '/strict-script.html': header(embedding.script),
};

/** What a reader has before them: in the browser. */
const look = () => {
  const guide = document.querySelector('spasm-guide');
  const root = guide.shadowRoot;
  const texts = [...root.querySelectorAll('[part~=text]')];
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  return {
    isTakenOver: Boolean(customElements.get('spasm-guide')) && !root.querySelector('style'),
    panels: texts.length,
    open: texts.filter((one) => one.parentElement.offsetHeight > 20 && seen(one)).length,
    buttons: [...root.querySelectorAll('button')].filter(seen).length,
    headings: [...root.querySelectorAll('[part=panel-heading] span:first-child')].filter(seen)
      .length,
    shifts: window.shifts,
    height: guide.offsetHeight,
    scrollY: window.scrollY,
  };
};

describe('the guide as HTML in a page', () => {
  let browser, server;

  before(async () => {
    [browser, server] = await Promise.all([launchWhole(), serve(headers, pages)]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Opens a page as on a telephone, and counts what shifts in it. */
  const open = async (path, { script = true, until = 'domcontentloaded' } = {}) => {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 390, height: 844 });
    await tab.setJavaScriptEnabled(script);
    await tab.evaluateOnNewDocument(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts.push(value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.goto(`${server.origin}${path}`, { waitUntil: until });
    return tab;
  };

  /** Opens a page whose script is late; gives its tab once the HTML is drawn. */
  const openLate = async (path) => {
    const tab = await open('/fallback.html');
    void tab.goto(`${server.origin}${path}`).catch(() => {});
    await tab.waitForFunction(() => document.querySelector('h1 ~ p'));
    return tab;
  };

  it('reads whole with script off: every panel open, no button, links that lead on', async () => {
    const tab = await open('/plain.html', { script: false });
    const { panels, open: shown, buttons, headings } = await tab.evaluate(look);
    assert.ok(panels > 20);
    assert.deepEqual([shown, buttons, headings], [panels, 0, panels]);
    const links = await tab.evaluate(() =>
      [...document.querySelector('spasm-guide').shadowRoot.querySelectorAll('[part=sources] a')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.href),
    );
    assert.ok(links.length > 20);
    assert.ok(links.every((link) => link.startsWith('https://')));
  });

  for (const [title, path] of [
    ['that is not there', '/lost.html'],
    ['whose checksum is wrong', '/wrong.html'],
  ]) {
    it(`reads whole within five seconds beside a script ${title}`, async () => {
      const tab = await open(path);
      await setTimeout(4.6 * seconds);
      const { isTakenOver, panels, open: shown, buttons, headings } = await tab.evaluate(look);
      assert.deepEqual([isTakenOver, shown, buttons, headings], [false, panels, 0, panels]);
    });
  }

  it('is taken over by a script whose checksum is right', async () => {
    const tab = await open('/right.html', { until: 'load' });
    const { isTakenOver, buttons } = await tab.evaluate(look);
    assert.ok(isTakenOver);
    assert.ok(buttons > 20);
  });

  for (const [path, delay, top] of [
    ['/late.html', 1500, 0],
    ['/late.html', 1500, 1800],
    ['/very-late.html', 6000, '#danger'],
  ]) {
    it(`has the same pixels before and after a script that is ${delay} ms late, ${typeof top === 'string' ? 'at its danger signs' : `${top} px down`}`, async () => {
      const tab = await openLate(path);
      await setTimeout(delay - 900);
      await tab.evaluate((place) => {
        const { shadowRoot } = document.querySelector('spasm-guide');
        if (typeof place !== 'string') return window.scrollTo(0, place);
        // No button of a panel shows there, which a script would bring back. Just below the box's round
        // corner, of which a browser may draw a pixel otherwise the second time.
        shadowRoot.querySelector(place).scrollIntoView();
        return window.scrollBy(0, 30);
      }, top);
      await setTimeout(100);
      const before = await tab.evaluate(look);
      assert.equal(before.isTakenOver, false);
      const pixels = await tab.screenshot({ encoding: 'base64' });
      await tab.waitForFunction(() => customElements.get('spasm-guide'));
      await setTimeout(500);
      const then = await tab.evaluate(look);
      assert.equal(then.isTakenOver, true);
      assert.equal(await tab.screenshot({ encoding: 'base64' }), pixels);
      assert.deepEqual(
        [then.height, then.scrollY, then.open],
        [before.height, before.scrollY, before.open],
      );
      assert.deepEqual(then.shifts, before.shifts);
      if (delay < 4000) assert.deepEqual(then.shifts, []);
    });
  }

  it('opens at the words that a text fragment names, and stays open when the script comes', async (test) => {
    if (await isShell(browser)) {
      test.skip('This browser follows no text fragment.');
      return;
    }
    const [, words] = /id="diet-content".*?<p>(?:<!--.*?-->)*([\w ]+)/.exec(snippet);
    assert.ok(words.length > 20, words);
    const tab = await open(`/none.html#:~:text=${encodeURIComponent(words)}`, { until: 'load' });
    await setTimeout(1500);
    const before = await tab.evaluate(look);
    assert.deepEqual([before.isTakenOver, before.open], [false, 1]);
    assert.ok(before.scrollY > 1000);
    await tab.addScriptTag({ url: '/dist/spasm-guide.js' });
    await setTimeout(100);
    const then = await tab.evaluate(look);
    assert.deepEqual([then.open, then.scrollY, then.shifts], [1, before.scrollY, before.shifts]);
    assert.equal(await tab.evaluate(() => document.querySelector('spasm-guide').open), 'diet');
  });

  for (const path of ['/strict.html', '/strict-script.html']) {
    it(`runs under its line of dist/embedding.json with nothing refused: ${path}`, async () => {
      const tab = await open(path);
      await tab.waitForFunction(() => customElements.get('spasm-guide'));
      await setTimeout(100);
      const { isTakenOver, buttons } = await tab.evaluate(look);
      assert.ok(isTakenOver && buttons > 20);
      const noted = await tab.evaluate(() => ({ ...document.documentElement.dataset }));
      assert.deepEqual(noted, {});
    });
  }

  it('shows what is written in a plain tag while there is no script', async () => {
    const tab = await open('/fallback.html', { script: false });
    assert.match(await tab.evaluate(() => document.body.innerText), /Ask us for the leaflet\./);
  });
});

describe('the guide as HTML in Firefox', () => {
  let browser, server;

  before(async () => {
    [browser, server] = await Promise.all([launchFirefox(), serve(headers, pages)]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  const open = async (path, from = browser) => {
    const tab = await from.newPage();
    await tab.setViewport({ width: 390, height: 844 });
    await tab.goto(`${server.origin}${path}`, { waitUntil: 'domcontentloaded' });
    return tab;
  };

  it('reads whole with script off: every panel open, no button', async () => {
    const without = await launchFirefox({ extraPrefsFirefox: { 'javascript.enabled': false } });
    try {
      const tab = await open('/plain.html', without);
      const { isTakenOver, panels, open: shown, buttons, headings } = await tab.evaluate(look);
      assert.ok(panels > 20);
      assert.deepEqual([isTakenOver, shown, buttons, headings], [false, panels, 0, panels]);
    } finally {
      await without.close();
    }
  });

  for (const top of [0, 1800]) {
    it(`has the same pixels before and after its script, ${top} px down`, async () => {
      const tab = await open('/none.html');
      await tab.evaluate((y) => window.scrollTo(0, y), top);
      const before = await tab.evaluate(look);
      assert.deepEqual([before.isTakenOver, before.scrollY], [false, top]);
      const pixels = await tab.screenshot({ encoding: 'base64' });
      await tab.addScriptTag({ url: '/dist/spasm-guide.js' });
      await tab.waitForFunction(() => document.querySelector('spasm-guide').matches(':defined'));
      await tab.evaluate(() => document.querySelector('spasm-guide').updateComplete);
      const then = await tab.evaluate(look);
      assert.deepEqual(
        [then.isTakenOver, then.height, then.scrollY, then.open],
        [true, before.height, top, 0],
      );
      assert.equal(await tab.screenshot({ encoding: 'base64' }), pixels);
    });
  }
});

describe('dist/integrity.json', () => {
  it('has the checksum of every script', async () => {
    for (const name of [
      'spasm-guide.js',
      'spasm-guide.core.js',
      'spasm-guide.esm.js',
      'lang/en.js',
      'index.js',
      'class.js',
    ]) {
      const sum = createHash('sha384')
        .update(await read(`dist/${name}`))
        .digest('base64');
      assert.equal(integrity[name], `sha384-${sum}`, name);
    }
  });
});
