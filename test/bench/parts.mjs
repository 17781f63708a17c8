import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { selfContained } from '../../rollup.config.mjs';

/*
 * What the guide's script is made of, in brotli bytes: each part is what the script gets lighter by
 * without it. The files of a part are replaced by stubs that do nothing.
 */

/** By part: whether a peer's page has its like, and by file under src/ what stands in for it. */
const PARTS = {
  'the words': {
    shared: true,
    stubs: { 'generated/en.ts': 'export const en = {};' },
  },
  'the look': {
    shared: true,
    stubs: { 'styles/screen.ts': 'export const styles = [];' },
  },
  'the drawings': {
    stubs: {
      'figures/draw.ts': 'export const drawFigures = () => {};',
      'styles/figures.ts': 'export const figureStyles = [];',
    },
  },
  'printed sheets': {
    stubs: {
      'page/print-alone.ts': 'export const printAlone = () => {};',
      'styles/print.ts': 'export const printStyles = [];',
      'views/sheets.ts': 'export const sheet = () => {};',
    },
  },
  'the hold timer': {
    stubs: {
      'hold-timer.ts': 'export class HoldTimerController {}',
      'views/timer.ts': 'export const count = () => {}, stop = count;',
    },
  },
  'the way of who has a cramp now': {
    stubs: {
      'views/now.ts': "export const nowSteps = () => {}, copyOf = () => [], nameOf = () => '';",
    },
  },
  "the host's own words": {
    stubs: {
      'host/controller.ts': 'export class HostContentController {}',
      'host/apply.ts': 'export const applyContent = () => {};',
    },
  },
  'data for search engines': {
    stubs: {
      'page/json-ld.ts': 'export const jsonLd = () => {};',
      'page/publish.ts': 'export class PublishController {}',
    },
  },
  'links into panels': {
    stubs: { 'page/deep-link.ts': 'export class DeepLinkController {}' },
  },
  languages: {
    stubs: {
      'language.ts': 'export const addLanguage = () => {}; export class LanguageController {}',
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

const weigh = async (stubs) => {
  const bundle = await rollup({
    ...selfContained('src/index.ts', [stand(stubs)]),
    // What else a part gives, and no stub has, is nothing.
    shimMissingExports: true,
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return brotliCompressSync(output[0].code).length;
};

/** `[{ part, shared, bytes }]`, the last being all that no part accounts for: Lit and the element. */
export const weighParts = async () => {
  const whole = await weigh({});
  const parts = [];
  for (const [part, { shared = false, stubs }] of Object.entries(PARTS)) {
    parts.push({ part, shared, bytes: whole - (await weigh(stubs)) });
  }
  const rest = whole - parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return [...parts, { part: 'Lit and the element', shared: true, bytes: rest }];
};
