import { sentences } from './text.mjs';

/** Arabic may begin with “and” what English does not. */
const bareStart = (text) => text.replace(/^و(?=\p{L})/u, '');

/** Sentences that English says in the same words in more than one place, and a language in different ones. */
export const saidTwice = (pairs, { abbreviations }) => {
  const said = new Map();
  for (const { path, english, own } of pairs) {
    const [ones, others] = [sentences(english), sentences(own, abbreviations)];
    if (ones.length !== others.length) continue;
    ones.forEach((one, index) => {
      if (!/[.!?]$/.test(one)) return;
      const ways = said.get(one) ?? new Map();
      said.set(one, ways.set(bareStart(others[index]), path));
    });
  }
  return [...said]
    .filter(([, ways]) => ways.size > 1)
    .map(
      ([one, ways]) => `${one} ${[...ways].map(([own, path]) => `${path}: ${own}`).join(' / ')}`,
    );
};
