import * as claims from './claims.mjs';
import * as writing from './writing.mjs';

/** Each check by its name in the exceptions of a language, with the promise that it holds. */
export const checks = {
  numbers: [claims.numbers, 'has the numbers of the English'],
  placeholders: [claims.placeholders, 'has the placeholders of the English'],
  sentences: [claims.sentenceCount, 'has as many sentences as the English, give or take one'],
  negation: [claims.negation, 'says no where the English does, and nowhere else'],
  length: [claims.length, 'is about as long as the English'],
  untranslated: [writing.untranslated, 'leaves nothing untranslated'],
  english: [writing.english, 'has no English in it but the names of organisations'],
  composed: [writing.composed, 'is in composed characters (NFC)'],
  isolates: [writing.isolates, 'shuts every isolate that it opens'],
  digits: [writing.digits, 'writes numbers in the digits 0 to 9'],
  emergencyNumbers: [claims.emergencyNumbers, 'names no emergency number'],
  reviewed: [claims.reviewed, 'speaks of a review only where the English does'],
  misleading: [claims.misleading, 'uses no word that misleads'],
  terms: [
    claims.terms,
    'has the glossary’s word for each thing, and keeps cramp, seizure and twitch apart',
  ],
  marks: [writing.marks, 'has the quotation marks and spaces of its language'],
  temperature: [writing.temperature, 'writes the temperature in °C first'],
  counts: [writing.counts, 'puts a count after its label, with no plural by hand'],
};

/** What a check finds in the pairs of a language, but for what it excepts: a line each, with path and text. */
export const findings = (name, pairs, rules) => {
  const [check] = checks[name];
  const excepted = rules.except?.[name] ?? {};
  return pairs.flatMap((pair) => {
    const wrong = pair.path in excepted ? undefined : check(pair, rules);
    return wrong ? [`${pair.path}: ${wrong}: ${pair.own}`] : [];
  });
};

/** Exceptions that nothing asks for any more. */
export const needless = (pairs, rules) =>
  Object.entries(rules.except ?? {}).flatMap(([name, paths]) =>
    Object.keys(paths)
      .filter((path) => {
        const pair = pairs.find((one) => one.path === path);
        return !pair || !checks[name][0](pair, rules);
      })
      .map((path) => `${name}: ${path}`),
  );
