import { best, difference, figure, ratio, sum } from './figures.mjs';

/* What the guide sets out to be, and whether it is. */

const FRAME = 1000 / 60;
/** How much dearer one guide may measure among many and still count as no dearer. */
const FLAT = 1.2;
/** Bytes, brotli. */
const SCRIPT = 34_000;
const SNIPPET_PAGE = 46_000;
/** One more guide among the most: KiB, and ms more than the floor's. */
const EACH_HEAP = 10;
const EACH_TIME = 2;

/** The script tag's figures, and how many times those of Lion they may be. */
const BESIDE_LION = [
  ['script time', ['work', 'script'], 'ms', 1],
  ['heap', ['work', 'heap'], 'KiB', 1.1],
  ['main thread', ['work', 'work'], 'ms', 0.9],
  ['headings laid out on Slow 4G', ['slow', 'laidOut'], 'ms', 1.05],
];

/** In words; of what was lost, a dash. */
const say = (value, digits, unit = '') =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }) +
      unit
    : '–';
const times = (value) => say(value, 2, '×');
const whole = (value) => say(value, 0);

/**
 * `[{ promise, isMet, found }]`, in words with figures. Those that need an implementation that was not
 * measured are left out.
 */
export const judge = ({ implementations: all, batches }) => {
  const { floor, lion, script, static: snippet } = all;
  const verdicts = [];
  const add = (promise, isMet, found) => verdicts.push({ promise, isMet, found });
  const each = Object.entries({ 'Static snippet': snippet, 'Script tag': script }).filter(
    ([, one]) => one,
  );

  /** Names the peer that is better than Lion at it, where there is one. */
  const betterThanLion = (path, unit) => {
    const peer = best(all, 'elements', (one) => figure(one, path));
    return peer === lion ? '' : `; ${peer.name} ${whole(figure(peer, path))} ${unit}`;
  };

  if (script && lion) {
    for (const [name, path, unit, most] of BESIDE_LION) {
      const factor = ratio(script, lion, path);
      add(
        `Script tag: ${name} at most ${times(most)} Lion’s`,
        factor <= most,
        `${whole(figure(script, path))} ${unit}, ${times(factor)} Lion’s (${whole(figure(lion, path))} ${unit}${betterThanLion(path, unit)})`,
      );
    }
    const path = ['slow', 'blocking'];
    const [own, other] = [figure(script, path), figure(lion, path)];
    add(
      'Script tag: blocking on Slow 4G at most Lion’s',
      own <= other,
      `${whole(own)} ms; Lion’s ${whole(other)} ms${betterThanLion(path, 'ms')}`,
    );
  }
  const most = batches.at(-1);
  if (script && floor) {
    const heap = figure(script, ['many', most, 'heap']);
    add(
      `Script tag: one more guide among ${most} at most ${EACH_HEAP} KiB of heap`,
      heap <= EACH_HEAP,
      `${say(heap, 1)} KiB; the floor ${say(figure(floor, ['many', most, 'heap']), 1)}` +
        (lion ? `, Lion ${say(figure(lion, ['many', most, 'heap']), 1)}` : ''),
    );
    const path = ['many', most, 'time'];
    const longer = difference(script, floor, path);
    add(
      `Script tag: one more guide among ${most} at most ${EACH_TIME} ms more than the floor`,
      longer <= EACH_TIME,
      `${say(figure(script, path), 1)} ms, ${say(longer, 1)} more than the floor (${say(figure(floor, path), 1)} ms)` +
        (lion ? `; Lion ${say(figure(lion, path), 1)} ms` : ''),
    );
  }
  if (snippet && floor) {
    const path = ['slow', 'laidOut'];
    const factor = ratio(snippet, floor, path);
    add(
      `Static snippet: headings laid out on Slow 4G at most ${times(1.08)} the floor’s`,
      factor <= 1.08,
      `${whole(figure(snippet, path))} ms, ${times(factor)} the floor’s (${whole(figure(floor, path))} ms)`,
    );
  }
  if (snippet) {
    const { html, js } = snippet.bytes;
    add(
      `Static snippet: all bytes of its page at most ${whole(SNIPPET_PAGE)}`,
      sum(snippet.bytes) <= SNIPPET_PAGE,
      `${whole(sum(snippet.bytes))} bytes: HTML ${whole(html)}, script ${whole(js)}`,
    );
  }
  if (script) {
    const { js } = script.bytes;
    add(
      `\`dist/spasm-guide.js\`: at most ${whole(SCRIPT)} bytes`,
      js <= SCRIPT,
      `${whole(js)} bytes`,
    );
  }
  for (const [name, one] of each) {
    const shifts = Object.entries({ slow: 'on Slow 4G', local: 'local' })
      .map(([kind, where]) => [figure(one, [kind, 'cls']), where])
      .filter(([shift]) => shift !== undefined);
    add(
      `${name}: layout shift 0`,
      shifts.length > 0 && shifts.every(([shift]) => shift === 0),
      shifts.map(([shift, where]) => `${say(shift, 3)} ${where}`).join(', '),
    );
  }
  for (const [name, one] of each) {
    if (!floor) continue;
    const later = difference(one, floor, ['work', 'painted']);
    add(
      `${name}: click to painted panel within one frame of the floor`,
      later <= FRAME,
      `${whole(figure(one, ['work', 'painted']))} ms, ${say(later, 1)} ms more than the floor`,
    );
  }
  for (const [name, one] of each) {
    const [first, ...others] = batches.map((batch) => figure(one, ['many', batch, 'time']));
    add(
      `${name}: a guide costs no more among many`,
      Math.max(...others) <= first * FLAT,
      batches
        .map((batch, index) => `${say([first, ...others][index], 1)} ms each of ${batch}`)
        .join(', '),
    );
  }
  return verdicts;
};
