import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { root } from './run.mjs';

const read = (name) => readFile(`${root}${name}`, 'utf8');

const freePort = async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

describe('npm start', () => {
  let server, address;

  before(async () => {
    assert.match(await read('README.md'), /^npm ci && npm start$/m);
    const { start } = JSON.parse(await read('package.json')).scripts;
    // It builds first. The tests beside this one read what was built.
    const [build, serve] = start.split(' && ');
    assert.equal(build, 'npm run build');
    const [command, ...args] = serve.split(' ');
    server = spawn(`${root}node_modules/.bin/${command}`, args, {
      cwd: root,
      env: { ...process.env, PORT: `${await freePort()}`, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface(server.stdout)) {
      address = /Local: +(\S+)/.exec(line)?.[1];
      if (address) break;
    }
  });

  after(() => server?.kill());

  it('prints an address that shows the demo, with the guide', async () => {
    const answer = await fetch(address);
    assert.equal(answer.status, 200, address);
    const page = await answer.text();
    assert.match(page, /<spasm-guide\b/);
    const [, script] = /<script src="([^"]*spasm-guide\.js)"/.exec(page);
    assert.equal((await fetch(new URL(script, answer.url))).status, 200, script);
    assert.equal((await fetch(new URL('paste-in.html', answer.url))).status, 200);
  });
});
