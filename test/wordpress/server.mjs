import { spawn, execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** Where WordPress is: where Debian's package puts it, unless the environment names another. */
const SOURCE = process.env.WORDPRESS ?? '/usr/share/wordpress';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** Asks until `isThere` gives true; fails with `what` after half a minute. */
const until = async (isThere, what) => {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await isThere().catch(() => false)) return;
    await setTimeout(200);
  }
  throw new Error(what());
};

/**
 * Starts a program that goes on running, and whatever it starts. Gives what it has `said` so far, and a
 * way to stop them all.
 */
const start = (command, args, options = {}) => {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...options,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const ended = once(child, 'close');
  const kill = () => child.exitCode === null && process.kill(-child.pid);
  process.once('exit', kill);
  return {
    said: () => said,
    stop: async () => {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
};

/** A database server of its own, in `home`: no port, no service of the machine's. */
const startDatabase = async (home) => {
  const data = join(home, 'data');
  const socket = join(home, 'mysql.sock');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const server = start('mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(home, 'mysql.pid')}`,
    '--skip-networking',
    ...user,
  ]);
  const query = async (sql) => {
    const { stdout } = await run('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '--user=root',
      '--batch',
      '--skip-column-names',
      `--execute=${sql}`,
    ]);
    return stdout.split('\n').filter(Boolean);
  };
  await until(() => query('SELECT 1'), server.said);
  await query('CREATE DATABASE wordpress');
  return { socket, query: (sql) => query(`USE wordpress; ${sql}`), stop: server.stop };
};

const config = (socket, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name );
	define( $name . '_SALT', $name );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Runs what a test sends, inside WordPress: where pages are made, so that PHP has compiled all of it already. */
const runner = (key) => `<?php
if ( '${key}' !== ( $_SERVER['HTTP_X_KEY'] ?? '' ) ) {
	exit;
}
define( 'WP_ADMIN', true );
require __DIR__ . '/wp-load.php';
eval( file_get_contents( 'php://input' ) );
`;

/**
 * Starts a WordPress in a temporary folder, on loopback, and installs it: one administrator,
 * `admin` with the password `admin`. Gives
 * - `origin`: its address
 * - `php(code)`: runs code inside it, gives what that prints
 * - `query(sql)`: asks its database, gives lines
 * - `log()`: the notices, warnings and errors of PHP so far
 * - `folder`: where it is
 * - `stop()`: ends it and leaves nothing behind
 */
export const startWordPress = async () => {
  const home = await mkdtemp(join(tmpdir(), 'spasm-guide-wordpress-'));
  const folder = join(home, 'wordpress');
  const started = [];
  const stop = async () => {
    for (const { stop: end } of started.reverse()) await end();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await cp(SOURCE, folder, { recursive: true, dereference: true });
    const database = await startDatabase(home);
    started.push(database);
    const origin = `http://127.0.0.1:${await freePort()}`;
    await writeFile(join(folder, 'wp-config.php'), config(database.socket, origin));
    await cp(join(HERE, 'offline.php'), join(folder, 'wp-content/mu-plugins/offline.php'));
    await cp(join(HERE, 'classic'), join(folder, 'wp-content/themes/classic'), { recursive: true });
    const key = randomUUID();
    await writeFile(join(folder, 'run.php'), runner(key));
    // Every browser asks for one.
    await writeFile(join(folder, 'favicon.ico'), '');
    const settings = ['-d', 'sendmail_path=/bin/true', '-d', 'upload_max_filesize=32M'];
    const server = start('php', [...settings, '-S', new URL(origin).host, '-t', folder], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    started.push(server);
    await until(() => fetch(`${origin}/license.txt`), server.said);
    const answer = await fetch(`${origin}/wp-admin/install.php?step=2`, {
      method: 'POST',
      body: new URLSearchParams({
        weblog_title: 'Riverbank Clinic',
        user_name: 'admin',
        admin_password: 'admin',
        admin_password2: 'admin',
        pw_weak: 'on',
        admin_email: 'admin@riverbank.example',
        blog_public: '0',
        language: '',
      }),
    });
    if (!(await answer.text()).includes('wp-login.php')) throw new Error(server.said());
    const logFile = join(folder, 'wp-content/debug.log');
    return {
      origin,
      folder,
      query: database.query,
      php: async (code) => {
        const answer = await fetch(`${origin}/run.php`, {
          method: 'POST',
          headers: { 'X-Key': key },
          body: code,
        });
        const said = await answer.text();
        if (!answer.ok) throw new Error(said || server.said());
        return said;
      },
      log: () => readFile(logFile, 'utf8').catch(() => ''),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
