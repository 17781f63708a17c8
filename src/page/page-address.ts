import { splitWords } from '../attributes.js';
import { call, get } from './dom.js';

/*
 * The address of the page that the reader knows, as it may be told to others: copied, or printed. An
 * address may hold what is the reader's alone (who they are, a session), so little of it is told.
 */

interface Guide {
  readonly ownerDocument: Document;
  readonly keepQuery: unknown;
}

/**
 * `address` without credentials, fragment and session, and without queries but those of `keep`; all
 * are kept where there is no such list. Empty where it leads to no page: `about:srcdoc`, `blob:…`
 */
const plain = (address: string, keep?: readonly string[]): string => {
  if (!/^(https?|file):/.test(address)) return '';
  try {
    const { protocol, host, pathname, searchParams } = new URL(address);
    const kept = [...searchParams].filter(([name]) => keep?.includes(name) ?? true);
    const path = pathname.replace(
      /(?:;|%3b)(?:j|php|asp)?(?:sess(?:ion)?\w*|sid)=[^/;]*|\/\(S\([^)]*\)\)/gi,
      '',
    );
    return `${protocol}//${host}${path}${kept.length ? `?${new URLSearchParams(kept)}` : ''}`;
  } catch {
    return '';
  }
};

/** The address that the page itself says is its own. */
const canonical = (page: Document): string => {
  const link = call(page, 'querySelector', 'head > link[rel~=canonical i]');
  const { href = '' } = (link ?? {}) as Partial<HTMLLinkElement>;
  return /^http/.test(href) ? plain(href) : '';
};

/**
 * The address of the page of `view`: its canonical link where it has one, else its own.
 * @param keep names of queries that are no secret, separated by spaces
 */
export const addressOf = ({ document, location }: Window, keep: unknown): string =>
  canonical(document) || plain(location.href, splitWords(keep));

/** The page that holds the page of `view`, where it can be seen: one of another origin cannot. */
const parentOf = (view: Window): Window | undefined => {
  try {
    const { parent } = view;
    return parent !== view && parent.location.href ? parent : undefined;
  } catch {
    return undefined;
  }
};

const outermost = (view: Window): Window => {
  const parent = parentOf(view);
  return parent ? outermost(parent) : view;
};

/**
 * The address at which others find what the reader sees: in a frame, that of the page around it, which
 * embed.html is told, and keeps as its canonical link. Empty where none is known.
 */
export const pageAddress = ({ ownerDocument, keepQuery }: Guide): string => {
  const own = get(ownerDocument, 'defaultView');
  if (!own) return '';
  const view = outermost(own);
  return view.parent === view ? addressOf(view, keepQuery) : canonical(view.document);
};

/** For paper, which links to nothing: that address, else as much of it as the browser tells a frame. */
export const printedAddress = (guide: Guide): string => {
  const own = get(guide.ownerDocument, 'defaultView');
  const known = pageAddress(guide);
  if (known || !own) return known;
  const { document, location, parent, self } = outermost(own);
  const keep = splitWords(guide.keepQuery);
  const address = parent === self ? '' : plain(get(document, 'referrer'), keep);
  // A frame that went on to a page of its own was led there by itself.
  return address === plain(location.href, keep) ? '' : address;
};

/** `id` as an address has it; empty where none can: half of a character. */
const written = (id: string): string => {
  try {
    return encodeURIComponent(id);
  } catch {
    return '';
  }
};

/** The address that leads to the panel `id` of a guide; empty where the page's is not known. */
export const linkTo = (guide: Guide & { readonly id: string }, id: string): string => {
  const page = pageAddress(guide);
  return page && `${page}#${written(guide.id) || 'spasm-guide'}-${id}`;
};
