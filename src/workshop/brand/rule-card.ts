import type { CssPart } from 'custom-elements-manifest';
import { html, type TemplateResult } from 'lit';
import { pieces, ruleOf } from './parts.js';

/* A part of the guide, what it is, and its rule to copy. */

/** Copies the text of `element`; where the browser will not, selects it. Gives what to say of it. */
const copied = async (element: Element, name: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return `Copied the rule for ${name}.`;
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'Your browser did not copy. The rule is selected: press Ctrl+C or \u2318C.';
  }
};

/** A card for one part. `say` is called with what was done. */
export const ruleCard = (
  { name, description = '' }: CssPart,
  say: (words: string) => void,
): TemplateResult => {
  const words = pieces(description);
  const onCopy = async ({ currentTarget }: Event): Promise<void> => {
    const rule = (currentTarget as Element).previousElementSibling;
    if (rule) say(await copied(rule, name));
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
