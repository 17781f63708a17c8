import { best, difference, figure, ratio, sum } from './figures.mjs';

/* What the guide sets out to be, and whether it is. */

const FRAME = 1000 / 60;
/** How much dearer one guide may measure among many and still count as no dearer. */
const FLAT = 1.2;

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
  const { floor, script, static: snippet } = all;
  const verdicts = [];
  const add = (promise, isMet, found) => verdicts.push({ promise, isMet, found });

  /** Ours by script tag against the custom-element peer that is best at it. */
  const againstBest = (promise, path, unit) => {
    const peer = best(all, 'elements', (one) => figure(one, path));
    if (!script || !peer) return;
    const factor = ratio(script, peer, path);
    const cut = all.cut
      ? `; cut to what the peers do, ${whole(figure(all.cut, path))} ${unit}`
      : '';
    add(
      promise,
      factor <= 1,
      `${whole(figure(script, path))} ${unit}, ${times(factor)} the best peer (${peer.name}, ${whole(figure(peer, path))} ${unit})${cut}`,
    );
  };

  if (snippet && floor) {
    const path = ['slow', 'laidOut'];
    const factor = ratio(snippet, floor, path);
    add(
      'Static snippet: headings laid out on Slow 4G within 1.1× the floor',
      factor <= 1.1,
      `${whole(figure(snippet, path))} ms, ${times(factor)} the floor (${whole(figure(floor, path))} ms)`,
    );
  }
  for (const [name, one] of Object.entries({ 'Static snippet': snippet, 'Script tag': script })) {
    if (!one) continue;
    const shifts = [figure(one, ['slow', 'cls']), figure(one, ['local', 'cls'])];
    add(
      `${name}: layout shift 0`,
      Math.max(...shifts) === 0,
      `${say(shifts[0], 3)} on Slow 4G, ${say(shifts[1], 3)} local`,
    );
  }
  againstBest(
    'Script tag: headings laid out on Slow 4G no later than the best custom-element peer',
    ['slow', 'laidOut'],
    'ms',
  );
  againstBest(
    'Script tag: script time at most that of the best custom-element peer',
    ['work', 'script'],
    'ms',
  );
  if (script) {
    const blocking = [figure(script, ['slow', 'blocking']), figure(script, ['local', 'blocking'])];
    const others = Object.values(all)
      .filter(({ kind }) => kind === 'elements')
      .map((one) => figure(one, ['slow', 'blocking']));
    add(
      'Script tag: blocking time 0',
      Math.max(...blocking) === 0,
      `${whole(blocking[0])} ms on Slow 4G, ${whole(blocking[1])} ms local` +
        (floor ? `; the floor ${whole(figure(floor, ['slow', 'blocking']))} ms` : '') +
        (others.length
          ? `, the custom-element peers ${whole(Math.min(...others))} to ${whole(Math.max(...others))} ms`
          : ''),
    );
  }
  againstBest(
    'Script tag: heap at most that of the best custom-element peer',
    ['work', 'heap'],
    'KiB',
  );
  const lightest = best(all, 'elements', ({ bytes }) => sum(bytes));
  if (script && lightest) {
    const [own, other] = [sum(script.bytes), sum(lightest.bytes)];
    add(
      'Script tag: fewer bytes than every custom-element peer',
      own < other,
      `${whole(own)} bytes; the lightest is ${lightest.name} with ${whole(other)}` +
        (all.cut ? `; cut to what the peers do, ${whole(sum(all.cut.bytes))}` : ''),
    );
  }
  for (const [name, one] of Object.entries({ 'Static snippet': snippet, 'Script tag': script })) {
    if (!one || !floor) continue;
    const later = difference(one, floor, ['work', 'painted']);
    add(
      `${name}: click to painted panel within one frame of the floor`,
      later <= FRAME,
      `${whole(figure(one, ['work', 'painted']))} ms, ${say(later, 1)} ms more than the floor`,
    );
  }
  for (const [name, one] of Object.entries({ 'Static snippet': snippet, 'Script tag': script })) {
    if (!one) continue;
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
