import { html, type TemplateResult } from 'lit';
import type { SectionId } from '../../guide.js';
import { facts } from '../facts.js';

export interface Row {
  readonly id: SectionId;
  readonly title: string;
  readonly isShown: boolean;
}

/** Every section in the order chosen: those that show, then those that do not. */
export const rowsOf = (value = ''): readonly Row[] => {
  const wanted = value.split(' ').filter(Boolean);
  const at = (id: string) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  const all = facts.sections.map(({ id, title }) => ({
    id,
    title,
    isShown: !wanted.length || wanted.includes(id),
  }));
  return wanted.length ? all.sort((one, other) => at(one.id) - at(other.id)) : all;
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
  readonly take: (value: string) => void;
  readonly move: (rows: readonly Row[], from: number, to: number, name: string) => void;
}

/** Which row is dragged: no other row of the page can be dropped here. */
let dragged = -1;

/** The sections, to tick and to put in order: by dragging, or by the buttons. */
export const sectionFields = (
  value: string | undefined,
  { take, move }: Handlers,
): TemplateResult => {
  const rows = rowsOf(value);
  const shown = rows.filter(({ isShown }) => isShown);
  return html`<fieldset>
    <legend>Sections, in this order</legend>
    <ol class="sections">
      ${rows.map(
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
                  take(
                    valueOf(
                      rows.map((row) => (row.id === id ? { ...row, isShown: !isShown } : row)),
                    ),
                  )}
              />
              ${title}
            </label>
            <button
              type="button"
              name="up"
              aria-label="Move ${title} up"
              ?disabled=${!isShown || index === 0}
              @click=${() => move(rows, index, index - 1, 'up')}
            >
              ↑
            </button>
            <button
              type="button"
              name="down"
              aria-label="Move ${title} down"
              ?disabled=${!isShown || index >= shown.length - 1}
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
  </fieldset>`;
};
