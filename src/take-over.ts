import { hydrate } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import type { StillOptions } from './views/still.js';

/**
 * Makes a guide that came as HTML (dist/static) the element's own, node by node: what the reader has
 * scrolled to, focused, selected or opened stays as it is. HTML of another version makes way for ours.
 * @param root the shadow root that the parser made; the shared style sheets are already its own
 * @param looks the style elements that came with it
 * @param view what the HTML was rendered from
 * @param stamp words that only HTML of this version holds
 * @returns ids of the panels whose text the reader sees
 */
export const takeOver = (
  root: HTMLElement | DocumentFragment,
  looks: Iterable<HTMLStyleElement>,
  view: TemplateResult,
  stamp: string,
  options: StillOptions,
): readonly string[] => {
  // Opened by the browser, and maybe still without height; or shown because the script was late.
  const seen = [...root.querySelectorAll<HTMLElement>('[part~=content]')].filter(
    (content) => !content.hasAttribute('hidden') || content.offsetHeight,
  );
  // At once: if another guide of the page has its layout read before our first render, they would close and open again.
  for (const content of seen) content.removeAttribute('hidden');
  for (const style of looks) style.remove();
  // Lit would look for its own at the style.
  options.renderBefore = null;
  try {
    // Lit's marks are comments, which an editor may have swept out.
    const isOurs = root.firstChild?.nodeName === '#comment' && root.textContent.includes(stamp);
    if (!isOurs) throw new Error();
    options.isThere = true;
    hydrate(view, root, options);
  } catch {
    root.replaceChildren();
  }
  options.isThere = false;
  return seen.map(({ parentElement }) => parentElement?.id ?? '');
};
