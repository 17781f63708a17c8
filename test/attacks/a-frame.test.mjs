/* global document, history, innerHeight, location, scrollTo, scrollY -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { eventually, launch, serve } from '../built/browser.mjs';

/*
 * The attacker has a document in a frame of the clinic's page: one that is called as ours is, or that
 * came after ours. Or the attacker's page has ours in a frame. Neither may have the other do what the
 * reader did not ask for, nor a frame tell a reader what the clinic did not write.
 */

const PAGE = '/test/pages/embed-plain.html';
const SANDBOX = 'allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox';

/** A document that says all that ours would, on every line it can get. */
const LIAR = `<!doctype html><title>Liar</title><body style="height: 300px">
<button style="width: 100%; height: 80px">Press</button>
<script>
  globalThis.lie = (line = parent) => {
    if (line === parent) parent.postMessage({ type: 'spasm-guide-ready' }, '*');
    for (const one of [{ type: 'height', height: 1234 }, { type: 'place', top: 900 }, { type: 'moved', by: 900 }]) {
      line.postMessage({ ...one, type: 'spasm-guide-' + one.type }, { targetOrigin: '*' });
    }
  };
  addEventListener('message', ({ ports: [port] }) => {
    globalThis.heard = true;
    if (!port) return;
    globalThis.port = port;
    port.onmessage = ({ data }) => (globalThis.told = data);
    globalThis.lie(port);
  });
  globalThis.lie();
  // As if the reader were here, and had pressed; until the page's script is there to give a line, it asks for one.
  if (location.search === '?always') {
    setInterval(() => {
      const button = document.querySelector('button');
      button.focus({ preventScroll: true });
      button.click();
      globalThis.lie(globalThis.port);
    }, 100);
  }
</script>`;

/** embed.html as two clinics have it that share a server. */
const SHARED = (origins) => `<!doctype html><meta name="color-scheme" content="light dark">
<script src="/dist/embed.js" defer></script><script src="/dist/spasm-guide.js" defer></script>
<spasm-guide data-parent="${origins}"></spasm-guide>`;

describe('a frame that lies', () => {
  let browser, clinic, files, evil, page;

  before(async () => {
    const [pages, clinicPages] = [{}, {}];
    const lies = { '/dist/embed.html': LIAR, '/liar.html': LIAR };
    [browser, clinic, evil] = await Promise.all([
      launch(),
      serve({}, clinicPages),
      serve({}, lies),
    ]);
    files = await serve({}, pages);
    clinicPages['/lied-to.html'] =
      `<!doctype html><script src="${files.origin}/dist/embed-parent.js" defer></script>
      <iframe data-spasm-guide-frame src="${evil.origin}/liar.html?always"></iframe><p style="height: 3000px">`;
    Object.assign(pages, {
      '/liar.html': LIAR,
      '/shared.html': SHARED(`https://north.example ${clinic.origin}`),
    });
  });

  after(() => Promise.all([browser, clinic, files, evil].map((one) => one?.close())));

  let errors;
  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
  });

  afterEach(async () => {
    await page.close();
    assert.deepEqual(errors, []);
  });

  /** The clinic's page with a frame for each of `attributes`, high enough to scroll, and the script. */
  const visit = async (all, { origin = clinic.origin, script = true, rest = '' } = {}) => {
    await page.goto(origin + PAGE + rest);
    await page.evaluate(
      (given, src) => {
        const space = () =>
          Object.assign(document.createElement('p'), { style: 'height: 1500px', textContent: '-' });
        for (const attributes of given) {
          const frame = document.createElement('iframe');
          for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
          frame.style.cssText = 'width: 100%; height: 200px; border: 0';
          document.body.append(space(), frame, space());
        }
        if (src) document.body.append(Object.assign(document.createElement('script'), { src }));
      },
      all,
      script && `${files.origin}/dist/embed-parent.js`,
    );
    return Promise.all((await page.$$('iframe')).map((handle) => handle.contentFrame()));
  };

  const heights = () =>
    page.$$eval('iframe', (all) => all.map(({ style }) => Number.parseFloat(style.height)));

  const isSized = async (index = 0) =>
    eventually(heights, (all) => all[index] > 1000 && all[index] !== 1234);

  /** Lets messages come that are under way: one of ours through each window, and a while. */
  const settle = () => setTimeout(400);

  const assertNoEffect = async () => {
    await settle();
    assert.ok(!(await heights()).includes(1234), 'not sized');
    assert.equal(await page.evaluate(() => scrollY), 0, 'not scrolled');
  };

  for (const [name, address, attributes] of [
    ['is called embed.html at another origin', () => `${evil.origin}/dist/embed.html`],
    ['has it in its query', () => `${evil.origin}/liar.html?${files.origin}/dist/embed.html`],
    ['has it in its fragment', () => `${evil.origin}/liar.html#/dist/embed.html`],
    [
      'is ours by its address, and another by its words',
      () => `${files.origin}/dist/embed.html`,
      { srcdoc: LIAR, sandbox: 'allow-scripts' },
    ],
    ['is marked by nobody, in a sandbox', () => `${evil.origin}/liar.html`, { sandbox: SANDBOX }],
    ['writes its own words as an address', () => `data:text/html,${encodeURIComponent(LIAR)}`],
  ]) {
    it(`is neither sized nor scrolled to where it ${name}`, async () => {
      const [frame] = await visit([{ src: address(), ...attributes }]);
      await eventually(() => frame.evaluate(() => 'lie' in globalThis));
      await frame.evaluate(() => globalThis.lie());
      await assertNoEffect();
      assert.equal(await frame.evaluate(() => 'port' in globalThis), false, 'told nothing');
    });
  }

  for (const [name, sandbox] of [
    ['in the sandbox that README has', SANDBOX],
    ['in no sandbox', undefined],
  ]) {
    it(`is believed nothing where it came after the guide, ${name}`, async () => {
      const [frame] = await visit([
        { src: `${files.origin}/dist/embed.html`, ...(sandbox && { sandbox }) },
      ]);
      await isSized();
      await page.evaluate(() => scrollTo(0, 0));
      await frame.goto(`${evil.origin}/liar.html`);
      await frame.evaluate(() => globalThis.lie());
      await (await frame.$('button')).evaluate((button) => button.focus({ preventScroll: true }));
      await assertNoEffect();
      assert.equal(await frame.evaluate(() => 'port' in globalThis), false, 'told nothing');
      await page.evaluate(() => (location.hash = '#spasm-guide-diet'));
      await settle();
      assert.ok(!(await heights()).includes(1234));
      assert.equal(await frame.evaluate(() => 'told' in globalThis), false, 'told no address');
    });
  }

  it('scrolls the page only once the reader has done something in it', async () => {
    await page.goto(`${clinic.origin}/lied-to.html`);
    // What puppeteer evaluates is a reader's act to a page; what its protocol does is none.
    const client = await page.createCDPSession();
    const ask = async (expression) =>
      (await client.send('Runtime.evaluate', { expression })).result.value;
    await eventually(() => ask(`document.querySelector('iframe').style.height === '1234px'`));
    await settle();
    assert.equal(await ask('scrollY'), 0, 'of its own will');
    await page.mouse.click(100, 50);
    await eventually(
      () => page.evaluate(() => scrollY),
      (top) => top > 500,
    );
  });

  it('breaks no other by an address that is none', async () => {
    const [, , frame] = await visit([
      { src: 'http://[/embed.html' },
      { src: 'http://[/embed.html', 'data-spasm-guide-frame': '' },
      { src: `${files.origin}/dist/embed.html` },
    ]);
    await isSized(2);
    await page.evaluate(() => (location.hash = '#spasm-guide-diet'));
    await eventually(() =>
      frame.evaluate(() => document.querySelector('spasm-guide').open === 'diet'),
    );
  });

  it('is no help to a picture or form of the page with the name of what we ask', async () => {
    await page.goto(clinic.origin + PAGE);
    await page.evaluate(
      (src, [mine, other]) => {
        document.body.innerHTML = `<img name="currentScript" src="${other}/x.js"><form name="querySelectorAll"></form>
          <iframe src="${mine}/dist/embed.html" style="height: 200px"></iframe>
          <iframe src="${other}/dist/embed.html" style="height: 200px"></iframe>`;
        document.body.append(Object.assign(document.createElement('script'), { src }));
      },
      `${files.origin}/dist/embed-parent.js`,
      [files.origin, evil.origin],
    );
    await isSized();
    await assertNoEffect();
  });

  it('is served where the page marks it, whatever its name', async () => {
    const [frame] = await visit([
      { src: `${files.origin}/shared.html`, sandbox: SANDBOX, 'data-spasm-guide-frame': '' },
    ]);
    await isSized();
    assert.ok(await frame.evaluate(() => innerHeight > 1000));
  });

  describe('or whose parent does', () => {
    const numbers = (frame) =>
      frame.evaluate(() => [
        ...new Set(
          [
            ...document.querySelector('spasm-guide').shadowRoot.querySelectorAll('a[href^="tel:"]'),
          ].map(({ href }) => href),
        ),
      ]);
    const marked = { 'data-spasm-guide-frame': '', 'data-emergency-number': '911' };

    for (const sandbox of [undefined, SANDBOX]) {
      it(`has the number of a page that the file names${sandbox ? ', in a sandbox' : ''}`, async () => {
        const [frame] = await visit([
          { src: `${files.origin}/shared.html`, ...marked, ...(sandbox && { sandbox }) },
        ]);
        await isSized();
        await eventually(
          () => numbers(frame),
          (all) => all.join() === 'tel:911',
        );
      });
    }

    for (const [name, path, origin, number] of [
      ['of any other page', '/shared.html', () => evil.origin, '911'],
      ['where the file names none', '/dist/embed.html', () => clinic.origin, '911'],
      ['that is a code', '/shared.html', () => clinic.origin, '*21*0900123456#'],
    ]) {
      it(`has no number ${name}`, async () => {
        const [frame] = await visit(
          [
            {
              src: `${files.origin}${path}?data-parent=${evil.origin}&emergency-number=911`,
              ...marked,
              'data-emergency-number': number,
            },
          ],
          { origin: origin() },
        );
        await isSized();
        await settle();
        assert.deepEqual(await numbers(frame), []);
      });
    }
  });

  describe('copies an address', () => {
    const link = (frame) =>
      frame.evaluate(() => {
        const root = document.querySelector('spasm-guide').shadowRoot;
        const button = root.querySelector('#diet [part~=copy-link]');
        root.querySelector('#diet [part~=content]').hidden = false;
        return button.checkVisibility();
      });

    /** What "Copy link" gives in `frame`; nothing where it is not there. */
    const copied = async (frame) => {
      if (!(await link(frame))) return undefined;
      return frame.evaluate(async () => {
        const root = document.querySelector('spasm-guide').shadowRoot;
        const { promise, resolve } = Promise.withResolvers();
        const clipboard = { writeText: async (text) => resolve(text) };
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
        root.querySelector('#diet [part~=copy-link]').click();
        return promise;
      });
    };
    const isDrawn = (frame) =>
      eventually(() =>
        frame.evaluate(() =>
          Boolean(document.querySelector('spasm-guide')?.shadowRoot?.querySelector('#diet')),
        ),
      );

    for (const sandbox of [SANDBOX, undefined]) {
      it(`of the clinic's page${sandbox ? ', in a sandbox' : ''}, which embed-parent.js tells`, async () => {
        const [frame] = await visit(
          [
            {
              src: `${files.origin}/dist/embed.html`,
              'data-keep-query': 'page',
              ...(sandbox && { sandbox }),
            },
          ],
          { rest: '?token=1&page=2#spasm-guide-diet' },
        );
        await isSized();
        await eventually(
          () => copied(frame),
          (address) => address === `${clinic.origin}${PAGE}?page=2#spasm-guide-diet`,
        );
        await page.evaluate(() => history.pushState(null, '', '/cramps?token=2'));
        await eventually(
          () => copied(frame),
          (address) => address === `${clinic.origin}/cramps#spasm-guide-diet`,
        );
      });
    }

    it('of the page of its own server around it, which needs no script', async () => {
      const [frame] = await visit([{ src: '/dist/embed.html' }], {
        script: false,
        rest: '?token=1',
      });
      await isDrawn(frame);
      assert.equal(await copied(frame), `${clinic.origin}${PAGE}#spasm-guide-diet`);
    });

    it('of nobody where none is known', async () => {
      const src = `<script src="${files.origin}/dist/spasm-guide.js"></script><spasm-guide></spasm-guide>`;
      const all = await visit(
        [
          { src: `${files.origin}/dist/embed.html` },
          { srcdoc: src, sandbox: 'allow-scripts' },
          { src: `data:text/html,${encodeURIComponent(src)}` },
        ],
        { script: false },
      );
      for (const frame of all) {
        await isDrawn(frame);
        assert.equal(await copied(frame), undefined);
      }
    });

    it('without name and password', async () => {
      await page.goto(clinic.origin.replace('//', '//anna:secret@') + PAGE);
      await page.addScriptTag({ url: '/dist/spasm-guide.js' });
      await isDrawn(page.mainFrame());
      assert.equal(await copied(page.mainFrame()), `${clinic.origin}${PAGE}#spasm-guide-diet`);
    });
  });
});
