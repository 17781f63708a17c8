import { shapesOf } from '../figures/figure.js';
import { type FigureId, figures } from '../figures/index.js';
import type { Guide, Words } from '../guide.js';
import type { Content } from './blocks.js';
import { guideDocument } from './document.js';
import { element, Html, join } from './html.js';

/** A language's guide as it ships: its HTML, and the words that come and go. */
export const compile = (content: Content): Words & { readonly html: string } => {
  const { lang, version, checked, due, dates, condition, labels, now, handout, timer, about } =
    content.guide;
  return {
    lang,
    version,
    checked,
    due,
    dates,
    condition,
    labels,
    now,
    handout,
    timer: { labels: timer.labels, said: timer.said },
    about: { addedBy: about.addedBy, reviewedBy: about.reviewedBy },
    html: guideDocument(content),
  };
};

/**
 * What every language shares: ids in their order, the seconds of each hold, how holds and rests
 * follow each other, and which labels there are.
 */
export const outlineOf = ({ sections, stretches, labels, danger, timer }: Guide) => ({
  sections: sections.map(({ id, panels }) => ({ id, panels: panels.map((panel) => panel.id) })),
  areas: stretches.map(({ id, seconds }) => ({ id, seconds })),
  danger: danger.more.map(({ id }) => id),
  labels: Object.keys(labels),
  rounds: timer.rounds,
  rest: timer.rest,
});

/** `html` with every figure drawn: without a script nothing else will. */
const withFigures = (html: string): string =>
  html.replace(/(<svg [^>]*data-figure="([\w-]+)"[^>]*>)(?=<\/svg>)/g, (start, _, id: FigureId) => {
    const paths = shapesOf(figures[id]).map(([tone, d, transform]) =>
      element('path', { class: tone, d, transform }),
    );
    return start + join(...paths).html;
  });

/**
 * The snippet that reads without a script: the guide's document in a shadow root, with its looks.
 * What the script must know of it is on its outermost element: which build it is of, and the words
 * that come and go.
 * @param first looks that are needed at once
 * @param last looks that nobody waits for: they come after the words
 */
export const snippet = (
  { html, ...words }: ReturnType<typeof compile>,
  build: string,
  first: string,
  last: string,
): string => {
  const marked = new Html(
    withFigures(html).replace(
      '<div part="guide"',
      // The last bracket of an empty element is cut off.
      element('div', {
        part: 'guide',
        'data-build': build,
        'data-words': JSON.stringify(words),
      }).html.replace(/><\/div>$/, ''),
    ),
  );
  const style = (css: string) => new Html(`<style>${css}</style>`);
  const root = element('template', { shadowrootmode: 'open' }, style(first), marked, style(last));
  return element('spasm-guide', { lang: words.lang }, root).html;
};
