/* How the words of any language are cut up and counted. */

/** A pattern for whole words, of any script. Case does not matter. */
export const word = (...forms) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Arabic as it is mostly written: without the marks of vowels, doubled letters and drawn out lines. */
export const bare = (text) => text.replace(/[\u064b-\u0652\u0670\u0640]/g, '');

/** Sentences: each string ends one, and so does a stop, but for the points of `abbreviations`. */
export const sentences = (text, abbreviations = []) =>
  abbreviations
    .reduce((rest, one) => rest.replaceAll(one, one.replaceAll('.', '')), text)
    .split(/(?<=[.!?؟]["”»]?)\s+|(?<=[。！？]”)|(?<=[。！？])(?!”)/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** Words: what stands between spaces, dashes and slashes, and holds a letter or a digit. */
export const words = (text) => text.split(/[\s–—/-]+/).filter((one) => /[\p{L}\p{N}]/u.test(one));

/** How many Chinese characters. */
export const han = (text) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** How many letters, without the marks on them. */
export const letters = (text) => text.match(/\p{L}/gu)?.length ?? 0;

/** How wide a label is, in Latin letters: a Chinese character or stop is as wide as two. */
export const width = (text) =>
  [...text].reduce((sum, one) => {
    if (/\p{M}|\p{Cf}/u.test(one)) return sum;
    return sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(one) ? 2 : 1);
  }, 0);
