import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/*
 * Prints where the newest WordPress is that npm has whole: 6.6, its third release candidate. Its package is 158 MB,
 * so it is no dependency of this one: it is fetched once, by npm, which checks it, and what is needed of it stays
 * in the user's cache.
 */

const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';

const run = promisify(execFile);

const caches = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'spasm-guide');
const folder = join(caches, 'wordpress-6.6');

const fetchTo = async (home) => {
  const kept = ['--pack-destination', home, '--cache', join(home, 'npm')];
  await run('npm', ['pack', PACKAGE, '--silent', ...kept]);
  // Its PHP is in a zip; its styles, scripts and pictures are beside it.
  const [code, rest] = ['package/src/wordpress/wp-beta.zip', 'package/public/wp-beta'];
  const tgz = join(home, 'wp-playground-wordpress-builds-0.9.19.tgz');
  await run('tar', ['-xzf', tgz, '-C', home, code, rest]);
  const made = join(home, 'wordpress');
  await run('php', [
    '-r',
    '$zip = new ZipArchive(); $zip->open($argv[1]) === true && $zip->extractTo($argv[2]) || exit(1);',
    join(home, code),
    made,
  ]);
  await cp(join(home, rest), made, { recursive: true });
  // There whole, or not at all.
  await rename(made, folder);
};

if (!(await stat(folder).catch(() => null))) {
  await mkdir(caches, { recursive: true });
  const home = await mkdtemp(join(caches, 'fetch-'));
  try {
    await fetchTo(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
console.log(folder);
