import { html, type TemplateResult } from 'lit';
import type { Labels } from '../guide.js';

/**
 * Copies the address of a panel.
 * @param note what came of it: that it is copied, or the address to copy by hand
 */
export const copyLink = (id: string, title: string, note: string, labels: Labels): TemplateResult =>
  html`<p class="link">
    <button part="copy-link" name="link" value=${id} aria-label="${labels.copyLink}: ${title}">
      ${labels.copyLink}
    </button>
    ${note}
  </p>`;
