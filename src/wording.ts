import { hash } from './hash.js';
import { tokens } from './markup.js';

/** What a reader sees, hears or follows of an element beyond its text, or that hides it. */
const TOLD =
  'aria-hidden aria-label class data-target data-words href id inert name part popover style value';

/**
 * A short hash of what HTML of a guide says and where it leads. White space, the order of attributes, and all
 * else that minifiers change make no difference, nor do drawings, nor what find-in-page has opened.
 */
export const wordingOf = (html: string): string => {
  const said = tokens(html).map(({ text, tag, isEnd, attributes }) => {
    if (text !== undefined) return text;
    if (isEnd || !tag || tag === 'path') return '';
    const own = new Map(attributes);
    const names = TOLD.split(' ').filter((name) => own.has(name));
    const isHidden = own.has('hidden') && own.get('part') !== 'content';
    return `<${[tag, isHidden, ...names.map((name) => `${name}${own.get(name)}`)].join()}`;
  });
  return hash(said.join('').replace(/\s+/g, ''));
};
