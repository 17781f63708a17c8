/* global document, getComputedStyle -- in the browser's part */
import { eventually } from '../built/browser.mjs';
import { openWorkshop, step } from './page.mjs';

/* What the tests of the workshop's brand share: they open it, and read what its preview shows. */

/** Opens the workshop from disk at its step Brand, every part of it unfolded. Gives the page. */
export const openBrand = async (browser) => {
  const page = await openWorkshop(browser);
  await step(page, 'Brand');
  for (const summary of await page.$$('workshop-brand summary')) await summary.click();
  return page;
};

/** The element of this role and name, once it is there. */
export const byName = (page, role, name) =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);

/** Clicks the button of this name. */
export const press = async (page, name) => (await byName(page, 'button', name)).click();

/** Writes `text` in place of what stands in the field of this name, and leaves it. */
export const write = async (page, name, text) => {
  const field = await page.waitForSelector(`::-p-aria([name="${name}"]):not([type=color])`);
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
};

/** Computed CSS of a part of the guide in the preview. */
export const shown = (page, part, property) =>
  page.evaluate(
    (name, css) => {
      const { contentDocument } = document.querySelector('workshop-preview iframe');
      const { shadowRoot } = contentDocument.querySelector('spasm-guide');
      return getComputedStyle(shadowRoot.querySelector(`[part~="${name}"]`)).getPropertyValue(css);
    },
    part,
    property,
  );

/** Waits until the preview shows `value` there. */
export const shows = (page, part, property, value) =>
  eventually(
    () => shown(page, part, property),
    (now) => now === value,
  );
