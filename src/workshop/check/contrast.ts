import type { Frame } from '../frame.js';
import { type Colour, hexOf, over, ratioOf, readColour } from '../colour.js';
import { type GroundOf, groundsOf, seen } from './ground.js';
import { placeOf, wordsOf } from './place.js';
import { showRings } from './rings.js';
import { type Kind, ringOf, seenIn, type Spot, spotsOf } from './spots.js';

/* The contrast of all pairs of colours that a guide shows: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11. */

/** Two colours, one on the other, that the guide shows somewhere. */
export interface Pair {
  readonly kind: Kind;
  /** As they come to the eye, such as `#0b4f6c`. */
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
  /** What level AA asks for. */
  readonly need: number;
  /** What level AAA asks for: of words alone. */
  readonly better: number | undefined;
  /** One place where they show: the part, the words there, and the spot itself while it is there. */
  readonly where: string;
  readonly words: string;
  readonly spot: Spot;
}

/** Two solid colours as they come to the eye, and the first as its style has it. */
export interface Reading {
  readonly raw: Colour;
  readonly colour: Colour;
  readonly ground: Colour;
}

/** Reads both colours of `spot` as they are now. */
export const read = ({ colour, on, between }: Spot, groundOf: GroundOf): Reading => {
  const raw = readColour(colour());
  const ground = groundOf(on);
  const top = between ? { ...ground, colour: over(readColour(between()), ground.colour) } : ground;
  const [shown, behind] = seen(raw, top);
  return { raw, colour: shown, ground: behind };
};

/** Large words need less: from 24 px, or 18.66 px where they are bold. */
const isLarge = ({ element }: Spot): boolean => {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
};

/** What each level asks for. */
const needs = (spot: Spot): readonly [need: number, better?: number] => {
  if (spot.kind !== 'text') return [3];
  return isLarge(spot) ? [3, 4.5] : [4.5, 7];
};

/** What tells a pair from all others. */
export const keyOf = ({
  kind,
  need,
  colour,
  ground,
}: Pick<Pair, 'kind' | 'need' | 'colour' | 'ground'>): string =>
  [kind, need, colour, ground].join(' ');

const pairOf = (spot: Spot, groundOf: GroundOf): Omit<Pair, 'where' | 'words'> => {
  const reading = read(spot, groundOf);
  const [colour, ground] = [hexOf(reading.colour), hexOf(reading.ground)];
  const [need, better] = needs(spot);
  // Of the colours that are told: who looks them up finds the same.
  const ratio = ratioOf(readColour(colour), readColour(ground));
  return { kind: spot.kind, colour, ground, ratio, need, better, spot };
};

/** How many elements are looked at before the page may do something else. */
const PIECE = 200;

/**
 * All pairs that the guide in `frame` shows, each once.
 * @param pause waited for between pieces of the work; it may throw to end it
 * @param isPaper where nothing has a ring
 */
export const pairsOf = async (
  frame: Frame,
  pause: () => Promise<void>,
  isPaper = false,
): Promise<Pair[]> => {
  const pairs = new Map<string, Pair>();
  const groundOf = groundsOf(frame.document);
  const measure = async (elements: readonly Element[], spots: (one: Element) => Spot[]) => {
    for (const [index, element] of elements.entries()) {
      if (index % PIECE === 0) await pause();
      for (const spot of spots(element)) {
        const pair = pairOf(spot, groundOf);
        const key = keyOf(pair);
        if (!pairs.has(key))
          pairs.set(key, { ...pair, where: placeOf(element), words: wordsOf(element) });
      }
    }
  };
  const elements = seenIn(frame.guide);
  await measure(elements, spotsOf);
  if (isPaper) return [...pairs.values()];
  const hideRings = showRings(frame);
  try {
    await measure(elements, ringOf);
  } finally {
    hideRings();
  }
  return [...pairs.values()];
};
