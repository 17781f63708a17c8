import { fileURLToPath } from 'node:url';

/* Lit's published files. */
const LIT_HTML = /\/lit-html\/lit-html\.js$/;
const REACTIVE = /\/reactive-element\/reactive-element\.js$/;
const ALL = /\/(?:lit-html|reactive-element|css-tag|lit-element)\.js$/;

/**
 * Changes to Lit in our self-contained bundles. Lit's published files are minified, so each change
 * names the exact text it replaces and fails the build where a new version reads differently.
 */
const PATCHES = [
  // Templates are built, never parsed: see src/trusted-template.ts.
  {
    file: LIT_HTML,
    from: 'const s=l.createElement("template");return s.innerHTML=t,s',
    to: 'return createTemplate(t)',
  },
  // A dollar is no valid character of an attribute's name outside the HTML parser.
  { file: LIT_HTML, from: 'h="$lit$"', to: 'h=".lit."' },
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
];

const src = (name) => JSON.stringify(fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url)));

/** Stands before each of Lit's files: other things by the names that they use. */
const HEAD =
  `import{globals as globalThis,blank as document}from${src('page/lit')};` +
  `import{createTemplate}from${src('trusted-template')};`;

/** A rollup plugin that applies them. */
export const litPatches = () => {
  const unused = new Set(PATCHES);
  return {
    name: 'lit-patches',
    transform(code, id) {
      if (!/\/node_modules\//.test(id) || !ALL.test(id)) return null;
      const wanted = PATCHES.filter(({ file }) => file.test(id));
      let changed = code;
      for (const patch of wanted) {
        const next = changed.replace(patch.from, () => patch.to);
        if (next === changed) this.error(`Lit has changed: ${patch.from} is not in ${id}`);
        changed = next;
        unused.delete(patch);
      }
      return { code: HEAD + changed, map: null };
    },
    generateBundle() {
      if (unused.size) this.error(`Lit has moved: ${[...unused].map(({ file }) => file)}`);
    },
  };
};
