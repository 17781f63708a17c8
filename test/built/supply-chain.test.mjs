import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { root, run } from './run.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = async (path) => JSON.parse(await read(path));

const scripts = (await readdir(new URL('../../dist/', import.meta.url))).filter((name) =>
  name.endsWith('.js'),
);

/** The packages whose code is in a script of dist, by its source map. */
const bundled = async (script) => {
  const { sources } = await json(`dist/${script}.map`);
  const names = sources.map((path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))];
};

/** The packages that come along with ours when it is installed. */
const installed = async () => {
  const { packages } = await json('package-lock.json');
  return Object.entries(packages)
    .filter(([path, { dev }]) => path && !dev)
    .map(([path, { license }]) => ({ name: path.replace(/^.*node_modules\//, ''), license }));
};

const allBundled = [...new Set((await Promise.all(scripts.map(bundled))).flat())];
const isLit = (name) => /^(?:lit|lit-html|lit-element|@lit\/.*|@lit-labs\/.*)$/.test(name);

describe('what comes with the guide', () => {
  it('is Lit alone, and the types that Lit names', async () => {
    const { dependencies } = await json('package.json');
    assert.deepEqual(Object.keys(dependencies), ['lit', 'lit-html']);
    const others = (await installed()).filter(({ name }) => !isLit(name));
    assert.deepEqual(others, [{ name: '@types/trusted-types', license: 'MIT' }]);
  });

  it('is Lit alone in the scripts, and of Lit what the guide is made with', () => {
    assert.deepEqual(allBundled.sort(), ['@lit/reactive-element', 'lit-html']);
  });

  it('has its licence in dist/LICENSES.txt, whole and with its version', async () => {
    const text = await read('dist/LICENSES.txt');
    for (const name of allBundled) {
      const { version } = await json(`node_modules/${name}/package.json`);
      const licence = await read(`node_modules/${name}/LICENSE`);
      assert.ok(licence.includes('Redistribution and use'), name);
      assert.ok(text.includes(`${name} ${version}\n\n${licence.trim()}`), name);
    }
  });

  for (const name of scripts) {
    it(`is named at the head of the script: ${name}`, async () => {
      const { version } = await json('package.json');
      const [head] = (await read(`dist/${name}`)).split('\n');
      assert.match(head, /^\/\*! .* \*\/$/);
      assert.ok(head.includes(`spasm-guide ${version}, MIT.`), head);
      const holdsLit = (await bundled(name)).length > 0;
      assert.equal(/Holds Lit.*BSD-3-Clause: LICENSES\.txt\./.test(head), holdsLit, head);
    });
  }

  it('has no vulnerability that npm knows', async (test) => {
    const shipped = [...(await installed()).map(({ name }) => name), ...allBundled];
    // It exits with 1 where there is any, in what only builds and tests too.
    const patience = ['--fetch-retries=0', '--fetch-timeout=20000'];
    const told = await run(root, 'npm', 'audit', '--json', ...patience).catch(
      ({ cause }) => cause.stdout,
    );
    const { vulnerabilities, message } = JSON.parse(told);
    if (!vulnerabilities) {
      test.skip(`npm audit was NOT run: this registry has no such service (${message}).`);
      return;
    }
    assert.deepEqual(
      shipped.filter((name) => name in vulnerabilities),
      [],
    );
  });
});
