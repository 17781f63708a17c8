import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { Key } from 'webdriverio';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const buttons = { left: 0, middle: 1, right: 2 };
const seconds = 1000;

/** Starts a program in a process group of its own; ends the group with this process at the latest. */
function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  const end = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It ended by itself.
    }
  };
  process.once('exit', end);
  return { child, end };
}

/** Starts an X server on the first free display; gives its `DISPLAY` and how to end it. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const { child, end } = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(child.stdio[3], 'data');
  return { display: `:${String(number).trim()}`, end };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts WebKitGTK's driver and waits until it listens; gives its port and how to end it. */
async function startDriver(display) {
  const port = await freePort();
  const { end } = start('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      XDG_CONFIG_HOME: fileURLToPath(new URL('./webkit-config', import.meta.url)),
      NO_AT_BRIDGE: '1',
      // Without a graphics card, the compositor's software driver crashes once in some thousand tests.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // Its sandbox needs a user other than root; the browser only visits us.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return { port, end };
    } catch (error) {
      if (tries === 100) throw error;
      await setTimeout(0.1 * seconds);
    }
  }
}

/**
 * The part of a puppeteer page that @web/test-runner-commands uses, on a WebDriver session. Its own
 * commands for WebDriver know neither `setViewport` nor keys held down, such as Shift with Tab.
 */
function pageOf(driver) {
  const perform = (source, actions) => driver.performActions([{ ...source, actions }]);
  const key = (name) => Key[name] ?? name;
  const keyboard = { type: 'key', id: 'keyboard' };
  const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
  const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (name) => [
    { type: 'keyDown', value: key(name) },
    { type: 'keyUp', value: key(name) },
  ];

  return {
    keyboard: {
      type: (text) => perform(keyboard, [...text].flatMap(press)),
      press: (name) => perform(keyboard, press(name)),
      down: (name) => perform(keyboard, [{ type: 'keyDown', value: key(name) }]),
      up: (name) => perform(keyboard, [{ type: 'keyUp', value: key(name) }]),
    },
    mouse: {
      move: (x, y) => perform(pointer, [moveTo(x, y)]),
      click: (x, y, { button } = {}) => perform(pointer, [moveTo(x, y), down(button), up(button)]),
      down: ({ button } = {}) => perform(pointer, [down(button)]),
      up: ({ button } = {}) => perform(pointer, [up(button)]),
      reset: () => driver.releaseActions(),
    },
    /**
     * WebDriver sizes the window, so what the window has around the page is added. The page learns
     * its size a moment after the window, hence the second looks.
     */
    async setViewport({ width, height }) {
      for (let tries = 0; ; tries += 1) {
        const [innerWidth, innerHeight, outerWidth, outerHeight] = await driver.execute(sizes);
        if (innerWidth === width && innerHeight === height) return;
        if (tries === 50) throw new Error(`The viewport stays ${innerWidth} by ${innerHeight}.`);
        const [aroundWidth, aroundHeight] = [outerWidth - innerWidth, outerHeight - innerHeight];
        await driver.setWindowRect(null, null, width + aroundWidth, height + aroundHeight);
        await setTimeout(0.02 * seconds);
      }
    },
  };
}

const sizes = () => [innerWidth, innerHeight, outerWidth, outerHeight];

class WebKitLauncher extends WebdriverLauncher {
  // So that commands reach `getPage`.
  type = 'puppeteer';

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.getPage().setViewport({ width: 800, height: 600 });
    await super.startSession(id, url);
  }

  getPage() {
    return pageOf(this.driver);
  }

  async stop() {
    await super.stop();
    this.options.end();
  }
}

export async function launcher() {
  process.once('SIGTERM', () => process.exit(143)); // Else nothing is told that the process exits.
  // The runner stops at it, and exits before its own words are out.
  process.prependListener('uncaughtException', (error) => writeSync(2, `${error?.stack}\n`));
  const display = await startDisplay();
  const driver = await startDriver(display.display);
  return new WebKitLauncher({
    hostname: '127.0.0.1',
    port: driver.port,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
    end() {
      driver.end();
      display.end();
    },
  });
}
