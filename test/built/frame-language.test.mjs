/* global document, requestAnimationFrame -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { eventually, launch, serve } from './browser.mjs';

const read = (name) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const html = await read('dist/embed.html');
const readme = await read('README.md');
const recipe = readme.split('## In a frame')[1].split('\n## ')[0];
const [, policy] = /^Content-Security-Policy: (.*)$/m.exec(recipe);
const [, sandbox] = /sandbox="([^"]+)"/.exec(recipe);

/** Notes every language that the guide shows, frame by frame: in the browser. */
const noteLanguages = () => {
  globalThis.languages = [];
  const look = () => {
    const shown = document.querySelector('spasm-guide')?.shadowRoot?.querySelector('[part~=guide]');
    if (shown && globalThis.languages.at(-1) !== shown.lang) globalThis.languages.push(shown.lang);
    requestAnimationFrame(look);
  };
  look();
};

describe('a frame whose address asks for a language', () => {
  let browser, clinic, files, page, said;

  before(async () => {
    // Every browser asks for one.
    const icon = { '/favicon.ico': '' };
    const pages = { ...icon };
    const headers = {};
    [browser, files, clinic] = await Promise.all([
      launch(),
      serve(headers, pages),
      serve({}, icon),
    ]);
    const named = policy
      .replaceAll('https://files.example', files.origin)
      .replace('https://clinic.example', clinic.origin);
    headers['/dist/embed.html'] = { 'Content-Security-Policy': named };
    Object.assign(pages, {
      '/dist/late.html': html.replace('lang/es.js', 'lang/es.js?delay=800'),
      '/dist/lost.html': html.replace('lang/es.js', 'lang/lost.js'),
      '/dist/none.html': html.replace('"spasm-guide.js"', '"none.js"'),
      '/dist/own.html': html.replace('<spasm-guide>', '<spasm-guide lang="en">'),
      // As a clinic has it that put its number into the file of an earlier version.
      '/dist/earlier.html': html.replace(/<template>[^]*<\/template>/, ''),
    });
  });

  after(() => Promise.all([browser, clinic, files].map((one) => one?.close())));

  beforeEach(async () => {
    page = await browser.newPage();
    said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => said.push(message.text()));
    await page.evaluateOnNewDocument(noteLanguages);
  });

  afterEach(() => page.close());

  /** The languages that a page of the files has shown, once its guide is drawn for good. */
  const languages = async (path) => {
    await page.goto(`${files.origin}/dist/${path}`);
    await eventually(() => page.evaluate(() => document.documentElement.dir !== ''));
    return page.evaluate(() => globalThis.languages);
  };

  it('is drawn once, in its words, however late they come', async () => {
    assert.deepEqual(await languages('late.html?lang=es'), ['es']);
    assert.deepEqual(said, []);
  });

  it('shows nothing else until they come', async () => {
    const waitUntil = 'domcontentloaded';
    await page.goto(`${files.origin}/dist/late.html?lang=es`, { waitUntil });
    assert.equal(await page.evaluate(() => document.body.innerText.trim()), '');
  });

  it('shows English where the words do not come', async () => {
    assert.deepEqual(await languages('lost.html?lang=es'), ['en']);
    assert.match(said.join(), /404/);
  });

  it('shows what is in the tag where the guide itself does not come', async () => {
    await page.goto(`${files.origin}/dist/none.html?lang=es`);
    assert.match(said.join(), /404/);
    assert.match(await page.evaluate(() => document.body.innerText), /emergency/);
  });

  it('shows the language of the tag in its file, if that has one', async () => {
    assert.deepEqual(await languages('own.html?lang=es'), ['en']);
    assert.deepEqual(said, []);
  });

  it('shows the rest where it has no words in some, and says so once', async () => {
    assert.deepEqual(await languages('embed.html?lang=tlh,es,xx'), ['es']);
    assert.equal(said.length, 1);
    assert.match(said[0], /lang: embed\.html has no words in "tlh,xx"\. It has: en .*\bes\b/);
  });

  it('shows English, and says so, where its file is of a version that had no other', async () => {
    assert.deepEqual(await languages('earlier.html?lang=es'), ['en']);
    assert.equal(said.length, 1);
    assert.match(said[0], /has no words in "es"\. It has: en\./);
  });

  for (const [name, boxed] of [
    ['in the sandbox that README has', sandbox],
    ['in no sandbox', undefined],
  ]) {
    it(`works under the policy that README has, ${name}`, async () => {
      await page.goto(`${clinic.origin}/test/pages/embed-plain.html`);
      await page.evaluate(
        (src, rules) => {
          const frame = document.createElement('iframe');
          if (rules) frame.setAttribute('sandbox', rules);
          frame.src = src;
          document.body.append(frame);
        },
        `${files.origin}/dist/embed.html?lang=ar,es`,
        boxed,
      );
      const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
      await eventually(() => frame.evaluate(() => document.documentElement.dir === 'rtl'));
      assert.deepEqual(await frame.evaluate(() => globalThis.languages), ['ar']);
      await frame.evaluate(() => (document.querySelector('spasm-guide').lang = 'es'));
      await eventually(() => frame.evaluate(() => globalThis.languages.at(-1) === 'es'));
      assert.deepEqual(said, []);
    });
  }
});
