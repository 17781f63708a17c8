import { readOptions } from './options.js';

/*
 * The page for an <iframe>. It reads its options from its own address, and talks with embed-parent.js
 * in the page around it, where that is loaded. Nothing here is about the reader but which place of
 * the guide they went to, as a number of pixels.
 *
 *     this page                                                    embed-parent.js
 *        | -- spasm-guide-height { height }: as it changes ------------> | sizes the frame
 *        | -- spasm-guide-ready: the guide is drawn -------------------> |
 *        | <------------- spasm-guide-hash { hash }: the page's link --- | now and as it changes; else ''
 *        | -- spasm-guide-place { top }: where the guide scrolled to --> | scrolls the page there
 *        | <----------- spasm-guide-ready: loaded later than the frame - | answered by height, ready
 */

const TAG = 'spasm-guide';
const LINK = /^#spasm-guide-[\w-]+$/;

const guide = document.querySelector(TAG);
const root = document.documentElement;
const isFramed = parent !== window;
let toldHeight = 0;
let isReady = false;

/** To any origin: the page around may be anyone's, and there is nothing in it to keep from them. */
const tell = (type: string, rest: Readonly<Record<string, number>> = {}): void => {
  if (isFramed) parent.postMessage({ type: `spasm-guide-${type}`, ...rest }, '*');
};

/** No height depends on the frame's own, so telling it cannot go round in circles. */
const tellHeight = (): void => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // A frame that is not displayed has none.
  if (height === 0 || height === toldHeight) return;
  toldHeight = height;
  tell('height', { height });
};

/** The height first: where the place is, the page can only scroll once the frame reaches there. */
const tellPlace = (target: Element): void => {
  if (!isReady) return;
  tellHeight();
  const margin = Number.parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
  const top = Math.round(target.getBoundingClientRect().top + scrollY - margin);
  tell('place', { top: Math.max(0, top) });
};

const onReady = (): void => {
  isReady = true;
  // The page is in the language, and under the title, that the guide has come to.
  const title = guide?.shadowRoot?.querySelector('[part~=heading]');
  root.lang = guide?.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang ?? root.lang;
  document.title = title?.textContent.trim() ?? document.title;
  // Not before: the few words for a page without script would make the frame jump.
  new ResizeObserver(tellHeight).observe(document.body);
  tellHeight();
  tell('ready');
};

const onMessage = ({ source, data }: MessageEvent): void => {
  if (source !== parent || !isFramed) return;
  const { type, hash } = Object(data) as { type?: unknown; hash?: unknown };
  if (type === 'spasm-guide-ready' && isReady) {
    toldHeight = 0;
    tellHeight();
    tell('ready');
  }
  if (type !== 'spasm-guide-hash' || typeof hash !== 'string') return;
  // While the frame is yet to grow, a bar would take room, and move the place that was told.
  root.style.setProperty('scrollbar-width', 'none');
  if (LINK.test(hash)) {
    // The address takes no new step: Back is the page's. The same link again changes no address.
    if (hash === location.hash) dispatchEvent(new HashChangeEvent('hashchange'));
    else location.replace(hash);
  }
};

/** A frame as high as the guide has its middle far from what the reader sees: the dialog goes to the click. */
const placeDialog = (event: MouseEvent): void => {
  const dialog = guide?.shadowRoot?.querySelector('dialog[open]');
  if (!dialog || event.composedPath().includes(dialog)) return;
  const { height } = dialog.getBoundingClientRect();
  const [button] = event.composedPath();
  const { top } = (button as Element).getBoundingClientRect();
  const highest = Math.max(0, innerHeight - height - 16);
  root.style.setProperty('--dialog-top', `${Math.min(Math.max(16, top - height / 2), highest)}px`);
};

/**
 * A sandbox without `allow-forms` stops even a form that only closes its dialog, and so would shut
 * the reader in it. Here its buttons do the same without the browser's help.
 */
const sendForm = (event: MouseEvent): void => {
  const button = event.composedPath().find((node) => (node as Element).localName === 'button');
  const { form } = (button ?? {}) as Partial<HTMLButtonElement>;
  if (form?.method !== 'dialog' || event.defaultPrevented) return;
  event.preventDefault();
  const submitter = button as HTMLButtonElement;
  form.closest('dialog')?.close(submitter.value);
  form.dispatchEvent(new SubmitEvent('submit', { submitter, bubbles: true, cancelable: true }));
};

/** The frame is the guide's: a source opens beside it. */
const freeLink = (event: MouseEvent): void => {
  const link = event.composedPath().find((node) => (node as Element).localName === 'a');
  if (!(link instanceof HTMLAnchorElement) || !link.protocol.startsWith('http')) return;
  if (link.href.split('#')[0] !== location.href.split('#')[0]) link.target = '_blank';
};

const dress = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body { display: flow-root; margin: 0; padding: 0.5rem; font-family: system-ui, sans-serif }
    ${TAG}::part(dialog) { margin-block-start: var(--dialog-top, auto) }
    @media print { body { padding: 0 } }
  `);
  document.adoptedStyleSheets = [sheet];
};

if (guide) {
  const { attributes, properties, theme } = readOptions(location.search);
  for (const [name, value] of attributes) guide.setAttribute(name, value);
  for (const [name, value] of properties) guide.style.setProperty(name, value);
  if (theme) root.style.colorScheme = theme;
  dress();

  // Wherever the guide scrolls to, the page around must follow: a frame of full height cannot scroll.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- Called on its own element below.
  const { scrollIntoView } = Element.prototype;
  Element.prototype.scrollIntoView = function (...options) {
    scrollIntoView.apply(this, options);
    tellPlace(this);
  };

  addEventListener('message', onMessage);
  document.addEventListener('click', (event) => {
    placeDialog(event);
    sendForm(event);
    freeLink(event);
  });
  void customElements
    .whenDefined(TAG)
    .then(() => guide.updateComplete)
    // After the guide has followed the frame's own link: that is no reason for the page to scroll.
    .then(() => setTimeout(onReady));
}
