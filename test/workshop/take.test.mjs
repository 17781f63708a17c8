import { after, afterEach, before, describe, it } from 'node:test';
import { launch, serve } from '../built/browser.mjs';
import { compare, dress, openTab } from './beside.mjs';
import { clinics, pageWith, take } from './taken.mjs';

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

  /** Puts files on the server, in a folder of their own; gives its address. */
  const upload = (files, policies = {}) => {
    const folder = `/clinic-${(count += 1)}`;
    for (const [path, text] of Object.entries(files)) pages[`${folder}/${path}`] = text;
    for (const [path, policy] of Object.entries(policies))
      headers[`${folder}/${path}`] = { 'Content-Security-Policy': policy };
    return `${server.origin}${folder}`;
  };

  /** A tab with the page of the preview. */
  const openModel = async (model) => {
    const tab = await openTab(browser);
    await tab.goto(`${upload({ 'model.html': model })}/model.html`);
    return tab;
  };

  for (const [who, choices] of Object.entries(clinics)) {
    for (const way of ['Script tag', 'Whole text as HTML', 'Plain box']) {
      it(`shows the preview: ${way}, ${who}`, async () => {
        const { code, policy, files, style, model } = await take(browser, choices, way);
        const { 'In the template, before </head>': head, 'In your page': body } = code;
        const page = { 'page.html': pageWith(body, head) };
        const folder = upload({ ...files, ...page }, { 'page.html': `${policy[0]}; ${ICON}` });
        const tab = await openTab(browser);
        await tab.goto(`${folder}/page.html`);
        await dress(tab, style);
        await compare(tab, tab, await openModel(model));
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
      const tab = await openTab(browser);
      await tab.goto(`${address}/page.html`);
      const frame = await (await tab.waitForSelector('iframe')).contentFrame();
      await compare(tab, frame, await openModel(model));
    });
  }
});
