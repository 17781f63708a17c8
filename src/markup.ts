/*
 * HTML as text/html.ts writes it and as a browser writes it back: every tag is closed or void, and every value
 * that holds a sign stands in double quotes.
 */

const TOKEN = /<!--([^]*?)-->|<(\?[^>]*)>|<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*)>|([^<]+)/g;
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
  text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => signs[name] ?? '');

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

/** The pieces of `html`, in order. */
export const tokens = (html: string): Token[] =>
  [...html.matchAll(TOKEN)].map(([, comment, mark, close, tag = '', inner = '', text]) => ({
    text: text === undefined ? text : read(text),
    comment: comment ?? mark,
    tag,
    isEnd: Boolean(close),
    isEmpty: inner.endsWith('/'),
    attributes: [...inner.matchAll(ATTRIBUTE)].map(
      ([, name = '', quoted, bare]) => [name, read(quoted ?? bare ?? '')] as const,
    ),
  }));
