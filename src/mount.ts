import { SpasmGuide } from './spasm-guide.js';

const MARK = 'data-spasm-guide';

/** Makes `place` hold one guide, and the guide whatever else is in it: a fallback, and words for slots. */
const settle = (place: Element): void => {
  let guide = place.querySelector('spasm-guide');
  if (!guide) {
    guide = place.ownerDocument.createElement('spasm-guide');
    for (const name of SpasmGuide.observedAttributes) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) guide.setAttribute(name, value);
    }
    place.append(guide);
  }
  guide.append(...[...place.childNodes].filter((node) => !node.contains(guide)));
};

const settleIn = (node: Node): void => {
  if (!('querySelectorAll' in node)) return;
  const inside = node as ParentNode & Partial<Element>;
  if (inside.hasAttribute?.(MARK)) settle(node as Element);
  for (const place of inside.querySelectorAll(`[${MARK}]`)) settle(place);
};

/**
 * Mounts a guide in each `<div data-spasm-guide>` of the page, and in those that come later. Each
 * attribute may be given as `data-<attribute>`. To settle a place twice changes nothing, so pages
 * restored with their guides, and copies of a page, get no second one.
 */
export const mount = (page: Document): void => {
  settleIn(page);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // The parser may still be at work inside a place.
      if ((target as Partial<Element>).hasAttribute?.(MARK)) settle(target as Element);
      for (const node of addedNodes) settleIn(node);
    }
  }).observe(page, { childList: true, subtree: true });
};
