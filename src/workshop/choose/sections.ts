import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SectionId } from '../../guide.js';
import { facts } from '../facts.js';

export interface Row {
  readonly id: SectionId;
  readonly title: string;
  readonly isShown: boolean;
}

/**
 * Every section in the order chosen.
 * @param value of the attribute
 * @param last the order of the rows before, which stays where it says the same: what no longer shows does not move
 */
export const rowsOf = (value = '', last: readonly string[] = []): readonly Row[] => {
  const all = facts.sections.map(({ id }) => id as string);
  const wanted = value ? value.split(' ') : all;
  const isKept = last.filter((id) => wanted.includes(id)).join(' ') === wanted.join(' ');
  const order = isKept ? last : [...wanted, ...all.filter((id) => !wanted.includes(id))];
  return order.flatMap((id) =>
    facts.sections
      .filter((one) => one.id === id)
      .map(({ title, ...one }) => ({ id: one.id, title, isShown: wanted.includes(id) })),
  );
};

/** The attribute for `rows`; '' where they are as the guide has them anyway. */
export const valueOf = (rows: readonly Row[]): string => {
  const value = rows
    .filter(({ isShown }) => isShown)
    .map(({ id }) => id)
    .join(' ');
  return value === facts.sections.map(({ id }) => id).join(' ') ? '' : value;
};

/** `rows` with the one at `from` at `to`. */
export const moved = (rows: readonly Row[], from: number, to: number): readonly Row[] => {
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return rows;
  const others = rows.filter((one) => one !== row);
  return [...others.slice(0, to), row, ...others.slice(to)];
};

interface Handlers {
  /** Whether the clinic gave the guide a title of its own. */
  readonly hasHeading: boolean;
  readonly take: (rows: readonly Row[]) => void;
  readonly move: (rows: readonly Row[], from: number, to: number, name: string) => void;
}

/** Which row is dragged: no other row of the page can be dropped here. */
let dragged = -1;

/** The sections, to tick and to put in order: by dragging, or by the buttons. */
export const sectionFields = (
  rows: readonly Row[],
  { hasHeading, take, move }: Handlers,
): TemplateResult => {
  const shown = rows.filter(({ isShown }) => isShown);
  const isAnswered = hasHeading || shown.some(({ id }) => id === 'causes');
  const advice = isAnswered
    ? nothing
    : 'The guide’s title still asks why cramps come. You can give it another: under Heading, below.';
  return html`<fieldset>
    <legend>Sections, in this order</legend>
    <ol class="sections">
      ${repeat(
        rows,
        ({ id }) => id,
        ({ id, title, isShown }, index) =>
          html`<li
            draggable="true"
            @dragstart=${() => (dragged = index)}
            @dragend=${() => (dragged = -1)}
            @dragover=${(event: Event) => {
              if (dragged >= 0) event.preventDefault();
            }}
            @drop=${(event: Event) => {
              event.preventDefault();
              move(rows, dragged, index, '');
            }}
          >
            <label class="check">
              <input
                type="checkbox"
                name="section"
                value=${id}
                .checked=${isShown}
                ?disabled=${isShown && shown.length === 1}
                @change=${() =>
                  take(rows.map((row) => (row.id === id ? { ...row, isShown: !isShown } : row)))}
              />
              ${title}
            </label>
            <button
              type="button"
              name="up"
              aria-label="Move ${title} up"
              ?disabled=${index === 0}
              @click=${() => move(rows, index, index - 1, 'up')}
            >
              ↑
            </button>
            <button
              type="button"
              name="down"
              aria-label="Move ${title} down"
              ?disabled=${index === rows.length - 1}
              @click=${() => move(rows, index, index + 1, 'down')}
            >
              ↓
            </button>
          </li>`,
      )}
    </ol>
    <p class="hint">
      The danger signs and what to do now always show. Drag a row, or use its arrows.
    </p>
    <p class="hint" role="status">${advice}</p>
  </fieldset>`;
};
