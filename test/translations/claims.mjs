import { glossary, keptApart } from './glossary.mjs';
import { bare, sentences, word } from './text.mjs';

/*
 * What a string must say as its English does. A check is given the pair `{ path, english, own }` and the `rules`
 * of the language (<tag>.mjs), and says what is wrong, or nothing.
 */

const found = (text, { source }) =>
  [...text.matchAll(new RegExp(source, 'giu'))].map(([one]) => one);

const differ = (english, own) => {
  const [one, other] = [english, own].map((list) => [...list].sort().join(' '));
  return one === other ? undefined : `${one || 'none'} in English, here ${other || 'none'}`;
};

const NUMBER = /\d+(?:[.,]\d+)*/;
const IN_ENGLISH = ['zero', 'an?|one|each', 'two|second|twice', 'three|third', 'four', 'five'].map(
  (forms) => word(forms),
);

/** Numbers as digits, but small ones may be a word in either language. Dates have a test of their own. */
export const numbers = ({ path, english, own }, { numerals }) => {
  if (path === 'dates') return undefined;
  const lost = found(english, NUMBER);
  const added = found(own, NUMBER)
    .map((number) => number.replace(',', '.'))
    .filter((number) => {
      const at = lost.indexOf(number);
      if (at >= 0) lost.splice(at, 1);
      return at < 0;
    });
  return differ(
    lost.filter((number) => !numerals[number]?.test(bare(own))),
    added.filter((number) => !IN_ENGLISH[number]?.test(english)),
  );
};

export const placeholders = ({ english, own }) =>
  differ(found(english, /\{\w+\}/), found(own, /\{\w+\}/));

/** Where a sentence is long, two may be made of it, or one of two. */
export const sentenceCount = ({ english, own }, { abbreviations }) => {
  const [one, other] = [sentences(english).length, sentences(own, abbreviations).length];
  return Math.abs(one - other) > 1 ? `${one} sentences in English, here ${other}` : undefined;
};

const NO =
  /\b(?:no(?! more)|not(?! stay down)|never|nothing|none|nobody|cannot|without|avoid|nor)\b|n’t\b/i;
/** What another language may well say with a no, or without. */
const NEARLY_NO =
  /\bno more|not stay down|\bun\w+|less\b|\bdis(?:agree|order|like)|\b(?:seldom|hardly|rarely|only|alone|until|weak|fewer?|little|too|other|rather|instead|numb|locked|limits?|lasting|differ|against|awake|stop|safe|safely)\b/i;

/** Sentence by sentence, where there are as many as in English; else the string as a whole. */
export const negation = ({ english, own }, { negation: no, notNegation = '', abbreviations }) => {
  const all = [sentences(english), sentences(own, abbreviations)];
  const [ones, others] = all[0].length === all[1].length ? all : [[english], [own]];
  const wrong = ones.flatMap((one, index) => {
    const other = bare(others[index]).replace(notNegation, ' ');
    if (NO.test(one) && !no.test(other)) return [`no “no” in “${others[index]}” for “${one}”`];
    const isAdded = no.test(other) && !NO.test(one) && !NEARLY_NO.test(one);
    return isAdded ? [`a “no” in “${others[index]}” for “${one}”`] : [];
  });
  return wrong.join('; ') || undefined;
};

/** Wide: what is shorter has lost something, what is longer has been explained. */
export const length = ({ english, own }, { length: [least, most] }) => {
  const ratio = own.length / english.length;
  return english.length > 25 && (ratio < least || ratio > most)
    ? `${ratio.toFixed(2)} of the length of the English`
    : undefined;
};

/** A language is spoken in more countries than one. */
export const emergencyNumbers = ({ own }) =>
  /(?<!\d)(?:000|1[12]0|112|115|119|190|192|193|911|999)(?!\d)/.test(own)
    ? 'the emergency number of a country'
    : undefined;

/** “Last checked” must not sound like the work of a doctor. */
export const reviewed = ({ path, english: said, own }, { reviewed: pattern }) =>
  pattern.test(bare(own)) && !/review/i.test(said) && path !== 'about.translation'
    ? 'sounds reviewed'
    : undefined;

/** Words that mislead, but at the paths where they are right. */
export const misleading = ({ path, own }, { misleading: list }) =>
  list
    .filter(([pattern, , allowed]) => pattern.test(bare(own)) && !allowed?.test(path))
    .map(([pattern, why]) => `“${pattern.exec(bare(own))[0]}”: ${why}`)
    .join('; ') || undefined;

/** One word for one thing, and three words for cramp, seizure and twitch. */
export const terms = ({ english: said, own }, { terms: own_ }) =>
  Object.entries(glossary)
    .flatMap(([name, pattern]) => {
      const [isSaid, isHere] = [pattern.test(said), own_[name].test(bare(own))];
      if (isSaid && !isHere) return [`no word for “${pattern.exec(said)[0]}”`];
      return isHere && keptApart[name]?.test(said) === false ? [`speaks of a ${name}`] : [];
    })
    .join('; ') || undefined;
