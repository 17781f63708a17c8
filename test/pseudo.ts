import { en } from '../src/content/en.js';
import { sources } from '../src/content/sources.js';
import type { Guide, Words } from '../src/guide.js';
import { compile } from '../src/text/compile.js';
import { translate, type Translated, unitHashes, wordsOf } from '../src/text/translate.js';

/*
 * Languages that nobody speaks, made from English for tests: they show which words are a language's, and
 * hold no letter of English. Their tags are among those that ISO 639-2 keeps for private use, `qaa` to `qtz`.
 */

type Spell = (text: string) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTS = 'àƀçđéƒĝĥîĵķļɱñöþɋŕšťüṽŵẋýž';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Each letter outside braces as another. */
const respell = (letters: string, text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (one) => {
    const letter = letters[LETTERS.indexOf(one.toLowerCase())];
    if (!letter) return one;
    return one === one.toLowerCase() ? letter : letter.toUpperCase();
  });

/** Accents on all, and two in five letters twice: as long as German. */
const accented: Spell = (text) =>
  respell(ACCENTS, text).replace(/[\u00c0-\u1fff]/g, (letter, index: number) =>
    index % 5 < 2 ? letter + letter : letter,
  );

const arabic: Spell = (text) => respell(ARABIC, text);

const spell = (words: unknown, by: Spell): unknown => {
  if (typeof words === 'string') return by(words);
  if (Array.isArray(words)) return words.map((one) => spell(one, by));
  return Object.fromEntries(
    Object.entries(words as object).map(([name, one]) => [name, spell(one, by)]),
  );
};

const made = (lang: string, dir: Guide['dir'], by: Spell): Translated<typeof en> => {
  const words = spell(wordsOf(en), by) as Translated<typeof en>;
  // English says nothing of its translator, having none.
  const translation = by('No translator has made this.');
  return {
    ...words,
    lang,
    dir,
    review: 'draft',
    about: { ...words.about, translation },
    of: unitHashes(en),
  };
};

/** A language file from left to right, or from right to left, as a translator would write it. */
export const translated = (lang: string, dir: Guide['dir']): Translated<typeof en> =>
  made(lang, dir, dir === 'rtl' ? arabic : accented);

/** The same as it ships: what dist/lang/<tag>.js gives to `addLanguage`. */
export const pseudo = (lang: string, dir: Guide['dir'] = 'ltr'): Words =>
  compile({ guide: translate(en, translated(lang, dir)), sources });
