import { pathToFileURL } from 'node:url';
import { readContent } from './content.mjs';

/*
 * Tells how each language stands: who has checked it, what of it translates other English words than there
 * now are, and what is still as in English. Fails where old words could hurt a reader.
 */

const isText = (value) => typeof value === 'string';

/** What a translation says beside the English: `{ path, english, own }` for every string of it. */
export const pairsOf = (english, own, path = '') =>
  isText(english)
    ? [{ path, english, own }]
    : Object.keys(english).flatMap((name) =>
        pairsOf(english[name], own[name], path ? `${path}.${name}` : name),
      );

/** What a language says of itself, and translates nothing. */
const OF_ITSELF = ['lang', 'dir', 'name', 'review', 'about.translation'];

/** The strings of a language with the English that each translates. */
export const translatedPairs = ({ en, wordsOf }, own) =>
  pairsOf(wordsOf(en), own).filter(({ path }) => !OF_ITSELF.includes(path));

/** Whether a unit says when to get help, or what never to do: danger signs, cautions, what to do now. */
const warns = (en, unit, words) =>
  ['danger', 'keyPoints', 'now', ...en.danger.more.map(({ id }) => id)].includes(unit) ||
  (unit !== 'labels' && /"(?:caution|never|warning)":/.test(JSON.stringify(words)));

/**
 * How one language stands: its `lang`, `name` and `review`; its `stale` units, each with its `hash` now and
 * whether it `warns`; its strings that are the `same` in English. `content` is what `readContent` gives.
 */
export const standingOf = (content, own) => {
  const { en, staleUnits, unitsOf } = content;
  const { lang, name, review } = own;
  const units = unitsOf(en);
  return {
    lang,
    name,
    review,
    stale: staleUnits(en, own).map(([unit, hash]) => ({
      unit,
      hash,
      warns: warns(en, unit, units[unit]),
    })),
    same: translatedPairs(content, own).filter(
      (pair) => pair.own === pair.english && /\p{L}{2}/u.test(pair.own.replace(/\{\w+\}/g, '')),
    ),
  };
};

/** How each language but English stands. */
export const standings = async () => {
  const content = await readContent();
  return content.others.map((own) => standingOf(content, own));
};

/** What the unit is called for a translator, and what to write once its words are right again. */
const staleLine = (lang, { unit, hash, warns: isWarning }) =>
  `content/${lang}.ts: “${unit}” translates other English words${isWarning ? ', and it warns' : ''}. Now: ${hash}`;

/** A line for each unit that is out of date, of all languages. */
export const staleLines = (all) =>
  all.flatMap(({ lang, stale }) => stale.map((unit) => staleLine(lang, unit)));

/** Who has checked a language, in words. */
export const REVIEWS = {
  draft: 'draft: no professional translator, doctor or nurse has checked it',
  translator: 'checked by a professional translator, by no doctor or nurse',
  clinician: 'checked by a doctor or nurse',
};

/** What to tell of all languages, a line or few of each. */
export const linesOf = (all) =>
  all.flatMap((one) => {
    const { lang, name, review, same } = one;
    const stale = staleLines([one]);
    return [
      `${lang} (${name}): ${REVIEWS[review]}. ${stale.length} units out of date.`,
      ...stale.map((line) => `  ${line}`),
      ...(same.length ? [`  As in English: ${same.map(({ own }) => `“${own}”`).join(' ')}`] : []),
    ];
  });

/** Whether what warns a reader is up to date in all languages. */
export const isSafe = (all) => !all.some(({ stale }) => stale.some((unit) => unit.warns));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = await standings();
  console.log(linesOf(all).join('\n') || 'English is the only language.');
  if (!isSafe(all)) {
    console.error('Danger signs, cautions or what to do now say what English no longer says.');
    process.exitCode = 1;
  }
}
