import { get } from './dom.js';

/** The page that holds the page of `view`, where it can be seen: one of another origin cannot. */
const parentOf = (view: Window): Window | undefined => {
  try {
    const { parent } = view;
    return parent !== view && get(parent.document, 'URL') ? parent : undefined;
  } catch {
    return undefined;
  }
};

const outermost = (view: Window): Window => {
  const parent = parentOf(view);
  return parent ? outermost(parent) : view;
};

/** `address` without credentials, query and fragment. Empty where it leads to no page: `about:srcdoc`. */
const plain = (address: string): string => {
  if (!/^(https?|file):/.test(address)) return '';
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
};

/**
 * The address of the page that the reader knows: in a frame, that of the page around it. Empty where
 * none can be told.
 */
export const pageAddress = (page: Document): string => {
  const defaultView = get(page, 'defaultView');
  if (!defaultView) return '';
  const view = outermost(defaultView);
  const own = get(view.document, 'URL');
  const isAlone = view.parent === view;
  const address = plain(isAlone ? own : get(view.document, 'referrer'));
  // A frame that went on to a page of its own was led there by itself.
  return isAlone || address !== plain(own) ? address : '';
};
