import { html, nothing, type TemplateResult } from 'lit';
import type { Backing, Block, Claim, Guide, Source } from '../guide.js';

/** What the views of text need besides the text: its language's words, and the sources it may cite. */
export interface Words {
  readonly guide: Guide;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The plain label of how sure a statement is, and its sources by number. Nothing where neither is given. */
export const backing = ({ certainty, sources = [] }: Backing, { guide, sources: all }: Words) => {
  if (!certainty && !sources.length) return nothing;
  const keys = Object.keys(all);
  return html`<small
    >${certainty ? guide.evidence.labels[certainty].label : nothing}${sources.map((key) => {
      const number = keys.indexOf(key) + 1;
      const name = `${guide.labels.source} ${number}: ${all[key]?.title}`;
      const url = all[key]?.url ?? nothing;
      return html` <a href=${url} rel="noreferrer" aria-label=${name}>${number}</a>`;
    })}</small
  >`;
};

export const claims = (list: readonly Claim[], words: Words): TemplateResult =>
  html`<ul part="list">
    ${list.map((claim) => html`<li>${claim.text} ${backing(claim, words)}</li>`)}
  </ul>`;

const block = (item: Block, words: Words): TemplateResult => {
  if ('local' in item) {
    return html`<div part="local">
      <p><small>${item.mark}</small></p>
      ${blocks(item.local, words)}
    </div>`;
  }
  const basis = backing(item, words);
  if ('steps' in item) {
    return html`<ol part="steps">
        ${item.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${basis === nothing ? nothing : html`<p>${basis}</p>`}`;
  }
  if ('list' in item) {
    return html`${item.lead ? html`<p>${item.lead} ${basis}</p>` : basis}${claims(item.list, words)}`;
  }
  if ('terms' in item) {
    return html`<dl>
        ${item.terms.map(
          ({ term, meaning }) =>
            html`<dt>${term}</dt>
              <dd>${meaning}</dd>`,
        )}
      </dl>
      ${basis === nothing ? nothing : html`<p>${basis}</p>`}`;
  }
  if ('caution' in item) {
    return html`<p role="note">
      <strong>${words.guide.labels.caution}</strong> ${item.caution} ${basis}
    </p>`;
  }
  return html`<p>${item.text} ${basis}</p>`;
};

export const blocks = (body: readonly Block[], words: Words): TemplateResult[] =>
  body.map((item) => block(item, words));
