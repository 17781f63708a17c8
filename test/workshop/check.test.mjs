/* global document, window -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch } from '../built/browser.mjs';
import { checked, done, openCheck } from './checked.mjs';
import { openWorkshop, step } from './page.mjs';
import { darkPage, fragmentOf } from './taken.mjs';

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

  it('has nothing to mend in the guide as it comes, in any look, at any size', async () => {
    tab = await openCheck(browser, { darkPage });
    const { verdict, things, counts } = await done(tab);
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

  it('does not take the page to task for the ring of its own link, which the clinic’s styles draw', async () => {
    const { verdict, things } = await checked(browser, { phone: '555-0100', darkPage });
    assert.deepEqual(things, []);
    assert.match(verdict, /^All is well\./);
  });

  it('finds a word that no line of a small telephone holds', async () => {
    const word = 'Muskelkrampfberatungsstellenverzeichnis';
    const { verdict, things } = await checked(browser, { slots: { intro: `Our ${word} helps.` } });
    assert.equal(verdict, '1 thing to mend.');
    assert.match(things[0], /^On a screen 320 px wide In your words in the intro: “Muskel/);
  });

  it('says the verdict to a screen reader, and has no focus nor place on the page of its own', async () => {
    tab = await openCheck(browser);
    const [role, focused, scrolled] = await tab.evaluate(() => [
      document.querySelector('.verdict').role,
      document.activeElement.textContent.trim(),
      window.scrollY + window.scrollX,
    ]);
    assert.deepEqual([role, focused, scrolled], ['status', 'Check', 0]);
    // The Tab key passes over what is hidden.
    await tab.evaluate(() => document.querySelector('workshop-preview select').focus());
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent.trim()), 'Next: Take');
  });

  it('checks what was chosen last, where that changes meanwhile', async () => {
    tab = await openWorkshop(browser);
    await step(tab, 'Check');
    await tab.waitForFunction(() => document.querySelector('.progress')?.textContent.trim());
    const fragment = fragmentOf({ properties: { '--spasm-guide-accent': '#8fd19e' } });
    await tab.evaluate((hash) => {
      window.verdicts = [];
      const verdict = document.querySelector('.verdict');
      const note = () => window.verdicts.push(verdict.textContent.trim());
      new window.MutationObserver(note).observe(verdict, { childList: true, subtree: true });
      window.location.hash = hash;
    }, fragment);
    await done(tab, ({ verdict }) => verdict === '1 thing to mend.');
    // What was found of other choices is never told.
    assert.deepEqual(await tab.evaluate(() => window.verdicts), ['1 thing to mend.']);
  });
});
