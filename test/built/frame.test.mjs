/* global DOMParser, document, getComputedStyle, history, innerHeight, innerWidth, location, parent, requestAnimationFrame, scrollTo, scrollY -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eventually, isShell, launchWhole, serve } from './browser.mjs';

const PAGE = '/test/pages/embed-plain.html';
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const recipe = readme.split('## In a frame')[1].split('\n## ')[0];
const [, snippet] = /```html\n([^]*?)```/.exec(recipe);
const STYLE = / style="(.*)"/;
const policies = [...recipe.matchAll(/^Content-Security-Policy: (.*)$/gm)].map(([, text]) => text);

describe('the guide in a frame of another origin', () => {
  let browser, clinic, files, strictClinic, page;

  /** What README says, for the servers of this test. */
  const here = (text) =>
    text.replaceAll('https://files.example', files.origin + (text === snippet ? '/dist' : ''));

  before(async () => {
    [browser, clinic] = await Promise.all([launchWhole(), serve()]);
    strictClinic = { headers: {} };
    files = await serve({
      '/dist/embed.html': {
        get 'Content-Security-Policy'() {
          const clinics = `${clinic.origin} ${strictClinic.origin}`;
          return here(policies[0]).replace('https://clinic.example', clinics);
        },
      },
    });
    strictClinic = await serve({
      [PAGE]: { 'Content-Security-Policy': `default-src 'none'; ${here(policies[1])}` },
    });
  });

  after(() => Promise.all([browser, clinic, files, strictClinic].map((one) => one?.close())));

  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
  });

  /** Waits until `check` is true in the page or frame `where`. A strict page has no `waitForFunction`. */
  const until = (where, check, ...values) =>
    eventually(
      () => where.evaluate(check, ...values),
      (given) => given === true,
    );

  /** Lets the page draw often enough for what is under way to have come. */
  const draws = () =>
    page.evaluate(async () => {
      for (let count = 0; count < 30; count += 1) await new Promise(requestAnimationFrame);
    });

  /**
   * A clinic's page with README's frame in it.
   * @returns the frame, drawn; where the page has the script, sized
   */
  const visit = async ({
    origin = clinic.origin,
    hash = '',
    query,
    sandbox,
    script = true,
    style,
  } = {}) => {
    await page.goto(origin + PAGE + hash);
    await page.evaluate(
      (html, options) => {
        globalThis.said = [];
        globalThis.addEventListener('message', ({ data, source }) =>
          globalThis.said.push({ ...data, isFrame: source === globalThis.frames[0] }),
        );
        const made = new DOMParser().parseFromString(html, 'text/html');
        const iframe = made.querySelector('iframe');
        // Not as an attribute: the strict page allows none.
        iframe.style.cssText = options.style;
        if (options.query !== undefined) iframe.src = iframe.src.replace(/\?.*/, options.query);
        if (options.sandbox === null) iframe.removeAttribute('sandbox');
        else if (options.sandbox) iframe.setAttribute('sandbox', options.sandbox);
        const before = document.createElement('p');
        before.style.height = '1500px';
        const link = document.createElement('a');
        link.href = '#spasm-guide-diet';
        link.textContent = 'Can food help?';
        before.append(link);
        const after = before.cloneNode();
        document.body.append(before, document.adoptNode(iframe), after);
        if (!options.script) return;
        const { src } = made.querySelector('script');
        document.body.append(Object.assign(document.createElement('script'), { src }));
      },
      here(snippet).replace(STYLE, ''),
      { query, sandbox, script, style: style ?? STYLE.exec(snippet)[1] },
    );
    const handle = await page.$('iframe');
    const frame = await handle.contentFrame();
    await until(
      page,
      (isSized) =>
        globalThis.said.some(({ type }) => type === 'spasm-guide-ready') &&
        (!isSized || document.querySelector('iframe').style.height.endsWith('px')),
      script,
    );
    return frame;
  };

  /** Waits until the frame is as high as what it shows, within a pixel, and does not scroll. */
  const assertSized = async (frame) => {
    const { outer } = await eventually(
      async () => ({
        outer: await page.evaluate(() => document.querySelector('iframe').clientHeight),
        ...(await frame.evaluate(() => ({
          inner: document.body.getBoundingClientRect().height,
          scrolls: document.documentElement.scrollHeight > innerHeight,
        }))),
      }),
      (sizes) => Math.abs(sizes.outer - sizes.inner) <= 1 && !sizes.scrolls,
    );
    return outer;
  };

  /** A button or panel of the guide in the frame. */
  const find = (frame, selector) =>
    frame.evaluateHandle(
      (wanted) => document.querySelector('spasm-guide').shadowRoot.querySelector(wanted),
      selector,
    );

  const press = async (frame, selector) => (await find(frame, selector)).click();

  const openIn = (frame) => frame.evaluate(() => document.querySelector('spasm-guide').open);

  /** Where a part of the guide is in the window of the page, from its top. */
  const topOf = async (frame, id) =>
    (await page.evaluate(() => {
      const iframe = document.querySelector('iframe');
      return iframe.getBoundingClientRect().top + iframe.clientTop;
    })) +
    (await frame.evaluate(
      (wanted) =>
        document
          .querySelector('spasm-guide')
          .shadowRoot.getElementById(wanted)
          .getBoundingClientRect().top,
      id,
    ));

  const assertArrived = (frame, id) =>
    eventually(
      () => topOf(frame, id),
      (top) => top >= -1 && top <= 40,
    );

  for (const [name, sandbox] of [
    ['as README has it', undefined],
    ['with no sandbox', null],
    ['with sandbox="allow-scripts"', 'allow-scripts'],
    ['with sandbox="allow-scripts allow-same-origin"', 'allow-scripts allow-same-origin'],
  ]) {
    describe(name, () => {
      it('takes the options of its address, is as high as the guide, and stays so as panels open and close', async () => {
        const frame = await visit({ sandbox });
        assert.equal(await frame.evaluate(() => document.querySelector('spasm-guide').lang), 'en');
        const closed = await assertSized(frame);
        await press(frame, '#stretch button');
        await until(frame, () => document.querySelector('spasm-guide').open === 'stretch');
        await page.waitForFunction(
          (height) => document.querySelector('iframe').clientHeight > height + 50,
          {},
          closed,
        );
        await assertSized(frame);
        await press(frame, '#stretch button');
        await page.waitForFunction(
          (height) => document.querySelector('iframe').clientHeight === height,
          {},
          closed,
        );
        await assertSized(frame);
      });

      it('prints the address of the page around it as far as that is told, never its own', async () => {
        const frame = await visit({ sandbox });
        const address = await frame.evaluate(async () => {
          const guide = document.querySelector('spasm-guide');
          const asked = new Promise((resolve) => {
            globalThis.print = resolve;
          });
          guide.print('diary');
          await asked;
          return guide.shadowRoot.querySelector('.address').innerText;
        });
        assert.ok(address.includes(`Printed from ${clinic.origin}/`), address);
        assert.doesNotMatch(address, /embed\.html|about:/);
      });

      it('opens the panel that the page links to, and the page goes there', async () => {
        const frame = await visit({ sandbox, hash: '#spasm-guide-diet' });
        await until(frame, () => document.querySelector('spasm-guide').open === 'diet');
        await assertArrived(frame, 'diet');
        await assertSized(frame);
      });

      it('follows the links clicked in the page, the same one twice, and Back', async () => {
        const frame = await visit({ sandbox });
        const steps = () => page.evaluate(() => history.length);
        const before = await steps();
        await page.click('a');
        await assertArrived(frame, 'diet');
        assert.equal(await openIn(frame), 'diet');
        assert.equal(await steps(), before + 1, 'one step back leaves the panel');

        await page.evaluate(() => scrollTo(0, 0));
        await page.click('a');
        await assertArrived(frame, 'diet');

        await page.evaluate(() => (location.hash = '#spasm-guide-where'));
        await assertArrived(frame, 'where');
        await page.evaluate(() => history.back());
        await assertArrived(frame, 'diet');
      });

      it('leaves what the reader presses where it is, though what is above it closes', async () => {
        const frame = await visit({ sandbox, query: '?exclusive&open=stretch' });
        await assertSized(frame);
        const button = await find(frame, '#massage button');
        await button.scrollIntoView();
        await page.evaluate(() => globalThis.scrollBy(0, -300));
        const before = await topOf(frame, 'massage');
        await button.click();
        await until(frame, () => document.querySelector('spasm-guide').open === 'massage');
        await assertSized(frame);
        await eventually(
          () => topOf(frame, 'massage'),
          (top) => Math.abs(top - before) < 4,
        );
      });

      it('lets the reader out of the question which sheet to print', async () => {
        const frame = await visit({ sandbox });
        await press(frame, '[part~=print]');
        await until(frame, () =>
          Boolean(document.querySelector('spasm-guide').shadowRoot.querySelector('dialog').open),
        );
        const dialog = await find(frame, 'dialog');
        const { y, height } = await dialog.boundingBox();
        assert.ok(y >= 0 && y + height <= 700, `in sight: ${y}, ${height}`);
        await press(frame, 'dialog [value=""]');
        await until(
          frame,
          () => !document.querySelector('spasm-guide').shadowRoot.querySelector('dialog').open,
        );
      });
    });
  }

  for (const has of [true, false]) {
    it(`follows a link whose script changes the address, and Back, in a browser with${has ? '' : 'out'} the Navigation API`, async () => {
      if (!has) {
        await page.evaluateOnNewDocument(() =>
          Object.defineProperty(globalThis, 'navigation', { value: undefined }),
        );
      }
      const frame = await visit();
      await page.evaluate(() => {
        document.querySelector('a').addEventListener('click', (event) => {
          event.preventDefault();
          history.pushState(null, '', event.currentTarget.href);
        });
      });
      await page.click('a');
      await assertArrived(frame, 'diet');
      assert.equal(await openIn(frame), 'diet');
      await page.evaluate(() => history.pushState(null, '', '#elsewhere'));
      await page.evaluate(() => scrollTo(0, 0));
      await page.evaluate(() => history.back());
      await assertArrived(frame, 'diet');
      // Where the page is, it tells for "Copy link", also where nothing is to be followed.
      const told = () => frame.evaluate(() => document.querySelector('link[rel=canonical]').href);
      await page.evaluate(() => history.pushState(null, '', '/cramps#spasm-guide-diet'));
      await page.evaluate(() => history.pushState(null, '', '/other#spasm-guide-diet'));
      await page.evaluate(() => history.back());
      await eventually(told, (address) => address.endsWith('/cramps'));
    });
  }

  it('follows the address of the page no more where it comes after the reader has moved on', async () => {
    const frame = await visit({ hash: '#spasm-guide-diet' });
    await assertArrived(frame, 'diet');
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.wheel({ deltaY: 10 });
    // As a page's script may do with all that is around it.
    await page.evaluate(() => {
      const iframe = document.querySelector('iframe');
      iframe.style.height = '640px';
      iframe.replaceWith(iframe.cloneNode());
    });
    const handle = await page.$('iframe');
    const again = await handle.contentFrame();
    await assertSized(again);
    await draws();
    assert.equal(await openIn(again), null);
    assert.ok((await page.evaluate(() => scrollY)) < 100);
  });

  it('does not follow its link again where only the rest of the address changes', async () => {
    const frame = await visit({ hash: '#spasm-guide-diet' });
    await assertArrived(frame, 'diet');
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => history.replaceState(null, '', '?campaign=1#spasm-guide-diet'));
    await page.evaluate(() => document.body.click());
    await draws();
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  it('copies the address of the page in the sandbox and with the permission that README has', async () => {
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(clinic.origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
    const frame = await visit({ hash: '?patient=7#spasm-guide-diet' });
    await assertArrived(frame, 'diet');
    await press(frame, '#diet [part~=copy-link]');
    const note = await find(frame, '#diet .link span');
    await eventually(
      () => note.evaluate(({ textContent }) => textContent),
      (text) => text === 'Link copied',
    );
    await page.bringToFront();
    const copied = await page.evaluate(async () => {
      document.querySelector('a').focus();
      return navigator.clipboard.readText();
    });
    assert.equal(copied, `${clinic.origin}${PAGE}#spasm-guide-diet`);
  });

  it('says its height no more once nothing changes', async () => {
    const frame = await visit();
    await press(frame, '#stretch button');
    await page.setViewport({ width: 420, height: 700 });
    await assertSized(frame);
    await draws();
    const count = () => page.evaluate(() => globalThis.said.length);
    const settled = await count();
    await draws();
    assert.equal(await count(), settled);
    assert.ok(settled < 30, `${settled} messages`);
  });

  for (const scale of [1.25, 1.5, 3]) {
    it(`does not scroll on a screen of ${scale} dots a pixel`, async () => {
      await page.setViewport({ width: 411, height: 700, deviceScaleFactor: scale });
      await assertSized(await visit());
    });
  }

  // Chromium draws no frame of another origin that is out of sight, so these wait until it is seen.
  const see = () => page.$eval('iframe', (iframe) => iframe.scrollIntoView());

  it('follows the width of the page', async () => {
    const frame = await visit();
    await see();
    const wide = await assertSized(frame);
    await page.setViewport({ width: 360, height: 700 });
    await page.waitForFunction(
      (height) => document.querySelector('iframe').clientHeight > height,
      {},
      wide,
    );
    await assertSized(frame);
  });

  it('follows a font that comes late', async () => {
    const frame = await visit();
    await see();
    const before = await assertSized(frame);
    await frame.evaluate(() => (document.body.style.fontSize = '24px'));
    await page.waitForFunction(
      (height) => document.querySelector('iframe').clientHeight > height,
      {},
      before,
    );
    await assertSized(frame);
  });

  it('has its whole height inside borders of a page that counts them in', async () => {
    const style = 'box-sizing: border-box; width: 100%; border: 7px solid';
    await assertSized(await visit({ style }));
  });

  it('gets its height when the page first shows it', async () => {
    await page.goto(clinic.origin + PAGE);
    await page.evaluate((html) => {
      const made = new DOMParser().parseFromString(html, 'text/html');
      const iframe = made.querySelector('iframe');
      iframe.style.display = 'none';
      const { src } = made.querySelector('script');
      document.body.append(
        document.adoptNode(iframe),
        Object.assign(document.createElement('script'), { src }),
      );
    }, here(snippet));
    const frame = await (await page.$('iframe')).contentFrame();
    await until(frame, () => Boolean(document.querySelector('spasm-guide')?.shadowRoot));
    await draws();
    assert.equal(await page.$eval('iframe', ({ style }) => style.height), '40rem');
    await page.$eval('iframe', (iframe) => (iframe.style.display = 'block'));
    await assertSized(frame);
  });

  it('is sized where the script comes long after the frame', async () => {
    const frame = await visit({ script: false });
    await page.addScriptTag({ url: `${files.origin}/dist/embed-parent.js` });
    await assertSized(frame);
  });

  it('is sized where the frame comes long after the script, which came twice', async () => {
    await page.goto(clinic.origin + PAGE);
    const url = `${files.origin}/dist/embed-parent.js`;
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const before = await names();
    await page.addScriptTag({ url });
    await page.addScriptTag({ url });
    assert.deepEqual(await names(), before, 'no global');
    await page.evaluate((html) => {
      const made = new DOMParser().parseFromString(html, 'text/html');
      document.body.append(document.adoptNode(made.querySelector('iframe')));
    }, here(snippet));
    await assertSized(await (await page.$('iframe')).contentFrame());
  });

  it('scrolls, and opens the panel in its own address, where the page has no script', async () => {
    const frame = await visit({ script: false, query: '?open=diet#spasm-guide-known' });
    assert.equal(await page.$eval('iframe', ({ clientHeight }) => clientHeight), 640);
    assert.equal(await openIn(frame), 'diet known');
    await until(frame, () => scrollY > 0);
    assert.ok(
      await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight + 500),
    );
    assert.equal(
      await frame.evaluate(() => innerWidth),
      await page.$eval('iframe', (one) => one.clientWidth),
    );
  });

  it('brings the reader to the steps for a cramp they have now', async () => {
    const frame = await visit();
    await press(frame, '[part~=now] button[value=calf]');
    await assertArrived(frame, 'now');
  });

  it('names in the console, once, each option that makes no sense', async () => {
    const said = [];
    page.on('console', (message) => message.type() === 'warn' && said.push(message.text()));
    const frame = await visit({
      query: '?colour=red&colour=blue&accent=url(x)&heading-level=9&open=knee&<img src=x>',
    });
    await assertSized(frame);
    assert.equal(said.length, 5, said.join('\n'));
    for (const text of said) assert.match(text, /^<spasm-guide> .*(?:Allowed|such as|Using 2)/);
    assert.equal(await frame.evaluate(() => document.querySelectorAll('img').length), 0);
  });

  it('works in a page with the policy that README says, and under its own', async () => {
    const errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    const frame = await visit({ origin: strictClinic.origin, hash: '#spasm-guide-diet' });
    await assertSized(frame);
    await assertArrived(frame, 'diet');
    assert.deepEqual(
      errors.filter((text) => !/404/.test(text)),
      [],
    );
  });

  for (const [sandbox, heard] of [
    [undefined, ['beforeprint']],
    [null, ['beforeprint']],
    ['allow-scripts', []],
  ]) {
    it(`${heard.length ? 'prints' : 'cannot print'} with ${sandbox ?? (sandbox === null ? 'no sandbox' : "README's sandbox")}`, async (test) => {
      if (heard.length && (await isShell(browser))) {
        test.skip('This browser prints no frame of another origin.');
        return;
      }
      const frame = await visit({ sandbox });
      await frame.evaluate(() => {
        globalThis.heard = [];
        globalThis.addEventListener('beforeprint', ({ type }) => globalThis.heard.push(type));
      });
      await press(frame, '[part~=print]');
      await press(frame, 'dialog [value=print]');
      await until(frame, () =>
        document.querySelector('spasm-guide').hasAttribute('data-spasm-guide-printing'),
      );
      assert.deepEqual(await frame.evaluate(() => globalThis.heard), heard);
    });
  }

  describe('where junk is said to the page', () => {
    const junk = [
      null,
      'spasm-guide-height',
      42,
      [],
      { type: 'spasm-guide-height' },
      { type: 'spasm-guide-height', height: '900' },
      { type: 'spasm-guide-height', height: -1 },
      { type: 'spasm-guide-height', height: 0 },
      { type: 'spasm-guide-height', height: 20_000 },
      { type: 'spasm-guide-height', height: 1e308 },
      { type: 'spasm-guide-height', height: [900] },
      { type: 'spasm-guide-height', height: { valueOf: 900 } },
      { type: ['spasm-guide-height'], height: 900 },
      { type: 'spasm-guide-place', top: '9' },
      { type: 'spasm-guide-place', top: -9 },
      { type: 'spasm-guide-place', top: null },
      { type: 'spasm-guide-moved', by: '9' },
      { type: 'spasm-guide-moved', by: 1e9 },
      { type: 'spasm-guide-moved', by: null },
      { type: 'height', height: 900 },
      { __proto__: null, height: 900 },
    ];
    const state = () =>
      page.evaluate(() => [
        document.querySelector('iframe').getAttribute('style'),
        scrollY,
        getComputedStyle(document.querySelector('iframe')).height,
      ]);

    /** Does `act`; fails if the page changed, or anything was thrown. */
    const assertNothing = async (act) => {
      const errors = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const before = await state();
      const heard = await page.evaluate(() => globalThis.said.length);
      await act();
      await page.waitForFunction((count) => globalThis.said.length > count, {}, heard);
      await draws();
      assert.deepEqual(await state(), before);
      assert.deepEqual(errors, []);
    };

    it('takes no notice, even from the frame itself', async () => {
      const frame = await visit();
      await assertSized(frame);
      await assertNothing(() =>
        frame.evaluate((messages) => {
          for (const one of messages) parent.postMessage(one, '*');
          parent.postMessage({ type: 'spasm-guide-height', height: NaN }, '*');
          parent.postMessage({ type: 'spasm-guide-height', height: Infinity }, '*');
        }, junk),
      );
    });

    it('takes no notice of the right words from another window', async () => {
      const frame = await visit();
      await assertSized(frame);
      await page.evaluate(async (src) => {
        const other = Object.assign(document.createElement('iframe'), { src, title: 'Map' });
        document.body.append(other);
        await new Promise((resolve) => other.addEventListener('load', resolve));
      }, `${files.origin}/demo/demo.css`);
      const stranger = page.frames().find((one) => one.url().endsWith('demo.css'));
      const right = [
        { type: 'spasm-guide-height', height: 900 },
        { type: 'spasm-guide-place', top: 9 },
      ];
      const say = (messages) => {
        for (const one of messages) parent.postMessage(one, '*');
      };
      await assertNothing(() => stranger.evaluate(say, right));
      await assertNothing(() => page.mainFrame().evaluate(say, right));
    });

    it('takes no notice of the frame once another origin is in it', async () => {
      const frame = await visit({ sandbox: null });
      await assertSized(frame);
      await frame.goto(`${clinic.origin}/demo/demo.css`);
      await assertNothing(() =>
        frame.evaluate(() => parent.postMessage({ type: 'spasm-guide-height', height: 900 }, '*')),
      );
    });

    it('takes no notice in the frame either', async () => {
      const frame = await visit();
      await assertSized(frame);
      const url = frame.url();
      await page.evaluate(() => {
        for (const data of [
          null,
          'spasm-guide-hash',
          { type: 'spasm-guide-hash' },
          { type: 'spasm-guide-hash', hash: 7 },
          { type: 'spasm-guide-hash', hash: 'https://elsewhere.example/' },
          { type: 'spasm-guide-hash', hash: '#other' },
          { type: 'spasm-guide-hash', hash: '#spasm-guide-<b>' },
          { type: 'spasm-guide-hash', hash: 'javascript:alert(1)#spasm-guide-diet' },
          { type: 'spasm-guide-hash', hash: ['#spasm-guide-diet'] },
        ]) {
          globalThis.frames[0].postMessage(data, '*');
        }
        globalThis.frames[0].postMessage({ type: 'spasm-guide-ready' }, '*');
      });
      await draws();
      assert.equal(frame.url(), url);
      assert.equal(await frame.evaluate(() => location.href), url);
      assert.equal(await openIn(frame), null);
    });
  });
});
