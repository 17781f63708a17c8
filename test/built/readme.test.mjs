import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { freshReadme } from '../../scripts/readme.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('README', () => {
  it('says of attributes, slots, parts and properties what the doc block says', async () => {
    assert.equal(await read('README.md'), await freshReadme());
  });

  it('names only commands that exist', async () => {
    const { scripts } = JSON.parse(await read('package.json'));
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      const text = await read(file);
      for (const [, name] of text.matchAll(/`npm run ([\w:]+)`/g)) assert.ok(scripts[name], name);
    }
    assert.ok(scripts.start && scripts.test);
  });

  it('names only panels that exist, and all that the contract promises', async () => {
    const text = await read('README.md');
    const content = await read('src/content/en.ts');
    const rows = text.match(/\| (?:`(?:relief|overview|causes|prevention)`|the danger box) .*\|/g);
    const ids = rows.flatMap((row) => [...row.matchAll(/`([\w-]+)`/g)].map(([, id]) => id));
    assert.equal(ids.length, 4 + 30 + 2);
    for (const id of ids) assert.ok(content.includes(`id: '${id}'`), id);
  });

  it('points to files that are there', async () => {
    const text = await read('README.md');
    for (const [, path] of text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) await read(path);
  });
});
