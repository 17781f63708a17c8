/* global OffscreenCanvas -- in the browser's part of `painted` */
import assert from 'node:assert/strict';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { launchOptions, wholeOptions } from '../browsers/chromium.mjs';
import { launchOptions as firefoxOptions } from '../browsers/firefox.mjs';
import { delayed } from '../browsers/raw-files.mjs';

/** Launches the Chromium that `npm test` uses. Takes puppeteer's launch options; close what it gives. */
export const launch = (options = {}) => puppeteer.launch({ ...launchOptions(), ...options });

/** Launches the machine's own Chromium, likewise: for what a shell without a window leaves out. */
export const launchWhole = (options = {}) => puppeteer.launch({ ...wholeOptions(), ...options });

/** Asks `give` until `isRight` holds of what it gives, and gives that; fails with what it gave last. */
export const eventually = async (give, isRight = (given) => given === true) => {
  let given;
  for (let count = 0; count < 100; count += 1) {
    given = await give();
    if (isRight(given)) return given;
    await setTimeout(50);
  }
  return assert.fail(`${JSON.stringify(given)} is not ${isRight}`);
};

/** `color`, in whichever notation, as it is painted: `rgb(11, 79, 108)`. */
export const painted = (page, color) =>
  page.evaluate((css) => {
    const brush = new OffscreenCanvas(1, 1).getContext('2d');
    brush.fillStyle = css;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  }, color);

/**
 * Tells whether a browser is Chromium's shell without a window, as `@sparticuz/chromium` is: that one
 * follows no text fragment, and prints no frame of another origin.
 */
export const isShell = async (browser) => (await browser.version()).startsWith('HeadlessChrome/');

/** Launches Debian's Firefox, likewise. */
export const launchFirefox = (options = {}) =>
  puppeteer.launch({ ...firefoxOptions(), ...options });

/** What launches each engine that a test can hand keys, clicks and a clipboard to, by its name. */
export const engines = { Chromium: launchWhole, Firefox: launchFirefox };

/**
 * Serves the repository as it is, nothing transformed. Takes response headers by path
 * (`{ '/demo/paste.html': { 'Content-Security-Policy': '…' } }`), and files to serve besides, their text
 * by path; `?delay=500` answers late.
 * Gives `origin` (`http://127.0.0.1:8123`), `requests` (paths with their queries, in the order they
 * came) and `close()`.
 */
export async function serve(headers = {}, pages = {}) {
  const requests = [];
  const log = (context, next) => {
    requests.push(context.url);
    context.set(headers[context.path] ?? {});
    return next();
  };
  const extra = (context, next) => {
    if (!(context.path in pages)) return next();
    context.type = extname(context.path) || 'html';
    context.body = pages[context.path];
    return undefined;
  };
  const server = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('../../', import.meta.url)),
      hostname: '127.0.0.1',
      port: 0,
      middleware: [log, delayed, extra],
    },
    autoExitProcess: false,
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  return {
    origin: `http://127.0.0.1:${server.server.address().port}`,
    requests,
    close: () => server.stop(),
  };
}
