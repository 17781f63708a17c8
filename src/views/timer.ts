import { html, type TemplateResult } from 'lit';
import { fill } from '../fill.js';
import { rounds } from '../generated/outline.js';
import type { Words } from '../guide.js';
import type { Hold } from '../hold-timer.js';

/** The time that is left, as a ring, and room for its words. */
export const count = ({ left, total, isPaused }: Hold): TemplateResult =>
  html`<div part="timer" role="timer">
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="18"></circle>
      <circle
        cx="20"
        cy="20"
        r="18"
        pathLength="1"
        stroke-dasharray="${left / total} 1"
        opacity=${isPaused ? 0.4 : 1}
      ></circle>
    </svg>
    <span>
      <strong><span class="phase"></span> <span class="left"></span></strong>
      <span class="round"></span>
    </span>
  </div>`;

/** What stands where it counted, once all is over: else the count would seem to have broken off. */
export const over = ({ timer }: Words): TemplateResult => html`<p>${timer.said.done}</p>`;

/** @param place what follows the word that a button shows, in its name: which of several it is */
export const stop = ({ stretch }: Hold, place: string, { timer }: Words): TemplateResult =>
  html`<button
    part="button"
    name="stop"
    value=${stretch}
    aria-label=${timer.labels.stop + place}
  ></button>`;

/** Has the beginning and the end of each hold heard. */
export const sound = (isOn: boolean, place: string, { timer }: Words): TemplateResult =>
  html`<button
    part="button"
    name="sound"
    aria-pressed="${isOn}"
    aria-label=${timer.labels.sound + place}
  ></button>`;

/** What is said in the count and on the button, by where it stands. */
export const timerTexts = (
  { phase, round, left }: Hold,
  { timer: { labels } }: Words,
): Readonly<Record<string, string>> => ({
  '.phase': labels[phase],
  '.left': `${left}`,
  '.round': fill(labels.round, { round, rounds }),
  '[name=stop]': labels.stop,
});
