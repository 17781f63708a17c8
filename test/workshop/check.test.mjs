/* global document, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { eventually, launch } from '../built/browser.mjs';
import { openWorkshop, step } from './page.mjs';
import { fragmentOf } from './taken.mjs';

/** All that the step Check says, once it is done. */
const said = () => {
  const words = (one) => one.textContent.replace(/\s+/g, ' ').trim();
  const all = (selector) => [...document.querySelectorAll(`workshop-check ${selector}`)];
  return {
    isDone: all('.progress').map(words)[0] === '' && all('.verdict').map(words)[0] !== '',
    verdict: all('.verdict').map(words)[0],
    things: all('.thing').map(words),
    offers: all('.thing button').map(words),
    counts: all('.counts tbody tr').map((row) => [...row.cells].map(words)),
  };
};

const ACCENT = '--spasm-guide-accent';

/** WCAG's contrast of two colors as `#8fd19e`, worked out here a second time. */
const contrast = (...colors) => {
  const [low, high] = colors
    .map((hex) => {
      const [red, green, blue] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};

describe('the step Check', () => {
  let browser, tab;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });

  /** What is said of `choices`, once all is checked. The workshop is open at the step then. */
  const check = async (choices) => {
    tab = await openWorkshop(browser, choices && fragmentOf(choices));
    await step(tab, 'Check');
    return done();
  };

  /** What is said once `isRight` holds of it. */
  const done = async (isRight = () => true) => {
    await tab.waitForFunction(
      () => document.querySelector('workshop-check .progress')?.textContent.trim() === '',
    );
    return eventually(
      () => tab.evaluate(said),
      (given) => given.isDone && isRight(given),
    );
  };

  const press = async (name) =>
    (await tab.waitForSelector(`workshop-check button ::-p-text(${name})`)).click();

  const choices = () =>
    tab.evaluate(() => {
      const { properties, dark } = document.querySelector('spasm-workshop').choices;
      return { properties, dark };
    });

  it('has nothing to mend in the guide as it comes, in any look, at any size', async () => {
    const { verdict, things, counts } = await check();
    assert.match(verdict, /^All is well\. All \d+ pairs of colors pass AA and AAA\.$/);
    assert.deepEqual(things, []);
    const looks = counts.slice(0, 6);
    for (const [name, pairs, ...passing] of looks) {
      assert.ok(Number(pairs) >= 4, `${name}: only ${pairs}`);
      assert.deepEqual(passing, [pairs, pairs], name);
    }
    assert.deepEqual(
      looks.map(([name]) => name),
      [
        'Light',
        'Dark',
        'Forced colors',
        'Paper: whole guide',
        'Paper: what to do now',
        'Paper: diary',
      ],
    );
    assert.equal(Number(looks[0][1]) > 30, true);
    assert.deepEqual(
      counts.slice(6).map(([, result]) => result),
      ['Passes', 'Passes', 'Passes', 'Passes'],
    );
    assert.deepEqual(tab.problems, []);
  });

  it('names a pale accent with its contrast; one press mends it, as little as it must', async () => {
    const { verdict, things, offers } = await check({ properties: { [ACCENT]: '#8fd19e' } });
    assert.equal(verdict, '1 thing to mend.');
    assert.match(things[0], /^Light: Colour of buttons, links and icons/);
    assert.match(things[0], /#8fd19e on #ffffff has a contrast of 1\.78\. It needs 4\.5\./);
    const [, color] = /^Use (#[0-9a-f]{6})$/.exec(offers[0]);
    assert.ok(contrast(color, '#ffffff') >= 4.5);
    // On the tint of the danger signs, which is the darkest of its grounds, it has just enough.
    assert.ok(contrast(color, '#f9eeef') >= 4.5 && contrast(color, '#f9eeef') < 4.7, color);
    await press(offers[0]);
    const after = await done((given) => given.verdict !== verdict);
    assert.match(after.verdict, /^All is well/);
    assert.deepEqual(after.things, []);
    assert.deepEqual(await choices(), { properties: { [ACCENT]: color }, dark: {} });
    assert.equal(await tab.evaluate(() => document.activeElement.className), 'verdict');
  });

  it('mends a dark accent on a dark page for dark devices alone', async () => {
    const dark = { [ACCENT]: '#0b3d2e' };
    const { verdict, things, offers } = await check({ dark });
    assert.equal(verdict, '1 thing to mend.');
    assert.match(things[0], /^Dark: Colour of buttons, links and icons/);
    await press(offers[0]);
    const after = await done((given) => given.verdict !== verdict);
    assert.match(after.verdict, /^All is well/);
    assert.deepEqual(await choices(), {
      properties: {},
      dark: { [ACCENT]: offers[0].slice('Use '.length) },
    });
  });

  it('moves the ground where that is what the webmaster chose', async () => {
    const { verdict, things, offers } = await check({
      properties: { '--spasm-guide-surface': '#888888' },
      darkPage: null,
    });
    assert.equal(verdict, '1 thing to mend.');
    assert.match(things[0], /^Light: Background of the panels/);
    await press(offers[0]);
    assert.match((await done((given) => given.verdict !== verdict)).verdict, /^All is well/);
  });

  it('says where colors of the page itself are too weak', async () => {
    const { things } = await check({
      light: { background: '#ffffff', text: '#999999' },
      darkPage: null,
    });
    assert.equal(things.length, 1);
    assert.match(things[0], /This comes from the colors of your own page/);
  });

  it('says where no shade of a color will do', async () => {
    const { things, offers } = await check({
      properties: { [ACCENT]: '#cc0000', '--spasm-guide-surface': '#777777' },
      light: { background: '#777777', text: '#ffffff' },
      darkPage: null,
    });
    assert.ok(things.length > 0);
    for (const offer of offers) assert.match(offer, /^Use #[0-9a-f]{6}$/);
    const stuck = things.filter((thing) => thing.includes('No lighter or darker shade'));
    assert.equal(stuck.length + offers.length, things.length);
  });

  it('finds a word that no line of a small telephone holds', async () => {
    const word = 'Muskelkrampfberatungsstellenverzeichnis';
    const { verdict, things } = await check({ slots: { intro: `Our ${word} helps.` } });
    assert.equal(verdict, '1 thing to mend.');
    assert.match(things[0], /^On a screen 320 px wide In your words in the intro: “Muskel/);
  });

  it('says the verdict to a screen reader, and has no focus nor place on the page of its own', async () => {
    tab = await openWorkshop(browser);
    await step(tab, 'Check');
    await done();
    const [role, focused, scrolled] = await tab.evaluate(() => [
      document.querySelector('.verdict').role,
      document.activeElement.textContent.trim(),
      window.scrollY + window.scrollX,
    ]);
    assert.deepEqual([role, focused, scrolled], ['status', 'Check', 0]);
    // From the last link of the step on, the Tab key leads to the preview, past what is hidden.
    const reached = await tab.evaluate(() => document.querySelector('.check-frame').inert);
    assert.equal(reached, true);
  });

  it('checks what was chosen last, where that changes meanwhile', async () => {
    tab = await openWorkshop(browser);
    await step(tab, 'Check');
    await tab.waitForFunction(() => document.querySelector('.progress')?.textContent.trim());
    await tab.evaluate(
      (fragment) => {
        window.location.hash = fragment;
      },
      fragmentOf({ properties: { [ACCENT]: '#8fd19e' } }),
    );
    const { verdict } = await done((given) => given.verdict === '1 thing to mend.');
    assert.equal(verdict, '1 thing to mend.');
  });
});
