import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { eventually } from '../built/browser.mjs';
import { root } from '../built/run.mjs';

/* Opens dist/workshop.html as a webmaster does who has unpacked it: from disk. */

export const address = pathToFileURL(`${root}dist/workshop.html`).href;

/**
 * A tab with the workshop, its preview drawn. Takes the fragment of its address, and the size of the window.
 * The tab's `problems` are what its console has been told, and every address that it has asked for.
 */
export const openWorkshop = async (browser, fragment = '', size = {}) => {
  const tab = await browser.newPage();
  tab.problems = [];
  tab.on('console', (message) => tab.problems.push(message.text()));
  tab.on('pageerror', (error) => tab.problems.push(error.message));
  tab.on('request', (request) => {
    if (!/^(?:file|blob|data|about):/.test(request.url())) tab.problems.push(request.url());
  });
  await tab.setViewport({ width: 1280, height: 900, ...size });
  await tab.goto(address + fragment);
  await tab.waitForSelector('workshop-preview[data-shown]');
  return tab;
};

/** Closes the tab, of which the console has been told nothing, and which has asked nobody for anything. */
export const closeWorkshop = async (tab) => {
  await tab.close();
  assert.deepEqual(tab.problems, []);
};

/** Goes to a step by its button. */
export const step = async (tab, name) => {
  const button = await tab.waitForSelector(`nav button ::-p-text(${name})`);
  await button.click();
};

/** The page in the preview. */
export const preview = async (tab) =>
  (await tab.waitForSelector('workshop-preview iframe')).contentFrame();

/** Waits until `read`, run in the preview's page with `args`, gives `wanted`. */
export const shows = async (tab, read, wanted, ...args) =>
  eventually(
    async () => (await preview(tab)).evaluate(read, ...args),
    (given) => JSON.stringify(given) === JSON.stringify(wanted),
  );
