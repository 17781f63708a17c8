import { call, get } from '../page/dom.js';
import { bringTo } from '../page/keep-place.js';
import { addressOf } from '../page/page-address.js';

/*
 * For the page around embed.html: makes the frame as high as the guide, takes the page's links into it,
 * and tells it the page's address. Frames are looked up as messages come, so those added later work, and
 * a second copy of this script does nothing new. What is said is drawn in embed.ts.
 *
 * A frame is ours where it has an embed.html of this script's own server, or where the page marks it. What is in
 * it may still be another document by now, or another's altogether: it is believed nothing but a height
 * and, where the reader has just done something, a place to scroll to.
 */

/** Pixels: the whole guide, all open, on the narrowest telephone is a quarter of it. */
const MOST = 200_000;
/** As long as a browser lets a click count for. */
const SOON = 5000;

/** Empty where `address` makes no sense. */
const originOf = (address: string): string => {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
};

const script = get(document, 'currentScript') as HTMLScriptElement | null;
const own = originOf(script?.src ?? '');

const isOurs = ({ dataset, src }: HTMLIFrameElement): boolean =>
  dataset.spasmGuideFrame !== undefined ||
  (/^[^?#]*\/embed\.html(?![^?#])/.test(src) && originOf(src) === own);

const frames = (): HTMLIFrameElement[] => {
  const all = call(document, 'querySelectorAll', 'iframe:not([srcdoc])');
  return ([...all] as HTMLIFrameElement[]).filter(isOurs);
};

/** Sandboxed without `allow-same-origin`, a page has an origin of its own that is only ever called `null`. */
const speakerOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : originOf(src);

/** The line to the document in each window, and the address of its frame then. */
const lines = new WeakMap<object, { readonly src: string; readonly port: MessagePort }>();
/** When the page last sent each frame to a link. */
const sent = new WeakMap<HTMLIFrameElement, number>();

const linkOf = ({ hash }: Location): string => (hash.startsWith('#spasm-guide-') ? hash : '');

/** Tells `frame` where the page is, and the link to follow, if there is a new one. */
const forward = (frame: HTMLIFrameElement, hash?: string): void => {
  if (hash) {
    // One that waits to be near would never load, and never scroll here.
    frame.loading = 'eager';
    sent.set(frame, performance.now());
  }
  const { keepQuery, emergencyNumber: number } = frame.dataset;
  const page = addressOf(window, keepQuery);
  const line = frame.contentWindow && lines.get(frame.contentWindow);
  line?.port.postMessage({ type: 'spasm-guide-hash', hash, page, number });
};

/** Whether the reader has just followed a link of the page, or done something in the frame. */
const isAsked = (frame: HTMLIFrameElement): boolean =>
  performance.now() - (sent.get(frame) ?? -SOON) < SOON ||
  (navigator.userActivation.isActive && get(document, 'activeElement') === frame);

const isWithin = (value: unknown, least: number): value is number =>
  Number.isFinite(value) && (value as number) >= least && (value as number) < MOST;

const onTold = (frame: HTMLIFrameElement, data: unknown): void => {
  const { type, height, top, by } = Object(data) as Record<string, unknown>;
  const { style } = frame;
  if (type === 'spasm-guide-height' && isWithin(height, 1)) {
    const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
    style.height = `${height + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  }
  if (type === 'spasm-guide-place' && isWithin(top, 0) && isAsked(frame)) {
    // The browser finds what scrolls, and heeds the page's `scroll-padding`.
    style.scrollMarginTop = `${-top}px`;
    frame.scrollIntoView();
    style.scrollMarginTop = '';
  }
  if (type === 'spasm-guide-moved' && isWithin(by, -MOST) && isAsked(frame))
    bringTo(frame, frame.getBoundingClientRect().top - by);
};

addEventListener('message', ({ data, origin, source }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!source || !frame || origin !== speakerOf(frame)) return;
  const { src } = frame;
  if ((Object(data) as { type?: unknown }).type !== 'spasm-guide-ready') {
    if (origin !== 'null') onTold(frame, data);
    return;
  }
  // Every document in a sandbox is called `null`: only the first to speak is the one that the page named.
  if (origin === 'null' && lines.get(source)?.src === src) return;
  const { port1: port, port2 } = new MessageChannel();
  port.onmessage = (event) => onTold(frame, event.data);
  lines.set(source, { src, port });
  const targetOrigin = origin === 'null' ? '*' : origin;
  (source as Window).postMessage({ type: 'spasm-guide-port' }, targetOrigin, [port2]);
  forward(frame, hasMovedOn ? undefined : linkOf(location));
});

let { href, hash } = location;
/** Whether the reader has done anything since the address was new: a frame that comes late follows it no more. */
let hasMovedOn = scrollY > 0;
for (const type of ['wheel', 'touchmove', 'keydown', 'mousedown']) {
  addEventListener(type, () => (hasMovedOn = true), { capture: true, passive: true });
}

/** Takes a change of the page's address into its frames. */
const onAddress = (): void => {
  if (location.href === href) return;
  const isNew = location.hash !== hash;
  ({ href, hash } = location);
  hasMovedOn &&= !isNew;
  for (const frame of frames()) forward(frame, isNew ? linkOf(location) : undefined);
};

// A script that changes the address is heard of by the first alone, which not every browser has; else
// by the click that had it do so.
const { navigation } = window as Partial<Window>;
if (typeof navigation?.addEventListener === 'function')
  navigation.addEventListener('currententrychange', onAddress);
addEventListener('hashchange', onAddress);
addEventListener('popstate', onAddress);
addEventListener('click', (event) => {
  setTimeout(onAddress);
  // Following the link one is already at changes no address.
  const link = event.composedPath().find((node) => (node as Element).localName === 'a');
  if ((link as HTMLAnchorElement | undefined)?.href === location.href && !event.defaultPrevented) {
    for (const frame of frames()) forward(frame, linkOf(location));
  }
});

for (const frame of frames()) {
  forward(frame, hasMovedOn ? undefined : linkOf(location));
  frame.contentWindow?.postMessage({ type: 'spasm-guide-ready' }, '*');
}
