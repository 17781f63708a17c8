import { call, create, get } from './page/dom.js';
import { enter } from './page/page-view.js';
import { SpasmGuide } from './spasm-guide.js';
import { warnOnce } from './warn.js';

const MARK = 'data-spasm-guide';

/**
 * All that is in the page would become the fallback. And of a form, its own fields decide what it can do. What takes
 * no element inside would swallow the guide; and a guide is one already.
 */
const UNFIT =
  /^(?:html|head|body|form|style|script|title|textarea|select|svg|iframe|video|noscript|spasm-guide)$/;

/** Guides that have the attributes of their place. */
const mounted = new WeakSet<Element>();

/** Makes `place` hold one guide, and the guide whatever else is in it: a fallback, and words for slots. */
const fill = (place: Element): void => {
  const tag = get(place, 'localName');
  if (UNFIT.test(tag)) {
    warnOnce(`<${tag} ${MARK}> is left as it is. ${MARK} is for a <div>.`);
    return;
  }
  const guide = place.querySelector('spasm-guide') ?? create('spasm-guide');
  // Once: the reader may have closed since what was to be open.
  if (!mounted.has(guide)) {
    mounted.add(guide);
    for (const name of SpasmGuide.observedAttributes) {
      const value = place.getAttribute(`data-${name}`);
      // HTML of a guide that was pasted here has its own language.
      if (value !== null && !guide.hasAttribute(name)) guide.setAttribute(name, value);
    }
    if (!guide.isConnected) place.append(guide);
  }
  guide.append(...[...place.childNodes].filter((node) => !call(node, 'contains', guide)));
};

const isElement = (node: Node): node is Element => get(node, 'nodeType') === Node.ELEMENT_NODE;

/** Mounts a guide in `node` if it is a place. One that fails stops no other. */
const mountIf = (node: Node): void => {
  if (!isElement(node) || !call(node, 'hasAttribute', MARK)) return;
  try {
    fill(node);
  } catch (error) {
    warnOnce(`A place marked ${MARK} is left as it is: ${String(error)}`);
  }
};

/** Mounts a guide in each place in `page`, and `page` if it is one. */
const mountIn = (page: Node): void => {
  mountIf(page);
  if ('querySelectorAll' in page)
    call(page as ParentNode & Node, 'querySelectorAll', `[${MARK}]`).forEach(mountIf);
};

/**
 * Mounts a guide in each `<div data-spasm-guide>` of the page, and in those that come later. Each
 * attribute may be given as `data-<attribute>`. To do so twice changes nothing, so pages
 * restored with their guides, and copies of a page, get no second one.
 */
export const mount = (page: Document): void => {
  // From now on: a router may change the address before it shows the first guide.
  enter(page);
  mountIn(page);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // The parser may still be at work inside a place.
      mountIf(target);
      for (const node of addedNodes) mountIn(node);
    }
  }).observe(page, { childList: true, subtree: true });
};
