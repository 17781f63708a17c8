/* global window -- in the parts that run in the page */
import { setTimeout } from 'node:timers/promises';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { addGuides, find, watch, watchClick } from './in-page.mjs';
import { CATEGORIES, readTrace } from './trace.mjs';

/* Loads a page once in a fresh context of the browser, on a telephone's screen, and measures. */

export const CPU = 4;
export const SCREEN = { width: 390, height: 844 };
export const NETWORK = PredefinedNetworkConditions['Slow 4G'];
export const BATCHES = [1, 10, 100];

const QUIET = 400;
/** How long a finger presses, in ms: a short tap. */
const PRESS = 80;

/** Waits until `isDone` gives what is not falsy; asks again and again. */
const poll = async (ms, isDone) => {
  for (;;) {
    const found = await isDone();
    if (found) return found;
    await setTimeout(ms);
  }
};

const metrics = async (client) => {
  const { metrics: all } = await client.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
};

/** The page's metrics once its main thread has come to rest. */
const rested = async (client) => {
  let before = await metrics(client);
  let calm = 0;
  return poll(60, async () => {
    const now = await metrics(client);
    calm = now.TaskDuration - before.TaskDuration < 0.004 ? calm + 1 : 0;
    before = now;
    return calm >= 3 && now;
  });
};

/** The same after garbage is collected. */
const collected = async (client) => {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return metrics(client);
};

const KIB = 1024;
const ms = (seconds) => seconds * 1000;

/** Opens a tab and closes it whatever comes. */
const withTab = async (browser, { heading, cpu = CPU, network }, use) => {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport(SCREEN);
    await tab.setCacheEnabled(false);
    await tab.emulateCPUThrottling(cpu);
    if (network) await tab.emulateNetworkConditions(network);
    await tab.evaluateOnNewDocument(find, heading);
    const client = await tab.createCDPSession();
    // The thread's own time: what else the machine does is not in it.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await use(tab, client);
  } finally {
    await context.close();
  }
};

const checkCount = (found, wanted) => {
  if (found !== wanted) throw new Error(`${found} headings where ${wanted} were to be`);
};

/**
 * What a reader sees of a load over `network` (none: as fast as the machine is), in ms but for `cls`:
 * `readable`, `laidOut`, `fcp`, `lcp`, `cls`, `blocking`.
 */
export const measureLoad = (browser, url, { heading, count, network }) =>
  withTab(browser, { heading, network }, async (tab) => {
    await tab.evaluateOnNewDocument(watch);
    await tab.goto(url, { waitUntil: 'load' });
    const seen = await poll(100, async () => {
      const now = await tab.evaluate(() => window.seen());
      return now.count === count && now.quiet > QUIET && now;
    });
    const { readable, laidOut, fcp, lcp, cls, blocking } = seen;
    return { readable, laidOut, fcp, lcp, cls, blocking };
  });

/**
 * What a load costs the telephone, with nothing of ours at work in the page: ms of `script`, `parse`,
 * `layout`, `style` and all main-thread `work`; KiB of `heap`; `nodes`, `listeners`; and ms from a click to the
 * `painted` and the `settled` panel.
 */
export const measureWork = (browser, url, { heading, count }) =>
  withTab(browser, { heading }, async (tab, client) => {
    await tab.tracing.start({ categories: CATEGORIES });
    await tab.goto(url, { waitUntil: 'load' });
    const work = await rested(client);
    const spent = readTrace(await tab.tracing.stop(), url);
    const held = await collected(client);
    checkCount(await tab.evaluate(() => window.headings().length), count);

    await tab.evaluate(() => window.headings()[0].scrollIntoView({ behavior: 'instant' }));
    const { x, y } = await tab.evaluate(watchClick);
    await tab.mouse.click(x, y, { delay: PRESS });
    const { painted, settled } = await tab.evaluate(() => window.clickSeen);
    return {
      ...spent,
      work: ms(work.TaskDuration),
      heap: held.JSHeapUsedSize / KIB,
      nodes: held.Nodes,
      listeners: held.JSEventListeners,
      painted,
      settled,
    };
  });

/**
 * What each of 1, 10 and 100 guides costs that are put into a page which has one: by batch, ms of
 * main-thread `time`, KiB of `heap` and `nodes`, each for one guide. The CPU is as fast as it is.
 */
export const measureMany = (browser, url, { heading, count, body }) =>
  withTab(browser, { heading, cpu: 1 }, async (tab, client) => {
    await tab.goto(url, { waitUntil: 'load' });
    await rested(client);
    const costs = {};
    for (const batch of BATCHES) {
      const before = await collected(client);
      await tab.evaluate(addGuides, body, batch);
      const after = await rested(client);
      const held = await collected(client);
      checkCount(await tab.evaluate(() => window.headings().length), count * (batch + 1));
      costs[batch] = {
        time: ms(after.TaskDuration - before.TaskDuration) / batch,
        heap: (held.JSHeapUsedSize - before.JSHeapUsedSize) / KIB / batch,
        nodes: (held.Nodes - before.Nodes) / batch,
      };
      await tab.evaluate(() => window.takeAway());
      await rested(client);
    }
    return costs;
  });
