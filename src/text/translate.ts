import type { Certainty, Guide, Review } from '../guide.js';
import { hash } from '../hash.js';

/*
 * How a language says what English says. A language file holds words alone: all else is written once, in
 * English, and a change of it reaches every language.
 *
 *     content/en.ts -------------------+
 *                                      +--> translate --> Guide --> compile
 *     content/<tag>.ts: Translated ----+
 */

/** What is not words, by its name, where it is of this kind; numbers never are. */
interface Settled {
  readonly id: string;
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  readonly figures: readonly string[];
  readonly version: string;
  readonly checked: string;
  readonly due: string;
}

type IsSettled<Name, Value> = Value extends number
  ? true
  : Name extends keyof Settled
    ? Value extends Settled[Name]
      ? true
      : false
    : false;

type Identified = readonly { readonly id: string }[];

/**
 * The words of `Value`, in its shape. A list keeps its length. What has ids is told apart by them, not by
 * its place: English may put its panels in another order, and no words get under the wrong title.
 */
type WordsOf<Value> = Value extends string
  ? string
  : Value extends Identified
    ? { readonly [Item in Value[number] as Item['id']]: WordsOf<Item> }
    : Value extends readonly unknown[]
      ? { readonly [Index in keyof Value]: WordsOf<Value[Index]> }
      : {
          readonly [
            Name in keyof Value as IsSettled<Name, Value[Name]> extends true ? never : Name
          ]: WordsOf<Value[Name]>;
        };

/** Ids of the panels in `Value`, however deep. */
type PanelIn<Value> = Value extends string | number
  ? never
  : Value extends readonly unknown[]
    ? PanelIn<Value[number]>
    : Value extends { readonly id: infer Id extends string; readonly body: unknown }
      ? Id
      : PanelIn<Value[keyof Value]>;

type English = Pick<Guide, 'stretches'>;

/** What a language says of itself: it translates nothing. */
const OF_ITSELF = ['lang', 'dir', 'name', 'review'] as const;

/** What is translated, and may be out of date, by itself: a panel, a stretch, or any other part of the guide. */
export type Unit<En extends English> =
  | Exclude<keyof WordsOf<En>, (typeof OF_ITSELF)[number] | 'stretches'>
  | PanelIn<En>
  | `stretch:${En['stretches'][number]['id']}`;

/**
 * What a language file says: `export const es = { … } satisfies Translated<typeof en>`. What is missing,
 * too much, or not for translators to change does not compile.
 */
export type Translated<En extends English> = Omit<WordsOf<En>, 'dir' | 'review'> & {
  readonly dir: Guide['dir'];
  readonly review: Review;
  /** Of which English each unit is a translation: what `unitHashes` gave then. */
  readonly of: Readonly<Record<Unit<En>, string>>;
};

type Tree = Readonly<Record<string, unknown>>;

const TEXTS: readonly (keyof Settled)[] = ['id', 'certainty', 'version', 'checked', 'due'];
const LISTS: readonly (keyof Settled)[] = ['sources', 'figures'];

const isText = (value: unknown): value is string => typeof value === 'string';

const isSettled = (name: string, value: unknown): boolean =>
  typeof value === 'number' ||
  (isText(value) && (TEXTS as readonly string[]).includes(name)) ||
  (Array.isArray(value) && value.every(isText) && (LISTS as readonly string[]).includes(name));

const isIdentified = (list: readonly unknown[]): boolean =>
  list.every((one) => typeof one === 'object' && one !== null && 'id' in one);

const isPanel = (value: Tree): boolean => 'id' in value && 'body' in value;

const entries = (value: unknown) => Object.entries(value as Tree);

/** The words of `value` without the rest, as `WordsOf` has them. */
const words = (value: unknown, isLeftOut: (value: Tree) => boolean = () => false): unknown => {
  if (isText(value)) return value;
  if (Array.isArray(value)) {
    const list = value.filter((one) => isText(one) || !isLeftOut(one as Tree)) as Tree[];
    const all = list.map((one) => words(one, isLeftOut));
    return isIdentified(list)
      ? Object.fromEntries(list.map(({ id }, index) => [id, all[index]]))
      : all;
  }
  return Object.fromEntries(
    entries(value).flatMap(([name, one]) =>
      isSettled(name, one) ? [] : [[name, words(one, isLeftOut)]],
    ),
  );
};

/** The words of the English guide as a language file has them, for a translator to begin with. */
export const wordsOf = <En extends Guide>(en: En): WordsOf<En> => words(en) as WordsOf<En>;

const panelsIn = (value: unknown): readonly Tree[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isPanel(value as Tree)) return [value as Tree];
  return Object.values(value).flatMap(panelsIn);
};

/** The English words of each unit. */
export const unitsOf = <En extends Guide>(en: En): Readonly<Record<Unit<En>, unknown>> => {
  const parts = entries(en).filter(
    ([name, value]) => ![...OF_ITSELF, 'stretches'].includes(name) && !isSettled(name, value),
  );
  return Object.fromEntries([
    // A panel is its own unit: the part that holds it is what is left.
    ...parts.map(([name, value]) => [name, words(value, isPanel)]),
    ...panelsIn(en).map((panel) => [panel['id'], words(panel)]),
    ...en.stretches.map((stretch) => [`stretch:${stretch.id}`, words(stretch)]),
  ]) as Record<Unit<En>, unknown>;
};

/** A short hash of the English words of each unit. Another one means that translations of it are out of date. */
export const unitHashes = <En extends Guide>(en: En): Readonly<Record<Unit<En>, string>> =>
  Object.fromEntries(
    entries(unitsOf(en)).map(([unit, own]) => [unit, hash(JSON.stringify(own))]),
  ) as Record<Unit<En>, string>;

/** The units of which a language translates other words than English now has, each with its hash now. */
export const staleUnits = (
  en: Guide,
  { of }: { readonly of: Readonly<Record<string, string>> },
): readonly (readonly [unit: string, hash: string])[] =>
  Object.entries<string>(unitHashes(en)).filter(([unit, now]) => of[unit] !== now);

const put = (english: unknown, own: unknown, path: string): unknown => {
  const isThere = isText(english) ? isText(own) : typeof own === 'object' && own !== null;
  if (!isThere) throw new TypeError(`No words for ${path}.`);
  if (isText(english)) return own;
  const at = (name: string | number) => [(own as Tree)[name], `${path}.${name}`] as const;
  if (Array.isArray(english)) {
    const hasIds = isIdentified(english);
    return english.map((one: Tree, index) =>
      put(one, ...at(hasIds ? (one['id'] as string) : index)),
    );
  }
  return Object.fromEntries(
    entries(english).map(([name, value]) => [
      name,
      isSettled(name, value) ? value : put(value, ...at(name)),
    ]),
  );
};

/**
 * A language's guide: its words in the places of the English ones.
 * @throws TypeError that names the first place without words
 */
export const translate = <En extends Guide>(en: En, own: Translated<En>): Guide =>
  put(en, own, own.lang) as Guide;
