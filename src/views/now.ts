import { html, type TemplateResult } from 'lit';
import { drawFigures } from '../figures/draw.js';
import type { ChangingLabels, Words } from '../guide.js';
import { emptied } from '../redraw.js';
import { heading } from './heading.js';

/** A copy of what to do about a place, for each that it was made from: once, so that it stays in the page. */
const copies = new WeakMap<Element, readonly Element[]>();

/** All that is said of a place, but its name; a timer in it does not run yet. */
export const copyOf = (place: Element): readonly Element[] => {
  drawFigures(place);
  const [, ...rest] = emptied(place).children;
  return rest;
};

const stepsFor = (place: Element): readonly Element[] => {
  const copy = copies.get(place) ?? copyOf(place);
  copies.set(place, copy);
  return copy;
};

/** Its copy is to be made anew, since the host's words in it may be others. */
export const forgetCopy = (place: Element): void => void copies.delete(place);

/** Whether a button is in the way of who has a cramp now. */
export const isInNow = (button: Element): boolean => button.closest('[part~=now]') !== null;

export const nameOf = (place: Element): string => place.firstElementChild?.textContent ?? '';

/** What to do about the place where the cramp is, then what next. */
export const nowSteps = (
  place: Element,
  level: number,
  { now }: Words,
  { caution }: ChangingLabels,
): TemplateResult =>
  html`<div class="now-content">
    <div>
      ${heading(level, undefined, html`<span tabindex="-1"></span>`)}
      <button part="button" name="area" value="">${now.otherPlace}</button>
    </div>
    ${stepsFor(place)}
    <p class="key">${now.key}</p>
    ${heading(level + 1, undefined, now.afterTitle)}
    <ol part="steps">
      ${now.after.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p role="note"><strong dir="auto">${caution}</strong> ${now.help}</p>
    <div class="controls">
      <button part="button" name="danger">${now.danger}</button>
    </div>
  </div>`;
