import { backing, type Content, link, paragraph, terms } from './blocks.js';
import { element, heading, type Html, type Inner } from './html.js';

/** What the certainty labels mean, then every source with its address. */
export const evidence = (level: number, { guide, sources }: Content): readonly Inner[] => {
  const { intro, labels, sourcesTitle } = guide.evidence;
  return [
    paragraph(intro),
    terms(Object.values(labels).map(({ label, meaning }) => [label, meaning])),
    heading(level, undefined, sourcesTitle),
    element(
      'ol',
      // Their titles are English in every language.
      { part: 'sources', ...(guide.lang !== 'en' && { lang: 'en', dir: 'ltr' }) },
      ...Object.values(sources).map(({ title, url }) => element('li', {}, link(title, url))),
    ),
  ];
};

/** What the guide says of itself: limits, dates, version, and the host's own words. */
export const footer = (content: Content): Html => {
  const { about, dates, review } = content.guide;
  return element(
    'div',
    { part: 'footer' },
    element('p', { class: 'review' }, about.review),
    ...(about.translation ? [element('p', { class: `review ${review}` }, about.translation)] : []),
    ...about.statements.map((one) => paragraph(one)),
    paragraph(about.more.text, ...backing(about.more, content)),
    paragraph(dates),
    element('slot', { name: 'footer' }),
  );
};
