import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root, run } from './run.mjs';

/** The checksum of every file that a build puts into a folder, by its path. */
const checksums = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const sums = {};
  for (const path of paths) {
    sums[relative(folder, path)] = createHash('sha384')
      .update(await readFile(path))
      .digest('base64');
  }
  return sums;
};

describe('a second build of the same sources', () => {
  let home;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'spasm-guide-again-'));
  });

  after(() => rm(home, { recursive: true, force: true }));

  it('gives the same bytes in another folder, at another hour, in another language', async () => {
    const copy = join(home, 'somebody/else/keeps it here');
    await mkdir(copy, { recursive: true });
    const listed = await run(
      root,
      'git',
      'ls-files',
      '-z',
      '--cached',
      '--others',
      '--exclude-standard',
    );
    const sources = listed
      .split('\0')
      .filter((path) => /^(?:src|scripts|integrations)\/|^[^/]+$/.test(path));
    await run(root, 'cp', '--parents', '--archive', ...sources.filter(Boolean), copy);
    // A link to the folder would tell the build of its true place; links to the files do not.
    const packages = ['--archive', 'node_modules', copy];
    await run(root, 'cp', '--link', ...packages).catch(() => run(root, 'cp', ...packages));
    await promisify(execFile)('npm', ['run', 'build'], {
      cwd: copy,
      maxBuffer: 1e8,
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    const [first, second] = await Promise.all([
      checksums(join(root, 'dist')),
      checksums(join(copy, 'dist')),
    ]);
    assert.ok(Object.keys(first).length > 40);
    assert.deepEqual(second, first, 'Is dist of these sources? `npm run build` makes it.');
  });
});
