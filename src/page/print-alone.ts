import { call, get, set, viewOf } from './dom.js';

const MARK = 'data-spasm-guide-printing';
const SHEETS = 'adoptedStyleSheets';

/*
 * What is neither marked, nor holds what is marked, nor lies in it steps aside; what holds it gives
 * up the box it had on screen. Only in print, and only until the printing is over. `#_#_` is no id
 * of anything: it outweighs the rules of a theme that leaves out its sidebars on paper.
 */
const rules = (font: string) => `
@page {
  margin: 8mm 9mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
}
@media print {
  :not([${MARK}], [${MARK}] *, :has([${MARK}]), #_#_) { display: none !important; }
  :is([${MARK}], :has([${MARK}])):not(#_#_) { all: unset !important; display: block !important; }
  :has([${MARK}]):not(#_#_)::details-content { content-visibility: visible !important; }
  [${MARK}]:not(#_#_) { font: 10pt ${font} !important; }
  [${MARK}]:not(#_#_) * { background: none !important; color: #000 !important; }
  :has([${MARK}]):not(#_#_)::before, :has([${MARK}]):not(#_#_)::after { content: none !important; }
}`;

/**
 * Prints `element` without the page around it. The page is as it was once the browser says that the
 * printing is over; on screen it never changes, but for leaving an element's full screen.
 * @param done called then
 */
export const printAlone = (element: HTMLElement, done: () => void): void => {
  const view = viewOf(element);
  if (!view || !element.isConnected) {
    done();
    return;
  }
  const print = (restore: () => void) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      restore();
    };
    // Where a browser prints nothing, and so never says that it has, the reader has gone on by then.
    for (const type of ['afterprint', 'pointerdown', 'keydown'])
      view.addEventListener(type, end, { capture: true, signal: over.signal });
    const start = () => view.print();
    // What fills the screen is one screen on paper too (Chromium): no rule of a page outweighs that.
    if (call(view.document, 'querySelector', ':fullscreen:not(:root)')) {
      call(view.document, 'exitFullscreen').then(start, start);
    } else {
      start();
    }
  };
  // Where no sheet can be added for a while, the page around it is printed as well.
  if (!(get(view.document, SHEETS) as unknown)) {
    print(done);
    return;
  }
  const sheet = new view.CSSStyleSheet();
  // What is stripped of its box loses its font too; the sheet keeps that of the page.
  sheet.replaceSync(rules(view.getComputedStyle(element).fontFamily));
  const marked: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  const mark = (target: Element): Node & { readonly host?: Element } => {
    const root = target.getRootNode() as Document | ShadowRoot;
    target.setAttribute(MARK, '');
    set(root, SHEETS, [...get(root, SHEETS), sheet]);
    marked.push(target);
    roots.push(root);
    // The page may show it, or what it lies in, through slots of other elements.
    for (let node: Element | null = target; node; node = get(node, 'parentElement')) {
      const slot = get(node, 'assignedSlot');
      if (slot) mark(slot);
    }
    return root;
  };
  // The element may lie in the shadow of another, and that one in a third.
  for (let target: Element | undefined = element; target;) {
    const root = mark(target);
    target = get(root, 'host');
  }
  print(() => {
    for (const host of marked) host.removeAttribute(MARK);
    for (const root of roots) {
      const others = get(root, SHEETS).filter((other) => other !== sheet);
      set(root, SHEETS, others);
    }
    done();
  });
};
