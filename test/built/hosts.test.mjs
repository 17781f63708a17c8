/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { engines, serve } from './browser.mjs';
import { faults, looks, misfits, states, surroundings } from './host.mjs';

/** Libraries that no package of npm holds as they were; .ci/run installs Debian's. */
const libraries = {
  '/debian/prototype.js': ['libjs-prototype', 'prototype/prototype.js'],
  '/debian/mootools-core.js': ['libjs-mootools', 'mootools/mootools.js'],
  '/debian/mootools-more.js': ['libjs-mootools', 'mootools/mootools-more.js'],
};

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** @throws where the package is not installed, saying so */
const readLibrary = async ([name, path]) => {
  try {
    return await readFile(`/usr/share/javascript/${path}`, 'utf8');
  } catch (error) {
    throw new Error(`This test needs Debian's package ${name}: apt-get install ${name}`, {
      cause: error,
    });
  }
};

const forms = {
  'as a tag': '<spasm-guide></spasm-guide>',
  'as a div': '<div data-spasm-guide></div>',
  'as HTML': await read('dist/static/en.html'),
};
const [asTag] = Object.keys(forms);

/** Pages of clinics: what is on them, and the file in test/pages, `host-….html`. */
const styled = [
  ['Bootstrap 3 and jQuery 1', 'bootstrap-3'],
  ['Bootstrap 5', 'bootstrap-5'],
  ['Foundation', 'foundation'],
  ["Tailwind's preflight", 'tailwind'],
  ['a theme that sets everything to 9 pixels', 'theme'],
  ['ten pixels a rem', 'rem'],
  ['no doctype', 'quirks'],
];
const scripted = [
  ['jQuery 1 that hears every click', 'jquery'],
  ['Prototype.js', 'prototype'],
  ['MooTools', 'mootools'],
];

/** What is tried: pages that change what scripts build on, in each of our ways. */
const trials = [
  ...styled.map((page) => [...page, asTag]),
  ...scripted.flatMap((page) => Object.keys(forms).map((form) => [...page, form])),
].map(([title, name, form]) => ({
  title: `${form} on a page with ${title}`,
  file: `test/pages/host-${name}.html`,
  path: `/test/pages/${name}-${form.split(' ').at(-1)}.html`,
  form,
  isStyled: styled.some((page) => page.includes(name)),
}));

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const script = '/dist/spasm-guide.js';

/** Pairs of lines that are not the same in both, where both are as long; else the two lengths. */
const differences = (here, there) =>
  here.length === there.length
    ? here.flatMap((line, index) => (line === there[index] ? [] : [[line, there[index]]]))
    : [here.length, there.length];

for (const [engine, start] of Object.entries(engines)) {
  describe(`in ${engine}, the guide`, () => {
    let browser, server, plain, said;

    /** Opens a page as on a telephone; keeps what its console was told that is wrong. */
    const open = async (path) => {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 390, height: 844 });
      const wrong = [];
      tab.on('pageerror', ({ message }) => wrong.push(message));
      tab.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
      });
      await tab.goto(`${server.origin}${path}`, { waitUntil: 'load' });
      // A bar beside a page that gets longer makes it narrower, and a page that scrolls smoothly
      // moves away under the mouse: neither is the guide's doing.
      const content = 'html { overflow-y: scroll !important; scroll-behavior: auto !important }';
      await tab.addStyleTag({ content });
      return { tab, wrong };
    };

    /** Clicks with a real mouse. */
    const click = async (tab, selector) => {
      const target = await tab.waitForSelector(selector);
      await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const { x, y, width, height } = await target.boundingBox();
      await tab.mouse.click(x + width / 2, y + height / 2);
      return target;
    };

    const load = async (tab) => {
      await tab.addScriptTag({ url: script });
      await tab.evaluate(() => document.querySelector('spasm-guide').updateComplete);
    };

    before(async () => {
      const pages = { '/favicon.ico': '' };
      for (const [path, library] of Object.entries(libraries)) {
        pages[path] = await readLibrary(library);
      }
      for (const { file, path, form } of trials) {
        pages[path] = (await read(file)).replace(forms[asTag], forms[form]);
      }
      [browser, server] = await Promise.all([start(), serve({}, pages)]);
      plain = (await open('/test/pages/host-plain.html')).tab;
      await load(plain);
      said = await plain.evaluate(states);
    });

    after(() => Promise.all([browser?.close(), server?.close()]));

    for (const { title, path, isStyled } of trials) {
      describe(title, () => {
        let tab, wrong, around;

        /** Presses what is the page's own; waits until its text shows, or does not. */
        const pressTheirs = async (shows) => {
          await click(tab, '#ours');
          await tab.waitForFunction(
            (wanted) => {
              const answer = document.querySelector('#answer');
              const isMoving = /collapsing/.test(answer.className) || answer.style.overflow;
              return !isMoving && answer.checkVisibility() === wanted;
            },
            {},
            shows,
          );
        };

        before(async () => {
          ({ tab, wrong } = await open(path));
          await pressTheirs(true);
          await pressTheirs(false);
          await tab.mouse.move(0, 0);
          around = await tab.evaluate(surroundings);
          await load(tab);
        });

        after(() => tab?.close());

        it('changes nothing around it', async () => {
          const now = await tab.evaluate(surroundings);
          for (const kind of Object.keys(around)) {
            assert.ok(around[kind].length > 5);
            assert.deepEqual(differences(now[kind], around[kind]), []);
          }
        });

        it('looks as on a plain page, and fits', async () => {
          const width = await tab.evaluate(
            () => document.querySelector('spasm-guide').shadowRoot.querySelector('div').offsetWidth,
          );
          await plain.evaluate((size) => {
            document.querySelector('spasm-guide').style.inlineSize = `${size}px`;
          }, width);
          const [here, there] = [await tab.evaluate(looks), await plain.evaluate(looks)];
          assert.ok(here.length > 500);
          assert.deepEqual(differences(here, there), []);
          assert.deepEqual(await tab.evaluate(misfits), { low: [], over: 0 });
        });

        it('opens by mouse and by key, beside what opens there', async () => {
          const openIds = () => tab.evaluate(() => document.querySelector('spasm-guide').open);
          const button = await click(tab, 'spasm-guide >>> #diet button');
          assert.equal(await openIds(), 'diet');
          await pressTheirs(true);
          await button.press('Enter');
          assert.equal(await openIds(), null);
          await button.press(' ');
          assert.equal(await openIds(), 'diet');
          await pressTheirs(false);
          assert.equal(await openIds(), 'diet');
          await click(tab, 'spasm-guide >>> #diet button');
          assert.equal(await openIds(), null);
        });

        if (!isStyled) {
          it('says the same as on a plain page, whatever the reader does', async () => {
            const here = await tab.evaluate(states);
            assert.deepEqual(Object.keys(here), Object.keys(said));
            for (const [state, markup] of Object.entries(said)) {
              assert.deepEqual(differences(here[state].split('>'), markup.split('>')), [], state);
            }
          });
        } else if (engine === 'Chromium') {
          it('reads well to axe', async () => {
            await tab.addScriptTag({ path: axe });
            assert.deepEqual(await tab.evaluate(faults), []);
          });
        }

        it('brings no error and no warning', () => assert.deepEqual(wrong, []));
      });
    }
  });
}
