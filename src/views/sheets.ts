import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../fill.js';
import type { SheetId, Words } from '../guide.js';
import { besideSheet, QUESTIONS, type Spoken } from './beside.js';
import { heading } from './heading.js';
import { copyOf, nameOf } from './now.js';

/** Two weeks of a diary: a line a cramp, two a day where the sheet holds nothing else. */
const LINES = { diary: 28, all: 14 };
const MEDICINES = 5;
const NOTES = 14;

/** A row of a table. */
const row = (cells: readonly string[]) =>
  html`<tr>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;

/** A table to fill in by hand. Not by `Array.from`: Prototype.js and MooTools have their own. */
const blank = (columns: readonly string[], rows: number, example?: readonly string[]) =>
  html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${example ? row(example) : nothing}
      ${new Array<readonly string[]>(rows).fill(columns.map(() => '')).map(row)}
    </tbody>
  </table>`;

/** Words before a line to write on. */
const lines = (...names: readonly unknown[]) =>
  html`<p class="lines">${names.map((name) => html`<span>${name}</span>`)}</p>`;

/** Lines enough for the emptiest page; those for which a page has no room are cut off. */
const notes = (kind: string, { handout }: Words) =>
  html`<div class=${kind}>
    ${lines(handout.notes)} ${new Array<string>(NOTES).fill('').map((name) => lines(name))}
  </div>`;

const checklist = (questions: readonly string[]) =>
  html`<ul class="checklist">
    ${questions.map((question) => html`<li>${question}</li>`)}
  </ul>`;

/** The words of a panel of the page, under its title: those parts that `what` selects. A host may show no such panel. */
const from = (panel: Element | null, what: string, level: number) =>
  panel
    ? html`${heading(level, 'section-heading', panel.querySelector('button')?.textContent.trim())}
      ${[...panel.querySelectorAll(what)].map((one) => one.cloneNode(true))}`
    : nothing;

/**
 * What to do now about each place: all that the page says of it, and when to get help today. Then the
 * nights, the visit, and room to write: beside one place alone, down to the foot of its page.
 */
const nowSheet = (parts: SheetParts, level: number, words: Words) => {
  const { handout } = words;
  const { places } = parts;
  const [, second] = places;
  const help = from(parts.today, '[part=text] > :not(.link)', level);
  const nights = from(parts.bedtime, '[part~=steps], [role=note]', level);
  const visit = html`${heading(level, 'section-heading', handout.questions.title)}
  ${checklist(handout.questions.list.slice(0, QUESTIONS))} ${lines(handout.name, handout.date)}
  ${notes(second ? 'notes' : 'fill', words)}`;
  return html`<div class="sheet">
    <div class="stretches">
      ${places.map(
        (place, index) =>
          html`<div class="stretch">
            ${
              index
                ? nothing
                : html`${heading(level, 'section-heading', handout.now)}
                  ${second ? nothing : html`<p>${words.now.key}</p>`}`
            }
            ${heading(level + 1, undefined, nameOf(place))} ${copyOf(place)}
          </div>`,
      )}
      <div>${help} ${second ? nothing : [nights, visit]}</div>
    </div>
    ${
      second
        ? html`<div class="stretches beside">
            <div>${nights}</div>
            <div>${visit}</div>
          </div>`
        : nothing
    }
  </div>`;
};

const diarySheet = (rows: number, level: number, { handout }: Words) => {
  const { diary, name, date } = handout;
  return html`<div class="sheet diary">
    ${heading(level, 'section-heading', diary.title)}
    <p>${diary.intro}</p>
    ${lines(name, date)} ${blank(diary.columns, rows, diary.example)}
  </div>`;
};

const visitSheet = (level: number, { handout }: Words) => {
  const { questions, medicines } = handout;
  return html`<div class="sheet visit">
    ${heading(level, 'section-heading', questions.title)} ${checklist(questions.list)}
    ${heading(level, 'section-heading', medicines.title)}
    <p>${medicines.intro}</p>
    ${blank(medicines.columns, MEDICINES)}
  </div>`;
};

/** What a sheet shows of the guide that is in the page already. */
export interface SheetParts {
  /** What to do about each place that it is for. */
  readonly places: readonly Element[];
  /** The panel of the signs that need help the same day. */
  readonly today: Element | null;
  /** The panel of the stretches before bed. */
  readonly bedtime: Element | null;
  /** Who has reviewed the words, and what they are for. */
  readonly about: readonly Element[];
  /** What the host has added to the danger signs. */
  readonly own: readonly Element[];
  /** The guide in its language and in another, where the sheet is to have both. */
  readonly beside: readonly [Spoken, Spoken] | undefined;
}

/** What only paper has: lines and tables to fill in, and the page's address. Drawn while a sheet is printed. */
export const sheet = (
  id: SheetId,
  parts: SheetParts,
  level: number,
  address: string,
  words: Words,
): TemplateResult => {
  const { beside, places, own } = parts;
  const both = (name: 'name' | 'date') =>
    beside?.map(({ words: { lang, handout } }) => html`<bdi lang=${lang}>${handout[name]}</bdi>`);
  const sheets = {
    now: () =>
      beside
        ? [
            own.map((one) => one.cloneNode(true)),
            lines(both('name'), both('date')),
            besideSheet(
              beside,
              places.map(({ part }) => part[1] ?? ''),
              parts.about,
              level,
            ),
          ]
        : nowSheet(parts, level, words),
    diary: () => diarySheet(LINES.diary, level, words),
    all: () => [diarySheet(LINES.all, level, words), visitSheet(level, words)],
  };
  const { handout } = words;
  // The whole guide says of itself who has reviewed it, and lists its sources.
  const told: readonly unknown[] = beside
    ? []
    : id === 'all'
      ? [address && handout.linked]
      : parts.about.map((one) => [...one.childNodes].map((node) => node.cloneNode(true)));
  return html`${sheets[id]()}
    <p class="sheet address">
      ${address && html`<span>${fill(handout.address, { address })}</span>`}
      <span>${words.dates}</span>
      ${told.map((nodes) => html`<span>${nodes}</span> `)}
    </p>`;
};
