import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { figure, ratio, sum } from './figures.mjs';
import { judge } from './targets.mjs';
import { explain } from './why.mjs';

/* The run in words and tables. */

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const number = (value, digits = 0) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const times = (value) => (value === undefined ? '–' : `${number(value, 2)}×`);

/** One column: head, path of the figure, digits. */
const measured = (all, columns, [key, label]) => {
  const list = Object.values(all);
  const { floor, lion: peer } = all;
  return table(
    [
      '',
      ...columns.map(([head]) => head),
      ...(floor ? [`${label}, × floor`] : []),
      ...(peer ? [`× ${peer.name}`] : []),
    ],
    list.map((one) => [
      one.name,
      ...columns.map(([, path, digits]) => number(figure(one, path), digits)),
      ...(floor ? [times(ratio(one, floor, key))] : []),
      ...(peer ? [times(ratio(one, peer, key))] : []),
    ]),
  );
};

const load = (all, kind) =>
  measured(
    all,
    [
      ['headings laid out, ms', [kind, 'laidOut']],
      ['readable, ms', [kind, 'readable']],
      ['first paint, ms', [kind, 'fcp']],
      ['largest paint, ms', [kind, 'lcp']],
      ['layout shift', [kind, 'cls'], 3],
      ['blocking, ms', [kind, 'blocking']],
    ],
    [[kind, 'laidOut'], 'laid out'],
  );

/** Nothing where it was not measured. */
const fast = (all) =>
  Object.values(all).some(({ results }) => results.local.length)
    ? `## From this machine\n\nThe same without a slow network.\n\n${load(all, 'local')}\n\n`
    : '';

const weights = (all) => {
  const { floor } = all;
  return table(
    ['', 'HTML', 'CSS', 'script', 'other', 'all', ...(floor ? ['× floor'] : [])],
    Object.values(all).map(({ name, bytes }) => [
      name,
      number(bytes.html),
      number(bytes.css),
      number(bytes.js),
      '0',
      number(sum(bytes)),
      ...(floor ? [times(sum(bytes) / sum(floor.bytes))] : []),
    ]),
  );
};

const many = (all, batches) =>
  table(
    [
      '',
      ...batches.map((batch) => `ms each of ${batch}`),
      ...batches.map((batch) => `KiB each of ${batch}`),
      `nodes each of ${batches.at(-1)}`,
    ],
    Object.values(all).map((one) => [
      one.name,
      ...batches.map((batch) => number(figure(one, ['many', batch, 'time']), 1)),
      ...batches.map((batch) => number(figure(one, ['many', batch, 'heap']), 1)),
      number(figure(one, ['many', batches.at(-1), 'nodes'])),
    ]),
  );

const parts = (list) =>
  list.length
    ? `What the guide’s script is made of: how many bytes lighter it gets without each part.

${table(
  ['Part', 'bytes', 'in the peers’ pages'],
  list.map(({ part, bytes, shared }) => [part, number(bytes), shared ? 'yes' : 'no']),
)}`
    : '';

const lost = (losses, names) => {
  if (!losses.length) return 'No load failed.';
  return losses
    .map(
      ({ id, kind, message, isLost }) =>
        `- ${names[id].name}, ${kind}: ${message}; ${isLost ? 'failed again, so it is lost' : 'measured once more'}.`,
    )
    .join('\n');
};

const why = (run) => {
  const reasons = explain(run);
  return reasons.length ? `### Where the rest goes\n\n${reasons.join('\n')}\n\n` : '';
};

/** The report of a run as Markdown, as prettier likes it. */
export const writeReport = async (run) => {
  const { implementations: all, machine, network, cpuSlowdown, screen, versions } = run;
  const load1 = ({ 0: one }) => number(one, 1);
  const text = `# Speed, beside the peers

Written by \`npm run bench\` from what it measured. Do not edit.

The guide’s own words in ${Object.keys(all).length} implementations, ${run.panels} panels each: ${run.rounds} rounds, each taking every implementation in turn; figures are medians, ratios are medians of the ratios of each round. ${run.date.slice(0, 10)}, ${number(run.minutes, 1)} minutes, ${run.browser}, headless, ${screen.width}×${screen.height}, CPU slowed ${cpuSlowdown} times, on ${machine.cores} cores of ${machine.cpu} (${machine.system}, Node ${run.node}; load ${load1(machine.loadBefore)} before and ${load1(machine.loadAfter)} after).

## Targets

Ours beside Lion, the leanest of the custom-element peers, and beside the floor: plain \`<details>\`.

${table(
  ['Target', '', 'Measured'],
  judge(run).map(({ promise, isMet, found }) => [promise, isMet ? 'met' : '**missed**', found]),
)}

![Time until the headings are laid out on Slow 4G, and bytes on the wire](bench.svg)

${why(run)}## Bytes on the wire

Bodies as the server sends them, brotli at its highest level. No page asks for anything else.

${weights(all)}

${parts(run.parts)}

## On Slow 4G

${number((network.download * 8) / 1e6, 2)} Mbit/s, ${network.latency} ms latency: the preset of Chromium’s developer tools.

${load(all, 'slow')}

${fast(all)}## Work

From this machine, with nothing of the bench at work in the page until it has come to rest.

${measured(
  all,
  [
    ['script, ms', ['work', 'script'], 1],
    ['parse, ms', ['work', 'parse'], 1],
    ['layout, ms', ['work', 'layout'], 1],
    ['style, ms', ['work', 'style'], 1],
    ['main thread, ms', ['work', 'work'], 0],
    ['heap, KiB', ['work', 'heap']],
    ['nodes', ['work', 'nodes']],
    ['listeners', ['work', 'listeners']],
    ['click to painted, ms', ['work', 'painted']],
    ['click to settled, ms', ['work', 'settled']],
  ],
  [['work', 'work'], 'main thread'],
)}

## Many guides in a page

Put into a page that has one already: main-thread time and heap for one guide, ${run.manyRounds} rounds.

${many(all, run.batches)}

## How it was measured

- **Laid out**: every panel’s heading has a height, and from then on none moves. **Readable**: every heading has a height for the first time. Where a page holds its headings as HTML, they are readable before the script, then move when it closes the panels. Looked at in every frame, the same code for all, through shadow roots.
- **Script**, **parse** (of HTML), **layout**, **style** and **main thread** are the thread’s own time, which what else the machine does is not in; from a trace. Script has the microtasks that it queues, and neither the layout nor the parsing that it asks for.
- **Blocking** is what long tasks take beyond 50 ms. **Layout shift** counts what moves on the screen; panels that jump below its edge do not.
- **Click to painted**: a real press of 80 ms, as a finger's, on the first heading; from its end to the first painted frame in which the next heading has moved; **settled**, to the one in which it comes to rest.
- Heap, nodes and listeners are counted once the page has come to rest and its garbage is collected. Every load is in a new context of the browser, cache empty; every round in a new browser.
- Each peer is used as its documents say, bundled by esbuild with what an accordion needs, minified. Scripts are loaded from the page’s head and run once the page is read.
- The words are the same in all, with their sources’ links: every page is made from the guide’s compiled document, and a test compares them. Left out of the peers’ pages: the guide’s drawings (their captions stay), hold timer, printed sheets, choice of a place, the way of who has a cramp now, links into panels. They are in ours, and in its bytes, nodes and heap.

${table(
  ['', 'what to know'],
  Object.values(all)
    .filter(({ note }) => note)
    .map(({ name, note }) => [name, note]),
)}

## Loads that failed

${lost(run.losses, all)}

## Versions

${Object.entries({ 'spasm-guide': run.guide, ...versions })
  .map(([name, version]) => `\`${name}\` ${version}`)
  .join(', ')}
`;
  const path = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));
  return format(text, { ...(await resolveConfig(path)), filepath: path });
};
