/* global axe, document, window, customElements -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { languages } from '../../scripts/content.mjs';
import { launch, serve } from './browser.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const integrity = JSON.parse(await read('dist/integrity.json'));
const embedding = JSON.parse(await read('dist/embedding.json'));
const axeCore = await read('node_modules/axe-core/axe.min.js');
const others = languages.filter((lang) => lang !== 'en');
const areas = ['calf', 'foot', 'thigh-back', 'thigh-front', 'hand', 'belly', 'back'];

const script = (name) =>
  `<script src="/dist/${name}" integrity="${integrity[name]}" defer></script>`;
const page = (lang, head, body = '<spasm-guide></spasm-guide>') => `<!doctype html>
  <html lang="${lang}"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
  <title>Clinic</title><link rel="stylesheet" href="/test/visual/fonts.css" /><link rel="icon" href="data:," />
  ${head}<body style="font-family: 'Source Sans 3', sans-serif"><main><h1>Clinic</h1>${body}</main></body></html>`;

const all = script('spasm-guide.js') + others.map((lang) => script(`lang/${lang}.js`)).join('');

/** What a reader has: in the browser. */
const state = () => {
  const guide = document.querySelector('spasm-guide');
  const shown = guide.shadowRoot.querySelector('[part=guide]');
  return {
    lang: shown.lang,
    dir: shown.dir,
    panels: shown.querySelectorAll('[part~=panel]').length,
    menus: shown.querySelectorAll('.language select').length,
    title: shown.querySelector('[part=heading]').textContent.trim(),
  };
};

describe('each language that ships', () => {
  let browser, server;

  before(async () => {
    const pages = { '/all.html': page('en', all) };
    const headers = {};
    for (const lang of others) {
      pages[`/${lang}.html`] = page(lang, script(`spasm-guide.${lang}.js`));
      pages[`/static-${lang}.html`] = page(
        lang,
        script('spasm-guide.core.js'),
        await read(`dist/static/${lang}.html`),
      );
      pages[`/strict-${lang}.html`] = page(lang, script(`spasm-guide.${lang}.js`))
        .replace(/<link rel="stylesheet"[^>]*>/, '')
        .replace(/ style="[^"]*"/, '');
      headers[`/strict-${lang}.html`] = {
        'Content-Security-Policy': embedding.script.replace('Content-Security-Policy: ', ''),
      };
    }
    [browser, server] = await Promise.all([launch(), serve(headers, pages)]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** A page of its own at `path`, with what its console says. */
  const open = async (path, viewport = { width: 1280, height: 900 }) => {
    const tab = await browser.newPage();
    const heard = [];
    tab.on('console', (message) => heard.push(message.text()));
    tab.on('pageerror', ({ message }) => heard.push(message));
    await tab.setViewport(viewport);
    await tab.goto(server.origin + path, { waitUntil: 'load' });
    await tab.evaluate(async () => {
      await customElements.whenDefined('spasm-guide');
      await document.querySelector('spasm-guide').updateComplete;
      await document.fonts.ready;
    });
    return { tab, heard };
  };

  it('has a script, its words, its HTML and a checksum for each of both', async () => {
    const dist = await readdir(new URL('../../dist/', import.meta.url), { recursive: true });
    for (const lang of others) {
      for (const name of [`spasm-guide.${lang}.js`, `lang/${lang}.js`]) {
        assert.ok(dist.includes(name) && dist.includes(`${name}.map`), name);
        assert.match(integrity[name], /^sha384-/, name);
      }
      assert.ok(dist.includes(`static/${lang}.html`), lang);
    }
  });

  for (const lang of others) {
    describe(lang, () => {
      const dir = lang === 'ar' ? 'rtl' : 'ltr';

      it('is whole by one script, asks for nothing else, and runs under the documented policy', async () => {
        const from = server.requests.length;
        const { tab, heard } = await open(`/strict-${lang}.html`);
        const { title, ...rest } = await tab.evaluate(state);
        assert.deepEqual(rest, { lang, dir, panels: 33, menus: 0 });
        assert.ok(title.length > 5);
        // The page's own icon, which its browser would ask for.
        assert.deepEqual(
          heard.filter((message) => !message.includes("'data:,'")),
          [],
        );
        assert.deepEqual(
          server.requests.slice(from).filter((url) => url.includes('/dist/')),
          [`/dist/spasm-guide.${lang}.js`],
        );
        await tab.close();
      });

      it('is adopted from its HTML by the script without words', async () => {
        const { tab, heard } = await open(`/static-${lang}.html`);
        const { lang: shown, panels } = await tab.evaluate(state);
        assert.deepEqual([shown, panels], [lang, 33]);
        assert.deepEqual(heard, []);
        await tab.close();
      });

      for (const width of [320, 390, 1280]) {
        it(`needs no scrolling sideways at ${width} px, all open, and cuts no word off`, async () => {
          const { tab } = await open(`/${lang}.html`, { width, height: 800 });
          const found = await tab.evaluate(async () => {
            const guide = document.querySelector('spasm-guide');
            guide.showAll();
            await guide.updateComplete;
            const wide = [...guide.shadowRoot.querySelectorAll('button, select, h1, h2, h3, h4')]
              .filter((one) => one.clientWidth && one.scrollWidth > one.clientWidth + 1)
              .map((one) => one.textContent.trim().slice(0, 60));
            return { page: document.documentElement.scrollWidth - window.innerWidth, wide };
          });
          assert.deepEqual(found, { page: 0, wide: [] });
          await tab.close();
        });
      }

      for (const width of [320, 360, 390, 430]) {
        it(`has the name of each place of the body within its picture at ${width} px`, async () => {
          const { tab } = await open(`/${lang}.html`, { width, height: 800 });
          const wide = await tab.evaluate(() => {
            const { shadowRoot } = document.querySelector('spasm-guide');
            // As wide as any that a page or a telephone has.
            document.body.style.fontFamily = 'DejaVu Sans, Verdana, sans-serif';
            return (
              [...shadowRoot.querySelectorAll('[part~=now] button')]
                .map((place) => {
                  const name = document.createRange();
                  name.selectNodeContents(place.querySelector('span') ?? place);
                  const lines = [...name.getClientRects()].map(({ width }) => width);
                  return [place.textContent, Math.max(...lines), place.clientWidth];
                })
                // The second is rounded.
                .filter(([, needs, has]) => needs > has + 1)
            );
          });
          assert.deepEqual(wide, []);
          await tab.close();
        });
      }

      it('has nothing that axe objects to, all open', async () => {
        const { tab } = await open(`/${lang}.html`, { width: 390, height: 800 });
        await tab.evaluate(async () => {
          const guide = document.querySelector('spasm-guide');
          guide.showAll();
          await guide.updateComplete;
          for (const one of guide.shadowRoot.getAnimations()) one.finish();
        });
        await tab.evaluate(axeCore);
        const { violations } = await tab.evaluate(() => axe.run('spasm-guide'));
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          [],
        );
        await tab.close();
      });
    });
  }

  describe('on paper', () => {
    /** How many pages `sheet` has. */
    const pagesOf = async (tab, { lang, sheet, area = null, beside, format = 'letter' }) => {
      await tab.evaluate(
        async (asked) => {
          const guide = document.querySelector('spasm-guide');
          Object.assign(guide, { lang: asked.lang, area: asked.area });
          const printed = new Promise((resolve) => {
            window.print = resolve;
          });
          await guide.updateComplete;
          guide.print(asked.sheet, asked.beside ? { beside: asked.beside } : {});
          await printed;
        },
        { lang, sheet, area, beside },
      );
      const { numPages } = await getDocumentProxy(new Uint8Array(await tab.pdf({ format })));
      await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      return numPages;
    };

    for (const lang of others) {
      it(`is one page for a place, and one for the diary: ${lang}`, async () => {
        const { tab } = await open('/all.html');
        const found = {};
        for (const area of areas) found[area] = await pagesOf(tab, { lang, sheet: 'now', area });
        found.diary = await pagesOf(tab, { lang, sheet: 'diary', format: 'a4' });
        const one = Object.fromEntries(Object.keys(found).map((name) => [name, 1]));
        assert.deepEqual(found, one);
        await tab.close();
      });

      it(`is two pages at most for a place, beside English: ${lang}`, async () => {
        const { tab } = await open('/all.html');
        for (const area of areas) {
          const pages = await pagesOf(tab, { lang: 'en', sheet: 'now', area, beside: lang });
          assert.ok(pages <= 2, `${area}: ${pages} pages`);
        }
        await tab.close();
      });
    }
  });
});
