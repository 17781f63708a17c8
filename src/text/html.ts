/** HTML made here: safe to join, since every text in it has been escaped. */
export class Html {
  constructor(readonly html: string) {}
}

/** What stands in an element: HTML, or a text that is yet to be escaped. */
export type Inner = Html | string;

const VOID = /^(?:br|input|path|circle)$/;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const write = (one: Inner): string => (one instanceof Html ? one.html : escape(one));

/** One piece of HTML from several. */
export const join = (...inner: readonly Inner[]): Html => new Html(inner.map(write).join(''));

/**
 * Writes an element.
 * @param attributes by name; one without a value stands alone, one that is undefined is left out
 */
export const element = (
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...inner: readonly Inner[]
): Html => {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined) return '';
    return value ? ` ${name}="${escape(value)}"` : ` ${name}`;
  });
  const start = `<${tag}${written.join('')}`;
  if (VOID.test(tag)) return new Html(`${start}/>`);
  return new Html(`${start}>${join(...inner).html}</${tag}>`);
};

/** A heading of `level` 1 to 6, or what is deeper as 6. */
export const heading = (
  level: number,
  part: string | undefined,
  ...inner: readonly Inner[]
): Html => element(`h${Math.min(level, 6)}`, { part }, ...inner);
