import type { CssPart } from 'custom-elements-manifest';
import { html, type TemplateResult } from 'lit';
import { copyText, SELECTED } from '../copy.js';
import { pieces, ruleOf } from './parts.js';

/* A part of the guide, what it is, and its rule to copy. */

/** A card for one part. `say` is called with what was done. */
export const ruleCard = (
  { name, description = '' }: CssPart,
  say: (words: string) => void,
): TemplateResult => {
  const words = pieces(description);
  const onCopy = async ({ currentTarget }: Event): Promise<void> => {
    const rule = (currentTarget as Element).previousElementSibling as HTMLElement | null;
    if (rule) say((await copyText(rule)) ? `Copied the rule for ${name}.` : SELECTED);
  };
  return html`<div class="card">
    <p class="part">
      <code>${name}</code>:
      ${words.map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece))}
    </p>
    <pre class="code" tabindex="0">${ruleOf(name)}</pre>
    <button type="button" aria-label=${`Copy the rule for ${name}`} @click=${onCopy}>Copy</button>
  </div>`;
};
