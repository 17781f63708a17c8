/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { engines, eventually } from './browser.mjs';

/* A page that comes slowly: our script is there before the HTML in the tag, or before the rest of it. */

const dist = (name) => readFile(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

const scripts = {
  'core script': '<script async src="/spasm-guide.core.js"></script>',
  'whole script': '<script async src="/spasm-guide.js"></script>',
  'core script in the head': '<script src="/spasm-guide.core.js"></script>',
};

const cuts = {
  'before the tag': (html) => html.indexOf('<spasm-guide'),
  'in the middle': (html) => html.indexOf('id="stretch"'),
  'before its last style sheet': (html) => html.lastIndexOf('<style>'),
};

describe('HTML that comes after the script', () => {
  let server, origin, snippet;

  before(async () => {
    snippet = await dist('static/en.html');
    server = createServer(async ({ url }, response) => {
      if (url.endsWith('.js')) {
        response.setHeader('content-type', 'text/javascript');
        response.end(await dist(url.slice(1)));
        return;
      }
      const [script, cut] = decodeURIComponent(url.slice(1)).split('/');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const html = `<!doctype html><html lang="en"><head>${scripts[script]}</head><body>${snippet}<p>After</p>`;
      const at = cuts[cut]?.(html) ?? html.length;
      response.write(html.slice(0, at));
      await setTimeout(1000);
      response.end(html.slice(at));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  for (const [engine, launched] of Object.entries(engines)) {
    describe(`in ${engine}`, () => {
      let browser;
      before(async () => (browser = await launched()));
      after(() => browser.close());

      for (const script of Object.keys(scripts)) {
        for (const cut of Object.keys(cuts)) {
          it(`is the guide, whole, and nothing is said to be wrong: ${script}, ${cut}`, async () => {
            const page = await browser.newPage();
            // Chromium says something of its own.
            const said = [];
            page.on('console', (message) => said.push(message.text()));
            await page.goto(`${origin}/${encodeURIComponent(script)}/${encodeURIComponent(cut)}`);
            const look = () =>
              page.evaluate(() => {
                const root = document.querySelector('spasm-guide').shadowRoot;
                const seen = (one) => Boolean(one?.checkVisibility());
                const place = root?.querySelector('[part~=now] [value=calf]');
                place?.click();
                return {
                  guides: root?.querySelectorAll('[part~=guide]').length,
                  signs: seen(root?.querySelector('.signs li')),
                  steps: /toes/.test(root?.querySelector('.now-steps')?.textContent),
                  sheets: root?.querySelectorAll('style').length,
                };
              });
            const whole = { guides: 1, signs: true, steps: true, sheets: 0 };
            await eventually(look, (given) => JSON.stringify(given) === JSON.stringify(whole));
            assert.deepEqual(
              said.filter((text) => text.includes('<spasm-guide>')),
              [],
            );
            await page.close();
          });
        }
      }
    });
  }
});
