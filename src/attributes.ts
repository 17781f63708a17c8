import { warnOnce } from './warn.js';

/*
 * Readers of attribute values. Each takes what the host wrote and gives what the guide uses;
 * what makes no sense is left out, and said once in the console. None throws.
 */

/** What the host wrote. A property may be given anything; what is no text reads as its type. */
const text = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number'
    ? `${value}`.trim()
    : `[${typeof value}]`;
};

/** How a message cites what the host wrote: quoted, and no longer than a line bears. */
export const quote = (value: unknown): string => JSON.stringify(text(value).slice(0, 40));

/** Options that are all that is said: none that a page has given to every object. */
export const bare = <Options extends object>(options: Options): Options =>
  Object.assign(Object.create(null) as Options, options);

/** Options of a property kept in step with its attribute: no attribute takes a symbol, or what will not be text. */
export const reflected = bare({
  reflect: true,
  converter: { toAttribute: (value: unknown) => value && text(value) },
});

/** Splits a space-separated value into its words, each once. */
export const splitWords = (value: unknown): readonly string[] => [
  ...new Set(text(value).split(/\s+/).filter(Boolean)),
];

/** More words than this that make no sense are told in one message. */
const FLOOD = 10;

/** Splits a space-separated value into those of its words that are `allowed`, each once. */
export const readTokens = (
  name: string,
  value: unknown,
  allowed: readonly string[],
): readonly string[] => {
  const words = splitWords(value);
  const known = words.filter((word) => allowed.includes(word));
  const others = words.length > known.length ? words.filter((word) => !known.includes(word)) : [];
  // So many are no slips of the pen, and a console is slow.
  const isFlood = others.length > FLOOD;
  for (const word of isFlood ? others.slice(0, 1) : others) {
    const more = isFlood ? ` and ${others.length - 1} more` : '';
    warnOnce(`${name}: unknown ${quote(word)}${more}. Allowed: ${allowed.join(' ')}.`);
  }
  return known;
};

export const headingLevels: readonly number[] = [1, 2, 3, 4];

/** The guide's own heading level; none, or anything else, is 2. */
export const readHeadingLevel = (value: unknown): number => {
  const level = Number(text(value) || 2);
  if (headingLevels.includes(level)) return level;
  warnOnce(`heading-level: ${quote(value)} is not 1, 2, 3 or 4. Using 2.`);
  return 2;
};

/** The first of `allowed` in it, or none. */
export const readOne = (
  name: string,
  value: unknown,
  allowed: readonly string[],
): string | undefined => {
  const [one, ...more] = readTokens(name, value, allowed);
  if (more.length) warnOnce(`${name}: ${quote(value)} is more than one. Using ${one}.`);
  return one;
};

/**
 * A telephone number of 2 to 15 digits, with the signs people write between them. No `*` and no `#`: they
 * make codes that change a telephone, such as where its calls go. No two numbers, as in `911 / 112`: they would be
 * dialed as one. Servers read by it too: it means the same in PHP.
 */
export const PHONE =
  /^(?!.*( \/|\/ )|(11[0-29]|911|999|000)[^0-9]+(11[0-29]|911|999|000)$)(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)\+?[0-9 ()./-]{2,30}$/;

/** A zero that is left out in calls from abroad, as in `+44 (0)20`, after what comes before it; the same in PHP. */
export const TRUNK = /^(\+[^(]*)\(0\)/;

/** What is dialed for a number: its digits. */
export const dialed = (number: string): string =>
  number.replace(TRUNK, '$1').replace(/[^\d+]/g, '');

/** What `PHONE` takes; else none. */
export const readPhone = (value: unknown): string | undefined => {
  // What is copied from a page often has spaces that do not break.
  const number = text(value).replaceAll('\u00a0', ' ');
  if (!number) return undefined;
  if (PHONE.test(number)) return number;
  warnOnce(
    `emergency-number: ${quote(value)} is not a telephone number. Allowed: one, of 2 to 15 digits.`,
  );
  return undefined;
};

/** Whether `tag` could name a language (BCP 47). An empty one names none, which is fine. */
export const checkLang = (tag: string): void => {
  try {
    // `Intl` knows no private ones, which are allowed.
    if (tag && !/^x-/i.test(tag)) Intl.getCanonicalLocales(tag);
  } catch {
    warnOnce(`lang: ${quote(tag)} is not a language tag. Example: "en" or "es-MX".`);
  }
};
