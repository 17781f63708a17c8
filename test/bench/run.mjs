import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/* `npm run bench`: installs the peers where they are not, then runs bench.mjs. */

const here = fileURLToPath(new URL('.', import.meta.url));
const installed = `${here}node_modules/.package-lock.json`;

if (
  !existsSync(installed) ||
  statSync(installed).mtimeMs < statSync(`${here}package-lock.json`).mtimeMs
) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
}
await import('./bench.mjs');
