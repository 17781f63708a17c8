import { nothing, render, type TemplateResult } from 'lit';

/* Writes into the guide what is not there yet, whatever others have made of it since. */

/** Sets an attribute, or takes it away, where it is not so already. */
export const set = (element: Element, name: string, value: string | null): void => {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** What each element was last given to say. */
const lastTexts = new WeakMap<Element, string>();

/** Has `element` say `text`. What others have made of the same text since, such as a translator, stays. */
export const say = (element: Element | null | undefined, text: string): void => {
  if (!element) return;
  const last = lastTexts.get(element) ?? element.textContent;
  lastTexts.set(element, text);
  if (last !== text) element.textContent = text;
};

/** What each place that holds a view begins with. */
const starts = new WeakMap<Element, ChildNode | null>();

/**
 * Shows `view` in a place of the guide that is kept for it. What never held one stays without a mark of
 * Lit's; one that a page's script has written over is made anew.
 */
export const fillIn = (place: HTMLElement | null, view: TemplateResult | undefined): void => {
  if (!place || !(view || place.hasChildNodes())) return;
  const show = (box: HTMLElement) => {
    render(view ?? nothing, box);
    starts.set(box, box.firstChild);
  };
  try {
    if ((starts.get(place) ?? place.firstChild) !== place.firstChild)
      throw new Error('written over');
    show(place);
  } catch {
    const box = place.cloneNode() as HTMLElement;
    place.replaceWith(box);
    show(box);
  }
};
