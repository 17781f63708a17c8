import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program in `cwd` and gives what it printed; fails with all that it said. */
export const run = async (cwd, command, ...args) => {
  try {
    const { stdout } = await exec(command, args, { cwd, maxBuffer: 1e8 });
    return stdout;
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`, {
      cause: error,
    });
  }
};

/** Packs what was built, as it is, into the folder `home`; gives the path of the tarball. */
export const pack = async (home) => {
  // What was built is what is tested: no script may build it anew beside the other suites.
  await run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', home);
  const [tarball] = (await readdir(home)).filter((name) => name.endsWith('.tgz'));
  return join(home, tarball);
};
