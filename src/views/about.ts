import { html, type TemplateResult } from 'lit';
import { items, link, paragraph, terms, type Words } from './blocks.js';
import { heading } from './heading.js';
import { still } from './still.js';

/** What the certainty labels mean, then every source with its address. */
export const evidence = (
  { guide, sources }: Words,
  isOpen: boolean,
  level: number,
): readonly unknown[] => {
  const { intro, labels, sourcesTitle } = guide.evidence;
  const labelled = () => [
    paragraph(intro),
    terms(Object.values(labels).map(({ label, meaning }) => [label, meaning])),
  ];
  const listed = () => [
    items(
      'ol',
      'sources',
      Object.values(sources).map(({ title, url }) => [link(title, url)]),
    ),
  ];
  return [
    still(guide, 'labels', labelled, isOpen),
    html`${heading(level, undefined, sourcesTitle)} ${still(guide, 'sources', listed, isOpen)}`,
  ];
};

/** What the guide says of itself: limits, dates, version, and the host's own words. */
export const footer = ({ guide }: Words): TemplateResult => {
  const { about, dates } = guide;
  return html`<div part="footer">
    ${still(guide, 'about', () => [about.review, ...about.statements, dates].map((one) => paragraph(one)))}
    <slot name="footer"></slot>
  </div>`;
};
