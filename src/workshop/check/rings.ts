import type { Frame } from '../frame.js';

/*
 * The rings of all stops at once. To focus one after the other would take the focus from who is typing:
 * the rules for what has the keyboard's focus are said again, without that condition.
 */

const FOCUSED = ':focus-visible';

/** Shows the ring around every stop of the guide, and gives what takes them away. */
export const showRings = ({ document, guide }: Frame): (() => void) => {
  const view = document.defaultView;
  const root = guide.shadowRoot;
  if (!view || !root) return () => undefined;
  const before = root.adoptedStyleSheets;
  const rules = [...root.styleSheets, ...before]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .filter((text) => !text.startsWith('@') && text.includes(FOCUSED));
  const rings = new view.CSSStyleSheet();
  rings.replaceSync(rules.join('\n').replaceAll(FOCUSED, ''));
  root.adoptedStyleSheets = [...before, rings];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== rings);
  };
};
