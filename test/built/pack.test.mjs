import assert from 'node:assert/strict';
import { access, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pack, root, run } from './run.mjs';

const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));

/** Every target of an `exports` map. */
const targets = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(targets);

describe('the package that a clinic installs', () => {
  let home, installed, files;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'spasm-guide-pack-'));
    const tarball = await pack(home);
    await writeFile(
      join(home, 'package.json'),
      JSON.stringify({ name: 'clinic', private: true, type: 'module' }),
    );
    await run(home, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
    installed = join(home, 'node_modules/spasm-guide');
    files = await filesIn(installed);
  });

  after(() => rm(home, { recursive: true, force: true }));

  it('holds what was built and what tells of it, nothing else', () => {
    const others = files.filter(
      (path) => !/^(?:dist\/.*|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/.test(path),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(
      files.filter((path) => /\.test\.|node_modules|\.env|\.npmrc/.test(path)),
      [],
    );
  });

  for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json']) {
    it(`has its ${name}`, () => assert.ok(files.includes(name)));
  }

  it('has every file that its exports name', async () => {
    const { exports, ...fields } = await json(join(installed, 'package.json'));
    const paths = ['main', 'module', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types'];
    const named = [...targets(exports), ...paths.map((field) => fields[field])];
    assert.ok(named.length > 8);
    for (const path of named) {
      assert.ok(path, 'a name is missing');
      const [start, end] = path.replace('./', '').split('*');
      assert.ok(
        files.some((file) => (end ? file.startsWith(start) && file.endsWith(end) : file === start)),
        path,
      );
    }
  });

  it('brings Lit along and no other package', async () => {
    const others = (await readdir(join(home, 'node_modules'))).filter(
      (name) => !name.startsWith('.'),
    );
    assert.deepEqual(others.sort(), [
      '@lit',
      '@lit-labs',
      '@types',
      'lit',
      'lit-element',
      'lit-html',
      'spasm-guide',
    ]);
  });

  it('runs nothing when it is installed', async () => {
    const { scripts = {} } = await json(join(installed, 'package.json'));
    const own = ['preinstall', 'install', 'postinstall', 'prepare'];
    assert.deepEqual(
      own.filter((name) => name in scripts),
      [],
    );
  });

  it('gives the class without a side effect, in plain Node too', async () => {
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const { SpasmGuide } = await import('spasm-guide/class.js');
      if (typeof SpasmGuide !== 'function') throw new Error('no class');
      if (globalThis.customElements?.get('spasm-guide')) throw new Error('registered');
      console.log(SpasmGuide.observedAttributes.join(' '));`;
    const said = await run(home, process.execPath, '--input-type=module', '--eval', script);
    assert.match(said, /\bopen\b.*\bheading-level\b/);
  });

  it('loads whole in plain Node, as a page rendered on a server does', async () => {
    const said = await run(
      home,
      process.execPath,
      '--input-type=module',
      '--eval',
      `const { SpasmGuide } = await import('spasm-guide'); console.log(typeof SpasmGuide);`,
    );
    assert.equal(said.trim(), 'function');
  });

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ]) {
    it(`has types for a strict TypeScript project (${moduleResolution})`, async () => {
      await writeFile(
        join(home, 'page.ts'),
        `import 'spasm-guide';
import { SpasmGuide } from 'spasm-guide/class.js';
const guide: SpasmGuide = document.createElement('spasm-guide');
guide.headingLevel = 3;
guide.open = 'diet';
document.querySelector('spasm-guide')?.showPanel('dehydration');
guide.addEventListener('spasm-guide-toggle', ({ detail }) => {
  const panel: string = detail.panel;
  const reason: 'user' | 'link' | 'find' = detail.reason;
  console.log(panel, reason, detail.open);
});
document.addEventListener('spasm-guide-print' as keyof HTMLElementEventMap, () => {});
// @ts-expect-error A level is a number.
guide.headingLevel = 'two';
// @ts-expect-error There is no such method.
guide.openPanel('diet');
// @ts-expect-error The script for the tag exports nothing.
import { SpasmGuide as none } from 'spasm-guide/spasm-guide.js';
`,
      );
      const config = {
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable'],
          types: [],
          module,
          moduleResolution,
        },
        files: ['page.ts'],
      };
      const path = join(home, `tsconfig.${moduleResolution}.json`);
      await writeFile(path, JSON.stringify(config));
      await run(home, process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', path);
    });
  }

  it('has a source map beside every script, with the sources in it', async () => {
    const scripts = files.filter((path) => /^dist\/[^/]*\.js$/.test(path));
    assert.ok(scripts.length >= 4);
    for (const path of scripts) {
      const code = await readFile(join(installed, path), 'utf8');
      const [, name] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code) ?? [];
      assert.equal(`dist/${name}`, `${path}.map`);
      const { sources, sourcesContent } = await json(join(installed, `${path}.map`));
      assert.ok(sources.length > 0, path);
      assert.equal(sourcesContent?.filter(Boolean).length, sources.length, path);
    }
  });

  it('tells nothing of the machine it was built on', async () => {
    for (const path of files.filter((name) => /\.(?:js|map|ts|json|html)$/.test(name))) {
      const text = await readFile(join(installed, path), 'utf8');
      assert.ok(!text.includes(root), path);
    }
  });

  it('asks bundlers to keep what registers the element, and what gives it its words', async () => {
    const { sideEffects } = await json(join(installed, 'package.json'));
    for (const name of ['index', 'class', 'spasm-guide', 'spasm-guide.core', 'spasm-guide.esm']) {
      assert.ok(sideEffects.includes(`./dist/${name}.js`), name);
    }
    assert.ok(sideEffects.includes('./dist/lang/*.js'));
  });

  it('imports nothing but Lit and its own files', async () => {
    for (const path of files.filter((name) => /^dist\/[^/]*\.js$/.test(name))) {
      const code = await readFile(join(installed, path), 'utf8');
      const imports = [
        ...code.matchAll(/^(?:import|export)\b(?:[^'"`;]*\bfrom)?\s*['"]([^'"]+)['"]/gm),
      ].map(([, from]) => from);
      const wanted = /spasm-guide(?:\.esm|\.core)?\.js$/.test(path)
        ? /^\.\//
        : /^(?:lit(?:-html)?(?:\/|$)|\.\/)/;
      assert.deepEqual(
        imports.filter((from) => !wanted.test(from)),
        [],
        path,
      );
      for (const from of imports.filter((name) => name.startsWith('./'))) {
        await access(join(installed, 'dist', from));
      }
    }
  });
});

describe('the lock file', () => {
  it('names no address of a registry: everyone installs from their own', async () => {
    const { packages } = await json(join(root, 'package-lock.json'));
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved);
    assert.deepEqual(
      addressed.map(([name]) => name),
      [],
    );
  });

  it('has the checksum of every package', async () => {
    const { packages } = await json(join(root, 'package-lock.json'));
    const unchecked = Object.entries(packages).filter(
      ([name, { integrity, link, inBundle }]) => name && !integrity && !link && !inBundle,
    );
    assert.deepEqual(
      unchecked.map(([name]) => name),
      [],
    );
  });
});
