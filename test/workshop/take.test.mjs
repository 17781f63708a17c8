/* global CSSStyleSheet, document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch, serve } from '../built/browser.mjs';
import { assertSamePicture, clinics, drawn, look, pageWith, picture, take } from './taken.mjs';

/* Every way but those of systems and frameworks: pasted into an empty page, beside the preview. */

/** What the empty page needs for itself. */
const ICON = 'img-src data:';

describe('what was taken out of the workshop, pasted into an empty page', () => {
  const headers = {};
  const pages = {};
  let browser,
    server,
    count = 0;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(headers, pages)]);
  });
  after(() => Promise.all([browser.close(), server.close()]));
  afterEach(async () => {
    const [, ...tabs] = await browser.pages();
    await Promise.all(tabs.map((tab) => tab.close()));
  });

  /** A tab of a telephone that notes what goes wrong. */
  const newTab = async () => {
    const tab = await browser.newPage();
    tab.problems = [];
    tab.on('console', (message) => tab.problems.push(message.text()));
    tab.on('pageerror', (error) => tab.problems.push(error.message));
    await tab.setViewport({ width: 390, height: 900 });
    return tab;
  };

  /** Puts files on the server, in a folder of their own; gives its address. */
  const upload = (files, policies = {}) => {
    const folder = `/clinic-${(count += 1)}`;
    for (const [path, text] of Object.entries(files)) pages[`${folder}/${path}`] = text;
    for (const [path, policy] of Object.entries(policies))
      headers[`${folder}/${path}`] = { 'Content-Security-Policy': policy };
    return `${server.origin}${folder}`;
  };

  /** Gives a page of the clinic's the looks that the preview's has, past every policy. */
  const dress = (frame, css) =>
    frame.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, css);

  /** Compares the guide in `frame` of `tab` with the page of the preview, on light and dark devices. */
  const compare = async (tab, frame, model) => {
    const other = await newTab();
    await other.goto(upload({ 'model.html': model }) + '/model.html');
    await drawn(other);
    await drawn(frame);
    for (const value of ['light', 'dark']) {
      const scheme = [{ name: 'prefers-color-scheme', value }];
      const found = [];
      for (const [one, page] of [
        [tab, frame],
        [other, other],
      ]) {
        await one.bringToFront();
        await one.emulateMediaFeatures(scheme);
        found.push([await page.evaluate(look), await picture(page)]);
      }
      assert.deepEqual(found[0][0], found[1][0]);
      assertSamePicture(found[0][1], found[1][1]);
    }
    assert.deepEqual(tab.problems, []);
  };

  for (const [who, choices] of Object.entries(clinics)) {
    for (const way of ['Script tag', 'Whole text as HTML', 'Plain box']) {
      it(`shows the preview: ${way}, ${who}`, async () => {
        const { code, policy, files, style, model } = await take(browser, choices, way);
        const { 'In the template, before </head>': head, 'In your page': body } = code;
        const page = { 'page.html': pageWith(body, head) };
        const folder = upload({ ...files, ...page }, { 'page.html': `${policy[0]}; ${ICON}` });
        const tab = await newTab();
        await tab.goto(`${folder}/page.html`);
        await dress(tab, style);
        await compare(tab, tab, model);
      });
    }

    it(`shows the preview: Frame, ${who}`, async () => {
      const { code, policy, files, model } = await take(browser, choices, 'Frame');
      const here = (text) =>
        text
          .replaceAll('https://files.example', server.origin)
          .replaceAll('https://clinic.example', server.origin);
      const page = here(code['In your page']);
      const folder = upload(files, { 'embed.html': here(policy[0]) });
      // Its own page has margins of half the preview's.
      const around = pageWith(
        page.replaceAll(`${server.origin}/`, `${folder}/`),
        '<style>body { margin: 0; padding: 0.5rem }</style>',
      );
      const address = upload(
        { 'page.html': around },
        {
          'page.html': `default-src 'none'; ${ICON}; style-src 'unsafe-inline'; ${here(policy[1])}`,
        },
      );
      const tab = await newTab();
      await tab.goto(`${address}/page.html`);
      const frame = await (await tab.waitForSelector('iframe')).contentFrame();
      await compare(tab, frame, model);
    });
  }
});
