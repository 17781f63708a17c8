/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { eventually, launch } from '../built/browser.mjs';
import { root } from '../built/run.mjs';
import { preview } from './page.mjs';
import {
  clear,
  content,
  counts,
  field,
  IN,
  NAME_ALONE,
  open,
  openWords,
  press,
  state,
} from './own-words.mjs';

const JSON_FIELD = ['json'];
const { accepted, refused } = JSON.parse(
  await readFile(`${root}test/content-examples.json`, 'utf8'),
);

describe('the workshop, where a webmaster pastes words as JSON', () => {
  let browser, tab;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(async () => {
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  const shown = () => tab.$eval(field('json'), ({ value }) => value);

  /** Pastes `text` and takes it over. */
  const paste = async (text) => {
    await clear(tab, JSON_FIELD);
    await tab.keyboard.sendCharacter(text);
    await press(tab, 'Use this JSON');
  };

  const begin = async () => {
    tab = await openWords(browser);
    await open(tab, 'Paste or copy JSON');
  };

  /** Whether the guide of the preview has words of the clinic's. */
  const inTag = async () =>
    (await preview(tab)).evaluate(
      () => document.querySelector('spasm-guide > script')?.textContent ?? '',
    );

  for (const given of accepted) {
    it(`fills the form with what the guide takes: ${JSON.stringify(given)}`, async () => {
      await begin();
      await paste(JSON.stringify(given));
      await eventually(
        () => content(tab),
        (now) => JSON.stringify(now) === JSON.stringify(given),
      );
      assert.deepEqual(JSON.parse(await shown()), given);
      assert.equal(await tab.$('workshop-words :is([aria-invalid], .error)'), null);
      assert.equal(await tab.$eval(field('by'), ({ value }) => value), given.by);
      const isSaid = Boolean(given.hide?.length);
      await state(tab, isSaid ? IN : NAME_ALONE);
      await eventually(inTag, (text) => (text !== '') === isSaid);
    });
  }

  it('has each of them in its field', async () => {
    await begin();
    const given = accepted.at(-1);
    await paste(JSON.stringify(given));
    await state(tab, IN);
    const values = await tab.$$eval(
      'workshop-words :is(input:not([type=checkbox]), textarea, input:checked, [id$=section])',
      (all) =>
        Object.fromEntries(
          all
            .filter(({ id, value }) => value && id !== 'words/json')
            .map(({ id, value }) => [id.replace('words/', ''), value]),
        ),
    );
    assert.deepEqual(values, {
      by: 'Riverbank Clinic',
      reviewedBy: 'Dr Ada Person',
      'hide/diet': 'diet',
      'append/massage/0/text': 'Our physiotherapists show you how.',
      'append/massage/1/lead': 'For your visit:',
      'append/massage/1/list': 'Bring loose clothes.\nBring your medicines.',
      'replace/footwear/title': 'Come to our shoe clinic',
      'replace/footwear/body/0/text': 'We measure both feet.',
      'add/0/title': 'Our stretching class',
      'add/0/section': 'relief',
      'add/0/id': 'local-class',
      'add/0/body/0/steps': 'Call 555-0100.\nCome ten minutes early.',
      'add/0/body/1/caution': 'Not after surgery.',
      'danger/today': 'You have a new rash on the sore leg.',
      'labels/print': 'Print a leaflet',
    });
  });

  for (const { content: given } of refused) {
    // Nothing at all is what the form begins with.
    if (JSON.stringify(given) === '{}') continue;
    it(`names what the guide does not take, and keeps it out: ${JSON.stringify(given)}`, async () => {
      await begin();
      await paste(JSON.stringify(given));
      if (Array.isArray(given)) {
        await tab.waitForSelector(`${field('json')}[aria-invalid=true]`);
        assert.deepEqual(await content(tab), {});
        return;
      }
      await state(tab, 'Not in the guide yet: 1 thing to mend.');
      await eventually(() =>
        tab.evaluate(() => {
          const { choices } = document.querySelector('spasm-workshop');
          const { shown: drawn } = document.querySelector('workshop-preview').dataset;
          return drawn === JSON.stringify(choices);
        }),
      );
      assert.equal(await inTag(), '');
      const link = await tab.$('.words-problems a');
      if (!link) {
        // No field can hold it: it goes, and with it all that was wrong.
        await tab.click('.words-problems button');
        await eventually(
          () => tab.$eval('.words-state', ({ textContent }) => textContent),
          (text) => !/to mend/.test(text),
        );
        return;
      }
      await link.click();
      const [isWithin, message] = await tab.evaluate(() => {
        const one = document.activeElement;
        const said = document.getElementById(`${one.id}/error`) ?? one.querySelector('.error');
        return [one.id.startsWith('words/'), said?.textContent];
      });
      assert.ok(isWithin);
      assert.ok(message, 'no message at the field');
    });
  }

  it('changes nothing where it cannot be read, and says so at the field', async () => {
    await begin();
    await paste('{"by":"A","hide":["diet"]}');
    await counts(tab, '#diet', 0);
    await paste('{"by":"B",');
    await tab.waitForSelector(`${field('json')}[aria-invalid=true]`);
    assert.match(
      await tab.$eval('[id="words/json/error"]', ({ textContent }) => textContent),
      /This is no JSON/,
    );
    assert.deepEqual(await content(tab), { by: 'A', hide: ['diet'] });
    assert.equal(await shown(), '{"by":"B",');
  });
});
