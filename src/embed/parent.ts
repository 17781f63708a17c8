/*
 * For the page around embed.html: makes the frame as high as the guide, and takes the page's links
 * into it. Frames are looked up as messages come, so those added later work, and a second copy of
 * this script does nothing new. What is said is drawn in embed.ts.
 */

const MOST = 20_000;

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) =>
    /^[^?#]*\/embed\.html(?![^?#])/.test(src),
  );

/**
 * Sandboxed without `allow-same-origin`, a page has an origin of its own that is only ever called
 * `null`. Then who speaks is known by the window alone: no page has the window of another's frame.
 */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

const isSane = (value: unknown): value is number =>
  Number.isFinite(value) && (value as number) >= 0 && (value as number) < MOST;

const forward = (frame: HTMLIFrameElement): void => {
  const hash = location.hash.startsWith('#spasm-guide-') ? location.hash : '';
  // One that waits to be near would never load, and never scroll here.
  if (hash) frame.loading = 'eager';
  const origin = originOf(frame);
  frame.contentWindow?.postMessage(
    { type: 'spasm-guide-hash', hash },
    origin === 'null' ? '*' : origin,
  );
};

addEventListener('message', ({ data, origin, source }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  const { type, height, top } = Object(data) as Record<string, unknown>;
  const { style } = frame;
  if (type === 'spasm-guide-ready') forward(frame);
  if (type === 'spasm-guide-height' && isSane(height) && height) {
    const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
    style.height = `${height + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  }
  if (type === 'spasm-guide-place' && isSane(top)) {
    // The browser finds what scrolls, and heeds the page's `scroll-padding`.
    style.scrollMarginTop = `${-top}px`;
    frame.scrollIntoView();
    style.scrollMarginTop = '';
  }
});

addEventListener('hashchange', () => frames().forEach(forward));

// Following the link one is already at changes no hash.
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => (node as Element).localName === 'a');
  if ((link as HTMLAnchorElement | undefined)?.href === location.href && !event.defaultPrevented) {
    frames().forEach(forward);
  }
});

for (const { contentWindow } of frames()) {
  contentWindow?.postMessage({ type: 'spasm-guide-ready' }, '*');
}

export {};
