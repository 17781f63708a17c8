/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { eventually, launch } from '../built/browser.mjs';
import {
  CLINIC,
  clear,
  content,
  counts,
  field,
  error,
  focuses,
  IN,
  NAME_ALONE,
  open,
  openClinic,
  openWords,
  press,
  says,
  state,
  type,
} from './own-words.mjs';
import { closeWorkshop } from './page.mjs';

describe("the workshop, where a webmaster writes the clinic's own words", () => {
  let browser, tab;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(() => closeWorkshop(tab));

  const begin = async (size) => {
    tab = await openClinic(browser, size);
  };

  const said = (words) =>
    eventually(
      () => tab.$eval('.words-said', ({ textContent }) => textContent),
      (text) => text === words,
    );

  it('begins with nothing to mend, and no words in the guide', async () => {
    tab = await openWords(browser);
    await state(
      tab,
      'The panels are as they come. Your number, contact and heading are under Choose.',
    );
    assert.equal(await tab.$('workshop-words [aria-invalid]'), null);
    await type(tab, ['by'], CLINIC);
    await state(tab, NAME_ALONE);
  });

  it('shows who has reviewed the guide', async () => {
    await begin();
    await type(tab, ['reviewedBy'], 'Dr Ada Person');
    await says(tab, '.review', `${CLINIC} says that Dr Ada Person has reviewed this text.`);
    await state(tab, IN);
  });

  it('adds each kind of words to a panel', async () => {
    await begin();
    await open(tab, 'Add to a panel');
    await tab.select(field('append', 'panel'), 'massage');
    await press(tab, 'Add to this panel');
    await focuses(tab, 'append', 'massage', 0, 'text');
    await tab.keyboard.type('Our physiotherapists show you how.');
    await press(tab, 'Add caution');
    await focuses(tab, 'append', 'massage', 1, 'caution');
    await tab.keyboard.type('Not after surgery.');
    await press(tab, 'Add steps');
    await focuses(tab, 'append', 'massage', 2, 'steps');
    await tab.keyboard.type('Call us.\nCome early.');
    await press(tab, 'Add list');
    await focuses(tab, 'append', 'massage', 3, 'lead');
    await tab.keyboard.type('For your visit:');
    await type(tab, ['append', 'massage', 3, 'list'], 'Loose clothes.\nYour medicines.');
    const local = '#massage [part~=local]';
    await says(tab, local, `Added by ${CLINIC}`);
    await says(tab, local, 'Our physiotherapists show you how. Caution Not after surgery.');
    await says(tab, `${local} ol`, 'Call us. Come early.');
    await says(tab, local, 'For your visit: Loose clothes. Your medicines.');
    await says(tab, `${local} ul`, 'Loose clothes. Your medicines.');
    await state(tab, IN);
  });

  it('puts words, and a title, in place of a panel', async () => {
    await begin();
    await open(tab, 'Replace a panel');
    await tab.select(field('replace', 'panel'), 'footwear');
    await press(tab, 'Replace this panel');
    await focuses(tab, 'replace', 'footwear', 'title');
    await type(tab, ['replace', 'footwear', 'body', 0, 'text'], 'We measure both feet.');
    await says(tab, '#footwear', 'Wear shoes that support your feet');
    await says(tab, '#footwear [part~=text]', /^Added by Riverbank Clinic We measure both feet\./);
    await type(tab, ['replace', 'footwear', 'title'], 'Our shoe clinic');
    await says(tab, '#footwear [part~=summary]', 'Our shoe clinic');
    await press(tab, 'Remove all for “Wear shoes that support your feet”');
    await says(tab, '#footwear [part~=summary]', 'Wear shoes that support your feet');
    assert.deepEqual(await content(tab), { by: CLINIC });
    await focuses(tab, 'replace', 'panel');
  });

  it('adds a panel of the clinic, whose name in links follows its title until it gets another', async () => {
    await begin();
    await open(tab, 'New panels');
    await press(tab, 'Add a panel');
    await focuses(tab, 'add', 0, 'title');
    await tab.keyboard.type('Our Café class');
    await type(tab, ['add', 0, 'body', 0, 'text'], 'On Tuesdays.');
    await tab.select(field('add', 0, 'section'), 'prevention');
    await says(tab, '#prevention #local-our-cafe-class', 'Our Café class');
    await says(tab, '#local-our-cafe-class [part~=local]', 'On Tuesdays.');
    await clear(tab, ['add', 0, 'id']);
    await tab.keyboard.type('local-class');
    await type(tab, ['add', 0, 'title'], ' for you');
    await says(tab, '#local-class', 'Our Café class for you');
  });

  it('opens a panel in the preview, and says so where it does not show', async () => {
    await begin();
    await open(tab, 'New panels');
    await press(tab, 'Add a panel');
    await focuses(tab, 'add', 0, 'title');
    const see = async (words) => {
      await press(tab, 'See it in the preview');
      await eventually(
        () => tab.$eval('workshop-words-see', ({ textContent }) => textContent),
        (text) => text.includes(words),
      );
    };
    await see('It does not show now');
    await type(tab, ['add', 0, 'title'], 'Class');
    await type(tab, ['add', 0, 'body', 0, 'text'], 'On Tuesdays.');
    await says(tab, '#local-class', 'On Tuesdays.');
    await counts(tab, '#local-class [aria-expanded=true]', 0);
    await see('Open in the preview.');
    await counts(tab, '#local-class [aria-expanded=true]', 1);
  });

  it('adds danger signs of each urgency', async () => {
    await begin();
    await open(tab, 'More danger signs');
    for (const [tier, place] of [
      ['emergency', '.signs'],
      ['today', '#today'],
      ['visit', '#visit'],
    ]) {
      await type(tab, ['danger', tier], `One of ${tier}.\nAnother.`);
      await says(tab, `${place} [part~=local]`, `One of ${tier}. Another.`);
    }
    await clear(tab, ['danger', 'visit']);
    await counts(tab, '#visit [part~=local]', 0);
    assert.deepEqual(Object.keys((await content(tab)).danger), ['emergency', 'today']);
  });

  it('has other words for each button', async () => {
    await begin();
    await open(tab, 'Other words for buttons');
    const [labels, fields] = await tab.evaluate(() => [
      Object.keys(JSON.parse(document.getElementById('facts').textContent).labels),
      [...document.querySelectorAll('input[id^="words/labels/"]')].map(({ id }) => id),
    ]);
    assert.deepEqual(
      fields,
      labels.map((name) => `words/labels/${name}`),
    );
    await type(tab, ['labels', 'print'], 'Print a leaflet');
    await says(tab, '[part~=print], [data-label=print]', 'Print a leaflet');
  });

  it('hides panels, and brings them back', async () => {
    await begin();
    await open(tab, 'Hide panels');
    await counts(tab, '#diet', 1);
    await tab.click(field('hide', 'diet'));
    await counts(tab, '#diet', 0);
    await says(tab, '#hydration', 'Drink to thirst');
    await tab.click(field('hide', 'diet'));
    await counts(tab, '#diet', 1);
    assert.deepEqual(await content(tab), { by: CLINIC });
  });

  it('has no way to hide a danger sign', async () => {
    await begin();
    await open(tab, 'Hide panels');
    const ids = await tab.$$eval('[id^="words/hide/"][type=checkbox]', (all) =>
      all.map(({ value }) => value),
    );
    assert.ok(ids.includes('diet'));
    for (const id of ['today', 'visit', 'danger']) assert.ok(!ids.includes(id), id);
  });

  it('moves what is said up and down, and keeps the focus with it', async () => {
    await begin();
    await open(tab, 'Add to a panel');
    await press(tab, 'Add to this panel');
    await focuses(tab, 'append', 'stretch', 0, 'text');
    for (const [position, text] of ['One.', 'Two.', 'Three.'].entries()) {
      if (position) await press(tab, 'Add paragraph');
      await focuses(tab, 'append', 'stretch', position, 'text');
      await tab.keyboard.type(text);
    }
    await says(tab, '#stretch [part~=local]', 'One. Two. Three.');
    await press(tab, 'Move up: 3. Paragraph');
    await focuses(tab, 'append', 'stretch', 1, 'up');
    await said('Moved. It is now 2 of 3.');
    await tab.keyboard.press('Enter');
    await focuses(tab, 'append', 'stretch', 0, 'down');
    await says(tab, '#stretch [part~=local]', 'Three. One. Two.');
    await tab.keyboard.press('Enter');
    await focuses(tab, 'append', 'stretch', 1, 'down');
    await says(tab, '#stretch [part~=local]', 'One. Three. Two.');
  });

  it('has a place for the focus when what is said is removed', async () => {
    await begin();
    await open(tab, 'Add to a panel');
    await press(tab, 'Add to this panel');
    await focuses(tab, 'append', 'stretch', 0, 'text');
    await tab.keyboard.type('One.');
    await press(tab, 'Add caution');
    await focuses(tab, 'append', 'stretch', 1, 'caution');
    await tab.keyboard.type('Two.');
    await press(tab, 'Remove: 1. Paragraph');
    await focuses(tab, 'append', 'stretch', 0);
    await said('1. Paragraph removed.');
    await says(tab, '#stretch [part~=local]', 'Caution Two.');
    await press(tab, 'Remove: 1. Caution');
    await focuses(tab, 'append', 'stretch');
    await state(tab, 'Not in the guide yet: 1 thing to mend.');
    assert.equal(
      await error(tab, 'append', 'stretch'),
      'Add a paragraph, a caution, steps or a list.',
    );
    await press(tab, 'Remove all for “Stretch the muscle and hold”');
    await focuses(tab, 'append', 'panel');
    assert.deepEqual(await content(tab), { by: CLINIC });
  });

  it('keeps what one types in lines as it is typed, in the middle too', async () => {
    await begin();
    await open(tab, 'More danger signs');
    await type(tab, ['danger', 'today'], 'One.\n\nThree.');
    await tab.keyboard.press('ArrowUp');
    await tab.keyboard.type('Two.');
    assert.equal(
      await tab.$eval(field('danger', 'today'), ({ value }) => value),
      'One.\nTwo.\nThree.',
    );
    assert.deepEqual((await content(tab)).danger, { today: ['One.', 'Two.', 'Three.'] });
  });

  it('shows tags as the text that they are', async () => {
    const text = '</script><img src=x onerror="alert(1)"><b>Bold</b><!--';
    await begin();
    await open(tab, 'More danger signs');
    await type(tab, ['danger', 'today'], text);
    await says(tab, '#today [part~=local]', text);
    await counts(tab, '#today [part~=local] :is(img, b)', 0);
    await state(tab, IN);
  });

  it('adds a panel with two steps by keys alone', async () => {
    tab = await openWords(browser);
    const tabTo = async (name) => {
      for (let count = 0; count < 60; count += 1) {
        await tab.keyboard.press('Tab');
        const { labels, textContent } = await tab
          .evaluateHandle('document.activeElement')
          .then((one) =>
            one.evaluate(({ labels: all, textContent: text }) => ({
              labels: [...(all ?? [])].map((label) => label.textContent.trim()),
              textContent: text.trim(),
            })),
          );
        if (textContent.startsWith(name) || labels.includes(name)) return;
      }
      assert.fail(`no key comes to ${name}`);
    };
    await tabTo('Name of your clinic');
    await tab.keyboard.type(CLINIC);
    await tabTo('New panels');
    await tab.keyboard.press('Enter');
    await tabTo('Add a panel');
    await tab.keyboard.press('Enter');
    await focuses(tab, 'add', 0, 'title');
    await tab.keyboard.type('Before you come');
    await tabTo('Remove');
    await tab.keyboard.press('Enter');
    await focuses(tab, 'add', 0, 'body');
    await tabTo('Add steps');
    await tab.keyboard.press('Space');
    await focuses(tab, 'add', 0, 'body', 0, 'steps');
    await tab.keyboard.type('Call 555-0100.');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('Come early.');
    await counts(tab, '#relief #local-before-you-come ol[part~=steps] > li', 2);
    await state(tab, IN);
  });
});
