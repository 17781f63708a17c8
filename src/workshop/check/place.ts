import { facts } from '../facts.js';

/* Where something is, in words that a webmaster can find it by. */

const LONGEST = 40;

/** The first words of what `one` shows, or of what it belongs to: a mark has none. */
export const wordsOf = (one: Element): string => {
  const named = one.closest('[part~=figure]')
    ? undefined
    : (one.closest('button, label, a') ?? one);
  const text = (named?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}\u2026` : text;
};

/** What the manifest calls a part, up to its first stop; nothing where that tells no place by itself. */
const nameOf = (part: string): string | undefined => {
  const { description = '' } = facts.element.cssParts.find(({ name }) => name === part) ?? {};
  const [first = ''] = description.split(/[.:;,]/);
  const isPlace = first && !/\b(it|list|everything)\b/i.test(first);
  return isPlace ? first.charAt(0).toLowerCase() + first.slice(1) : undefined;
};

/** Where in the guide `one` is: in the innermost part that has a name. */
export const placeOf = (one: Element): string => {
  if (!('host' in one.getRootNode())) {
    const slot = one.closest('[slot]')?.getAttribute('slot');
    return slot ? `your words in the ${slot}` : 'the page';
  }
  const parts = one.closest('[part]');
  // The last of its names says most: `button place`.
  const name = parts
    ?.getAttribute('part')
    ?.split(' ')
    .flatMap((part) => nameOf(part) ?? [])
    .at(-1);
  const outer = parts?.parentElement;
  return name ?? (outer ? placeOf(outer) : 'the guide');
};
