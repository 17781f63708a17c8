import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../fill.js';
import type { AreaId, SheetId } from '../guide.js';
import { steps, type Words } from './blocks.js';
import { heading } from './heading.js';
import { element, still } from './still.js';
import { picture, stretchText } from './stretch.js';

const DAYS = 14;
const MEDICINES = 7;

/** Asks which sheet to print. A native dialog: the browser keeps the focus in it, and Escape closes it. */
export const dialog = ({ guide }: Words): TemplateResult => {
  const { title, sheets, print, cancel } = guide.handout;
  return html`<dialog part="dialog" aria-labelledby="dialog-title">
    <form method="dialog">
      <fieldset>
        <legend id="dialog-title">${title}</legend>
        ${Object.entries(sheets).map(
          ([id, { label, hint }]) =>
            html`<label>
              <input type="radio" name="sheet" value=${id} checked=${id === 'all' ? '' : nothing} />
              <span>${label} <small>${hint}</small></span>
            </label>`,
        )}
      </fieldset>
      <div class="controls">
        <button part="button" value="print">${print}</button>
        <button part="button" value="">${cancel}</button>
      </div>
    </form>
  </dialog>`;
};

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

/** What to do now: all that is said of the chosen place, or every place in a picture. */
const nowSheet = (area: AreaId | undefined, level: number, words: Words) => {
  const { sections, stretches, handout } = words.guide;
  const chosen = stretches.find(({ id }) => id === area);
  if (chosen) {
    return html`<div class="sheet stretch">
      ${heading(level, 'section-heading', chosen.place)} ${stretchText(chosen, undefined, words)}
    </div>`;
  }
  const todo = sections
    .flatMap(({ panels }) => panels.find(({ id }) => id === 'stretch')?.body ?? [])
    .flatMap((block) => ('steps' in block ? block.steps : []));
  const places = () =>
    stretches.flatMap(({ place, figures: [first] }) =>
      first ? [element('div', {}, element('strong', {}, place), picture(first))] : [],
    );
  return html`<div class="sheet">
    ${heading(level, 'section-heading', handout.now)}
    <div class="all-places">
      ${still(words.guide, 'now', () => [
        // A host may have other words than ours about stretches, or none.
        ...(todo.length ? [steps(todo)] : []),
        element('div', { class: 'figures' }, ...places()),
      ])}
    </div>
  </div>`;
};

const diarySheet = (level: number, { guide }: Words) => {
  const { diary } = guide.handout;
  return html`<div class="sheet diary">
    ${heading(level, 'section-heading', diary.title)}
    <p>${diary.intro}</p>
    ${blank(diary.columns, DAYS)}
  </div>`;
};

const visitSheet = (level: number, { guide }: Words) => {
  const { questions, medicines } = guide.handout;
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

/** What only paper has: tables to fill in and the page's address. Drawn while a sheet is printed. */
export const sheet = (
  id: SheetId,
  area: AreaId | undefined,
  level: number,
  address: string,
  words: Words,
): TemplateResult =>
  html`${id === 'now' ? nowSheet(area, level, words) : diarySheet(level, words)}
    ${id === 'all' ? visitSheet(level, words) : nothing}
    <p class="sheet address">
      ${fill(words.guide.handout.address, { address })}<br />${words.guide.dates}
    </p>`;
