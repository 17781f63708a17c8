import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** Needed by root in a container, and to keep a browser that only visits us off the network. */
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The machine's fonts if it has any, and the one family that comes with the unpacked Chromium. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Returns the path of `CHROME_PATH`, or of the first Chromium or Chrome on `PATH`, or undefined. */
function findInstalled() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  return PATH.split(delimiter)
    .flatMap((directory) => names.map((name) => join(directory, name)))
    .find((path) => existsSync(path));
}

/**
 * Unpacks npm's `@sparticuz/chromium`, with the libraries and fonts that a bare machine lacks (the
 * package's own code does so only on Amazon's machines, and into /tmp, whoever else left one there).
 * Returns the directory it is in, the same one until `node_modules` is installed anew.
 */
function unpack() {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  const home = join(cache, 'chromium');
  if (existsSync(home)) return home;

  const packed = fileURLToPath(new URL('../../bin/', import.meta.resolve('@sparticuz/chromium')));
  const inflate = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
  mkdirSync(cache, { recursive: true });
  const unpacked = mkdtempSync(`${home}-`);
  writeFileSync(join(unpacked, 'chromium'), inflate('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    const options = ['--extract', '--no-same-owner', '--directory', unpacked];
    execFileSync('tar', options, { input: inflate(archive) });
  }
  writeFileSync(join(unpacked, 'fonts.conf'), fontsConf);
  // At once, so that a run beside this one never meets half a browser; the first one done wins.
  if (existsSync(home)) rmSync(unpacked, { recursive: true });
  else renameSync(unpacked, home);
  return home;
}

/** What puppeteer needs to launch npm's Chromium: the same one on every machine. */
export function packagedOptions() {
  const home = unpack();
  return {
    executablePath: join(home, 'chromium'),
    headless: 'shell',
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** What puppeteer needs to launch the machine's Chromium, whole and as new as it is; npm's where it has none. */
export function wholeOptions() {
  const executablePath = findInstalled();
  return executablePath ? { executablePath, args } : packagedOptions();
}

/**
 * What puppeteer needs to launch the Chromium of the tests: npm's, the same everywhere and a third
 * lighter than a whole one; the machine's where npm has none for it, or `CHROME_PATH` names one.
 */
export function launchOptions() {
  const { arch, env, platform } = process;
  const isPackaged = platform === 'linux' && arch === 'x64' && !env.CHROME_PATH;
  return isPackaged ? packagedOptions() : wholeOptions();
}

/** Without the cache of compiled code: what comes out of it is not counted branch by branch. */
export const launcher = () => {
  const options = launchOptions();
  const launched = { ...options, args: [...options.args, '--v8-cache-options=none'] };
  return chromeLauncher({ launchOptions: launched, puppeteer });
};
