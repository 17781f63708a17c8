import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What only the test runner in the browser has, and measuring does not need. */
const withoutRunner = {
  name: 'without-runner',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:@|lit|\/dist)/ }, ({ path }) => ({
      path,
      namespace: 'none',
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }));
  },
};

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../readable.ts', import.meta.url))],
  plugins: [withoutRunner],
  bundle: true,
  format: 'iife',
  globalName: 'readable',
  write: false,
});

/** A script for any page: `readable.weakest(element)`, as the tests of the element measure it. */
export const readable = outputFiles[0].text;
