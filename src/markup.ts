/*
 * HTML as text/html.ts writes it and as a browser writes it back: every tag is closed or void, and every value
 * that holds a sign stands in double quotes.
 */

const TOKEN =
  /<!--([^]*?)-->|<(\?[^>]*)>|<(\/?)([\w-][^\s/>]*)([^>"]*(?:"[^"]*"[^>"]*)*)>|([^<]+)/g;
const ATTRIBUTE = /([^\s="/]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/** What is written for a sign that HTML would take for its own. */
const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};
const read = (text: string): string =>
  // Most have none, and to look is much cheaper.
  !text.includes('&')
    ? text
    : text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => signs[name] ?? '');

/** A piece of HTML: a text, a comment, or the start or end of a tag. */
export interface Token {
  readonly text: string | undefined;
  readonly comment: string | undefined;
  readonly tag: string;
  readonly isEnd: boolean;
  /** Whether it says itself that nothing is in it. */
  readonly isEmpty: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const attributesIn = (inner: string): Token['attributes'] => {
  const found: [name: string, value: string][] = [];
  inner.replace(ATTRIBUTE, (_: string, name: string, quoted?: string, bare?: string) => {
    found.push([name, read(quoted ?? bare ?? '')]);
    return '';
  });
  return found;
};

type Groups = readonly (string | undefined)[];

/** The pieces of `html`, in order. By `replace`: it is far faster than any loop over matches. */
export const tokens = (html: string): readonly Token[] => {
  const found: Token[] = [];
  html.replace(TOKEN, (_: string, ...[comment, mark, end, tag, inner = '', text]: Groups) => {
    found.push({
      text: text && read(text),
      comment: comment ?? mark,
      tag: tag ?? '',
      isEnd: Boolean(end),
      isEmpty: inner.endsWith('/'),
      attributes: inner ? attributesIn(inner) : [],
    });
    return '';
  });
  return found;
};
