import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { selfContained } from '../../rollup.config.mjs';

/*
 * What the guide's script is made of, in brotli bytes: each part is what the script gets lighter by
 * without it. The files of a part are replaced by stubs that do nothing.
 */

const nothing = `import { nothing } from 'lit';`;

/** By part: whether a peer's page has its like, and by file under src/ what stands in for it. */
const PARTS = {
  'the words': {
    shared: true,
    stubs: {
      'content/en.ts': 'export const en = { sections: [], stretches: [], timer: {} };',
      'content/sources.ts': 'export const sources = {};',
    },
  },
  'the look': {
    shared: true,
    stubs: {
      'spasm-guide.styles.ts': 'export const styles = [];',
      'touched.styles.ts': 'export const touchedStyles = [];',
    },
  },
  'the drawings': {
    stubs: {
      'figures/index.ts': `${nothing} export const figures = {}, figureStyles = [], drawFigure = () => '';`,
    },
  },
  'printed sheets': {
    stubs: {
      'print-alone.ts': 'export const printAlone = () => {};',
      'print.styles.ts': 'export const printStyles = [];',
      'views/handout.ts': `${nothing} export const dialog = () => nothing, sheet = dialog;`,
    },
  },
  'the hold timer': {
    stubs: {
      'hold-timer.ts': 'export class HoldTimerController {}',
      'views/timer.ts': `${nothing} export const timer = () => nothing;`,
    },
  },
  'the way of who has a cramp now': {
    stubs: { 'views/now.ts': `${nothing} export const now = () => nothing;` },
  },
  'taking over the static snippet': {
    stubs: { 'take-over.ts': 'export const takeOver = () => [];' },
  },
  "the host's own words": {
    stubs: {
      'host-words.ts':
        'export class HostWordsController { constructor(host, guide) { this.guide = guide; } }',
    },
  },
  'data for search engines': {
    stubs: {
      'json-ld.ts': 'export const jsonLd = () => ({});',
      'publish.ts': 'export class PublishController {}',
    },
  },
  'links into panels': {
    stubs: {
      'deep-link.ts': 'export class DeepLinkController {}',
      'views/link.ts': `${nothing} export const copyLink = () => nothing;`,
    },
  },
  'mounting in divs': {
    stubs: { 'mount.ts': 'export const mount = () => {};' },
  },
};

/** A rollup plugin that puts stubs in place; fails the build where a file has gone. */
const stand = (stubs) => {
  const missing = new Set(Object.keys(stubs));
  return {
    name: 'stubs',
    load(id) {
      const path = Object.keys(stubs).find((name) => id.endsWith(`/src/${name}`));
      missing.delete(path);
      return path ? stubs[path] : null;
    },
    buildEnd() {
      if (missing.size) this.error(`The bench knows of files that are gone: ${[...missing]}`);
    },
  };
};

const build = async (stubs) => {
  const { plugins, ...options } = selfContained('src/define.ts', [stand(stubs)]);
  // Without a part, some of the changes to Lit have nothing to change.
  const lenient = plugins.map((plugin) =>
    plugin.name === 'lit-patches' ? { ...plugin, generateBundle: undefined } : plugin,
  );
  const bundle = await rollup({ ...options, plugins: lenient, onwarn: () => {} });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
};

/** The script without anything that no peer's page has. */
export const buildCut = () =>
  build(
    Object.assign(
      {},
      ...Object.values(PARTS)
        .filter(({ shared }) => !shared)
        .map(({ stubs }) => stubs),
    ),
  );

/** `[{ part, shared, bytes }]`, the last being all that no part accounts for: Lit and the element. */
export const weighParts = async () => {
  const weigh = async (stubs) => brotliCompressSync(await build(stubs)).length;
  const whole = await weigh({});
  const parts = [];
  for (const [part, { shared = false, stubs }] of Object.entries(PARTS)) {
    parts.push({ part, shared, bytes: whole - (await weigh(stubs)) });
  }
  const rest = whole - parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return [...parts, { part: 'Lit, the element and its views', shared: true, bytes: rest }];
};
