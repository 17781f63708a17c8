import type { Frame } from '../frame.js';

/**
 * Lays `mark`, which is fixed in the window, over an element of the preview. The guide itself stays as
 * it is.
 */
export const place = (mark: HTMLElement, { element: frame }: Frame, marked: Element): void => {
  const outer = frame.getBoundingClientRect();
  const inner = marked.getBoundingClientRect();
  const scale = outer.width / frame.offsetWidth;
  const start = Math.max(outer.left, outer.left + inner.left * scale);
  const top = Math.max(outer.top, outer.top + inner.top * scale);
  const end = Math.min(outer.right, outer.left + inner.right * scale);
  const bottom = Math.min(outer.bottom, outer.top + inner.bottom * scale);
  mark.hidden = end <= start || bottom <= top;
  mark.style.cssText = `left: ${start}px; top: ${top}px; width: ${end - start}px; height: ${bottom - top}px`;
};

/** Scrolls the preview, and nothing around it, so that `element` shows. */
export const reveal = ({ document: page }: Frame, element: Element): void => {
  const view = page.defaultView;
  const { top, bottom } = element.getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight)) view.scrollBy({ top: top - 24 });
};
