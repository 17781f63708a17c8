/* How a string must be written in its language. Each check is as those of claims.mjs. */

export const untranslated = ({ english, own }, { alike = [] }) =>
  own === english && /\p{L}{2}/u.test(own.replace(/\{\w+\}/g, '')) && !alike.includes(own)
    ? 'as in English'
    : undefined;

const NAMES = /Mayo Clinic|Cleveland Clinic|Merck Manual/g;
/** Words that no other language of ours has. */
const ENGLISH = /\b(?:the|and|you|your|with|when|this|that|from|which|of the|call|cramps?|help)\b/i;

export const english = ({ own }, { script }) => {
  const rest = own.replace(NAMES, '').replace(/\{\w+\}/g, '');
  if (ENGLISH.test(rest)) return 'English words';
  if (script !== 'Latin' && /[a-z]+(?: [a-z]+){2}/i.test(rest)) return 'three Latin words in a row';
  return undefined;
};

export const composed = ({ own }) => (own === own.normalize('NFC') ? undefined : 'not in NFC');

/** Isolates are shut in the string that opens them; the older marks for direction leak, so none of them. */
export const isolates = ({ own }) => {
  if (/[\u200e\u200f\u061c\u202a-\u202e]/.test(own)) return 'a mark for direction that leaks';
  let open = 0;
  for (const one of own) {
    if (/[\u2066-\u2068]/.test(one)) open += 1;
    if (one === '\u2069') open -= 1;
    if (open < 0) break;
  }
  return open ? 'an isolate that is not opened and shut' : undefined;
};

export const digits = ({ own }) =>
  /[^\P{Nd}0-9]/u.test(own) ? 'digits other than 0 to 9' : undefined;

/** Marks that are wrong in every language of ours, and those that are in this one. */
const MARKS = [
  [/["`]|''/, 'a straight quotation mark'],
  [/\.\.\./, 'three points'],
  [/ {2}|^\s|\s$/, 'a space too many'],
  [/[→←↑↓⇒➜✓✔]/u, 'a mark in place of a word'],
  [/%|[½¼¾]/, 'a percent sign or a fraction'],
];
export const marks = ({ own }, { marks: ofLanguage }) =>
  [...MARKS, ...ofLanguage]
    .filter(([pattern]) => pattern.test(own))
    .map(([pattern, why]) => `${why} (${pattern.exec(own)[0]})`)
    .join('; ') || undefined;

/** The one temperature of the guide: °C leads, written as the language does. */
export const temperature = ({ english: said, own }, { temperature: written }) =>
  /°F/.test(said) && !own.replace(/[\u00a0\u202f]/g, ' ').includes(written)
    ? `the temperature is not “${written}”`
    : undefined;

/** “Seconds left: 1”, as no one can tell which plural a number will ask for. */
export const counts = ({ own }, { lang }) => {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  const behind = /\{(?:seconds|count)\}\s*(?!\p{L}+\s*\{)\p{L}/u;
  return pluralCategories.length > 1 && behind.test(own)
    ? 'a word after the number it counts'
    : undefined;
};
