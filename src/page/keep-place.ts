import { around } from './around.js';
import { get } from './dom.js';

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const scrolls = (element: Element): boolean =>
  element === element.ownerDocument.scrollingElement ||
  /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Ends what is still opening or closing in the tree of `element`, but what comes after it if that `isKept`. */
export const finishAnimations = (element: Element, isKept = false): void => {
  const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  for (const animation of root.getAnimations?.() ?? []) {
    const { target } = animation.effect as KeyframeEffect;
    const order = target?.matches('[part~=content]') && element.compareDocumentPosition(target);
    if (order && !(isKept && order & Node.DOCUMENT_POSITION_FOLLOWING)) animation.finish();
  }
};

/** Scrolls what `element` is in, the nearest first, until it is `top` pixels below the window's edge. */
export const bringTo = (element: Element, top: number): void => {
  for (const box of around(element)) {
    const moved = topOf(element) - top;
    if (Math.abs(moved) < 1) return;
    if (scrolls(box))
      Reflect.apply(get(box, 'scrollBy'), box, [{ top: moved, behavior: 'instant' }]);
  }
};

/**
 * Remembers where `element` is in the window; what it gives brings it back there, where something above
 * has opened or closed.
 */
export const keepPlace = (element: Element): (() => void) => {
  const top = topOf(element);
  return () => {
    finishAnimations(element, true);
    bringTo(element, top);
  };
};
