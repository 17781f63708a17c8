import { readFile } from 'node:fs/promises';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'esbuild';
import license from 'rollup-plugin-license';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import pkg from './package.json' with { type: 'json' };
import { load } from './scripts/compile.mjs';
import { languages } from './scripts/content.mjs';
import { litPatches } from './scripts/lit-patches.mjs';
import { transpile } from './scripts/transpile.mjs';

const minified = (module) =>
  terser({
    ecma: 2022,
    module,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    // A page that names no character set must not garble the words.
    format: { comments: /^!/, ascii_only: true },
  });
const minify = minified(true);

/** One notice for all that is in a file; Lit's own say the same, module by module. */
const banner = ({ moduleIds }) => {
  const lit = ' Holds Lit, Copyright 2017-2019 Google LLC, BSD-3-Clause: LICENSES.txt.';
  const holdsLit = moduleIds.some((id) => id.includes('/node_modules/'));
  return `/*! spasm-guide ${pkg.version}, MIT.${holdsLit ? lit : ''} */`;
};

/** Writes the licences of the packages in a bundle, whole, as they ask; stops at one not agreed to. */
const licenses = license({
  thirdParty: {
    allow: { test: 'BSD-3-Clause', failOnUnlicensed: true, failOnViolation: true },
    output: {
      file: 'dist/LICENSES.txt',
      template: (packages) =>
        packages
          .map(({ name, version, licenseText }) => `${name} ${version}\n\n${licenseText.trim()}\n`)
          .sort()
          .join(`\n${'-'.repeat(72)}\n\n`),
    },
  },
});

// package.json lists what has side effects in dist. Of src it says nothing.
const resolved = () => resolve({ ignoreSideEffectsForRoot: true });

/** Lit and all, for a page without a bundler: a script tag, or an import from a CDN. */
export const selfContained = (input, plugins = []) => ({
  input,
  // The guide is made without LitElement, whose package does not say that it may be left out.
  treeshake: { moduleSideEffects: (id) => !id.includes('/lit-element/') },
  plugins: [
    ...plugins,
    litPatches(),
    resolved(),
    transpile(),
    minifyTemplateLiterals({ include: 'src/**' }),
    minify,
  ],
});

/** A script that has no need of Lit. It is one function: as a module it would be opened, and its names the page's. */
const small = (input, file, plugins = []) => ({
  input,
  plugins: [...plugins, transpile(), minified(false)],
  output: { file, format: 'iife', sourcemap: true, banner },
});

/** A file that ships as it is. */
const copy = (path, fileName) => ({
  name: 'copy',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: await readFile(path) });
  },
});

/** One bundle serves all languages: at its end it has the words of one, each time those of another. */
const inEachLanguage = {
  name: 'in-each-language',
  async generateBundle(_, bundle) {
    const { code } = bundle['spasm-guide.js'];
    const { source: map } = bundle['spasm-guide.js.map'];
    for (const words of (await load()).shipped) {
      const fileName = words.lang === 'en' ? 'spasm-guide.js' : `spasm-guide.${words.lang}.js`;
      const options = { minify: true, charset: 'ascii', target: 'es2022' };
      const { code: literal } = await transform(`x=${JSON.stringify(words)}`, options);
      const source = code
        .replace('SPASM_GUIDE_WORDS', () => literal.trim().slice(2, -1))
        .replace('spasm-guide.js.map', `${fileName}.map`);
      if (words.lang === 'en') {
        bundle[fileName].code = source;
        continue;
      }
      this.emitFile({ type: 'asset', fileName, source });
      this.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: map });
    }
  },
};

const script = (input, file, plugins) => ({
  ...selfContained(input, plugins),
  output: { file, format: 'iife', sourcemap: true, banner },
});

export default [
  script('src/script.ts', 'dist/spasm-guide.js', [inEachLanguage]),
  script('src/define.ts', 'dist/spasm-guide.core.js'),
  ...languages.map((lang) => small(`src/generated/lang/${lang}.ts`, `dist/lang/${lang}.js`)),
  {
    // The one that holds most.
    ...selfContained('src/index.ts', [licenses]),
    output: { file: 'dist/spasm-guide.esm.js', format: 'es', sourcemap: true, banner },
  },
  small('src/embed/embed.ts', 'dist/embed.js', [copy('src/embed/embed.html', 'embed.html')]),
  small('src/embed/parent.ts', 'dist/embed-parent.js'),
  {
    // For bundlers: Lit stays a dependency, so that the host has one copy.
    input: { index: 'src/index.ts', class: 'src/class.ts' },
    // What both need stays in class.js: a third file would be one more that bundlers must not drop.
    preserveEntrySignatures: 'allow-extension',
    // Types are checked here, for all files, and written: the other bundles need only the code.
    external: /^lit/,
    plugins: [
      // Types that React, Svelte and Vue look the tag up in. They need those to be checked: test/frameworks.
      ...['react', 'svelte', 'vue'].map((name) =>
        copy(`src/frameworks/${name}.d.ts`, `frameworks/${name}.d.ts`),
      ),
      resolved(),
      typescript({
        noEmit: false,
        noEmitOnError: true,
        sourceMap: true,
        inlineSources: true,
        declaration: true,
        declarationDir: 'dist',
        rootDir: 'src',
      }),
      minifyTemplateLiterals({ include: 'src/**' }),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      banner,
    },
  },
];
