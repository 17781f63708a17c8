/* global addEventListener, document, location -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { launch, serve } from '../built/browser.mjs';
import { pack, run } from '../built/run.mjs';
import { buildApp, buildServer, home } from './build.mjs';

const node = (...args) => run(home, process.execPath, ...args);
const program = (name) => join(home, 'node_modules', name);

/** Checks the types of an app as its owner would; gives what the checker objects to, a line each. */
const check = {
  react: async () => complaints(node(program('typescript/bin/tsc'), '-p', 'react')),
  vue: async () => complaints(node(program('vue-tsc/bin/vue-tsc.js'), '-p', 'vue')),
  svelte: async () =>
    complaints(
      node(
        program('svelte-check/bin/svelte-check'),
        ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'],
      ),
    ),
  angular: async (project = 'angular') =>
    complaints(node(program('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', project)),
};

const complaints = async (running) => {
  try {
    await running;
    return [];
  } catch ({ cause }) {
    const lines = stripVTControlCharacters(`${cause.stdout}${cause.stderr}`).split('\n');
    const errors = lines.filter((line) => /\berror\b/i.test(line));
    return errors.length ? errors : lines;
  }
};

/** The button of a panel of the first guide, once it is there. */
const summary = (tab, id) => tab.waitForSelector(`spasm-guide >>> #${id} button[name=panel]`);

const press = async (tab, label) => {
  const button = await tab.waitForSelector(`main > button ::-p-text(${label})`);
  await button.click();
};

/** What a reader has before them: in the browser. */
const look = () => {
  const guide = document.querySelector('spasm-guide');
  const root = guide?.shadowRoot;
  const shown = [...(root?.querySelectorAll('[part~=panel]') ?? [])].filter(
    (panel) => !panel.querySelector('[part=content]').hasAttribute('hidden'),
  );
  return {
    guides: document.querySelectorAll('spasm-guide').length,
    heading: root?.querySelector('[part=heading]').localName,
    call: root?.querySelector('[part=danger] a[href^="tel:"]')?.textContent.trim(),
    open: shown.map(({ id }) => id),
    contact: root
      ?.querySelector('slot[name=contact]')
      .assignedElements()
      .map(({ textContent }) => textContent)
      .join(),
    heard: document.querySelector('output').textContent.trim(),
  };
};

describe('in an app built with', () => {
  let browser, server, packed;

  before(async () => {
    // As it would come from the registry, so that it is the package which is tested, not the folder.
    packed = await mkdtemp(join(tmpdir(), 'spasm-guide-frameworks-'));
    const quiet = ['--no-save', '--no-audit', '--no-fund'];
    await run(home, 'npm', 'install', ...quiet, await pack(packed));
    [browser, server] = await Promise.all([launch(), serve()]);
  });

  after(async () => {
    await Promise.all([browser?.close(), server?.close()]);
    await rm(packed, { recursive: true, force: true });
  });

  /** Opens a page of an app; gives its tab and the list of what it complains of. */
  const open = async (path, prepare = () => {}) => {
    const tab = await browser.newPage();
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(message.text());
    });
    await prepare(tab);
    await tab.goto(`${server.origin}/test/frameworks/${path}`);
    await summary(tab, 'diet');
    return { tab, faults };
  };

  for (const name of ['React', 'Vue', 'Svelte', 'Angular']) {
    const app = name.toLowerCase();

    describe(name, () => {
      let tab, faults, objections;

      before(async () => {
        objections = await check[app]();
        await buildApp(app);
        ({ tab, faults } = await open(`${app}/dist/index.html`));
      });

      it('type-checks where it is right, and not where it is wrong', async () => {
        if (app === 'svelte') {
          // Its checker knows no way to say that an error is meant.
          const lines = (await readFile(join(home, 'svelte/Wrong.svelte'), 'utf8')).split('\n');
          const meant = lines.flatMap((line, index) => (/Wrong:/.test(line) ? [index + 2] : []));
          const found = objections.map((line) => / ERROR "(.*?)" (\d+):/.exec(line)?.slice(1));
          assert.deepEqual(
            found,
            meant.map((line) => ['Wrong.svelte', String(line)]),
            objections.join('\n'),
          );
          return;
        }
        assert.deepEqual(objections, []);
        if (app !== 'angular') return;
        const [wrong, ...others] = await check.angular('angular/tsconfig.wrong.json');
        assert.match(wrong, /wrong\.ts.*'words' does not exist on type 'ToggleDetail'/);
        assert.deepEqual(others, []);
      });

      it('shows the guide with its attributes, properties and slots', async () => {
        const { guides, heading, call, open: shown, contact } = await tab.evaluate(look);
        assert.deepEqual([guides, heading, call, shown], [1, 'h2', '911', []]);
        assert.equal(contact, 'Riverbank Clinic, 1 Mill Lane');
      });

      it('passes on what changes: an attribute, a property', async () => {
        await press(tab, 'Number');
        await press(tab, 'Level');
        await tab.waitForFunction(() => {
          const { shadowRoot } = document.querySelector('spasm-guide');
          return (
            shadowRoot.querySelector('[part=heading]').localName === 'h3' &&
            /112/.test(shadowRoot.querySelector('[part=danger] a[href^="tel:"]').textContent)
          );
        });
      });

      it('hears what the reader opened', async () => {
        const button = await summary(tab, 'dehydration');
        await button.click();
        await tab.waitForFunction(() => /dehydration true user/.test(document.body.innerText));
        assert.deepEqual((await tab.evaluate(look)).open, ['dehydration']);
      });

      it('leaves open what the reader opened when it renders again', async () => {
        await press(tab, 'Again');
        await tab.waitForFunction(() => /2 Mill Lane/.test(document.body.innerText));
        const { open: shown, contact, heard } = await tab.evaluate(look);
        assert.deepEqual(shown, ['dehydration']);
        assert.equal(contact, 'Riverbank Clinic, 2 Mill Lane');
        assert.equal(heard, '1 dehydration true user');
      });

      it('opens a panel by a property, and hears nothing of it', async () => {
        await press(tab, 'Diet');
        await tab.waitForFunction(() => document.querySelector('spasm-guide').open === 'diet');
        await tab.evaluate(() => document.querySelector('spasm-guide').updateComplete);
        const { open: shown, heard } = await tab.evaluate(look);
        assert.deepEqual([shown, heard], [['diet'], '1 dehydration true user']);
      });

      it('takes the guide away and leaves nothing', async () => {
        const held = await tab.evaluateHandle(() => document.querySelector('spasm-guide'));
        await press(tab, 'There');
        await tab.waitForFunction(() => !document.querySelector('spasm-guide'));
        // A guide that is gone must not follow the address any more.
        await tab.evaluate(
          () =>
            new Promise((resolve) => {
              addEventListener('hashchange', resolve, { once: true });
              location.hash = '#spasm-guide-footwear';
            }),
        );
        assert.equal(await held.evaluate(({ open: ids }) => ids), 'diet');
        const rest = await tab.evaluate(() => ({
          children: [...document.body.children].map(({ localName }) => localName),
          sheets: document.adoptedStyleSheets.length,
        }));
        assert.ok(!rest.children.includes('spasm-guide'));
        assert.equal(rest.sheets, 0);
      });

      it('brings a guide back', async () => {
        await press(tab, 'There');
        await summary(tab, 'diet');
        assert.equal((await tab.evaluate(look)).call, '112');
      });

      it('has nothing to complain of', () => assert.deepEqual(faults, []));
    });
  }

  describe('React on a server', () => {
    let server, html;

    before(async () => {
      await buildServer();
      server = `import { streamed, whole } from ${JSON.stringify(join(home, 'react/dist/server.js'))};`;
      html = JSON.parse(
        await node(
          '--input-type=module',
          '--eval',
          `${server} console.log(JSON.stringify({ whole: whole(), streamed: await streamed() }));`,
        ),
      );
    });

    /** Opens the page that the server rendered, its script before or after the guide's own. */
    const hydrate = async (script) => {
      const page = `<!doctype html>
        <html lang="en">
          <head><meta charset="utf-8"><title>Riverbank Clinic</title><link rel="icon" href="data:,"></head>
          <body><div id="app">${html.streamed}</div>${script}</body>
        </html>`;
      return open('hydrated.html', async (tab) => {
        await tab.setRequestInterception(true);
        tab.on('request', (request) =>
          request.url().endsWith('hydrated.html')
            ? request.respond({ contentType: 'text/html', body: page })
            : request.continue(),
        );
      });
    };

    it('renders the tag as HTML, in one piece and streamed', () => {
      for (const text of [html.whole, html.streamed]) {
        assert.match(
          text,
          /<spasm-guide emergency-number="911" heading-level="3" open="diet" exclusive=""><span slot="contact">Riverbank Clinic<\/span><\/spasm-guide>/,
        );
      }
    });

    for (const [title, script] of [
      ['', '<script type="module" src="react/dist/client/hydrate.js"></script>'],
      [
        ' that stands already',
        `<script src="/dist/spasm-guide.js"></script>
        <script type="module" src="react/dist/client/hydrate.js"></script>`,
      ],
    ]) {
      it(`hydrates a guide${title} without a warning, and hears it`, async () => {
        const { tab, faults } = await hydrate(script);
        await tab.waitForFunction(() => 'hydrated' in document.querySelector('#app').dataset);
        const { heading, call, open: shown, contact } = await tab.evaluate(look);
        assert.deepEqual(
          [heading, call, shown, contact],
          ['h3', '911', ['diet'], 'Riverbank Clinic'],
        );
        const button = await summary(tab, 'massage');
        await button.click();
        await tab.waitForFunction(() =>
          /massage true diet false/.test(document.querySelector('output').innerText),
        );
        // Two copies are what this page is about, and React that develops asks for Lit that does.
        const known = /is loaded more than once|Lit is in dev mode/;
        assert.deepEqual(
          faults.filter((text) => !known.test(text)),
          [],
        );
      });
    }
  });
});
