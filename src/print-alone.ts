const MARK = 'data-spasm-guide-printing';

/*
 * What is neither marked, nor holds what is marked, nor lies in it steps aside; what holds it gives
 * up the box it had on screen. Only in print, and only until the printing is over.
 */
const rules = (font: string) => `
@page {
  margin: 13mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
}
@media print {
  :not([${MARK}], [${MARK}] *, :has([${MARK}])) { display: none !important; }
  [${MARK}] { font-family: ${font} !important; }
  :has([${MARK}]) { all: unset !important; display: block !important; }
  :has([${MARK}])::before, :has([${MARK}])::after { content: none !important; }
}`;

/**
 * Prints `element` without the page around it. The page is as it was once the browser says that the
 * printing is over; on screen it never changes.
 * @param done called then
 */
export const printAlone = (element: HTMLElement, done: () => void): void => {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  // What is stripped of its box loses its font too; the sheet keeps that of the page.
  sheet.replaceSync(rules(view.getComputedStyle(element).fontFamily));
  const marked: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  // The element may sit in the shadow of another, and that one in a third.
  for (let host: Element | undefined = element; host;) {
    const root = host.getRootNode() as Document | ShadowRoot;
    host.setAttribute(MARK, '');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    marked.push(host);
    roots.push(root);
    host = 'host' in root ? root.host : undefined;
  }
  const restore = () => {
    for (const host of marked) host.removeAttribute(MARK);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    done();
  };
  view.addEventListener('afterprint', restore, { once: true });
  view.print();
};
