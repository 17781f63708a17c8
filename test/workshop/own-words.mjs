/* global document -- in the browser's part */
import { eventually } from '../built/browser.mjs';
import { openWorkshop, preview, step } from './page.mjs';

/* The step with the clinic's own words, as a webmaster meets it. */

/** Where the field for this place is: `field('add', 0, 'title')`. */
export const field = (...path) => `[id="${['words', ...path].join('/')}"]`;

/** Opens the workshop at the step. */
export const openWords = async (browser, size) => {
  const tab = await openWorkshop(browser, '', size);
  await step(tab, 'Your words');
  await tab.waitForSelector(field('by'));
  return tab;
};

export const CLINIC = 'Riverbank Clinic';

/** Opens it, with the clinic's name given. */
export const openClinic = async (browser, size) => {
  const tab = await openWords(browser, size);
  await type(tab, ['by'], CLINIC);
  return tab;
};

/** Opens a part by its summary. */
export const open = (tab, name) => tab.locator(`summary ::-p-text(${name})`).click();

/** Presses the button of this name, once it is there. */
export const press = async (tab, name) => {
  const button = await tab.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('workshop-words button')].find(
        (one) => (one.ariaLabel ?? one.textContent.trim()) === wanted && one.checkVisibility(),
      ),
    {},
    name,
  );
  await button.click();
};

/** Types into the field of this place, after what is there. */
export const type = async (tab, path, text) => {
  await tab.locator(field(...path)).click();
  await tab.keyboard.type(text);
};

/** Empties the field of this place. */
export const clear = async (tab, path) => {
  await tab.locator(field(...path)).click();
  await tab.keyboard.down('Control');
  await tab.keyboard.press('a');
  await tab.keyboard.up('Control');
  await tab.keyboard.press('Backspace');
};

/** Waits until these words stand in what `selector` finds in the guide of the preview. */
export const says = (tab, selector, words) =>
  eventually(
    async () =>
      (await preview(tab)).evaluate((wanted) => {
        const { shadowRoot } = document.querySelector('spasm-guide');
        const texts = [...shadowRoot.querySelectorAll(wanted)].flatMap((one) => {
          const walker = document.createTreeWalker(one, 4);
          const inside = [];
          while (walker.nextNode()) inside.push(walker.currentNode.data);
          return inside;
        });
        return texts.join(' ').replace(/\s+/g, ' ').trim();
      }, selector),
    (text) => (words instanceof RegExp ? words.test(text) : text.includes(words)),
  );

/** Waits until `selector` finds so many in the guide of the preview. */
export const counts = (tab, selector, wanted) =>
  eventually(
    async () =>
      (await preview(tab)).evaluate(
        (sought) =>
          document.querySelector('spasm-guide').shadowRoot.querySelectorAll(sought).length,
        selector,
      ),
    (count) => count === wanted,
  );

/** Waits until the form says so of itself. */
export const state = (tab, words) =>
  eventually(
    () => tab.$eval('.words-state', ({ textContent }) => textContent.trim()),
    (text) => text === words,
  );

/** What is chosen. */
export const content = (tab) =>
  tab.$eval('spasm-workshop', ({ choices }) => JSON.parse(JSON.stringify(choices.content)));

/** The id of what has the focus. */
export const focused = (tab) => tab.evaluate(() => document.activeElement.id);

export const IN = 'Your words are in the guide.';
export const NAME_ALONE =
  'Not in the guide yet: your name shows once you have said or changed something below.';

/** What is said to be wrong at the field of this place. */
export const error = (tab, ...path) =>
  tab.$eval(field(...path), (one) =>
    (one.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
      .filter((told) => told?.matches('.error'))
      .map(({ textContent }) => textContent)
      .join(),
  );

/** Waits until the field of this place has the focus. */
export const focuses = (tab, ...path) =>
  eventually(
    () => focused(tab),
    (id) => id === ['words', ...path].join('/'),
  );
