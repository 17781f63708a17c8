import { type Colour, fromLch, hexOf, lchOf, ratioOf, readColour } from './colour.js';

/** What a colour must be told from. */
export interface Against {
  /** What shows of it there, and the other colour beside that. */
  readonly mine: (colour: Colour) => Colour;
  readonly other: (colour: Colour) => Colour;
  /** The contrast that is wanted. */
  readonly need: number;
}

/** Of lightness, which goes from 0 to 1: less than an eye can tell. */
const STEP = 0.004;

const passes = (colour: Colour, all: readonly Against[]): boolean =>
  all.every(({ mine, other, need }) => ratioOf(mine(colour), other(colour)) >= need);

/**
 * The colour nearest to `from` that has the contrast wanted: its hue and chroma are kept as far as a
 * screen can, its lightness moves as little as it must.
 * @returns as `#0b4f6c`; nothing where no lightness will do
 */
export const nearest = (from: Colour, all: readonly Against[]): string | undefined => {
  const [lightness, chroma, hue] = lchOf(from);
  for (let count = 0; count * STEP <= 1; count += 1) {
    for (const moved of [lightness - count * STEP, lightness + count * STEP]) {
      if (moved < -STEP || moved > 1 + STEP) continue;
      const hex = hexOf(fromLch(Math.min(1, Math.max(0, moved)), chroma, hue));
      // What is told is rounded: that must pass.
      if (passes(readColour(hex), all)) return hex;
    }
  }
  return undefined;
};
