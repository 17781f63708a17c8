/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { eventually, launch } from '../built/browser.mjs';
import { openWorkshop, shows } from './page.mjs';

const attribute = (name) => document.querySelector('spasm-guide').getAttribute(name);
const sections = () =>
  [...document.querySelector('spasm-guide').shadowRoot.querySelectorAll('[part~=section][id]')]
    .map(({ id }) => id)
    .filter((id) => id !== 'about');

describe('the workshop, where a webmaster chooses what the guide shows', () => {
  let browser, tab;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(() => tab.close());

  it('shows the guide as it comes, asks for nothing, and has an address without choices', async () => {
    tab = await openWorkshop(browser);
    await shows(tab, sections, ['relief', 'overview', 'causes', 'prevention']);
    assert.deepEqual(tab.problems, []);
    assert.equal(await tab.evaluate('location.hash'), '');
  });

  it('has a field for every attribute and slot of the element', async () => {
    tab = await openWorkshop(browser);
    const missing = await tab.evaluate(() => {
      const { element } = JSON.parse(document.getElementById('facts').textContent);
      const fields = { lang: '[name=language]', sections: '[name=section]' };
      return [
        ...element.attributes.map(({ name }) => fields[name] ?? `[name="${name}"]`),
        ...element.slots.filter(({ name }) => name).map(({ name }) => `[name="slot-${name}"]`),
      ].filter((field) => !document.querySelector(`workshop-choose ${field}`)?.labels.length);
    });
    assert.deepEqual(missing, []);
  });

  it('leaves out a section, and puts the others in another order by their arrows', async () => {
    tab = await openWorkshop(browser);
    await tab.click('[name=section][value=overview]');
    await shows(tab, sections, ['relief', 'causes', 'prevention']);
    await tab.click('[aria-label="Move How can I have fewer cramps? up"]');
    await shows(tab, sections, ['relief', 'prevention', 'causes']);
    assert.match(
      await tab.$eval(
        'workshop-choose .visually-hidden[role=status]',
        ({ textContent }) => textContent,
      ),
      /How can I have fewer cramps\? is now number 2/,
    );
  });

  it('shows by its ticks what is in the guide, and moves no row that is unticked', async () => {
    tab = await openWorkshop(browser);
    const rows = () =>
      tab.$$eval('.sections li', (all) =>
        all.map((row) => [row.querySelector('input').value, row.querySelector('input').checked]),
      );
    const press = async (index) => (await tab.$$('.sections label'))[index].click();
    await press(1);
    await shows(tab, sections, ['relief', 'causes', 'prevention']);
    await press(2);
    await shows(tab, sections, ['relief', 'prevention']);
    assert.deepEqual(await rows(), [
      ['relief', true],
      ['overview', false],
      ['causes', false],
      ['prevention', true],
    ]);
    await press(1);
    await shows(tab, sections, ['relief', 'overview', 'prevention']);
    assert.deepEqual((await rows())[1], ['overview', true]);
  });

  it('keeps the focus on the arrow of the section that moved, so that it can move on', async () => {
    tab = await openWorkshop(browser);
    await tab.focus('[aria-label="Move How can I have fewer cramps? up"]');
    for (let count = 0; count < 3; count += 1) await tab.keyboard.press('Enter');
    await shows(tab, sections, ['prevention', 'relief', 'overview', 'causes']);
    const label = await tab.evaluate('document.activeElement.getAttribute("aria-label")');
    assert.equal(label, 'Move How can I have fewer cramps? down');
  });

  it('takes a section that is dragged to another place', async () => {
    tab = await openWorkshop(browser);
    const rows = await tab.$$('.sections li');
    await rows[0].hover();
    await tab.mouse.down();
    await rows[2].hover();
    await rows[2].hover();
    await tab.mouse.up();
    await shows(tab, sections, ['overview', 'causes', 'relief', 'prevention']);
  });

  it('shows the guide in another language first, and says that it is a draft', async () => {
    tab = await openWorkshop(browser);
    await tab.click('[name=language][value=es]');
    await tab.waitForSelector('#choose-draft');
    await tab.select('#choose-first', 'es');
    await shows(tab, () => document.documentElement.lang, 'es');
    await shows(
      tab,
      () =>
        [
          ...document
            .querySelector('spasm-guide')
            .shadowRoot.querySelectorAll('[name=language] option'),
        ].map(({ value }) => value),
      ['es', 'en'],
    );
  });

  it('shows the clinic’s number and words as they are typed', async () => {
    tab = await openWorkshop(browser);
    await tab.type('[name=emergency-number]', '911');
    await tab.type('[name=slot-contact]', 'Riverbank <Clinic>: 555-0100');
    await shows(tab, attribute, '911', 'emergency-number');
    await shows(
      tab,
      () => document.querySelector('[slot=contact]')?.textContent,
      'Riverbank <Clinic>: 555-0100',
    );
  });

  for (const [words, before, after] of [
    ['Riverbank: 555-0100, all day.', 'Riverbank: ', ', all day.'],
    ['Riverbank <Clinic>:', 'Riverbank <Clinic>: ', ''],
    ['', '', ''],
  ])
    it(`has the clinic’s telephone called by a tap: “${words}”`, async () => {
      tab = await openWorkshop(browser);
      if (words) await tab.type('[name=slot-contact]', words);
      await tab.type('[name=phone]', '555-0100');
      await shows(
        tab,
        () => {
          const link = document.querySelector('[slot=contact] a');
          const { previousSibling, nextSibling } = link ?? {};
          return {
            calls: link?.href,
            text: [previousSibling, link, nextSibling].map((one) => one?.textContent ?? ''),
          };
        },
        { calls: 'tel:5550100', text: [before, '555-0100', after] },
      );
    });

  it('makes no link of what is no telephone number, and says so at its field', async () => {
    tab = await openWorkshop(browser);
    await tab.type('[name=slot-contact]', 'Ask us');
    await tab.type('[name=phone]', '"><b>1');
    const error = await tab.waitForSelector('#choose-phone-error:not(:empty)');
    assert.match(await error.evaluate(({ textContent }) => textContent), /2 to 15 digits/);
    await shows(tab, () => document.querySelector('[slot=contact]')?.innerHTML, 'Ask us');
  });

  it('says that the title asks why where nothing tells it, until it is another', async () => {
    tab = await openWorkshop(browser);
    const hint = '.sections ~ [role=status]';
    const said = () => tab.$eval(hint, ({ textContent }) => textContent.trim());
    assert.equal(await said(), '');
    await tab.click('[name=section][value=causes]');
    await eventually(said, (now) => /title still asks why/.test(now));
    await tab.type('[name=slot-heading]', 'Help with cramps');
    await eventually(said, (now) => now === '');
  });

  it('says at the field what no telephone number is, and still shows the guide', async () => {
    tab = await openWorkshop(browser);
    await tab.type('[name=emergency-number]', '*21*5#');
    const error = await tab.waitForSelector('#choose-emergency-number-error:not(:empty)');
    assert.match(await error.evaluate(({ textContent }) => textContent), /2 to 15 digits/);
    assert.equal(
      await tab.$eval('[name=emergency-number]', (field) => field.getAttribute('aria-invalid')),
      'true',
    );
    await shows(tab, sections, ['relief', 'overview', 'causes', 'prevention']);
  });

  it('opens panels, starts at one place, and sets the heading’s level', async () => {
    tab = await openWorkshop(browser);
    await tab.select('[name=area]', 'calf');
    await tab.select('[name=heading-level]', '3');
    await tab.click('workshop-choose summary');
    await tab.click('[name=open][value=magnesium]');
    await shows(tab, attribute, 'calf', 'area');
    await shows(tab, attribute, '3', 'heading-level');
    await shows(
      tab,
      () =>
        document
          .querySelector('spasm-guide')
          .shadowRoot.querySelector('#magnesium button')
          .getAttribute('aria-expanded'),
      'true',
    );
  });

  it('is at the same choices again by its address, and says that they came with a link', async () => {
    tab = await openWorkshop(browser);
    await tab.click('[name=section][value=overview]');
    await tab.type('[name=slot-intro]', 'Ask us about cramps. ¿Preguntas?');
    await tab.click('[name=language][value=vi]');
    const fragment = await eventually(
      () => tab.evaluate('location.hash'),
      (hash) => hash.startsWith('#choices='),
    );
    await tab.close();
    tab = await openWorkshop(browser, fragment);
    await shows(tab, sections, ['relief', 'causes', 'prevention']);
    assert.equal(
      await tab.$eval('[name=slot-intro]', ({ value }) => value),
      'Ask us about cramps. ¿Preguntas?',
    );
    assert.equal(await tab.$eval('[name=language][value=vi]', ({ checked }) => checked), true);
    assert.match(await tab.$eval('.note', ({ textContent }) => textContent), /came with the link/);
  });

  it('keeps nothing else of a link, nor breaks on one that is no link of its own', async () => {
    tab = await openWorkshop(browser, '#choices=AAAA');
    await shows(tab, sections, ['relief', 'overview', 'causes', 'prevention']);
    assert.deepEqual(tab.problems, []);
  });

  it('keeps what its reader has opened in the preview while choices change', async () => {
    tab = await openWorkshop(browser);
    const [frame] = tab.frames().filter((one) => one.parentFrame());
    const button = await frame.waitForSelector('spasm-guide >>> #diet button');
    await button.click();
    await tab.type('[name=emergency-number]', '112');
    await shows(tab, attribute, '112', 'emergency-number');
    await shows(tab, attribute, 'diet', 'open');
  });
});
