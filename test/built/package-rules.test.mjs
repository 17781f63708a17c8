import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack, root, run } from './run.mjs';

const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Pages, which no module imports: a host copies them, or names them by their path. */
const pages = Object.keys(exports).filter((name) => name.endsWith('.html'));

describe('the package, by the rules that bundlers and TypeScript read it with', () => {
  let home, tarball;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'spasm-guide-rules-'));
    tarball = await pack(home);
  });

  after(() => rm(home, { recursive: true, force: true }));

  it('has nothing that publint objects to, hints among them', async () => {
    const { buffer } = await readFile(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    assert.equal(pkg.name, 'spasm-guide');
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has types that tell the truth of every entry', async () => {
    // It is for browsers, so it is ESM alone: what reads CommonJS only is not asked.
    const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'json'];
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const said = await run(
      home,
      process.execPath,
      ...[attw, tarball, ...options, '--exclude-entrypoints', ...pages],
    );
    const { analysis } = JSON.parse(said);
    assert.deepEqual(
      Object.keys(analysis.entrypoints).sort(),
      Object.keys(exports)
        .filter((name) => !pages.includes(name))
        .sort(),
    );
  });
});
