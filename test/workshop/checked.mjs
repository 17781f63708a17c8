/* global document -- in the browser's part */
import { eventually } from '../built/browser.mjs';
import { openWorkshop, step } from './page.mjs';
import { fragmentOf } from './taken.mjs';

/* The step Check, as its tests use it. */

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

/** What is said in `tab` once all is checked, and `isRight` holds of it. */
export const done = async (tab, isRight = () => true) => {
  await tab.waitForFunction(
    () => document.querySelector('workshop-check .progress')?.textContent.trim() === '',
  );
  return eventually(
    () => tab.evaluate(said),
    (given) => given.isDone && isRight(given),
  );
};

/** A tab with the workshop at its step Check, where `choices` have been checked. */
export const openCheck = async (browser, choices) => {
  const tab = await openWorkshop(browser, choices && fragmentOf(choices));
  await step(tab, 'Check');
  await done(tab);
  return tab;
};

/** What is said of `choices` in a tab that is closed then. */
export const checked = async (browser, choices) => {
  const tab = await openCheck(browser, choices);
  try {
    return await done(tab);
  } finally {
    await tab.close();
  }
};
