/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from '../built/browser.mjs';
import { answers } from './answers.mjs';
import { ask } from './judges.mjs';
import { pages, settings, settle, setUp, states } from './states.mjs';

const snippet = await readFile(new URL('../../dist/static/en.html', import.meta.url), 'utf8');

/** The snippet in a page whose script never comes. */
const staticPage = `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>Muscle cramps</title>
    </head>
    <body><main><h1>Muscle cramps</h1>${snippet}</main></body>
  </html>`;

/** Stops the four seconds that the snippet waits for its script, at their start or after them. */
const hold = (isOver) => (page) =>
  page.evaluate((finish) => {
    for (const animation of document.querySelector('spasm-guide').shadowRoot.getAnimations()) {
      if (finish) animation.finish();
      else animation.pause();
    }
  }, isOver);

/** The states that are judged in every setting; the others differ from them in a few words. */
const inAllSettings = ['all open', 'the timer running', 'asking what to print'];

/** What is judged: a page, a state, a setting. */
const cases = [
  ...Object.keys(states).flatMap((state) =>
    Object.keys(settings)
      .filter((setting) => setting === 'light' || inAllSettings.includes(state))
      .map((setting) => ({ name: "the clinic's page", state, setting })),
  ),
  ...Object.keys(pages)
    .slice(1)
    .flatMap((name) =>
      ['closed', 'all open']
        .filter((state) => state === 'closed' || pages[name].hasGuide !== false)
        .map((state) => ({ name, state, setting: 'light' })),
    ),
  { name: 'the page in the frame', state: 'closed', setting: 'dark' },
  { name: 'the page around the frame', state: 'closed', setting: 'dark' },
];

const used = new Set();

/** The answer that was given to a remark, if one was. */
const answerTo = ({ judge, rule, where, what }) => {
  const answer = answers[judge][rule]?.find(({ to }) => !to || to.test(`${where} ${what}`));
  if (answer) used.add(answer);
  return answer;
};

describe('three judges (axe, IBM Equal Access, HTML_CodeSniffer)', () => {
  let browser, server;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve({}, { '/static.html': staticPage })]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Fails with what the judges find wrong, and what they ask that nobody has answered. */
  const assertSound = async (page, options) => {
    const remarks = await ask(page, options);
    const open = remarks.filter((remark) => {
      const answer = answerTo(remark);
      return remark.kind === 'violation' ? !answer?.isMistake : !answer;
    });
    assert.deepEqual(
      open.map(({ judge, kind, rule, where, what }) =>
        [judge, kind, rule, where, what].join(' | '),
      ),
      [],
    );
  };

  it('all see a picture without words inside the guide', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/demo/index.html`);
    await settle(page);
    await page.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      document.querySelector('spasm-guide').shadowRoot.querySelector('.message').append(picture);
    });
    const faults = (await ask(page)).filter(
      (remark) => remark.kind === 'violation' && !answerTo(remark)?.isMistake,
    );
    assert.deepEqual(
      faults.map(({ judge, rule }) => `${judge}: ${rule}`),
      [
        'axe: image-alt',
        'Equal Access: img_alt_valid fail_no_alt',
        'HTML_CodeSniffer: Principle1.Guideline1_1.1_1_1.H37',
      ],
    );
    await page.close();
  });

  for (const { name, state, setting } of cases) {
    const { path, prepare, isInFrame } = pages[name];

    it(`find no fault in ${name}, ${state}, ${setting}`, async () => {
      const page = await browser.newPage();
      await setUp(page, settings[setting]);
      await page.goto(server.origin + path);
      await prepare?.(page);
      await settle(page);
      await states[state](page);
      await settle(page);
      await assertSound(page, { isInFrame });
      await page.close();
    });
  }

  for (const [when, isOver] of [
    ['before its script', false],
    ['when no script came', true],
  ]) {
    it(`find no fault in the snippet, ${when}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/static.html`);
      await hold(isOver)(page);
      await assertSound(page);
      await page.close();
    });
  }

  it('were asked nothing that is not answered, and no answer is to nothing', () => {
    const all = Object.values(answers).flatMap((rules) => Object.values(rules).flat());
    assert.deepEqual(
      all.filter((answer) => !used.has(answer)).map(({ because }) => because),
      [],
    );
  });

  describe('where they are wrong', () => {
    it('a link of the contents leads to its section', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/demo/index.html`);
      await settle(page);
      const links = await page.$$('spasm-guide >>> nav a[data-target]');
      assert.equal(links.length, 8);
      for (const link of links) {
        await link.click();
        await settle(page);
        const target = await link.evaluate(({ dataset }) => dataset.target);
        const section = await page.$(`spasm-guide >>> #${target}`);
        assert.ok(await section.isIntersectingViewport(), target);
        assert.ok(
          await section.evaluate((one) => one.contains(one.getRootNode().activeElement)),
          target,
        );
      }
      await page.close();
    });

    it('the snippet has headings with their words, when no script came', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/static.html`);
      await hold(true)(page);
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const said = nodes.filter(({ role, ignored }) => role.value === 'heading' && !ignored);
      const panels = [
        ...snippet.matchAll(/<h4 part="panel-heading">.*?<span>(?:<!--.*?-->)*([^<]+)/g),
      ];
      assert.ok(panels.length > 20);
      for (const [, title] of panels) {
        const plain = title.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
        assert.equal(said.filter(({ name }) => name.value === plain).length, 1, plain);
      }
      await page.close();
    });
  });
});
