import { html, nothing, type TemplateResult } from 'lit';
import type { AreaId } from '../guide.js';
import type { Hold } from '../hold-timer.js';
import type { Words } from './blocks.js';
import { heading } from './heading.js';
import { places, stretchText } from './stretch.js';

/** The way of a person who has a cramp this minute: where, then what to do, then what next. */
export const now = (
  isNow: boolean,
  area: AreaId | undefined,
  hold: Hold | undefined,
  level: number,
  words: Words,
): TemplateResult => {
  const { now: text, stretches, labels } = words.guide;
  const stretch = stretches.find(({ id }) => id === area);
  const title = stretch ? stretch.place : text.where;
  return html`<div part="now" id="now">
    <button part="button now-button" name="now" aria-expanded=${isNow}>
      ${isNow ? text.close : text.button}
    </button>
    ${
      isNow
        ? html`<div class="now-content">
            ${heading(level, undefined, html`<span tabindex="-1">${title}</span>`)}
            ${
              stretch
                ? html`${stretchText(stretch, hold, words)}
                    ${heading(level + 1, undefined, text.afterTitle)}
                    <ol part="steps">
                      ${text.after.map((step) => html`<li>${step}</li>`)}
                    </ol>
                    <p role="note"><strong>${labels.caution}</strong> ${text.help}</p>`
                : places(stretches, area, labels.places)
            }
            <div class="controls">
              <button part="button" name="danger">${text.danger}</button>
              ${
                stretch
                  ? html`<button part="button" name="area" value="">${text.otherPlace}</button>`
                  : nothing
              }
            </div>
          </div>`
        : nothing
    }
  </div>`;
};
