import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { wholeOptions } from '../browsers/chromium.mjs';
import { drawChart } from './chart.mjs';
import {
  BATCHES,
  CPU,
  measureLoad,
  measureMany,
  measureWork,
  NETWORK,
  SCREEN,
} from './measure.mjs';
import { buildPages } from './pages.mjs';
import { weighParts } from './parts.mjs';
import { peers } from './peers.mjs';
import { writeReport } from './report.mjs';
import { serve } from './server.mjs';
import bench from './package.json' with { type: 'json' };
import guide from '../../package.json' with { type: 'json' };

/*
 * Measures every implementation in turn, round by round, so that what else the machine does falls on
 * all alike.
 *
 *     npm run bench                                 everything; writes docs/bench.md, .json, .svg
 *     npm run bench -- --quick                      ours, Lion and the floor, in few rounds: prints, writes nothing
 *     npm run bench -- --rounds 3 --only ours,floor the same of what is asked for
 */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    // Rounds of 1, 10 and 100 guides: the longest, and steady. A third of the others if not set.
    many: { type: 'string' },
    // In place of the preset's, in ms.
    latency: { type: 'string' },
  },
});
const FULL = 9;
// Where the machine is busy, fewer rounds: none is begun after `seconds`.
const quick = options.quick
  ? { rounds: 5, many: 1, only: 'ours,lion,floor', seconds: 110, without: 'local' }
  : {};
let rounds = Number(options.rounds ?? quick.rounds ?? FULL);
const manyRounds = Number(options.many ?? quick.many ?? Math.ceil(rounds / 3));
const network = options.latency ? { ...NETWORK, latency: Number(options.latency) } : NETWORK;
const wanted = (options.only ?? quick.only)?.split(',');
const ids = Object.keys(peers).filter(
  (id) => !wanted || wanted.includes(id) || wanted.includes(peers[id].kind),
);
if (!ids.length || !(rounds > 0)) {
  throw new RangeError(`--only takes: ours ${Object.keys(peers).join(' ')}; --rounds a number.`);
}

// A dozen builds: of no use to a quick look. First, as what it cannot build would be lost with all rounds.
const parts = wanted ? [] : await weighParts();

const SECOND = 1000;
const started = new Date();
const loadBefore = loadavg();
const folder = await mkdtemp(join(tmpdir(), 'spasm-guide-bench-'));
const { pages, count } = await buildPages(ids, folder);
const server = await serve(folder);
const losses = [];
let browser;
let version;

const start = async () => {
  browser = await puppeteer.launch({ ...wholeOptions(), protocolTimeout: 60 * SECOND });
  version = await browser.version();
};

/** Ends a browser that may not answer. */
const stop = async () => {
  const child = browser.process();
  const isClosed = await within(5 * SECOND, browser.close()).then(
    () => true,
    () => false,
  );
  if (!isClosed) child?.kill('SIGKILL');
};

const within = (ms, promise) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / SECOND} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** One measurement, once more in a new browser where it fails; undefined and noted where it fails again. */
const attempt = async (id, kind, ms, measure) => {
  for (const last of [false, true]) {
    try {
      return await within(ms, measure(browser, `${server.origin}/${id}/`));
    } catch ({ message }) {
      losses.push({ id, kind, message, isLost: last });
      await stop();
      await start();
    }
  }
  return undefined;
};

const kinds = {
  slow: (id) => (tab, url) => measureLoad(tab, url, { heading: peers[id].heading, count, network }),
  local: (id) => (tab, url) => measureLoad(tab, url, { heading: peers[id].heading, count }),
  work: (id) => (tab, url) => measureWork(tab, url, { heading: peers[id].heading, count }),
  many: (id) => (tab, url) =>
    measureMany(tab, url, { heading: peers[id].heading, count, body: pages[id].body }),
};

const results = Object.fromEntries(
  ids.map((id) => [id, { slow: [], local: [], work: [], many: [] }]),
);
for (let round = 0; round < rounds; round++) {
  await start();
  // The first load of a browser is slow, whoever has it.
  await attempt(ids[0], 'local', 30 * SECOND, kinds.local(ids[0]));
  for (const kind of Object.keys(kinds)) {
    if (kind === quick.without || (kind === 'many' && round >= manyRounds)) continue;
    for (let place = 0; place < ids.length; place++) {
      // Nobody always follows the same one.
      const id = ids[(place + round * 3) % ids.length];
      const found = await attempt(id, kind, (kind === 'many' ? 90 : 30) * SECOND, kinds[kind](id));
      results[id][kind].push(found ?? null);
    }
  }
  await stop();
  const spent = (Date.now() - started) / SECOND;
  console.error(`round ${round + 1} of ${rounds} done after ${Math.round(spent)} s`);
  if (spent > quick.seconds) rounds = round + 1;
}
server.close();
await rm(folder, { recursive: true });

const { devDependencies: versions } = bench;
const run = {
  date: started.toISOString(),
  minutes: (Date.now() - started) / SECOND / 60,
  rounds,
  manyRounds: Math.min(manyRounds, rounds),
  batches: BATCHES,
  screen: SCREEN,
  cpuSlowdown: CPU,
  network,
  machine: {
    cpu: cpus()[0]?.model.trim(),
    cores: cpus().length,
    memory: totalmem(),
    system: `${process.platform} ${release()}`,
    loadBefore,
    loadAfter: loadavg(),
  },
  browser: version,
  node: process.version,
  guide: guide.version,
  versions,
  panels: count,
  losses,
  parts,
  implementations: Object.fromEntries(
    ids.map((id) => {
      const { name, kind, note } = peers[id];
      return [id, { name, kind, note, bytes: pages[id].bytes, results: results[id] }];
    }),
  ),
};

const report = await writeReport(run);
if (wanted || rounds < FULL) {
  console.log(report);
} else {
  const docs = new URL('../../docs/', import.meta.url);
  const rounded = (key, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
  await writeFile(new URL('bench.json', docs), `${JSON.stringify(run, rounded)}\n`);
  await writeFile(new URL('bench.svg', docs), drawChart(run));
  await writeFile(new URL('bench.md', docs), report);
  console.log('Written: docs/bench.md, docs/bench.json, docs/bench.svg');
}
