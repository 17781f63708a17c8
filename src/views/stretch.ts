import { html, nothing, type TemplateResult } from 'lit';
import { drawFigure, type FigureId, figures } from '../figures/index.js';
import type { AreaId, FigureWords, Stretch } from '../guide.js';
import type { Hold } from '../hold-timer.js';
import { backing, type Words } from './blocks.js';
import { heading } from './heading.js';
import { timer } from './timer.js';

/** A drawing and the words under it. */
export const picture = ({ id, caption, alt }: FigureWords): TemplateResult => {
  const drawing = figures[id as FigureId];
  return html`<figure>
    ${drawFigure(drawing, alt)}
    <figcaption>${caption}</figcaption>
  </figure>`;
};

/** Those drawings of the stretches that `ids` name. */
export const pictures = (ids: readonly string[], { guide }: Words): TemplateResult =>
  html`<div class="figures">
    ${guide.stretches
      .flatMap(({ figures: own }) => own)
      .filter(({ id }) => ids.includes(id))
      .map(picture)}
  </div>`;

/** What to do about one place: warning, pictures, steps, timer, and the safer way. */
export const stretchText = (
  stretch: Stretch,
  hold: Hold | undefined,
  words: Words,
): TemplateResult => {
  const { labels } = words.guide;
  const {
    warning,
    when,
    steps,
    figures: [first, ...others],
    never,
    safer,
  } = stretch;
  return html`${
      warning ? html`<p role="note"><strong>${labels.caution}</strong> ${warning}</p>` : nothing
    }
    <p><strong>${labels.when}</strong> ${when}</p>
    <div class="illustrated">
      <ol part="steps">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${first ? picture(first) : nothing}
    </div>
    <p><strong>${labels.holdFor}</strong> ${stretch.hold} ${backing(stretch, words)}</p>
    ${timer(stretch, hold, words.guide)}
    <p role="note"><strong>${labels.never}</strong> ${never}</p>
    <p><strong>${labels.safer}</strong> ${safer}</p>
    ${others.length ? html`<div class="figures">${others.map(picture)}</div>` : nothing}`;
};

/** Buttons that choose a place; the chosen one is pressed. */
export const places = (
  stretches: readonly Stretch[],
  area: AreaId | undefined,
  label: string,
  all?: string,
): TemplateResult => {
  const button = (id: string, name: string) =>
    html`<button part="button place" name="area" value=${id} aria-pressed=${id === (area ?? '')}>
      ${name}
    </button>`;
  return html`<div class="places" role="group" aria-label=${label}>
    ${all ? button('', all) : nothing}${stretches.map(({ id, place }) => button(id, place))}
  </div>`;
};

/** Every stretch; on a screen, that of the chosen place alone. */
export const stretches = (
  area: AreaId | undefined,
  hold: Hold | undefined,
  level: number,
  words: Words,
): TemplateResult => {
  const { stretches: all, labels } = words.guide;
  return html`${places(all, area, labels.places, labels.allPlaces)}
  ${all.map(
    (stretch) =>
      html`<div
        part="exercise ${stretch.id}"
        class="stretch"
        hidden=${!area || stretch.id === area ? nothing : ''}
      >
        ${heading(level, undefined, stretch.place)} ${stretchText(stretch, hold, words)}
      </div>`,
  )}`;
};
