import { viewBoxOf } from '../figures/figure.js';
import { type FigureId, figures } from '../figures/index.js';
import type { Guide, Stretch } from '../guide.js';
import { items } from './blocks.js';
import { element, heading, type Html } from './html.js';

/** Where a link in the guide leads: with its script by the id, without one by the words of the title. */
const address = (id: string, title: string): string =>
  `#spasm-guide-${id}:~:text=${encodeURIComponent(title)}`;

/** Links to each section, to what some readers come for and to the danger signs, and what prints. */
const contents = ({ contents: words, sections, danger, labels }: Guide): Html => {
  const link = (id: string, label: string, title: string) => [
    element('a', { href: address(id, title), 'data-target': id }, label),
  ];
  const links = sections.map(({ id, title }) => link(id, words.sections[id], title));
  const all = sections.flatMap(({ panels }) => panels);
  const panels = words.panels.map(({ id, label }) =>
    link(id, label, all.find((panel) => panel.id === id)?.title ?? ''),
  );
  const print = [
    element('button', { part: 'button print', name: 'print', 'data-label': 'print' }, labels.print),
  ];
  return element(
    'nav',
    { part: 'contents', 'aria-label': words.label },
    items('ul', 'list', [...links, ...panels, link('danger', words.danger, danger.title), print]),
  );
};

/** A place of the body to choose, in a picture; its word names it. */
const place = ({ id, place: name, figures: [first] }: Stretch): Html => {
  const figure = first?.id as FigureId;
  const drawing = {
    part: 'figure',
    viewBox: viewBoxOf(figures[figure]),
    'aria-hidden': 'true',
    'data-figure': figure,
  };
  return element(
    'button',
    { part: 'button place', name: 'area', value: id, 'aria-pressed': 'false' },
    element('svg', drawing),
    element('span', {}, name),
  );
};

/** The way of who has a cramp this minute: a place of the body, then what to do about it. */
const now = ({ now: words, stretches, labels }: Guide, level: number): Html =>
  element(
    'section',
    { part: 'now', id: 'now', 'aria-labelledby': 'now-heading' },
    heading(level, 'section-heading', element('span', { id: 'now-heading' }, words.title)),
    element(
      'div',
      { class: 'places', role: 'group', 'aria-label': labels.places },
      ...stretches.map(place),
      element('button', { part: 'button place', name: 'danger' }, words.elsewhere),
    ),
    element('div', { class: 'now-steps' }),
  );

/** What a reader sees first: what the guide is, what is in it, and the way out of a cramp. */
export const first = (guide: Guide, level: number): Html =>
  element(
    'div',
    { class: 'first' },
    element(
      'div',
      {},
      element('div', { class: 'language' }),
      heading(level, 'heading', element('slot', { name: 'heading' }, guide.title)),
      element('p', { class: 'message' }, guide.message),
      element('div', { part: 'intro' }, element('slot', { name: 'intro' }, guide.intro)),
      contents(guide),
    ),
    now(guide, level + 1),
  );
