import { bringTo } from './page/keep-place.js';

/* What of a guide outlives it, where it is drawn anew. */

/** A copy without what views have filled in, that asks nothing. */
export const emptied = (guide: Element): HTMLElement => {
  const copy = guide.cloneNode(true) as HTMLElement;
  for (const box of copy.querySelectorAll(
    '.language, .now-steps, .count, .stop, .sound, .also, .sheets',
  ))
    box.replaceChildren();
  copy.querySelector('dialog')?.removeAttribute('open');
  return copy;
};

/** Asks in the new guide what the old one was asking, with its answers: which sheet to print, also in which language. */
export const keepQuestion = (old: Element, guide: Element): void => {
  const [before, after] = [old, guide].map((one) => one.querySelector('dialog'));
  if (!before?.open || !after) return;
  const chosen = [...before.querySelectorAll<HTMLInputElement | HTMLOptionElement>(':checked')].map(
    ({ value }) => value,
  );
  for (const one of after.querySelectorAll('input')) one.checked = chosen.includes(one.value);
  for (const one of after.querySelectorAll('option')) one.selected = chosen.includes(one.value);
  after.showModal();
};

/** Remembers what the reader is on; what it gives puts them back there, where the same is drawn anew. */
export const keepFocus = (root: HTMLElement | DocumentFragment): (() => void) => {
  const { activeElement: focused } = root as Partial<ShadowRoot>;
  if (!focused) return () => {};
  const names = ['id', 'name', 'value', 'href'].map((name) => {
    const value = focused.getAttribute(name);
    return value === null ? '' : `[${name}="${CSS.escape(value)}"]`;
  });
  // Several places have a button of this name: it is the one at the same place among them.
  const selector = focused.localName + names.join('');
  const index = [...root.querySelectorAll(selector)].indexOf(focused);
  return () => root.querySelectorAll<HTMLElement>(selector)[index]?.focus({ preventScroll: true });
};

/**
 * Remembers what of the guide is at the window's upper edge; what it gives brings the same part of the new one
 * there, though its words are longer or shorter.
 */
export const keepView = (old: Element): ((guide: Element) => void) => {
  const all = [...old.querySelectorAll('[part~=panel], [part~=section], .second > [id], #now')];
  const visible = all
    .map((one) => ({ id: one.id, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.top < 0 && box.bottom > 0)
    .at(-1);
  return (guide) => {
    const now = visible && guide.querySelector(`#${CSS.escape(visible.id)}`);
    if (now)
      bringTo(now, (visible.box.top / visible.box.height) * now.getBoundingClientRect().height);
  };
};
