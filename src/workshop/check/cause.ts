import { facts } from '../facts.js';
import type { Frame } from '../frame.js';
import { BLACK, clamp, type Colour, hexOf, over, ratioOf, readColour, WHITE } from '../colour.js';
import { type Pair, read, type Reading } from './contrast.js';
import { groundsOf } from './ground.js';
import type { Against } from '../nearest.js';
import { showRings } from './rings.js';

/*
 * Which property gives which colour: each is set for a moment to a colour that is nobody's, and what
 * follows is seen. So no rule of the guide is written here a second time.
 */

/** Where a property shows: it is the colour of this pair, or most of its ground. */
export interface Role {
  readonly property: string;
  readonly pair: Pair;
  readonly as: 'colour' | 'ground';
  /** Its colour now. */
  readonly colour: Colour;
  /** What it must be told from; nothing where that is made to fit it. */
  readonly against: Against | undefined;
}

/** The properties that are colours, as the manifest has them. */
export const COLOURS = facts.element.cssProperties
  .filter(({ syntax }) => syntax === '<color>')
  .map(({ name }) => name);

/** One light, one dark: what is made to fit a colour tells by being different on each. */
const MARKERS = ['#01fe03', '#020103'] as const;

/** How much of a ground is the property's colour, and what the ground would be with another. */
const shareOf = (light: Colour, dark: Colour) => {
  const [first, second] = [readColour(MARKERS[0]), readColour(MARKERS[1])];
  // In green they are furthest apart.
  const share = (light[1] - dark[1]) / (first[1] - second[1]);
  const at = (mine: Colour): Colour => {
    const channel = (index: 0 | 1 | 2) =>
      clamp(light[index] + share * (mine[index] - first[index]));
    return [channel(0), channel(1), channel(2), 1];
  };
  /** The colour that makes the ground `ground`. */
  const behind = (ground: Colour): Colour => {
    const channel = (index: 0 | 1 | 2) =>
      clamp(first[index] + (ground[index] - light[index]) / share);
    return [channel(0), channel(1), channel(2), 1];
  };
  return { share, at, behind };
};

/** Whether two colours are the same, but for what rounding makes of them. */
const isAlike = (one: Colour, other: Colour): boolean =>
  ([0, 1, 2, 3] as const).every((index) => Math.abs(one[index] - other[index]) < 0.02);

/** What a property is to a pair, which was read before and with each marker. */
const roleOf = (
  property: string,
  pair: Pair,
  [was, light, dark]: readonly [Reading, Reading, Reading],
): Role | undefined => {
  const { need } = pair;
  const ground = shareOf(light.ground, dark.ground);
  const isMarker = ({ raw }: Reading, index: 0 | 1) => hexOf(raw) === MARKERS[index];
  if (isMarker(light, 0) && isMarker(dark, 1)) {
    const isTint = isAlike(ground.at(was.colour), was.ground);
    // A ground that is made to fit is another for what is light than for what is dark.
    const fitted = (now: Colour) =>
      ratioOf(now, WHITE) < ratioOf(now, BLACK) ? light.ground : dark.ground;
    const other = isTint ? ground.at : fitted;
    const against = { need, mine: (now: Colour) => now, other };
    return { property, pair, as: 'colour', colour: was.colour, against };
  }
  // A tint of it is no more than that.
  if (ground.share < 0.5) return undefined;
  const isFitted = [light, dark].some(({ raw }) => !isAlike(raw, was.raw));
  const other = (now: Colour) => over(was.raw, ground.at(now));
  const against = isFitted ? undefined : { need, mine: ground.at, other };
  return { property, pair, as: 'ground', colour: ground.behind(was.ground), against };
};

/** The roles of `property` in `pairs`, which the guide shows now. */
const rolesOf = (frame: Frame, property: string, pairs: readonly Pair[]): Role[] => {
  const { guide, document } = frame;
  const readAll = () => {
    const groundOf = groundsOf(document);
    return pairs.map(({ spot }) => read(spot, groundOf));
  };
  const before = readAll();
  const [light, dark] = MARKERS.map((marker) => {
    guide.style.setProperty(property, marker);
    return readAll();
  });
  guide.style.removeProperty(property);
  return pairs.flatMap((pair, index) => {
    const [was, is, other] = [before[index], light?.[index], dark?.[index]];
    return (was && is && other && roleOf(property, pair, [was, is, other])) ?? [];
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
