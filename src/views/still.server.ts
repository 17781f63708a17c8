import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Guide } from '../guide.js';

/** An element as HTML, for the build's own Node. */
class Html {
  constructor(readonly html: string) {}
}

export type Still = Html | string;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const write = (one: Still): string => (one instanceof Html ? one.html : escape(one));

export const element = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inner: readonly Still[]
): Still => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return new Html(`<${tag}${written.join('')}>${inner.map(write).join('')}</${tag}>`);
};

export const still = (
  _guide: Guide,
  _id: string,
  draw: () => readonly Still[],
  _isSeen?: boolean,
): unknown => unsafeHTML(draw().map(write).join(''));
