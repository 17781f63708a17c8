import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { po } from 'gettext-parser';
import { Engine } from 'php-parser';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const zip = join(root, 'dist/wordpress/spasm-guide.zip');

/** Every file below, by its path. */
const filesIn = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)]),
    ),
  );
};

/** Every script of the guide that it has: the element, and the words of each language. */
const scripts = [
  ...(await readdir(join(root, 'dist/lang')))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `lang/${name}`),
  'spasm-guide.core.js',
].sort();

describe('the plugin for WordPress, as it is packed', () => {
  let home, files, text, facts, element;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'spasm-guide-plugin-'));
    // WordPress unpacks it with PHP's ZipArchive where that is, as this does.
    await run('php', [
      '-r',
      '$zip = new ZipArchive(); $zip->open($argv[1]) || exit(1); $zip->extractTo($argv[2]);',
      zip,
      home,
    ]);
    files = await filesIn(join(home, 'spasm-guide'));
    text = (path) => files.get(path).toString();
    facts = JSON.parse(text('guide/facts.json'));
    const { modules } = JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8'));
    element = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'spasm-guide');
  });

  after(() => rm(home, { recursive: true, force: true }));

  it('holds one folder, and in it what was built', async () => {
    assert.deepEqual(await readdir(home), ['spasm-guide']);
    const built = [
      ...scripts.flatMap((name) => [name, `${name}.map`]),
      ...(await readdir(join(root, 'dist/static'))).map((name) => `static/${name}`),
      'integrity.json',
    ];
    for (const name of built) {
      assert.deepEqual(files.get(`guide/${name}`), await readFile(join(root, 'dist', name)), name);
    }
  });

  it('sends no word twice: the script of its pages is the one without words', () => {
    const packed = [...files.keys()].filter((path) => /^guide\/.*\.js$/.test(path));
    assert.deepEqual(
      packed.sort(),
      scripts.map((name) => `guide/${name}`),
    );
    const main = 'Most cramps are harmless';
    assert.ok(text('guide/static/en.html').includes(main));
    assert.ok(text('guide/lang/en.js').includes(main));
    assert.ok(!text('guide/spasm-guide.core.js').includes(main));
  });

  it('has the checksum of each script', () => {
    const sums = JSON.parse(text('guide/integrity.json'));
    for (const name of scripts) {
      const sum = createHash('sha384')
        .update(files.get(`guide/${name}`))
        .digest('base64');
      assert.equal(sums[name], `sha384-${sum}`, name);
    }
  });

  it('gives each script and style an address that changes with what is in it, and only then', () => {
    const loaded = [...files.keys()].filter((path) => /\.(?:js|css)$/.test(path));
    assert.deepEqual(Object.keys(facts.versions).sort(), loaded.sort());
    for (const [path, version] of Object.entries(facts.versions)) {
      const sum = createHash('sha256').update(files.get(path)).digest('hex');
      assert.ok(sum.startsWith(version) && version.length >= 12, path);
    }
  });

  it('knows the attributes that the element has, and no other', () => {
    assert.deepEqual(
      facts.attributes,
      element.attributes.map(({ name, fieldName = name, type }) => ({
        name,
        property: fieldName,
        type: type.text,
      })),
    );
  });

  it('knows the sections, panels and places that the guide has, by the titles that readers see', () => {
    const html = text('guide/static/en.html');
    const ids = (part) =>
      [...html.matchAll(new RegExp(`part="${part} ([\\w-]+)"`, 'g'))].map(([, id]) => id);
    assert.deepEqual([...facts.sections, 'about'], ids('section'));
    assert.deepEqual(facts.panels, ids('panel'));
    assert.deepEqual(facts.areas, ids('exercise'));
    const { title, danger, sections, about, areas } = facts.languages.en;
    const all = [danger, ...sections, about];
    assert.deepEqual(
      sections.map(({ id }) => id),
      facts.sections,
    );
    assert.deepEqual(
      all.flatMap(({ panels }) => panels.map(({ id }) => id)),
      facts.panels,
    );
    const named = [...all, ...all.flatMap(({ panels }) => panels), ...areas];
    for (const one of [title, ...named.map((item) => item.title)]) {
      assert.ok(html.includes(`>${one}<`), one);
    }
  });

  it('repeats none of that in its own code', () => {
    const code = [...files.keys()].filter((path) => /\.php$|^block\/editor\.js$/.test(path));
    const known = [...facts.sections, ...facts.panels, ...facts.areas];
    for (const path of code) {
      const source = text(path).replace(/\/\*[^]*?\*\//g, '');
      const found = known.filter((id) => new RegExp(`['"]${id}['"]`).test(source));
      assert.deepEqual(found, [], path);
    }
  });

  it('takes the telephone numbers that the script takes', async () => {
    const numbers = [
      '911',
      '+44 20 7946 0958',
      '(555) 010-0199',
      '116 117',
      '+44.20/7946-0958',
      '*61#',
      '*21*0900123456#',
      '911#',
      '9\f11',
      '9',
      '+',
      'call 911',
      '9'.repeat(16),
      '911;1',
      '911 / 112',
      '112 911',
      '٩١١',
    ];
    const code = 'foreach (json_decode($argv[2]) as $one) echo preg_match("~$argv[1]~D", $one);';
    const { stdout } = await run('php', ['-r', code, facts.phone, JSON.stringify(numbers)]);
    const asScript = numbers.map((one) => Number(new RegExp(facts.phone).test(one))).join('');
    assert.equal(stdout, asScript);
    assert.equal(asScript, '11111000000000000');
  });

  it('has a block with the attributes of the element, and the element’s defaults', () => {
    const { attributes } = JSON.parse(text('block/block.json'));
    // Of the block alone: the languages to choose from, and its colours.
    const own = ['languages', 'accentColor', 'customAccentColor'];
    const wanted = element.attributes.map(({ name, fieldName = name, type, default: value }) => {
      const kind = ['boolean', 'number'].find((one) => one === type.text) ?? 'string';
      const none = { string: '', boolean: false, number: 0 }[kind];
      return [fieldName, { type: kind, default: JSON.parse(value ?? 'null') ?? none }];
    });
    assert.deepEqual(
      Object.entries(attributes).filter(([name]) => !own.includes(name)),
      wanted,
    );
  });

  it('explains in its readme each attribute of the shortcode, with what it takes', () => {
    const lines = text('readme.txt').split('\n');
    const line = (name) => lines.find((one) => one.startsWith(`* \`${name}\`:`));
    for (const { name } of [...facts.attributes, { name: 'languages' }]) {
      assert.ok(line(name.replaceAll('-', '_')), name);
    }
    const tags = scripts
      .filter((name) => name.startsWith('lang/'))
      .map((name) => name.slice(5, -3));
    assert.deepEqual(line('lang').match(/(?<=`)[\w-]+(?=` \()/g), tags);
    assert.ok(line('sections').includes(facts.sections.join(' ')));
    assert.deepEqual(line('area').match(/(?<=[:,r] `)[\w-]+/g), facts.areas);
  });

  it('is the same to the byte, wherever and whenever it is packed', async () => {
    const again = join(home, 'again.zip');
    await run(process.execPath, [join(root, 'scripts/wordpress.mjs'), again], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    assert.ok((await readFile(zip)).equals(await readFile(again)));
    await rm(again);
  });

  it('has the version of this package in each place that WordPress looks at', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    assert.equal(/^ \* Version: +(.*)$/m.exec(text('spasm-guide.php'))[1], version);
    assert.equal(/^Stable tag: (.*)$/m.exec(text('readme.txt'))[1], version);
  });

  it('says the same of what it needs in readme and header', () => {
    for (const field of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      const told = new RegExp(`^(?: \\* )?${field}: +(.*)$`, 'm');
      assert.equal(told.exec(text('readme.txt'))[1], told.exec(text('spasm-guide.php'))[1], field);
    }
  });

  it('has a readme by WordPress’s rules', () => {
    const readme = text('readme.txt');
    const [, tags] = /^Tags: (.*)$/m.exec(readme);
    assert.ok(tags.split(',').length <= 5, 'five tags at most');
    const [, summary] = /^License URI: .*\n\n(.*)\n\n== Description ==$/m.exec(readme);
    assert.ok(summary.length <= 150, `summary: ${summary.length} of 150 characters`);
    const sections = [...readme.matchAll(/^== (.*) ==$/gm)].map(([, name]) => name);
    assert.deepEqual(sections, [
      'Description',
      'Installation',
      'Frequently Asked Questions',
      'Changelog',
    ]);
  });

  it('carries the licences of all that is in it', () => {
    assert.match(text('LICENSE'), /MIT License/);
    assert.match(text('guide/LICENSES.txt'), /BSD[ -]3-Clause/);
  });

  it('carries what its scripts are built of, and what builds them', async () => {
    const source = [...files.keys()].filter((path) => path.startsWith('source/'));
    // The build packs the plugin, too.
    for (const folder of ['src/', 'scripts/', 'integrations/wordpress/spasm-guide/'])
      assert.ok(
        source.some((path) => path.startsWith(`source/${folder}`)),
        folder,
      );
    for (const path of source) {
      const here = await readFile(join(root, path.replace('source/', '')));
      assert.ok(files.get(path).equals(here), path);
    }
    const { scripts } = JSON.parse(text('source/package.json'));
    const needed = scripts.build.match(/(?<=node )[\w/.-]+\.mjs/g);
    const mapped = ['spasm-guide.core.js', 'lang/en.js']
      .flatMap((name) => JSON.parse(text(`guide/${name}.map`)).sources)
      .map((path) => path.replace(/^(?:\.\.\/)+/, ''))
      .filter((path) => !/node_modules|generated/.test(path));
    assert.ok(needed.length > 3 && mapped.length > 40);
    for (const path of [...needed, ...mapped, 'src/content/en.ts', 'package-lock.json']) {
      assert.ok(source.includes(`source/${path}`), path);
    }
    assert.match(text('readme.txt'), /`source`: in that folder, `npm ci && npm run build`/);
  });

  it('reads as PHP of 7.4 and of 8.3, and runs in none of its files if called alone', async () => {
    const sources = [...files.keys()].filter((path) => path.endsWith('.php'));
    assert.ok(sources.length > 8);
    for (const path of sources) {
      for (const version of ['7.4', '8.3']) {
        new Engine({ parser: { version } }).parseCode(text(path), path);
      }
      await run('php', ['-l', join(home, 'spasm-guide', path)]);
      const { stdout } = await run('php', [join(home, 'spasm-guide', path)]);
      assert.equal(stdout, '', path);
    }
  });

  it('has a template for translators with every word of its own, of PHP and of block.json', () => {
    const { translations } = po.parse(text('languages/spasm-guide.pot'));
    const words = Object.keys(translations['']).filter(Boolean);
    const sources = [...files.keys()].filter((path) => path.endsWith('.php'));
    const calls = sources.flatMap((path) => [
      ...text(path).matchAll(/\b(?:__|esc_html__)\( '([^']*)', 'spasm-guide' \)/g),
    ]);
    assert.ok(calls.length > 20);
    assert.deepEqual(words.sort(), [...new Set(calls.map(([, word]) => word))].sort());
    const { title, description, keywords } = JSON.parse(text('block/block.json'));
    assert.deepEqual(Object.keys(translations['block title']), [title]);
    assert.deepEqual(Object.keys(translations['block description']), [description]);
    assert.deepEqual(Object.keys(translations['block keyword']), keywords);
  });

  it('asks nobody: no address in its own code but of licences and of schemas', () => {
    const own = [...files.keys()].filter(
      (path) => !/^(?:guide\/|source\/|LICENSE|readme)/.test(path),
    );
    const addresses = own.flatMap((path) => text(path).match(/https?:\/\/[^\s"'<)]+/g) ?? []);
    assert.deepEqual([...new Set(addresses)].sort(), [
      'https://opensource.org/licenses/MIT',
      'https://schemas.wp.org/trunk/block.json',
    ]);
  });
});
