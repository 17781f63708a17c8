import { freeLink, placeDialog, sendForm } from './clicks.js';
import { setLook } from './look.js';
import { readOptions } from './options.js';
import { findWords, loadWords } from './words.js';

/*
 * The page for an <iframe>. What it shows is written in it; the rest, what cannot mislead, it reads from
 * its own address. It talks with embed-parent.js in the page around it, where that is loaded. Nothing
 * here is about the reader but which place of the guide they went to, as a number of pixels.
 *
 *     this page                                                    embed-parent.js
 *        | <----------- spasm-guide-ready: loaded later than the frame - |
 *        | -- spasm-guide-ready: the guide is drawn -------------------> |
 *        | <------------- spasm-guide-port: a line of their own -------- |
 *        | <============= spasm-guide-hash { hash, page, number } ====== | now, and as its address changes
 *        | == spasm-guide-height { height }: as it changes ============> | sizes the frame
 *        | == spasm-guide-place { top }: where the guide scrolled to ==> | scrolls the page there
 *        | == spasm-guide-moved { by }: what the reader is at moved ===> | scrolls after it
 *
 * `hash` is the page's link, `page` its plain address, `number` the emergency number it wants. The line
 * (===) ends with this document: what comes after it in the frame cannot speak for it.
 */

const TAG = 'spasm-guide';
const LINK = /^#spasm-guide-[\w-]+$/;

const guide = document.querySelector(TAG);
const root = document.documentElement;
const isFramed = parent !== window;
/** The page's address, where others find what the reader sees: "Copy link" and paper tell it. */
const canonical = document.createElement('link');
canonical.rel = 'canonical';
let port: MessagePort | undefined;
let toldHeight = 0;
let isReady = false;

/** To any origin: the page around may be anyone's, and there is nothing in it to keep from them. */
const tell = (type: string, rest?: Readonly<Record<string, number>>): void => {
  const line = (rest && port) ?? (isFramed && parent);
  if (line) line.postMessage({ type: `spasm-guide-${type}`, ...rest }, { targetOrigin: '*' });
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

/** What is above the reader has opened or closed, and `by` so many pixels of it this page cannot scroll. */
const tellMoved = (by: number): void => {
  if (!isReady || Math.abs(by) < 1) return;
  // The page scrolls while there is room for it: before the frame shrinks, and after it has grown.
  if (by > 0) tellHeight();
  tell('moved', { by });
};

/** The page is in the language, and under the title, that the guide has come to. */
const followLanguage = (): void => {
  const shown = guide?.shadowRoot?.querySelector<HTMLElement>('[lang]');
  if (!shown) return;
  root.lang = shown.lang;
  root.dir = shown.dir;
  document.title = shown.querySelector('[part~=heading]')?.textContent.trim() ?? document.title;
};

const onReady = (): void => {
  isReady = true;
  followLanguage();
  // Not before: the few words for a page without script would make the frame jump.
  new ResizeObserver(tellHeight).observe(document.body);
  tellHeight();
  tell('ready');
};

/** What the page around, which is at `origin`, says of itself. */
const onTold = (data: unknown, origin: string): void => {
  const { type, hash, page, number } = Object(data) as Readonly<Record<string, unknown>>;
  if (!guide || type !== 'spasm-guide-hash') return;
  canonical.remove();
  if (typeof page === 'string' && page) {
    canonical.href = page;
    document.head.append(canonical);
  }
  guide.requestUpdate();
  // No observer runs in a frame that is yet out of sight.
  void guide.updateComplete.then(tellHeight);
  // The file names the pages that may: any other could have a reader call anyone.
  const isTrusted = guide.dataset.parent?.split(/\s+/).includes(origin);
  if (isTrusted && !hasNumber && typeof number === 'string') guide.emergencyNumber = number;
  if (typeof hash !== 'string') return;
  // While the frame is yet to grow, a bar would take room, and move the place that was told.
  root.style.setProperty('scrollbar-width', 'none');
  if (LINK.test(hash)) {
    // The address takes no new step: Back is the page's. The same link again changes no address.
    if (hash === location.hash) dispatchEvent(new HashChangeEvent('hashchange'));
    else location.replace(hash);
  }
};

const onMessage = ({ source, origin, data, ports }: MessageEvent): void => {
  if (source !== parent || !isFramed || !isReady) return;
  const { type } = Object(data) as { type?: unknown };
  if (type === 'spasm-guide-ready') tell('ready');
  // An embed-parent.js of an older version has no line.
  if (!port) onTold(data, origin);
  const [line] = ports;
  if (type !== 'spasm-guide-port' || !line) return;
  // Of a second copy of its script, the last that speaks.
  port?.close();
  port = line;
  port.onmessage = (event) => onTold(event.data, origin);
  toldHeight = 0;
  tellHeight();
};

const applyStyles = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body { display: flow-root; margin: 0; padding: 0.5rem; font-family: system-ui, sans-serif }
    ${TAG}::part(dialog) { margin-block-start: var(--dialog-top, auto) }
    @media print { body { padding: 0 } }
  `);
  document.adoptedStyleSheets = [sheet];
};

/** Whether `value`, of the element or of CSS, is set by the file itself: that beats the address. */
const isOwn = (name: string): boolean =>
  guide !== null &&
  (guide.hasAttribute(name) || getComputedStyle(guide).getPropertyValue(name) !== '');

const hasNumber = isOwn('emergency-number');

if (guide) {
  const { attributes, properties, theme } = readOptions(location.search);
  const words = findWords(isOwn('lang') ? '' : (attributes.get('lang') ?? ''));
  const [lang] = words.values();
  if (lang) guide.lang = lang;
  for (const [name, value] of attributes) {
    if (name !== 'lang' && !isOwn(name)) guide.setAttribute(name, value);
  }
  const look = new Map([...properties].filter(([name]) => !isOwn(name)));
  const schemes = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content;
  const isFree = getComputedStyle(root).colorScheme === 'normal';
  if (theme && isFree && (schemes ?? theme).includes(theme)) {
    look.set('theme', theme);
    root.style.colorScheme = theme;
  }
  applyStyles();

  // Wherever the guide scrolls to, the page around must follow: a frame of full height cannot scroll.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- Called on its own element below.
  const { scrollIntoView, scrollBy } = Element.prototype;
  Element.prototype.scrollIntoView = function (...options) {
    scrollIntoView.apply(this, options);
    tellPlace(this);
  };
  Element.prototype.scrollBy = function (...options: unknown[]) {
    const { scrollTop } = this;
    Reflect.apply(scrollBy, this, options);
    const { top = 0 } = Object(options[0]) as ScrollToOptions;
    if (this === root) tellMoved(top - (this.scrollTop - scrollTop));
  };

  addEventListener('message', onMessage);
  document.addEventListener('click', (event) => {
    placeDialog(event, guide);
    sendForm(event);
    freeLink(event);
  });
  guide.addEventListener('spasm-guide-language', () => {
    void guide.updateComplete.then(followLanguage);
  });
  words.delete(root);
  void loadWords([...words.keys()], guide)
    .then(() => customElements.whenDefined(TAG))
    .then(() => guide.updateComplete)
    .then(() => {
      if (!look.size) return;
      setLook(guide, look);
      const isDark = matchMedia('(prefers-color-scheme: dark)');
      isDark.addEventListener('change', () => setLook(guide, look));
    })
    // After the guide has followed the frame's own link: that is no reason for the page to scroll.
    .then(() => setTimeout(onReady));
}
