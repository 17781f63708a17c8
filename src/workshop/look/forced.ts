/*
 * What a browser does where the reader has chosen all colours: what the page says of them is as good as
 * not said. A ground that hides something keeps one; drawings in SVG keep their own colours.
 */
const rules = `
:not(svg, svg *) {
  background: transparent !important;
  border-color: revert !important;
  outline-color: CanvasText !important;
  box-shadow: none !important;
  color: revert !important;
  text-decoration-color: revert !important;
  text-shadow: none !important;
  accent-color: revert !important;
}
:not(svg, svg *)::before,
:not(svg, svg *)::after {
  border-color: currentColor !important;
  background: none !important;
  color: inherit !important;
}
::marker {
  color: inherit !important;
}
:any-link {
  color: LinkText !important;
}
:root:root {
  background: Canvas !important;
  color: CanvasText !important;
}
:is(dialog, .hold):is(dialog, .hold) {
  background: Canvas !important;
}
`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Has `roots`, all of `page`, show in the reader's colours alone, or in their own again. */
export const forceColors = (
  page: Document,
  roots: readonly (Document | ShadowRoot)[],
  isForced: boolean,
): void => {
  const view = page.defaultView;
  if (!view) return;
  let sheet = sheets.get(page);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    sheets.set(page, sheet);
  }
  for (const root of roots) {
    const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
    root.adoptedStyleSheets = isForced ? [...others, sheet] : others;
  }
};
