/* global document, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { packagedOptions } from '../browsers/chromium.mjs';
import { serve } from '../built/browser.mjs';
import { compare, reduce } from './picture.mjs';
import { open, scenes, take } from './scenes.mjs';

// Not @web/test-runner-visual-regression: it is tied to an older test runner, and sees no paper.

/**
 * How many pixels may differ. Twice the same look gives the same picture to the last pixel: browser,
 * fonts and settings are the same on every machine. What is left is how a processor rounds; a word
 * or a line of one pixel is more.
 */
const FEW = 20;

const isUpdate = Boolean(process.env.UPDATE);
const folder = (name) => fileURLToPath(new URL(`./${name}/`, import.meta.url));
const baselines = folder('baselines');
const failed = folder('failed');

/** Where the browser finds the repository: sheets of paper tell it, so no port may be in it. */
const origin = 'http://clinic.localhost';

/**
 * Starts npm's Chromium wherever it runs, since another version draws other letters.
 * @param server the address that answers for `origin`
 */
const launch = (server) => {
  const { args, env, ...options } = packagedOptions();
  return puppeteer.launch({
    ...options,
    args: [
      ...args,
      '--disable-gpu',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      `--host-resolver-rules=MAP ${new URL(origin).host} ${new URL(server).host}`,
    ],
    env: { ...env, FONTCONFIG_FILE: fileURLToPath(new URL('./fonts.conf', import.meta.url)) },
  });
};

describe('the look of the guide', () => {
  let browser, server;

  before(async () => {
    rmSync(failed, { recursive: true, force: true });
    mkdirSync(baselines, { recursive: true });
    server = await serve();
    browser = await launch(server.origin);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** The picture of a scene; `change` is told the page, to change it before. */
  const show = async (scene, change) => {
    const page = await open(browser, origin, scene);
    try {
      if (change) await page.evaluate(change);
      return reduce(await take(page, scene));
    } finally {
      await page.close();
    }
  };

  for (const [name, scene] of Object.entries(scenes)) {
    it(`is as it was: ${name}`, async () => {
      const baseline = `${baselines}${name}.png`;
      const actual = await show(scene);
      const isNew = !existsSync(baseline);
      const { pixels, picture } = isNew ? {} : compare(readFileSync(baseline), actual);
      if (!isNew && pixels <= FEW) return;
      if (isUpdate) {
        writeFileSync(baseline, actual);
        console.log(`Wrote ${baseline}`);
        return;
      }

      mkdirSync(failed, { recursive: true });
      writeFileSync(`${failed}${name}.actual.png`, actual);
      if (picture) writeFileSync(`${failed}${name}.diff.png`, picture);
      const what = isNew ? `There is no ${baseline} yet` : `${pixels} pixels differ`;
      assert.fail(
        `${what}: see ${failed}${name}.*.png. ` +
          'If this is the look you want: UPDATE=1 npm run test:visual',
      );
    });
  }

  it('has one picture for each scene, and no other', () => {
    const names = Object.keys(scenes).map((name) => `${name}.png`);
    const others = readdirSync(baselines).filter((name) => !names.includes(name));
    if (isUpdate) for (const name of others) rmSync(`${baselines}${name}`);
    else assert.deepEqual(others, []);
  });

  describe('is seen to change', () => {
    const changes = {
      'where one button gets a line of one pixel around it': () => {
        const styles = new window.CSSStyleSheet();
        styles.replaceSync('[part~=print] { outline: 1px solid }');
        document.querySelector('spasm-guide').shadowRoot.adoptedStyleSheets.push(styles);
      },
      'where the accent gets a shade greener': () => {
        const { style } = document.querySelector('spasm-guide');
        style.setProperty('--spasm-guide-accent', '#0b586c');
      },
      'where a sentence loses its last word': () => {
        const [point] = document.querySelector('spasm-guide').shadowRoot.querySelectorAll('li');
        point.textContent = point.textContent.replace(/\s\S+$/, '');
      },
    };

    for (const [what, change] of Object.entries(changes)) {
      it(what, async () => {
        const actual = await show(scenes.closed, change);
        const { pixels } = compare(readFileSync(`${baselines}closed.png`), actual);
        assert.ok(pixels > FEW, `${pixels} pixels differ`);
      });
    }
  });
});
