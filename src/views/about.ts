import { html, type TemplateResult } from 'lit';
import { fill } from '../fill.js';
import type { Words } from './blocks.js';

/** What the certainty labels mean, then every source with its address. */
export const evidence = ({ guide, sources }: Words): TemplateResult => {
  const { intro, labels, sourcesTitle } = guide.evidence;
  return html`<p>${intro}</p>
    <dl>
      ${Object.values(labels).map(
        ({ label, meaning }) =>
          html`<dt>${label}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
    <p><strong>${sourcesTitle}</strong></p>
    <ol part="sources">
      ${Object.values(sources).map(
        ({ title, url }) => html`<li><a href=${url} rel="noreferrer">${title}</a></li>`,
      )}
    </ol>`;
};

const day = (date: string, lang: string) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** When the words were checked, when they are due, and their version. */
export const dates = ({ guide: { labels, lang, checked, due, version } }: Words): string =>
  [
    fill(labels.checked, { date: day(checked, lang) }),
    fill(labels.due, { date: day(due, lang) }),
    fill(labels.version, { version }),
  ].join(' · ');

/** What the guide says of itself: limits, dates, version, and the host's own words. */
export const footer = (words: Words): TemplateResult => {
  const { about } = words.guide;
  return html`<div part="footer">
    ${[about.review, ...about.statements].map((statement) => html`<p>${statement}</p>`)}
    <p>${dates(words)}</p>
    <slot name="footer"></slot>
  </div>`;
};
