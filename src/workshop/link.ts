import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { asItComes, type Choices, readChoices } from './choices.js';

/* A link that opens the workshop with the same choices. They stand in its fragment, which no browser sends. */

const NAME = '#choices=';

/** The fragment for `choices`, from its `#` on; the guide as it comes has none. */
export const fragmentOf = (choices: Choices): string => {
  const plain = JSON.stringify(choices);
  if (plain === JSON.stringify(asItComes)) return '';
  const bytes = deflateSync(strToU8(plain), { level: 9 });
  const text = btoa(String.fromCharCode(...bytes));
  return NAME + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

/** The choices of a fragment; none where it has none, or none that can be read. */
export const choicesOf = (fragment: string): Choices | undefined => {
  if (!fragment.startsWith(NAME)) return undefined;
  try {
    const text = fragment.slice(NAME.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
    return readChoices(JSON.parse(strFromU8(inflateSync(bytes))));
  } catch {
    return undefined;
  }
};
