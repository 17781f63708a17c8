import type { FigureId } from '../figures/index.js';
import { figures } from '../generated/figures.js';
import type { Guide, Words } from '../guide.js';
import type { Content } from './blocks.js';
import { guideDocument } from './document.js';
import { hash } from '../hash.js';
import { shapeOf } from '../shape.js';
import { wordingOf } from '../wording.js';
import { element, Html, join } from './html.js';

/** `words` but for those `left` out, which stand in the document and nowhere else. */
const without = <All extends object, Name extends keyof All & string>(
  words: All,
  ...left: readonly Name[]
): Omit<All, Name> => {
  const rest = Object.entries(words).filter(([name]) => !left.includes(name as Name));
  return Object.fromEntries(rest) as Omit<All, Name>;
};

/** A language's guide as it ships: its HTML, and the words that come and go. */
export const compile = (content: Content): Words & { readonly html: string } => {
  const { guide } = content;
  const { lang, name, version, checked, due, dates, condition, timer, about } = guide;
  return {
    lang,
    name,
    version,
    checked,
    due,
    dates,
    condition,
    labels: without(
      guide.labels,
      'print',
      'places',
      'when',
      'holdFor',
      'never',
      'safer',
      'instead',
    ),
    now: without(guide.now, 'title', 'elsewhere'),
    handout: without(guide.handout, 'title', 'sheets', 'print', 'cancel'),
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

/**
 * `html` as a script carries it: a number of a source stands alone, since document.ts adds its brackets,
 * and its address and name, which are in the list of sources. They would be a tenth of the words. A link
 * within the guide leads by its id: the words to look for are for pages without a script.
 */
export const carried = (html: string): string =>
  html
    .replace(/<a href="[^"]*" rel="noreferrer" aria-label="[^"]*">\[(\d+)\]/g, '<a>$1')
    .replace(/:~:text=[^"]*(?=" data-target)/g, '');

/** `html` with every figure drawn: without a script nothing else will. */
const withFigures = (html: string): string =>
  html.replace(/(<svg [^>]*data-figure="([\w-]+)"[^>]*>)(?=<\/svg>)/g, (start, _, id: FigureId) => {
    const paths = figures[id].map(([tone, d, transform]) =>
      element('path', { class: tone, d, transform }),
    );
    return start + join(...paths).html;
  });

type Compiled = ReturnType<typeof compile>;

/**
 * The guide's document as it stands in a page without a script. What the script must know of it is on its
 * outermost element: which build it is of, and the words that come and go.
 */
const standalone = ({ html, ...words }: Compiled, build: string): string =>
  withFigures(html).replace(
    '<div part="guide"',
    // The last bracket of an empty element is cut off.
    element('div', {
      part: 'guide',
      'data-build': build,
      'data-words': JSON.stringify(words),
    }).html.replace(/><\/div>$/, ''),
  );

/**
 * Short hashes of all that each language's document says, and of all but its texts, by its tag: a script knows by them
 * what was changed since.
 */
export const wordings = (all: readonly Compiled[]) =>
  Object.fromEntries(
    all.map((words) => {
      const html = standalone(words, '');
      return [words.lang, [wordingOf(html), wordingOf(html, false)]];
    }),
  );

/** A short hash of which words a language has: a script knows by it those of its own version. */
export const shapeOfWords = ({ html: _, ...words }: Compiled): string => hash(shapeOf(words));

/**
 * The snippet that reads without a script: the guide's document in a shadow root, with its looks.
 * @param first looks that are needed at once
 * @param last looks that nobody waits for: they come after the words
 */
export const snippet = (words: Compiled, build: string, first: string, last: string): string => {
  const style = (css: string) => new Html(`<style>${css}</style>`);
  const root = element(
    'template',
    { shadowrootmode: 'open' },
    style(first),
    new Html(standalone(words, build)),
    style(last),
  );
  return element('spasm-guide', { lang: words.lang }, root).html;
};
