import { hash } from './hash.js';
import { tokens } from './markup.js';

/** What a browser changes that translates the page, beside the texts. */
const TRANSLATED = /^(?:aria-label|dir|lang|title)$/;

/** Of a drawing, its shapes and how they are drawn. */
const DRAWN = /^(?:class|d|transform)$/;

/**
 * A short hash of what HTML of a guide says and where it leads, or of all but the `texts` in it. White space, the
 * order of attributes, and all else that minifiers change make no difference, nor do drawings, nor what
 * find-in-page has opened.
 */
export const wordingOf = (html: string, texts = true): string => {
  let isDrawn = false;
  const parts = tokens(html).map(({ text, tag, isEnd, attributes }) => {
    if (text !== undefined) return texts ? text.replace(/[\s\p{Cc}]+/gu, '') : '';
    if (!tag || (!texts && tag === 'font')) return '';
    if (tag === 'svg') isDrawn = !isEnd;
    const told = attributes.filter(([name]) => {
      if (name === 'hidden') return !attributes.some((one) => one.join('=') === 'part=content');
      if (isDrawn && tag === 'path') return !DRAWN.test(name);
      return name !== 'data-build' && (texts || !TRANSLATED.test(name));
    });
    if (isDrawn && tag === 'path' && (isEnd || !told.length)) return '';
    const names = told.map(([name, value]) =>
      `${name}=${name === 'hidden' ? '' : value}`.replace(/\p{Cc}+/gu, ''),
    );
    // What stands around and between these, no text and no value can hold.
    return `\0${isEnd ? '/' : ''}${tag}\x01${names.sort().join('\x01')}\x02`;
  });
  return hash(parts.join(''));
};
