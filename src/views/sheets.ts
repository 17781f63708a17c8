import { html, nothing, type TemplateResult } from 'lit';
import { drawFigures } from '../figures/draw.js';
import { fill } from '../fill.js';
import type { SheetId, Words } from '../guide.js';
import { heading } from './heading.js';
import { copyOf, nameOf } from './now.js';

const DAYS = 14;
const MEDICINES = 7;

/** A table to fill in by hand. Not by `Array.from`: Prototype.js and MooTools have their own. */
const blank = (columns: readonly string[], rows: number) =>
  html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${new Array<readonly string[]>(rows).fill(columns).map(
        (cells) =>
          html`<tr>
            ${cells.map(() => html`<td></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** What to do now about the chosen place: all that is said of it. */
const placeSheet = (place: Element, level: number) =>
  html`<div class="sheet stretch">
    ${heading(level, 'section-heading', nameOf(place))} ${copyOf(place)}
  </div>`;

const pictureOf = (place: Element) => {
  drawFigures(place);
  return place.querySelector('figure')?.cloneNode(true);
};

/** What to do now, and a picture for every place. A host may have other steps than ours, or none. */
const placesSheet = (
  places: Iterable<Element>,
  steps: Element | null,
  level: number,
  { handout }: Words,
) =>
  html`<div class="sheet">
    ${heading(level, 'section-heading', handout.now)}
    <div class="all-places">
      ${steps?.cloneNode(true) ?? nothing}
      <div class="figures">
        ${[...places].map(
          (place) => html`<div><strong>${nameOf(place)}</strong> ${pictureOf(place)}</div>`,
        )}
      </div>
    </div>
  </div>`;

const diarySheet = (level: number, { handout }: Words) => {
  const { diary } = handout;
  return html`<div class="sheet diary">
    ${heading(level, 'section-heading', diary.title)}
    <p>${diary.intro}</p>
    ${blank(diary.columns, DAYS)}
  </div>`;
};

const visitSheet = (level: number, { handout }: Words) => {
  const { questions, medicines } = handout;
  return html`<div class="sheet visit">
    ${heading(level, 'section-heading', questions.title)}
    <ul class="checklist">
      ${questions.list.map((question) => html`<li>${question}</li>`)}
    </ul>
    ${heading(level, 'section-heading', medicines.title)}
    <p>${medicines.intro}</p>
    ${blank(medicines.columns, MEDICINES)}
  </div>`;
};

/** What a sheet shows of the guide that is in the page already. */
export interface SheetParts {
  /** What to do about each place of the body, and about the one chosen. */
  readonly places: ReadonlyMap<string, Element>;
  readonly chosen: Element | undefined;
  /** What to do in any place. */
  readonly steps: Element | null;
}

/** What only paper has: tables to fill in and the page's address. Drawn while a sheet is printed. */
export const sheet = (
  id: SheetId,
  { places, chosen, steps }: SheetParts,
  level: number,
  address: string,
  words: Words,
): TemplateResult => {
  const now = () =>
    chosen ? placeSheet(chosen, level) : placesSheet(places.values(), steps, level, words);
  return html`${id === 'now' ? now() : diarySheet(level, words)}
    ${id === 'all' ? visitSheet(level, words) : nothing}
    <p class="sheet address">${fill(words.handout.address, { address })}<br />${words.dates}</p>`;
};
