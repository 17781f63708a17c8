/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch } from '../built/browser.mjs';
import { checked, done, openCheck } from './checked.mjs';
import { darkPage } from './taken.mjs';

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

describe('the step Check, where a color is too weak', () => {
  let browser, tab;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });

  /** Presses the button of the first offer; gives its color, and what is said and chosen then. */
  const take = async ({ verdict, offers: [offer] }) => {
    await (await tab.waitForSelector(`workshop-check button ::-p-text(${offer})`)).click();
    const after = await done(tab, (given) => given.verdict !== verdict);
    const chosen = await tab.evaluate(() => {
      const { properties, dark } = document.querySelector('spasm-workshop').choices;
      return { properties, dark };
    });
    return { color: offer.slice('Use '.length), after, chosen };
  };

  it('names a pale accent with its contrast; one press mends it, as little as it must', async () => {
    tab = await openCheck(browser, { properties: { [ACCENT]: '#8fd19e' }, darkPage });
    const said = await done(tab);
    assert.equal(said.verdict, '1 thing to mend.');
    assert.match(said.things[0], /^Light: Color of buttons, links and icons/);
    assert.match(said.things[0], /#8fd19e on #ffffff has a contrast of 1\.78\. It needs 4\.5\./);
    const { color, after, chosen } = await take(said);
    assert.ok(contrast(color, '#ffffff') >= 4.5);
    // Just enough on the tint of the danger signs, its darkest ground.
    assert.ok(contrast(color, '#f9eeef') >= 4.5 && contrast(color, '#f9eeef') < 4.7, color);
    assert.match(after.verdict, /^All is well/);
    assert.deepEqual(after.things, []);
    // It was right for dark devices: there it stays.
    assert.deepEqual(chosen, { properties: { [ACCENT]: color }, dark: { [ACCENT]: '#8fd19e' } });
    assert.equal(await tab.evaluate(() => document.activeElement.className), 'verdict');
  });

  it('mends a dark accent on a dark page for dark devices alone', async () => {
    tab = await openCheck(browser, { dark: { [ACCENT]: '#0b3d2e' }, darkPage });
    const said = await done(tab);
    assert.equal(said.verdict, '1 thing to mend.');
    assert.match(said.things[0], /^Dark: Color of buttons, links and icons/);
    const { color, after, chosen } = await take(said);
    assert.match(after.verdict, /^All is well/);
    assert.deepEqual(chosen, { properties: {}, dark: { [ACCENT]: color } });
  });

  it('moves the ground where that is what the webmaster chose', async () => {
    tab = await openCheck(browser, {
      properties: { '--spasm-guide-surface': '#888888' },
    });
    const said = await done(tab);
    assert.equal(said.verdict, '1 thing to mend.');
    assert.match(said.things[0], /^Light: Background of the panels/);
    const { after } = await take(said);
    assert.match(after.verdict, /^All is well/);
  });

  it('mends text that all other colors are mixed from', async () => {
    tab = await openCheck(browser, {
      properties: { '--spasm-guide-text': '#999999' },
    });
    const said = await done(tab);
    assert.deepEqual([said.verdict, said.offers.length], ['1 thing to mend.', 1]);
    assert.match((await take(said)).after.verdict, /^All is well/);
  });

  it('says where the text of the page itself is too weak, and which would do', async () => {
    const page = (text) => ({ light: { background: '#ffffff', text } });
    const { things, offers } = await checked(browser, page('#999999'));
    assert.deepEqual([things.length, offers], [1, []]);
    const [, color] =
      /This comes from the colors of your own page\..* (#[0-9a-f]{6}) is the nearest color of text/.exec(
        things[0],
      );
    assert.match((await checked(browser, page(color))).verdict, /^All is well/);
  });

  it('says where no shade of a color will do', async () => {
    const { things, offers } = await checked(browser, {
      properties: { [ACCENT]: '#cc0000', '--spasm-guide-on-accent': '#777777' },
      light: { background: '#767676', text: '#ffffff' },
    });
    const stuck = things.filter((thing) => thing.includes('No lighter or darker shade'));
    assert.deepEqual([stuck.length, offers.length], [1, 1]);
  });
});
