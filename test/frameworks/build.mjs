import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

/** Where the apps are. */
export const home = fileURLToPath(new URL('./', import.meta.url));

const isCustomElement = (tag) => tag === 'spasm-guide';

const plugins = {
  react: () => react(),
  vue: () => vue({ template: { compilerOptions: { isCustomElement } } }),
  svelte: () => svelte({ configFile: false }),
  // Its own compiler has compiled it before, when it checked the types.
  angular: () => undefined,
};

const bundle = (name, settings, root = `${home}${name}`) =>
  build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [plugins[name]()],
    build: { minify: false, ...settings },
  });

/** Builds the app in the folder `name` as its owner would: its page is `dist/index.html`. */
export const buildApp = (name) => bundle(name, { outDir: 'dist', emptyOutDir: false });

/** Builds another app in the folder `root`, of the framework `name`; its page is `dist/index.html` there. */
export const buildIn = (name, root) => bundle(name, { outDir: 'dist', emptyOutDir: true }, root);

/** Builds React's page for a server, `dist/server.js`, and for the browser that goes on with it. */
export const buildServer = async () => {
  await bundle('react', { outDir: 'dist', emptyOutDir: false, ssr: 'server.tsx' });
  // Only what React is while one develops warns where the browser has other HTML than the server wrote.
  process.env.NODE_ENV = 'development';
  await bundle('react', {
    outDir: 'dist/client',
    rolldownOptions: { input: `${home}react/hydrate.tsx`, output: { entryFileNames: '[name].js' } },
  });
};
