import type { Choices } from '../choices.js';
import { isValue } from '../markup.js';
import { COLOURS, type Role } from './cause.js';
import { hexOf, readColour } from './colour.js';
import { keyOf, type Pair } from './contrast.js';
import { nearest } from './nearest.js';

/** Pairs that fail for one reason, and what mends them. */
export interface Mend {
  readonly pairs: readonly Pair[];
  /** The property that gives the failing colour; none where only the page does. */
  readonly property: string | undefined;
  /** Whether the webmaster has set it. */
  readonly isOwn: boolean;
  /** The colour that it has, and the nearest that passes; none where no lightness of it does. */
  readonly from: string;
  readonly to: string | undefined;
}

/** The properties that are set on a device that is dark, or not, by name. */
export const setOn = ({ properties, dark }: Choices, isDark: boolean): ReadonlySet<string> =>
  new Set(
    Object.entries(isDark ? { ...properties, ...dark } : properties)
      .filter(([name, value]) => value.trim() && isValue(name, value))
      .map(([name]) => name),
  );

/** Of all that gives `pair` a colour: what the webmaster has set, else the first, its ground last. */
const causeOf = (
  pair: Pair,
  roles: readonly Role[],
  own: ReadonlySet<string>,
): Role | undefined => {
  const mine = roles.filter((role) => keyOf(role.pair) === keyOf(pair));
  const sorted = (['colour', 'ground'] as const).flatMap((as) =>
    mine.filter((role) => role.as === as),
  );
  return sorted.find(({ property }) => own.has(property)) ?? sorted[0];
};

/** Where the text of the page is too weak, so is all that the guide mixes from it: that is one mend. */
const [TEXT = ''] = COLOURS;

/** Failing pairs by the property that gives the colour which is to move; those that nothing gives by ''. */
const grouped = (
  failing: readonly Pair[],
  roles: readonly Role[],
  own: ReadonlySet<string>,
): Map<string, { cause: Role | undefined; pairs: Pair[] }> => {
  const causes = new Map(failing.map((pair) => [pair, causeOf(pair, roles, own)]));
  const weak = [...causes.values()].find((cause) => cause?.property === TEXT);
  const groups = new Map<string, { cause: Role | undefined; pairs: Pair[] }>();
  for (const [pair, found] of causes) {
    const cause = found && own.has(found.property) ? found : (weak ?? found);
    const key = cause?.property ?? '';
    const group = groups.get(key) ?? { cause, pairs: [] };
    group.pairs.push(pair);
    groups.set(key, group);
  }
  return groups;
};

/**
 * What mends the failing pairs, a mend for each property that gives a failing colour.
 * @param failing those that have less contrast than they need
 * @param roles what each property gives a colour to, in failing pairs and all others
 * @param own the properties that the webmaster has set
 */
export const mendsOf = (
  failing: readonly Pair[],
  roles: readonly Role[],
  own: ReadonlySet<string>,
): Mend[] =>
  [...grouped(failing, roles, own).values()].map(({ cause, pairs }) => {
    const from = cause ? hexOf(cause.colour) : (pairs[0]?.colour ?? '');
    const against = roles
      .filter(({ property }) => property === cause?.property)
      .flatMap((role) => role.against ?? []);
    return {
      pairs,
      property: cause?.property,
      isOwn: cause !== undefined && own.has(cause.property),
      from,
      to: cause && nearest(readColour(from), against),
    };
  });
