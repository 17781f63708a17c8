/* global document, requestAnimationFrame, scrollY, window -- runs in the page */

/** Functions sent into a page: each stands alone. `heading` is as in peers.mjs. */

/**
 * Before anything else of the page: `window.headings()` finds what opens panels, and nothing more is
 * done until asked.
 */
export const find = ([host, inner]) => {
  window.headings = () =>
    [...document.querySelectorAll(host)].flatMap((one) =>
      inner ? [...(one.shadowRoot?.querySelectorAll(inner) ?? [])] : [one],
    );
};

/**
 * Before anything else of the page: notes what the browser says of its painting, and from frame to
 * frame where the headings stand. `window.seen()` gives what was noted.
 */
export const watch = () => {
  const noted = { fcp: 0, lcp: 0, cls: 0, blocking: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (noted.lcp = startTime));
  observe('layout-shift', ({ value }) => (noted.cls += value));
  observe('longtask', ({ duration }) => (noted.blocking += Math.max(0, duration - 50)));

  let tops = [];
  let changed = 0;
  let readable = 0;
  let most = 0;
  const look = () => {
    const now = window
      .headings()
      .map((one) => one.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top }) => top + scrollY);
    const at = performance.now();
    if (now.length !== tops.length || now.some((top, index) => Math.abs(top - tops[index]) > 1)) {
      tops = now;
      changed = at;
    }
    if (now.length > most) {
      most = now.length;
      readable = at;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.seen = () => ({
    ...noted,
    count: tops.length,
    readable,
    laidOut: changed,
    quiet: performance.now() - changed,
    isLoaded: document.readyState === 'complete',
  });
};

/**
 * Waits for a click on the first heading.
 * @returns ms from the click to the first painted frame in which the second heading has moved away
 *   (`painted`), and to the one in which it came to rest (`settled`)
 */
export const watchClick = () => {
  const [first, second] = window.headings();
  const gap = () => second.getBoundingClientRect().top - first.getBoundingClientRect().top;
  const closed = gap();
  let last = closed;
  let clicked;
  let painted;
  let settled;
  window.addEventListener('click', ({ timeStamp }) => (clicked ??= timeStamp), {
    capture: true,
    once: true,
  });
  const { promise, resolve } = Promise.withResolvers();
  const { port1, port2 } = new MessageChannel();
  // A message sent while a frame is made arrives once it is painted.
  port1.onmessage = () => {
    const at = performance.now();
    const now = gap();
    if (clicked && Math.abs(now - last) > 0.5) {
      painted ??= at - clicked;
      settled = at - clicked;
      last = now;
    }
    if (settled && at - clicked - settled > 300) resolve({ painted, settled });
    else requestAnimationFrame(frame);
  };
  const frame = () => port2.postMessage(0);
  requestAnimationFrame(frame);
  window.clickSeen = promise;
  const { left, top, width, height } = first.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** Shows `count` guides more, each as in the page; `window.takeAway()` removes them. */
export const addGuides = (body, count) => {
  const places = Array.from({ length: window.start ? count : 1 }, () =>
    document.createElement('div'),
  );
  document.body.append(...places);
  if (!window.start) places[0].setHTMLUnsafe(body.repeat(count));
  else {
    for (const place of places) {
      place.innerHTML = body;
      window.start(place);
    }
  }
  window.takeAway = () => {
    for (const place of places) place.remove();
  };
};
