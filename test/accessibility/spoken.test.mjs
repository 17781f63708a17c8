import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { readContent } from '../../scripts/content.mjs';
import { launch, serve } from '../built/browser.mjs';
import { Listener } from './reader.mjs';
import { settle } from './states.mjs';

/*
 * What a person hears who does a thing by ear and keys, compared with spoken/*.txt, which the authors
 * have read. After a change that is meant: `SPOKEN=write npm run test:accessibility`, and read the diff.
 */

const clock = await readFile(new URL('clock.js', import.meta.url), 'utf8');
const isWriting = process.env.SPOKEN === 'write';

const tasks = {
  'find-what-to-do': {
    title: 'Someone’s calf cramps. What are they to do?',
    async act(listener) {
      await listener.go('moveToNextMain', 'goes to the main part of the page');
      await listener.readUntil(/^button, Calf/);
      await listener.press('Enter');
      await listener.readUntil(/^heading, Danger signs/);
    },
  },
  'hear-the-danger-signs': {
    title: 'Is it something worse than a cramp?',
    async act(listener) {
      for (;;) {
        const said = await listener.go('moveToNextHeading', 'goes to the next heading');
        if (said.some((phrase) => /danger signs/i.test(phrase))) break;
      }
      await listener.readUntil(/^button, Open all/);
    },
  },
  'run-the-timer': {
    title: 'Someone holds a stretch, and counts with the timer',
    async act(listener) {
      await listener.go('moveToNextMain', 'goes to the main part of the page');
      await listener.readUntil(/^button, Calf/);
      await listener.press(' ');
      await listener.readUntil(/^button, Start/);
      await listener.press('Enter');
      await listener.wait(15);
      await listener.press('Enter');
      await listener.wait(60);
      await listener.press('Enter');
      await listener.wait(15);
      await listener.wait(10);
      await listener.press('Tab');
      await listener.press('Enter');
      await listener.press('Enter');
      for (const seconds of [15, 15, 10, 15, 15, 10, 15, 15]) await listener.wait(seconds);
    },
  },
  'read-a-panel': {
    title: 'Someone looks for what not to take, and reads it',
    async act(listener) {
      for (;;) {
        const said = await listener.go('moveToNextHeading', 'goes to the next heading');
        if (said.some((phrase) => phrase.includes('Quinine, tonic water'))) break;
      }
      await listener.readUntil(/^button, /);
      await listener.press('Enter');
      await listener.readUntil(/^heading, /);
    },
  },
  'open-all': {
    title: 'Someone opens everything, and closes it again',
    async act(listener) {
      await listener.find(/^button, Open all/, 'goes to the button “Open all”');
      await listener.press('Enter');
      await listener.press('Enter');
    },
  },
  print: {
    title: 'Someone prints the sheet for a cramp now',
    async act(listener) {
      await listener.find(/^button, Print/, 'goes to the button “Print”');
      await listener.press('Enter');
      await listener.press('ArrowDown');
      await listener.press('Tab');
      await listener.press('Enter');
    },
  },
  'think-better-of-printing': {
    title: 'Someone asks to print, and then does not',
    async act(listener) {
      await listener.find(/^button, Print/, 'goes to the button “Print”');
      await listener.press('Enter');
      await listener.press('Escape');
      await listener.press('Tab');
    },
  },
};

const begins = (start) => ({ test: (phrase) => phrase.startsWith(start) });

/** The same in each language: where it hurts, what to do, and the timer, in the words that are said there. */
const { en, others, translate } = await readContent();
const inLanguages = others.map((own) => {
  const { lang, stretches, danger, timer } = translate(en, own);
  const [calf] = stretches;
  return {
    lang,
    async act(listener) {
      await listener.find(begins(`button, ${calf.place}`), 'goes to the button of the calf');
      await listener.press('Enter');
      await listener.readUntil(begins(`button, ${timer.labels.start}`));
      await listener.press('Enter');
      await listener.wait(15);
      await listener.wait(15);
      await listener.readUntil(begins(`heading, ${danger.title}`));
    },
  };
});

describe('a person who hears the guide', () => {
  let browser, server;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** What is heard in a page of the demo while its reader acts, compared with what it was. */
  const hear = async (name, title, act, path, prepare = async () => {}) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.evaluateOnNewDocument(clock);
    await page.goto(`${server.origin}/demo/${path}`);
    await prepare(page);
    await settle(page);
    const listener = await Listener.open(page);
    await act(listener);
    await page.close();

    const file = new URL(`spoken/${name}.txt`, import.meta.url);
    const heard = [title, ...listener.log, ''];
    if (isWriting) await writeFile(file, heard.join('\n'));
    assert.deepEqual(heard, (await readFile(file, 'utf8')).split('\n'));
  };

  for (const [name, { title, act }] of Object.entries(tasks)) {
    it(`is told what spoken/${name}.txt says: ${title}`, () =>
      hear(name, title, act, 'index.html'));
  }

  for (const { lang, act } of inLanguages) {
    const name = `calf.${lang}`;
    it(`is told what spoken/${name}.txt says, in the words of the language`, () =>
      hear(name, lang, act, 'languages.html', (page) =>
        page.$eval('spasm-guide', (guide, tag) => (guide.lang = tag), lang),
      ));
  }
});
