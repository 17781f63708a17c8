import { html, type TemplateResult } from 'lit';
import type { Words } from './blocks.js';
import { heading } from './heading.js';

/** What the certainty labels mean, then every source with its address. */
export const evidence = ({ guide, sources }: Words, level: number): TemplateResult => {
  const { intro, labels, sourcesTitle } = guide.evidence;
  return html`<p>${intro}</p>
    <dl>
      ${Object.values(labels).map(
        ({ label, meaning }) =>
          html`<dt>${label}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
    ${heading(level, undefined, sourcesTitle)}
    <ol part="sources">
      ${Object.values(sources).map(
        ({ title, url }) => html`<li><a href=${url} rel="noreferrer">${title}</a></li>`,
      )}
    </ol>`;
};

/** What the guide says of itself: limits, dates, version, and the host's own words. */
export const footer = (words: Words): TemplateResult => {
  const { about } = words.guide;
  return html`<div part="footer">
    ${[about.review, ...about.statements].map((statement) => html`<p>${statement}</p>`)}
    <p>${words.guide.dates}</p>
    <slot name="footer"></slot>
  </div>`;
};
