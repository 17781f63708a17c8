import { html, nothing, type TemplateResult } from 'lit';
import { drawFigure, type FigureId, figures } from '../figures/index.js';
import type { AreaId, FigureWords, Stretch } from '../guide.js';
import type { Hold } from '../hold-timer.js';
import { backing, labelled, note, steps, type Words } from './blocks.js';
import { heading } from './heading.js';
import { element, still, type Still } from './still.js';
import { timer } from './timer.js';

/** A drawing and the words under it. */
export const picture = ({ id, caption, alt }: FigureWords): Still =>
  element(
    'figure',
    {},
    drawFigure(figures[id as FigureId], alt),
    element('figcaption', {}, caption),
  );

const gallery = (all: readonly FigureWords[]): Still =>
  element('div', { class: 'figures' }, ...all.map(picture));

/** Those drawings of the stretches that `ids` name. */
export const pictures = (ids: readonly string[], { guide }: Words): Still =>
  gallery(guide.stretches.flatMap(({ figures: own }) => own).filter(({ id }) => ids.includes(id)));

/** What to do about one place: warning, pictures, steps, timer, and the safer way. */
export const stretchText = (
  stretch: Stretch,
  hold: Hold | undefined,
  words: Words,
  isSeen = true,
): TemplateResult => {
  const { guide } = words;
  const { labels } = guide;
  const {
    id,
    warning,
    when,
    figures: [first, ...others],
    never,
    safer,
  } = stretch;
  const before = () => [
    ...(warning ? [note(labels.caution, warning)] : []),
    labelled(labels.when, when),
    element(
      'div',
      { class: 'illustrated' },
      steps(stretch.steps),
      ...(first ? [picture(first)] : []),
    ),
    labelled(labels.holdFor, stretch.hold, ...backing(stretch, words)),
  ];
  const after = () => [
    note(labels.never, never),
    labelled(labels.safer, safer),
    ...(others.length ? [gallery(others)] : []),
  ];
  return html`${still(guide, id, before, isSeen)} ${timer(stretch, hold, guide)}
  ${still(guide, id, after, isSeen)}`;
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
  isOpen: boolean,
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
        ${heading(level, undefined, stretch.place)} ${stretchText(stretch, hold, words, isOpen)}
      </div>`,
  )}`;
};
