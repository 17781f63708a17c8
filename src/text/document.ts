import type { Panel, Section } from '../guide.js';
import { evidence, footer } from './about.js';
import { blocks, type Content, items } from './blocks.js';
import { danger } from './danger.js';
import { dialog } from './dialog.js';
import { first } from './first.js';
import { element, heading, type Html, type Inner } from './html.js';
import { panel } from './panel.js';
import { pictures, stretches } from './stretch.js';

/** The level of the guide's own heading in the document; another one is set where it is shown. */
const LEVEL = 2;

const controls = ({ labels }: Content['guide']): Html =>
  element(
    'div',
    { class: 'controls' },
    element('button', { part: 'button open-all', name: 'all' }, labels.openAll),
    element('span', { role: 'status' }),
  );

/** What a panel says: its words, and what some of them hold besides. */
const text = ({ id, body, figures }: Panel, content: Content): readonly Inner[] => [
  ...blocks(body, content),
  ...(figures ? [pictures(figures, content)] : []),
  ...(id === 'stretch' ? stretches(LEVEL + 3, content) : []),
];

const section = (id: string, title: string, ...inner: readonly Inner[]): Html =>
  element(
    'section',
    { part: `section ${id}`, id },
    heading(LEVEL + 1, 'section-heading', title),
    element('div', {}, ...inner),
  );

const ownSection = ({ id, title, panels }: Section, content: Content): Html =>
  section(
    id,
    title,
    ...panels.map((one) =>
      panel(one.id, one.title, text(one, content), LEVEL + 2, content.guide.labels),
    ),
  );

/**
 * The whole guide as HTML, as nobody has touched it: every word, each panel closed, an empty place
 * for each thing that comes and goes.
 */
export const guideDocument = (content: Content): string => {
  const { guide } = content;
  const { keyPoints, lang, dir, labels } = guide;
  const list = items(
    'ul',
    'list',
    keyPoints.points.map((point) => [point]),
  );
  const about = panel(
    'evidence',
    guide.evidence.title,
    evidence(LEVEL + 3, content),
    LEVEL + 2,
    labels,
  );
  return element(
    'div',
    { part: 'guide', lang, dir },
    first(guide, LEVEL),
    element(
      'div',
      { class: 'second' },
      danger(LEVEL + 1, content),
      element(
        'section',
        { part: 'key-points', id: 'key-points' },
        heading(LEVEL + 1, 'section-heading', keyPoints.title),
        list,
      ),
      controls(guide),
    ),
    ...guide.sections.map((one) => ownSection(one, content)),
    // On paper the sources come after all else.
    element('div', { class: 'sheets' }),
    section('about', guide.about.title, footer(content), about),
    dialog(guide),
  ).html;
};
