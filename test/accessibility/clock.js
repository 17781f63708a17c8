/* A clock that only the test moves, and a printer that is done at once. For a page before its scripts. */
let time = Date.parse('2026-11-22T03:12:00Z');
let waiting = [];

Date.now = () => time;

const { setTimeout: later } = globalThis;

/* Short waits are not of the clock on the wall: drawing, or the test's own. */
globalThis.setTimeout = (run, delay = 0, ...rest) => {
  if (delay < 100) return later(run, delay, ...rest);
  const one = { at: time + delay, run };
  waiting.push(one);
  return one;
};

const { clearTimeout: forget } = globalThis;
globalThis.clearTimeout = (one) => {
  waiting = waiting.filter((other) => other !== one);
  forget(one);
};

globalThis.passTime = (seconds) => {
  const end = time + seconds * 1000;
  for (;;) {
    const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
    if (!next) break;
    waiting = waiting.filter((other) => other !== next);
    time = next.at;
    next.run();
  }
  time = end;
};

globalThis.print = () => {
  globalThis.dispatchEvent(new Event('afterprint'));
};
