import { bare, han, letters, sentences, words } from './text.mjs';
import { syllables } from './syllables.mjs';

/*
 * How easily a text reads. Spanish, Portuguese and French have formulas that are in use;
 * Vietnamese, Arabic and Chinese have none that is accepted, so the length of sentences and words must do.
 */

/** From syllables per word and words per sentence; more is easier. */
export const formulas = {
  // Szigriszt and Pazos: from 65 on the INFLESZ scale “quite easy”.
  szigriszt: (syllable, word) => 206.835 - 62.3 * syllable - word,
  // Flesch’s, adapted to Brazil by Martins and others, 1996: from 50 “easy”.
  martins: (syllable, word) => 248.835 - 84.6 * syllable - 1.015 * word,
  // Kandel and Moles, 1958, the stricter of the two versions that are about.
  kandelMoles: (syllable, word) => 207 - 73.6 * syllable - 1.015 * word,
};

const sizes = { words: (text) => words(text).length, han };

const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;

/** How `texts` read by the `reading` of a language's rules: sentence length, letters of a word, ease. */
export const read = (texts, { lang, abbreviations, reading }) => {
  const all = texts.flatMap((text) => sentences(bare(text), abbreviations));
  const lengths = all.map(sizes[reading.of]);
  const every = all.flatMap(words);
  const formula = formulas[reading.ease];
  return {
    mean: mean(lengths),
    longest: Math.max(...lengths),
    letters: mean(every.map(letters)),
    ease: formula?.(mean(every.map((one) => syllables(one, lang))), every.length / all.length),
  };
};

/** What in `texts` reads harder than the language’s rules allow, in words; nothing where all is well. */
export const hard = (texts, rules) => {
  const { mean: longest, letters: long, atLeast } = rules.reading;
  const score = read(texts, rules);
  const say = (name, value, limit) => `${name} ${value.toFixed(1)}, not ${limit}`;
  return [
    ...(score.mean > longest ? [say('mean length of a sentence', score.mean, longest)] : []),
    ...(score.letters > long ? [say('letters of a word', score.letters, long)] : []),
    ...(score.ease < atLeast ? [say('ease', score.ease, atLeast)] : []),
  ];
};

/** What is no prose: dates, names for search engines, words of buttons, what only a screen reader says. */
const APART = /^(?:dates|condition|labels|contents|about\.translation)|\.alt$/;

/** The texts of a guide that are read. */
export const body = (pairs) => pairs.filter(({ path }) => !APART.test(path)).map(({ own }) => own);

/** Sentences among them that are too long, with their places. */
export const tooLong = (pairs, rules) =>
  pairs
    .filter(({ path }) => !APART.test(path))
    .flatMap(({ path, own }) =>
      sentences(own, rules.abbreviations)
        .map((text) => [text, read([text], rules).longest])
        .filter(([, size]) => size > rules.reading.longest)
        .map(([text, size]) => `${path}: ${size} long, not ${rules.reading.longest}: ${text}`),
    );

/** The same by panel, stretch or other part: `[name, texts]`. */
export const byUnit = (pairs) => {
  const units = new Map();
  for (const { path, own } of pairs) {
    if (APART.test(path)) continue;
    const name = /^(?:sections\.\w+\.panels|danger\.more|stretches)\.[\w-]+|^\w+/.exec(path)[0];
    units.set(name, [...(units.get(name) ?? []), own]);
  }
  return [...units];
};
