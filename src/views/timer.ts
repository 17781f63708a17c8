import { html, nothing, type TemplateResult } from 'lit';
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
      <strong
        ><span .textContent=${timer.labels[phase]}></span>
        <span class="left" .textContent=${left}></span
      ></strong>
      <span .textContent=${fill(timer.labels.round, { round, rounds })}></span>
    </span>
  </div>`;

/**
 * @param place what follows the word that a button shows, in its name: which of several it is
 * @param sound whether it is on; nothing where none is to be had
 */
export const stop = (
  { stretch }: Hold,
  place: string,
  sound: boolean | undefined,
  { timer: { labels } }: Words,
): TemplateResult =>
  html`<button
      part="button"
      name="stop"
      value=${stretch}
      aria-label=${labels.stop + place}
      .textContent=${labels.stop}
    ></button>
    ${
      sound === undefined
        ? nothing
        : html`<label
            ><input type="checkbox" name="sound" .checked=${sound} />
            <span .textContent=${labels.sound}></span
          ></label>`
    }`;
