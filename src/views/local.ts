import { html, nothing, type TemplateResult } from 'lit';
import type { ChangingLabels } from '../guide.js';
import type { HostBlock } from '../host/content.js';

const list = (all: readonly string[]) => all.map((one) => html`<li>${one}</li>`);

const block = (one: HostBlock, { caution }: ChangingLabels): TemplateResult => {
  if ('steps' in one)
    return html`<ol part="steps">
      ${list(one.steps)}
    </ol>`;
  if ('list' in one)
    return html`${one.lead ? html`<p>${one.lead}</p>` : nothing}
      <ul part="list">
        ${list(one.list)}
      </ul>`;
  if ('caution' in one)
    return html`<p role="note"><strong dir="auto">${caution}</strong> ${one.caution}</p>`;
  return html`<p>${one.text}</p>`;
};

/** The host's own words in a panel, and who says so. */
export const localView = (
  body: readonly HostBlock[],
  mark: unknown,
  labels: ChangingLabels,
): TemplateResult =>
  html`<div part="local">
    <p><small>${mark}</small></p>
    ${body.map((one) => block(one, labels))}
  </div>`;
