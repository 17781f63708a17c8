import { facts } from '../facts.js';
import type { Frame } from '../frame.js';
import { type Colour, hexOf, readColour } from './colour.js';
import { type Pair, read } from './contrast.js';
import { groundsOf } from './ground.js';
import type { Against } from './nearest.js';
import { showRings } from './rings.js';

/*
 * Which property gives which colour: each is set for a moment to a colour that is nobody's, and what
 * follows is seen. So no rule of the guide is written here a second time.
 */

/** Where a property shows: it is a colour of this pair, or its ground. */
export interface Role {
  readonly property: string;
  readonly pair: Pair;
  readonly as: 'colour' | 'ground';
  /** What it must be told from; nothing where that is made to fit it. */
  readonly against: Against | undefined;
}

const COLOURS = facts.element.cssProperties
  .filter(({ syntax }) => syntax === '<color>')
  .map(({ name }) => name);

const NOBODYS = '#01fe03';

/** What `ground` would be, of which a part is `mine`: as it was and as it became tell how large a part. */
const tinted = (before: Colour, after: Colour, mine: Colour) => {
  const marker = readColour(NOBODYS);
  const widest = ([0, 1, 2] as const).reduce((best, index) =>
    Math.abs(marker[index] - mine[index]) > Math.abs(marker[best] - mine[best]) ? index : best,
  );
  const share = (after[widest] - before[widest]) / (marker[widest] - mine[widest] || 1);
  return (now: Colour): Colour => {
    const channel = (index: 0 | 1 | 2) =>
      Math.min(1, Math.max(0, before[index] + share * (now[index] - mine[index])));
    return [channel(0), channel(1), channel(2), 1];
  };
};

/** The roles of `property` in `pairs`, which the guide shows now. */
const rolesOf = (frame: Frame, property: string, pairs: readonly Pair[]): Role[] => {
  const { guide, document } = frame;
  const readAll = () => {
    const groundOf = groundsOf(document);
    return pairs.map(({ spot }) => read(spot, groundOf));
  };
  const before = readAll();
  guide.style.setProperty(property, NOBODYS);
  const after = readAll();
  guide.style.removeProperty(property);
  return pairs.flatMap((pair, index): Role[] => {
    const [was, is] = [before[index], after[index]];
    if (!was || !is) return [];
    const { need } = pair;
    if (hexOf(is.raw) === NOBODYS && is.raw[3] > 0.99) {
      const other = tinted(was.ground, is.ground, was.colour);
      return [{ property, pair, as: 'colour', against: { other, need } }];
    }
    if (hexOf(is.ground) !== NOBODYS) return [];
    // Words on the accent that are black or white as it asks for need nothing of it.
    const isFitted = hexOf(was.colour) !== hexOf(is.colour);
    return [
      {
        property,
        pair,
        as: 'ground',
        against: isFitted ? undefined : { other: () => was.colour, need },
      },
    ];
  });
};

/**
 * What each property of the element gives a colour to in `pairs`, which the guide in `frame` shows now.
 * @param pause waited for between properties; it may throw to end it
 */
export const causesOf = async (
  frame: Frame,
  pairs: readonly Pair[],
  pause: () => Promise<void>,
): Promise<Role[]> => {
  const roles: Role[] = [];
  const hideRings = showRings(frame);
  try {
    for (const property of COLOURS) {
      await pause();
      roles.push(...rolesOf(frame, property, pairs));
    }
  } finally {
    hideRings();
  }
  return roles;
};
