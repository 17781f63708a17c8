/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { eventually } from '../built/browser.mjs';
import { openWorkshop, preview, step } from './page.mjs';

/* What clinics choose, and what a webmaster takes out of the workshop for them. */

/** The clinic's own page in its dark mode. */
export const darkPage = { background: '#14181b', text: '#eef2f4' };

/** What clinics choose: only what is not as it comes. */
export const clinics = {
  'as it comes': {},
  'in Spanish and English, with words and a brand of its own': {
    languages: ['es', 'en'],
    attributes: {
      sections: 'relief prevention',
      'emergency-number': '112',
      'heading-level': '3',
      'json-ld': '',
    },
    slots: { contact: 'Clínica {{Río}} & Co: <555-0100> “$1” @ `9`', footer: 'Escríbanos.' },
    phone: '555-0100',
    content: {
      by: 'Riverbank & Sons',
      append: { massage: [{ text: 'Ask {us} </script> on “Tuesdays”.' }] },
      add: [
        { id: 'local-pool', section: 'relief', title: 'Our $pool', body: [{ steps: ['Book.'] }] },
      ],
      hide: ['footwear'],
      danger: { emergency: ['You had surgery here.'] },
    },
    properties: { '--spasm-guide-accent': '#1d6b35', '--spasm-guide-radius': '1rem' },
    dark: { '--spasm-guide-accent': '#7fd49a', '--spasm-guide-on-accent': '#06222e' },
    font: 'Georgia, serif',
    light: { background: '#fffdf5', text: '#222222' },
    darkPage,
  },
  'in French alone, for the calf': {
    languages: ['fr'],
    attributes: { area: 'calf', open: 'diet', exclusive: '', 'keep-query': 'page' },
    slots: { heading: 'Crampes la nuit', intro: 'Ce que vous pouvez faire.' },
  },
};

/** The fragment that opens the workshop with `choices`. */
export const fragmentOf = (choices) =>
  `#choices=${Buffer.from(deflateSync(strToU8(JSON.stringify(choices)))).toString('base64url')}`;

/** Waits for a download into `folder`; gives its bytes. */
const downloaded = async (folder) => {
  const [name] = await eventually(
    () => readdir(folder),
    (names) => names.length === 1 && names[0].endsWith('.zip'),
  );
  return readFile(join(folder, name));
};

/**
 * Takes `way`, by its title, out of the workshop with these choices, by clicks. Gives the `code` to paste by its title,
 * the `policy`, the `files` of the zip by their path, and the `model`: HTML of the page in the preview.
 */
export const take = async (browser, choices, way) => {
  const tab = await openWorkshop(browser, fragmentOf(choices));
  const folder = await mkdtemp(join(tmpdir(), 'spasm-guide-taken-'));
  try {
    const session = await tab.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    });
    await step(tab, 'Take');
    await (await tab.waitForSelector(`label ::-p-text(${way})`)).click();
    await (await tab.waitForSelector('button ::-p-text(Download the)')).click();
    const zip = await downloaded(folder);
    const files = Object.fromEntries(
      Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]),
    );
    const shown = await tab.evaluate(() => {
      const text = (one) => one.textContent;
      const titles = [...document.querySelectorAll('workshop-take h4')];
      return {
        steps: [...document.querySelectorAll('workshop-take ol > li')].map(text),
        codes: titles.map((one) => [text(one), text(one.nextElementSibling)]),
        model: document.querySelector('workshop-preview iframe').srcdoc,
      };
    });
    const {
      'Header line': policy = '',
      'Link to these choices': link,
      ...code
    } = Object.fromEntries(shown.codes);
    const lines = policy.split('\n').map((line) => line.replace('Content-Security-Policy: ', ''));
    const style = await (await preview(tab)).$eval('#page', ({ textContent }) => textContent);
    assert.deepEqual(tab.problems, []);
    return { ...shown, code, link, policy: lines, files, style };
  } finally {
    await tab.close();
    await rm(folder, { recursive: true });
  }
};

/** An empty page with `code` in it. */
export const pageWith = (code, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cramps</title><link rel="icon" href="data:,">${head}</head><body>${code}</body></html>`;
