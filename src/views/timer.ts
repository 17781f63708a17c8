import { html, type TemplateResult } from 'lit';
import { fill } from '../fill.js';
import { rounds } from '../generated/outline.js';
import type { Words } from '../guide.js';
import type { Hold } from '../hold-timer.js';

/** The time that is left, as a ring and as text. */
export const count = ({ phase, round, left, total }: Hold, { timer }: Words): TemplateResult =>
  html`<div part="timer" role="timer">
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="18"></circle>
      <circle cx="20" cy="20" r="18" pathLength="1" stroke-dasharray="${left / total} 1"></circle>
    </svg>
    <span>
      <strong>${timer.labels[phase]} <span class="left">${left}</span></strong>
      ${fill(timer.labels.round, { round, rounds })}
    </span>
  </div>`;

/** @param place what follows the word that the button shows, in its name: which of several it is */
export const stop = ({ stretch }: Hold, place: string, { timer }: Words): TemplateResult =>
  html`<button part="button" name="stop" value=${stretch} aria-label=${timer.labels.stop + place}>
    ${timer.labels.stop}
  </button>`;
