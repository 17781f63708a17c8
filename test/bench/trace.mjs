/* Reads a trace of Chromium: what the page's main thread spent its time on. */

/** Categories to record. */
export const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute'];

const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
]);
const LAYOUT = new Set(['Layout']);
const STYLE = new Set(['UpdateLayoutTree']);
const PARSE = new Set(['ParseHTML']);
const NOT_SCRIPT = new Set([...LAYOUT, ...STYLE, ...PARSE]);

/** Spans of thread time that overlap as one, in order: `[[start, end]]`. */
const union = (events) => {
  const spans = [];
  for (const { tts, tdur } of events.sort((a, b) => a.tts - b.tts)) {
    const last = spans.at(-1);
    if (last && tts <= last[1]) last[1] = Math.max(last[1], tts + tdur);
    else spans.push([tts, tts + tdur]);
  }
  return spans;
};

const length = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** How much of `spans` lies in `others`. */
const shared = (spans, others) =>
  spans.reduce(
    (sum, [start, end]) =>
      sum +
      others.reduce((part, [s, e]) => part + Math.max(0, Math.min(end, e) - Math.max(start, s)), 0),
    0,
  );

/**
 * Ms of the thread's own time, each counted once: `script` with the microtasks that it queues and
 * without the layout and the reading of HTML that it asks for, `parse` (HTML, whoever asks), `layout`, `style`.
 * @param buffer the trace as JSON
 * @param url address of the page
 */
export const readTrace = (buffer, url) => {
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString());
  const page = traceEvents.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url,
  );
  const events = traceEvents.filter(
    ({ ph, pid, tid, tdur }) => ph === 'X' && tdur && pid === page.pid && tid === page.tid,
  );
  const of = (names) => union(events.filter(({ name }) => names.has(name)));
  const ms = (us) => us / 1000;
  const script = of(SCRIPT);
  return {
    script: ms(length(script) - shared(script, of(NOT_SCRIPT))),
    parse: ms(length(of(PARSE))),
    layout: ms(length(of(LAYOUT))),
    style: ms(length(of(STYLE))),
  };
};
