import { COLOURS, type Role } from './cause.js';
import { hexOf } from '../colour.js';
import { keyOf, type Pair } from './contrast.js';
import { nearest } from '../nearest.js';

/** Pairs that fail for one reason, and what mends them. */
export interface Mend {
  readonly pairs: readonly Pair[];
  /** The property that gives the failing colour; none where the page does. */
  readonly property: string | undefined;
  /** Whether the webmaster has set it. */
  readonly isOwn: boolean;
  /** The colour that it has, and the nearest that passes; none where no lightness of it does. */
  readonly from: string;
  readonly to: string | undefined;
}

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

/** A colour that fails, all pairs that fail for it, and what its place in others asks of it. */
const mendOf = (
  cause: Role,
  pairs: readonly Pair[],
  roles: readonly Role[],
  own: ReadonlySet<string>,
): Mend => {
  const { property } = cause;
  const against = roles
    .filter((role) => role.property === property)
    .flatMap((role) => role.against ?? []);
  const to = nearest(cause.colour, against);
  return { pairs, property, isOwn: own.has(property), from: hexOf(cause.colour), to };
};

/**
 * The property of the text, which the guide has of the page where none is chosen. Where it is too weak, so
 * is all that is mixed from it.
 */
const [TEXT = ''] = COLOURS;

/**
 * What fails for the page's own colours. The guide's text is not for mending that, for the page's would stay as weak beside it.
 */
const pageMend = (pairs: readonly Pair[], roles: readonly Role[]): Mend => {
  const keys = new Set(pairs.map(keyOf));
  const mine = roles.filter(
    ({ property, as, pair }) => property === TEXT && as === 'colour' && keys.has(keyOf(pair)),
  );
  const [text] = mine;
  const against = mine.flatMap((role) => role.against ?? []);
  return {
    pairs,
    property: undefined,
    isOwn: false,
    from: (text ? hexOf(text.colour) : pairs[0]?.colour) ?? '',
    to: text && nearest(text.colour, against),
  };
};

/**
 * What mends the failing pairs: a mend for each property that gives a failing colour, and one for the page.
 * @param failing those that have less contrast than they need
 * @param roles what each property gives a colour to, in failing pairs and all others
 * @param own the properties that the webmaster has set
 */
export const mendsOf = (
  failing: readonly Pair[],
  roles: readonly Role[],
  own: ReadonlySet<string>,
): Mend[] => {
  const causes = failing.map((pair) => causeOf(pair, roles, own));
  const weak = causes.find((cause) => cause?.property === TEXT);
  const ofPage: Pair[] = [];
  const ofProperty = new Map<string, { cause: Role; pairs: Pair[] }>();
  for (const [index, pair] of failing.entries()) {
    const found = causes[index];
    const cause = found && own.has(found.property) ? found : (weak ?? found);
    if (!cause || (cause === weak && !own.has(TEXT))) ofPage.push(pair);
    else {
      const group = ofProperty.get(cause.property) ?? { cause, pairs: [] };
      group.pairs.push(pair);
      ofProperty.set(cause.property, group);
    }
  }
  return [
    ...[...ofProperty.values()].map(({ cause, pairs }) => mendOf(cause, pairs, roles, own)),
    ...(ofPage.length ? [pageMend(ofPage, roles)] : []),
  ];
};
