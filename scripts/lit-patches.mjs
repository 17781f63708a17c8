import { fileURLToPath } from 'node:url';

/* Lit's published files. */
const LIT_HTML = /\/lit-html\/lit-html\.js$/;
const REACTIVE = /\/reactive-element\/reactive-element\.js$/;
const LIT_ELEMENT = /\/lit-element\/lit-element\.js$/;

/**
 * Changes to Lit in our self-contained bundles. Lit's published files are minified, so each change
 * names the exact text it replaces and fails the build where a new version reads differently.
 */
const PATCHES = [
  // One Trusted Types policy of our own, and a way on where it is refused: see src/trusted-template.ts.
  {
    file: LIT_HTML,
    from: 's.createPolicy("lit-html",{createHTML:t=>t})',
    to: 'createPolicy(s)',
  },
  {
    file: LIT_HTML,
    from: 'const s=l.createElement("template");return s.innerHTML=t,s',
    to: 'return createTemplate(t)',
  },
  // A dollar is no valid character of an attribute's name outside the HTML parser.
  { file: LIT_HTML, from: 'h="$lit$"', to: 'h=".lit."' },
  // Version lists are globals; we promise none.
  {
    file: LIT_HTML,
    from: /\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    to: '0',
  },
  {
    file: REACTIVE,
    from: /\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    to: '0',
  },
  // Where decorators keep notes: two more globals, of no use without decorators.
  {
    file: REACTIVE,
    from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    to: '',
  },
  {
    file: REACTIVE,
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    to: '',
  },
  {
    file: LIT_ELEMENT,
    from: /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    to: '0',
  },
];

const IMPORT = `import{createPolicy,createTemplate}from${JSON.stringify(
  fileURLToPath(new URL('../src/trusted-template.ts', import.meta.url)),
)};`;

/** A rollup plugin that applies them. */
export const litPatches = () => {
  const unused = new Set(PATCHES);
  return {
    name: 'lit-patches',
    transform(code, id) {
      const wanted = PATCHES.filter(({ file }) => file.test(id));
      if (!wanted.length) return null;
      let changed = code;
      for (const patch of wanted) {
        const next = changed.replace(patch.from, () => patch.to);
        if (next === changed) this.error(`Lit has changed: ${patch.from} is not in ${id}`);
        changed = next;
        unused.delete(patch);
      }
      return { code: (/lit-html\.js$/.test(id) ? IMPORT : '') + changed, map: null };
    },
    generateBundle() {
      if (unused.size) this.error(`Lit has moved: ${[...unused].map(({ file }) => file)}`);
    },
  };
};
