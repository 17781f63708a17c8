import { html, nothing, type TemplateResult } from 'lit';
import { drawFigures } from '../figures/draw.js';
import type { Labels, Words } from '../guide.js';
import { heading } from './heading.js';

/** A copy of what to do about a place, for each that it was made from: once, so that it stays in the page. */
const copies = new WeakMap<Element, readonly Element[]>();

/** All that is said of a place, but its name; a timer in it does not run yet. */
export const copyOf = (place: Element): readonly Element[] => {
  drawFigures(place);
  const copy = place.cloneNode(true) as Element;
  for (const box of copy.querySelectorAll('.count, .stop')) box.replaceChildren();
  const [, ...rest] = copy.children;
  return rest;
};

const stepsFor = (place: Element): readonly Element[] => {
  const copy = copies.get(place) ?? copyOf(place);
  copies.set(place, copy);
  return copy;
};

export const nameOf = (place: Element): string => place.firstElementChild?.textContent ?? '';

/**
 * The way of a person who has a cramp this minute: where, then what to do, then what next.
 * @param chosen what to do about the place chosen
 */
export const nowSteps = (
  places: ReadonlyMap<string, Element>,
  chosen: Element | undefined,
  level: number,
  { now }: Words,
  labels: Labels,
): TemplateResult => {
  const title = chosen ? nameOf(chosen) : now.where;
  const choice = html`<div class="places" role="group" aria-label=${labels.places}>
    ${[...places].map(
      ([id, place]) =>
        html`<button part="button place" name="area" value=${id} aria-pressed="false">
          ${nameOf(place)}
        </button>`,
    )}
  </div>`;
  const todo = (place: Element) =>
    html`${stepsFor(place)} ${heading(level + 1, undefined, now.afterTitle)}
      <ol part="steps">
        ${now.after.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p role="note"><strong>${labels.caution}</strong> ${now.help}</p>`;
  const other = html`<button part="button" name="area" value="">${now.otherPlace}</button>`;
  return html`<div class="now-content">
    ${heading(level, undefined, html`<span tabindex="-1">${title}</span>`)}
    ${chosen ? todo(chosen) : choice}
    <div class="controls">
      <button part="button" name="danger">${now.danger}</button>
      ${chosen ? other : nothing}
    </div>
  </div>`;
};
