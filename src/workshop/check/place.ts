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

/** What the manifest calls the part of the guide that `one` is in. */
export const placeOf = (one: Element): string => {
  if (!('host' in one.getRootNode())) {
    const slot = one.closest('[slot]')?.getAttribute('slot');
    return slot ? `your words in the ${slot}` : 'the page';
  }
  // The last of its names says most: `button place`.
  const parts = one.closest('[part]:not([part=list])')?.getAttribute('part')?.split(' ') ?? [];
  const known = parts
    .flatMap((part) => facts.element.cssParts.find(({ name }) => name === part)?.description ?? [])
    .at(-1);
  const [first = ''] = known?.split(/[.:;,]/) ?? [];
  return first ? first.charAt(0).toLowerCase() + first.slice(1) : 'the guide';
};
