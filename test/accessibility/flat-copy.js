/* global document, Node -- in a browser */

/*
 * The page as a person meets it, in a document of its own: shadow roots opened out, slots filled, what
 * is closed hidden in the plain way. For judges and readers that stop at a shadow root.
 *
 *     page                              frame
 *       spasm-guide                       spasm-guide
 *         #shadow-root                      div part="guide"
 *           div part="guide"                  p
 *             slot name="footer"  ------>       "Found a mistake?"
 *         p slot="footer"
 */

/** A copy by its original, and back. Several texts in a row are one text. */
const copies = new WeakMap();
const originals = new WeakMap();

const isSaid = (node) =>
  node.nodeType === Node.TEXT_NODE ||
  (node.nodeType === Node.ELEMENT_NODE &&
    !['script', 'style', 'link', 'template', 'iframe'].includes(node.localName));

/** What a person meets inside `node`, each text with those that follow it at once. */
const within = (node) => {
  const met = [...(node.shadowRoot ?? node).childNodes].flatMap((child) =>
    child.localName === 'slot' ? child.assignedNodes({ flatten: true }) : [child],
  );
  const groups = [];
  for (const child of met.filter(isSaid)) {
    const last = groups.at(-1);
    if (child.nodeType === Node.TEXT_NODE && last?.[0].nodeType === Node.TEXT_NODE)
      last.push(child);
    else groups.push([child]);
  }
  return groups;
};

const copyAttributes = (from, to) => {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes) {
    // Some readers in a page would say the value of a button; no screen reader does.
    if (name === 'value' && from.localName === 'button') continue;
    // What is not found is not said either.
    const wanted = name === 'hidden' ? '' : value;
    if (to.getAttribute(name) !== wanted) to.setAttribute(name, wanted);
  }
};

const syncDialog = (from, to) => {
  if (from.open === to.open && to.hasAttribute('aria-modal')) return;
  to.close();
  if (!from.open) return;
  to.showModal();
  // Browsers say so of themselves; not every reader in a page knows.
  to.setAttribute('aria-modal', 'true');
};

const syncText = (texts, document) => {
  const [first] = texts;
  const copy = copies.get(first) ?? document.createTextNode('');
  const data = texts.map((text) => text.data).join('');
  if (copy.data !== data) copy.data = data;
  return [first, copy];
};

const sync = (group, document) => {
  const [node] = group;
  const [, copy] =
    node.nodeType === Node.TEXT_NODE
      ? syncText(group, document)
      : [node, copies.get(node) ?? document.createElementNS(node.namespaceURI, node.localName)];
  copies.set(node, copy);
  originals.set(copy, node);
  if (node.nodeType === Node.TEXT_NODE) return copy;
  // The copy's own attributes of a dialog follow its state.
  if (node.localName !== 'dialog') copyAttributes(node, copy);
  const children = within(node).map((one) => sync(one, document));
  if (
    children.length !== copy.childNodes.length ||
    children.some((one, at) => one !== copy.childNodes[at])
  ) {
    copy.replaceChildren(...children);
  }
  if (node.localName === 'input') copy.toggleAttribute('checked', node.checked);
  return copy;
};

const text = (rules) => [...rules].map(({ cssText }) => cssText).join('\n');

/** The page's own style, kept out of the guide but for what it says of the guide's parts. */
const pageStyle = (sheet) => {
  const parts = [...sheet.cssRules].filter(({ cssText }) => cssText.includes('::part('));
  const reach = text(parts).replaceAll(/::part\(([\w-]+)\)/g, ' [part~="$1"]');
  const css = `@scope (:root) to (spasm-guide > *) { ${text(sheet.cssRules)} }\n${reach}`;
  return sheet.media.length ? `@media ${sheet.media.mediaText} { ${css} }` : css;
};

/** The style of a shadow root, said of its host from outside. */
const shadowStyle = (sheet, host) => {
  const css = text(sheet.cssRules)
    .replaceAll('::slotted(*)', ':not(*)')
    .replaceAll(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ':scope:is($1)')
    .replaceAll(':host', ':scope');
  return `@scope (${host.localName}) { ${css} }`;
};

const styles = () => [
  ...[...document.styleSheets, ...document.adoptedStyleSheets].map(pageStyle),
  ...[...document.querySelectorAll('*')]
    .filter(({ shadowRoot }) => shadowRoot)
    .flatMap((host) =>
      [...host.shadowRoot.styleSheets, ...host.shadowRoot.adoptedStyleSheets].map((sheet) =>
        shadowStyle(sheet, host),
      ),
    ),
];

let frame;

/** Brings the copy up to date with the page; makes it the first time. */
export const syncCopy = async () => {
  if (!frame) {
    frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html>';
    frame.name = 'flat-copy';
    frame.style.cssText =
      'position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; border: 0';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.documentElement.append(frame);
    await loaded;
    const { contentDocument: copy } = frame;
    copies.set(document.documentElement, copy.documentElement);
    copies.set(document.head, copy.head);
    copies.set(document.body, copy.body);
    const sheet = new frame.contentWindow.CSSStyleSheet();
    sheet.replaceSync(styles().join('\n'));
    copy.adoptedStyleSheets = [sheet];
  }
  const { contentDocument: copy } = frame;
  sync([document.documentElement], copy);
  for (const dialog of copy.querySelectorAll('dialog')) {
    const original = originals.get(dialog);
    for (const name of ['part', 'aria-labelledby'])
      dialog.setAttribute(name, original.getAttribute(name));
    syncDialog(original, dialog);
  }
};

/** What of the copy stands for `node`, and what of the page for `copy`. */
export const copyOf = (node) => copies.get(node);
export const originalOf = (copy) => originals.get(copy);
