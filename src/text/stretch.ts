import { viewBoxOf } from '../figures/figure.js';
import { type FigureId, figures } from '../figures/index.js';
import type { FigureWords, Panel, Stretch } from '../guide.js';
import { backing, type Content, labelled, note, paragraph, steps, withNumber } from './blocks.js';
import { element, heading, type Html, type Inner } from './html.js';

/** The place of a drawing, whose lines come when it is first seen, and the words under it. */
const picture = ({ id, caption, alt }: FigureWords): Html => {
  const viewBox = viewBoxOf(figures[id as FigureId]);
  const drawing = { part: 'figure', viewBox, role: 'img', 'aria-label': alt, 'data-figure': id };
  return element('figure', {}, element('svg', drawing), element('figcaption', {}, caption));
};

const gallery = (all: readonly FigureWords[]): Html =>
  element('div', { class: 'figures' }, ...all.map(picture));

/** The drawings of a panel: its own, or those of the stretches. */
export const pictures = (
  all: NonNullable<Panel['figures']>,
  { guide: { stretches: told } }: Content,
): Html => {
  const named = told.flatMap(({ figures }) => figures);
  return gallery(
    all.flatMap((one) => (typeof one === 'string' ? named.filter(({ id }) => id === one) : one)),
  );
};

/** The hold timer of one stretch, before it runs. Its first button starts, pauses and resumes, and so keeps the focus. */
const timer = ({ id, seconds, place }: Stretch, { guide }: Content): readonly Html[] => {
  if (!seconds) return [];
  const { start } = guide.timer.labels;
  const [count, button, stop] = [
    element('div', { class: 'count' }),
    // There are several: who hears them in a list must tell them apart.
    element(
      'button',
      { part: 'button', name: 'start', value: id, 'aria-label': `${start}: ${place}` },
      start,
    ),
    element('div', { class: 'stop' }),
  ];
  return [
    element('div', { class: 'hold' }, count, button, stop),
    element('div', { class: 'sound' }),
  ];
};

/** What to do about one place: warning, pictures, steps, timer, and the safer way. */
const exercise = (stretch: Stretch, level: number, content: Content): Html => {
  const { id, place, warning, when, instead, never, safer } = stretch;
  const [first, ...others] = stretch.figures;
  const illustrated = [steps(stretch.steps), ...(first ? [picture(first)] : [])];
  return element(
    'div',
    { part: `exercise ${id}`, class: 'stretch' },
    heading(level, undefined, place),
    ...(warning ? [note('caution', content, ...withNumber(warning, content))] : []),
    labelled('when', content, when),
    element('div', { class: 'illustrated' }, ...illustrated),
    ...(instead ? [labelled('instead', content, instead)] : []),
    ...timer(stretch, content),
    labelled('holdFor', content, stretch.hold, ...backing(stretch, content)),
    note('never', content, never),
    labelled('safer', content, safer),
    ...(others.length ? [gallery(others)] : []),
  );
};

/** Buttons that choose a place, what the marks in its pictures mean, then what to do about each. */
export const stretches = (level: number, content: Content): readonly Inner[] => {
  const { stretches: all, labels, now } = content.guide;
  const button = (value: string, label: string) =>
    element(
      'button',
      { part: 'button place', name: 'area', value, 'aria-pressed': `${!value}` },
      label,
    );
  return [
    element(
      'div',
      { class: 'places', role: 'group', 'aria-label': labels.places },
      button('', labels.allPlaces),
      ...all.map(({ id, place }) => button(id, place)),
    ),
    paragraph(now.key),
    ...all.map((stretch) => exercise(stretch, level, content)),
  ];
};
