import { html } from 'lit';
import type { Kind } from './spots.js';
import type { Pair } from './contrast.js';

/* A pair of colors as a webmaster reads of it. */

const KINDS: Readonly<Record<Kind, string>> = {
  text: 'The words',
  mark: 'A line or shape',
  ring: 'The focus ring',
};

/** A ratio, cut off and not rounded: 4.499 is not yet 4.5. */
const cut = (ratio: number): string => (Math.floor(ratio * 100) / 100).toString();

/** A colour to see and to read. */
export const swatch = (color: string) =>
  html`<span class="swatch" style="background: ${color}"></span><code>${color}</code>`;

/**
 * A pair in a sentence.
 * @param need what is asked of it, as a ratio to 1
 */
export const pairLine = ({ kind, colour, ground, ratio, where, words }: Pair, need: number) =>
  html`<li>
    ${KINDS[kind]} in ${where}${words ? ` (\u201c${words}\u201d)` : ''}: ${swatch(colour)} on
    ${swatch(ground)} has a contrast of ${cut(ratio)}. It needs ${need}.
  </li>`;
