import { fileURLToPath } from 'node:url';

/* Lit's published files. */
const LIT_HTML = /\/lit-html\/lit-html\.js$/;
const REACTIVE = /\/reactive-element\/reactive-element\.js$/;
const LIT_ELEMENT = /\/lit-element\/lit-element\.js$/;
const CSS_TAG = /\/reactive-element\/css-tag\.js$/;
const HYDRATE = /\/hydrate-lit-html\.js$/;
const DIRECTIVE = /\/lit-html\/directive\.js$/;

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
  // Our templates hold text and attributes alone: no `.property`, `?boolean` or `@event`, no comments.
  {
    file: LIT_HTML,
    from: 'ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H',
    to: 'ctor:H',
  },
  {
    file: LIT_HTML,
    from: /else\{let t=-1;for\(;-1!==\(t=.*?length-1\}/,
    to: '',
  },
  {
    file: LIT_HTML,
    from: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
    to: '',
  },
  {
    file: LIT_HTML,
    from: /:6===\w\.type&&\(\w=new \w\(\w,this,t\)\)/,
    to: ':0',
  },
  {
    file: HYDRATE,
    from: /else\{const t=new p\(.*?push\(t\)\}/,
    to: '',
  },
  {
    file: HYDRATE,
    from: '!(o.type===r.EVENT||o.type===r.PROPERTY)',
    to: '!0',
  },
  {
    file: LIT_HTML,
    from: 'const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],',
    to: 'const i=v[a++],s=r.getAttribute(t).split(o);d.push({type:1,index:l,name:i,',
  },
  { file: LIT_HTML, from: '"!--"===u[1]?c=_:', to: '' },
  { file: LIT_HTML, from: 'c===_||c===m', to: 'c===m' },
  // Nor does one begin within a drawing or a formula, or come compiled.
  { file: LIT_HTML, from: '2===i?"<svg>":3===i?"<math>":""', to: '""' },
  { file: LIT_HTML, from: '+(2===i?"</svg>":3===i?"</math>":"")', to: '' },
  {
    file: LIT_HTML,
    from: /,2===i\|\|3===i\)\{.*?\}for\(/,
    to: ',1);for(',
  },
  {
    file: LIT_HTML,
    from: /"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)/,
    to: 'this._$AC(t)',
  },
  { file: LIT_HTML, from: '(t?.creationScope??l)', to: 'l' },
  // Directives that wait for something would have to know whether the guide is in a page: ours do not.
  { file: LIT_HTML, from: /get _\$AU\(\)\{.*?\}/g, to: '' },
  { file: DIRECTIVE, from: /get _\$AU\(\)\{.*?\}/, to: '' },
  { file: LIT_HTML, from: /this\._\$AN=void 0,/g, to: '' },
  { file: LIT_HTML, from: 'h?._$AO?.(!1),', to: '' },
  { file: LIT_HTML, from: 'this._$AP?.(!1,!0,s);t', to: ';t' },
  { file: LIT_HTML, from: ',this._$Cv=e?.isConnected??!0', to: '' },
  { file: LIT_HTML, from: /setConnected\(t\)\{.*?\)\}/, to: '' },
  {
    file: LIT_ELEMENT,
    from: /connectedCallback\(\)\{.*?setConnected\(!1\)\}/,
    to: '',
  },
  {
    file: LIT_ELEMENT,
    from: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    to: '',
  },
  // Nor is there a script, a style, a text area or a title in them.
  {
    file: LIT_HTML,
    from: /if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/,
    to: '',
  },
  {
    file: LIT_HTML,
    from: '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)',
    to: '(c=p)',
  },
  // What attributes can be read as: ours are text, true or false, or read by a converter of their own.
  {
    file: REACTIVE,
    from: 'break;case Object:case Array:t=null==t?t:JSON.stringify(t)}',
    to: '}',
  },
  {
    file: REACTIVE,
    from: /break;case Number:.*?catch\(t\)\{i=null\}\}/,
    to: '}',
  },
  // A polyfill of what every browser has that can read our bundles; and nobody else makes our sheets.
  {
    file: CSS_TAG,
    from: '(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&',
    to: '',
  },
  // Our style sheets are made once: each remembers its own, and needs no list of all.
  {
    file: CSS_TAG,
    from: /const s=this\.t;if\(e&&void 0===t\)\{.*?\}return t\}/,
    to: 'if(e&&void 0===t)(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t}',
  },
  {
    file: CSS_TAG,
    from: /if\(this\._\$cssResult\$=!0,.*?instead\."\);/,
    to: 'this._$cssResult$=!0;',
  },
  // Hooks for decorators, which run when a guide is made.
  {
    file: REACTIVE,
    from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    to: '',
  },
  {
    file: REACTIVE,
    from: ',void 0!==t.l&&(this.l=[...t.l])',
    to: '',
  },
  {
    file: REACTIVE,
    from: ',this.constructor.l?.forEach(t=>t(this))',
    to: '',
  },
  // Defaults that come back when an attribute goes: ours are read where they are used.
  {
    file: REACTIVE,
    from: '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
    to: '',
  },
  {
    file: REACTIVE,
    from: 'this[e]=r??this._$Ej?.get(e)??r',
    to: 'this[e]=r',
  },
  {
    file: REACTIVE,
    from: /\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.*?void 0!==r\)\|\|\(/,
    to: '{reflect:e}){(',
  },
  {
    file: REACTIVE,
    from: 'this.hasUpdated||i||(s=void 0)',
    to: 'this.hasUpdated||(s=void 0)',
  },
  // A property that is declared twice, here and in a class below, and controllers that are taken away.
  {
    file: REACTIVE,
    from: ',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)',
    to: '',
  },
  {
    file: REACTIVE,
    from: /const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?i,e\)\}\}/,
    to: '}',
  },
  {
    file: REACTIVE,
    from: 'removeController(t){this._$EO?.delete(t)}',
    to: '',
  },
  // Ways around in the page for directives: ours know their place. None stands in an attribute or in another.
  {
    file: LIT_HTML,
    from: 'get parentNode(){return this._$AM.parentNode}',
    to: '',
  },
  {
    file: LIT_HTML,
    from: /get parentNode\(\)\{let t=.*?,t\}/,
    to: '',
  },
  { file: LIT_HTML, from: 'get endNode(){return this._$AB}', to: '' },
  { file: LIT_HTML, from: 'get tagName(){return this.element.tagName}', to: '' },
  { file: LIT_HTML, from: 'void 0!==e?s._$Co?.[e]:s._$Cl', to: 's._$Cl' },
  {
    file: LIT_HTML,
    from: 'void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h',
    to: 's._$Cl=h',
  },
  {
    file: LIT_HTML,
    from: 'M(t,h._$AS(t,i.values),h,e)',
    to: 'h._$AS(t,i.values)',
  },
  // Our lists are arrays.
  { file: LIT_HTML, from: '||"function"==typeof t?.[Symbol.iterator]', to: '' },
  { file: HYDRATE, from: 'l.removeAttribute("defer-hydration");', to: '' },
  {
    file: HYDRATE,
    from: 'void 0===t||t.type!==r.ATTRIBUTE&&t.type!==r.ELEMENT||t.index!==i',
    to: '1!==t?.type||t.index!==i',
  },
  { file: HYDRATE, from: 'if(t.type===r.ATTRIBUTE)', to: '' },
  {
    file: HYDRATE,
    from: /if\(void 0!==t\._\$litPart\$\)throw Error\(.*?\);/,
    to: '',
  },
  // No attribute of ours runs a script, and we read no global of a page for styles.
  {
    file: REACTIVE,
    from: 'c=a.trustedTypes,l=c?c.emptyScript:"",',
    to: 'l="",',
  },
  {
    file: CSS_TAG,
    from: ',n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),',
    to: ';',
  },
  // Nothing is said twice in our list of style sheets.
  {
    file: REACTIVE,
    from: /finalizeStyles\(s\)\{.*?return i\}/,
    to: 'finalizeStyles(s){return[s].flat(1/0)}',
  },
  // Hooks for polyfills of what every browser has that can read our bundles.
  { file: LIT_HTML, from: 'B=t.litHtmlPolyfillSupport;B?.(S,k),', to: 'B=0;' },
  {
    file: REACTIVE,
    from: 'p?.({ReactiveElement:y}),',
    to: '',
  },
  {
    file: LIT_ELEMENT,
    from: 'const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    to: '',
  },
  // Our style sheets are plain text: no values to join in, nor sheets made elsewhere to read.
  {
    file: CSS_TAG,
    from: /1===t\.length\?t\[0\]:e\.reduce\(.*?,t\[0\]\)/,
    to: 't[0]',
  },
  {
    file: CSS_TAG,
    from: /c=e\?t=>t:.*?\(t\):t;/,
    to: 'c=t=>t;',
  },
  {
    file: HYDRATE,
    from: /if\(void 0===n\)\{const e=.*?`\)\}/,
    to: 'if(void 0===n)throw Error();',
  },
  {
    file: LIT_ELEMENT,
    from: ',s.litElementHydrateSupport?.({LitElement:i})',
    to: '',
  },
  // Whatever does not match, we render anew: why is of no interest.
  {
    file: HYDRATE,
    from: /Error\((?:"[^"]*"|`[^`]*`)\)/g,
    to: 'Error()',
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
