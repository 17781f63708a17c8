import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readContent } from '../../scripts/content.mjs';
import { freshLanguages } from '../../scripts/languages-table.mjs';
import { isSafe, linesOf, standingOf } from '../../scripts/languages.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A language of tests that says all in English letters, each word drawn out. */
const drawnOut = (words) => {
  if (typeof words === 'string') return words.replace(/(?<!\{\w*)[aeiou](?!\w*\})/gi, '$&$&$&');
  if (Array.isArray(words)) return words.map(drawnOut);
  return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, drawnOut(one)]));
};

describe('`npm run languages`', () => {
  let home, content, qab;

  const report = async () => {
    try {
      const { stdout } = await run('node', ['scripts/languages.mjs'], { cwd: home });
      return { code: 0, stdout };
    } catch ({ code, stdout, stderr }) {
      return { code, stdout, stderr };
    }
  };

  /** Changes the English under the translation. */
  const english = async (from, to) => {
    const file = join(home, 'src/content/en.ts');
    const text = await readFile(join(root, 'src/content/en.ts'), 'utf8');
    assert.ok(text.includes(from), from);
    await writeFile(file, text.replace(from, to));
  };

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'languages-'));
    for (const name of ['src', 'scripts', 'package.json']) {
      await cp(join(root, name), join(home, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(home, 'node_modules'));
    content = await readContent();
    for (const { lang } of content.others) await rm(join(home, `src/content/${lang}.ts`));
    const { en, wordsOf, unitHashes } = content;
    qab = {
      ...drawnOut(wordsOf(en)),
      lang: 'qab',
      dir: 'ltr',
      name: 'Qab',
      review: 'draft',
      of: unitHashes(en),
    };
    const file = join(home, 'src/content/qab.ts');
    await writeFile(file, `export const qab = ${JSON.stringify(qab)};`);
  });
  after(() => rm(home, { recursive: true }));

  it('says of each language who has checked it, and that all is up to date', async () => {
    await english('intro', 'intro');
    const { code, stdout } = await report();
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^qab \(Qab\): draft: no professional translator.* 0 units out of date\.$/m,
    );
    assert.doesNotMatch(stdout, /^en/m);
  });

  it('tells of old words where nobody can come to harm, and passes', async () => {
    await english('Link copied', 'Link is copied');
    const { code, stdout } = await report();
    assert.equal(code, 0);
    assert.match(stdout, /1 units out of date/);
    assert.match(stdout, /“labels” translates other English words\. Now: [a-z0-9]+$/m);
  });

  it('fails where danger signs say what English no longer says', async () => {
    await english('Urine like cola', 'Urine like tea');
    const { code, stdout, stderr } = await report();
    assert.equal(code, 1);
    assert.match(
      stdout,
      /“danger” translates other English words, and it warns\. Now: [a-z0-9]+$/m,
    );
    assert.match(stderr, /say what English no longer says/);
  });

  for (const [unit, what, from, to] of [
    ['danger', 'a sign of danger', 'Urine like cola', 'Urine like tea'],
    ['today', 'what needs help today', 'New weakness or numbness.', 'New numbness.'],
    ['heat-cold', 'a caution', 'never more than 20', 'never more than 10'],
    ['stretch:thigh-front', 'what never to do', 'force a sore or repaired knee', 'force a knee'],
    ['stretch:belly', 'a warning', 'Belly pain is not always', 'Belly pain is not'],
    ['now', 'what to do now', 'walk a little if you are steady', 'walk a little'],
    ['keyPoints', 'a key point', 'It can cause severe bleeding.', 'It can cause bleeding.'],
  ]) {
    it(`counts ${what} among what must not be out of date`, () => {
      const text = JSON.stringify(content.en);
      assert.ok(text.includes(from), from);
      const other = { ...content, en: JSON.parse(text.replace(from, to)) };
      const standing = standingOf(other, qab);
      assert.deepEqual(
        standing.stale.map((one) => [one.unit, one.warns]),
        [[unit, true]],
      );
      assert.equal(isSafe([standing]), false);
    });
  }

  it('names what is still as in English', () => {
    const own = { ...qab, title: content.en.title };
    const [, line, ...more] = linesOf([standingOf(content, own)]);
    assert.equal(line, `  As in English: “${content.en.title}”`);
    assert.deepEqual(more, []);
  });

  it('tells a translator’s check from a doctor’s', () => {
    const say = (review) => linesOf([standingOf(content, { ...qab, review })])[0];
    assert.match(say('translator'), /checked by a professional translator, by no doctor or nurse/);
    assert.match(say('clinician'), /checked by a doctor or nurse/);
  });
});

describe('docs/languages.md', () => {
  it('says of each language who has checked it: `npm run docs` writes it', async () => {
    assert.equal(await readFile(join(root, 'docs/languages.md'), 'utf8'), await freshLanguages());
  });

  it('tells of the limits that the tests have', async () => {
    const text = await readFile(join(root, 'docs/languages.md'), 'utf8');
    const row = (name) => new RegExp(`\\| ${name} .*`).exec(text)[0];
    for (const [name, tag] of Object.entries({
      Spanish: 'es',
      'Portuguese of Brazil': 'pt-BR',
      French: 'fr',
      Vietnamese: 'vi',
      Arabic: 'ar',
      Chinese: 'zh-Hans',
    })) {
      const { reading } = (await import(`./${tag}.mjs`)).rules;
      for (const limit of [reading.mean, reading.longest, reading.atLeast, reading.letters]) {
        if (limit) assert.match(row(name), new RegExp(`\\b${limit}\\b`), name);
      }
    }
  });
});
