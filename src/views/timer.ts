import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../fill.js';
import type { Hold } from '../hold-timer.js';
import type { Guide, Stretch } from '../guide.js';

/** The time that is left, as a ring and as text. */
const count = ({ phase, round, left, total }: Hold, { timer }: Guide) => {
  const { labels, rounds } = timer;
  return html`<div part="timer" role="timer">
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="18"></circle>
      <circle cx="20" cy="20" r="18" pathLength="1" stroke-dasharray="${left / total} 1"></circle>
    </svg>
    <span>
      <strong>${labels[phase]} <span class="left">${left}</span></strong>
      ${fill(labels.round, { round, rounds })}
    </span>
  </div>`;
};

/** The hold timer of one stretch. Its first button starts, pauses and resumes, and so keeps the focus. */
export const timer = (
  { id, seconds, place }: Stretch,
  hold: Hold | undefined,
  guide: Guide,
): TemplateResult | typeof nothing => {
  if (!seconds) return nothing;
  const { labels } = guide.timer;
  const mine = hold?.stretch === id ? hold : undefined;
  const action = mine ? (mine.isPaused ? 'resume' : 'pause') : 'start';
  // There are several: who hears them in a list must tell them apart.
  const button = (name: 'start' | 'pause' | 'resume' | 'stop') =>
    html`<button part="button" name=${name} value=${id} aria-label="${labels[name]}: ${place}">
      ${labels[name]}
    </button>`;
  return html`<div class="hold">
    ${mine ? count(mine, guide) : nothing} ${button(action)} ${mine ? button('stop') : nothing}
  </div>`;
};
