import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch, serve } from '../built/browser.mjs';
import { pack, run } from '../built/run.mjs';
import { compare, dress, openTab } from '../workshop/beside.mjs';
import { clinics, pageWith, take } from '../workshop/taken.mjs';
import { buildIn, home } from './build.mjs';

/* The components that the workshop gives, saved into an empty app as its steps say, beside its preview. */

const program = (path, ...args) =>
  run(home, process.execPath, join(home, 'node_modules', path), ...args);

/** Where the app's HTML is filled in, and by what. */
const page = (place, script, head = '') =>
  pageWith(`${place}<script type="module" src="${script}"></script>`, head);

/** An empty app of each framework with the component in it, and what checks its types. */
const apps = {
  React: {
    files: () => ({
      'index.html': page('<div id="app"></div>', './main.tsx'),
      'main.tsx': `import { createRoot } from 'react-dom/client';
        import { CrampGuide } from './CrampGuide';
        createRoot(document.getElementById('app')!).render(<CrampGuide />);`,
    }),
    options: { jsx: 'react-jsx' },
    check: (folder) => program('typescript/bin/tsc', '-p', folder),
  },
  Vue: {
    files: () => ({
      'index.html': page('<div id="app"></div>', './main.ts'),
      'main.ts': `import { createApp } from 'vue';
        import CrampGuide from './CrampGuide.vue';
        createApp(CrampGuide).mount('#app');`,
    }),
    check: (folder) => program('vue-tsc/bin/vue-tsc.js', '-p', folder),
  },
  Svelte: {
    files: () => ({
      'index.html': page('<div id="app"></div>', './main.ts'),
      'main.ts': `import { mount } from 'svelte';
        import CrampGuide from './CrampGuide.svelte';
        mount(CrampGuide, { target: document.getElementById('app')! });`,
    }),
    check: (folder) =>
      program(
        'svelte-check/bin/svelte-check',
        ...['--workspace', folder, '--tsconfig', './tsconfig.json', '--output', 'machine'],
      ),
  },
  Angular: {
    files: (hasStyle) => ({
      'index.html': page(
        '<clinic-page></clinic-page>',
        './compiled/main.js',
        hasStyle ? '<link rel="stylesheet" href="./styles.css">' : '',
      ),
      'styles.css': hasStyle ? `@import './spasm-guide.css';` : '',
      'main.ts': `import '@angular/compiler';
        import { Component, enableProdMode } from '@angular/core';
        import { bootstrapApplication } from '@angular/platform-browser';
        import { CrampGuide } from './cramp-guide';
        @Component({ selector: 'clinic-page', imports: [CrampGuide], template: '<cramp-guide />' })
        class ClinicPage {}
        enableProdMode();
        await bootstrapApplication(ClinicPage);`,
    }),
    options: {
      noEmit: false,
      outDir: 'compiled',
      rootDir: '.',
      experimentalDecorators: true,
      useDefineForClassFields: false,
    },
    // The other half of Angular's packages is compiled in the page, here alone: an app's own builder does it before.
    policy: (line) =>
      line
        .replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")
        .replace('trusted-types spasm-guide', 'trusted-types angular#unsafe-jit spasm-guide'),
    check: (folder) => program('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', folder),
  },
};

const settings = (options = {}) =>
  JSON.stringify({
    extends: `${home}tsconfig.json`,
    compilerOptions: { types: ['node', 'vite/client'], ...options },
    vueCompilerOptions: { strictTemplates: true },
    angularCompilerOptions: { strictTemplates: true, compilationMode: 'full' },
    include: ['*'],
  });

describe('the component that was taken out of the workshop, in an app of', () => {
  const headers = {};
  const pages = {};
  let browser, server, packed;

  before(async () => {
    packed = await mkdtemp(join(tmpdir(), 'spasm-guide-frameworks-'));
    const quiet = ['--no-save', '--no-audit', '--no-fund'];
    await run(home, 'npm', 'install', ...quiet, await pack(packed));
    [browser, server] = await Promise.all([launch(), serve(headers, pages)]);
  });
  after(async () => {
    await Promise.all([browser?.close(), server?.close()]);
    await rm(packed, { recursive: true, force: true });
  });
  afterEach(async () => {
    const [, ...tabs] = await browser.pages();
    await Promise.all(tabs.map((tab) => tab.close()));
  });

  for (const [name, app] of Object.entries(apps)) {
    for (const [index, [who, choices]] of Object.entries(clinics).entries()) {
      it(`${name} passes its types, and shows the preview: ${who}`, async () => {
        const { files, style, model, policy } = await take(browser, choices, name);
        const path = `${name.toLowerCase()}/dist/taken/${index}`;
        const folder = join(home, path);
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true });
        const all = {
          ...files,
          ...app.files('spasm-guide.css' in files),
          'tsconfig.json': settings(app.options),
        };
        for (const [file, text] of Object.entries(all)) await writeFile(join(folder, file), text);
        await app.check(folder);
        await buildIn(name.toLowerCase(), folder);

        const address = `/test/frameworks/${path}/dist/index.html`;
        const { policy: own = (line) => line } = app;
        headers[address] = { 'Content-Security-Policy': `${own(policy[0])}; img-src data:` };
        const tab = await openTab(browser);
        await tab.goto(server.origin + address);
        await dress(tab, style);
        const other = await openTab(browser);
        pages['/model.html'] = model;
        await other.goto(`${server.origin}/model.html`);
        await compare(tab, tab, other);
        assert.ok((await readFile(join(folder, 'dist/index.html'), 'utf8')).includes('assets'));
      });
    }
  }
});
