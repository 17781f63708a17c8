import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './run.mjs';

const map = await readFile(`${root}CONTRIBUTING.md`, 'utf8');

/** Whether the map names a file of src under its folder, if that has a name of its own there. */
const named = (path) => {
  const [folder] = path.split('/');
  const [place] = new RegExp(`\\n {6}${folder}/ [^]*?(?=\\n {0,6}\\S)`).exec(map) ?? [map];
  return new RegExp(`\\b${basename(path)}`).test(place);
};

describe('the map of the house in CONTRIBUTING', () => {
  it('names every file of src, but for the words, the drawings and the types of frameworks', async () => {
    const files = (await readdir(`${root}src`, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replace(`${root}src/`, ''))
      .filter((path) => !/^(?:content|figures|frameworks|generated)\//.test(path));
    assert.ok(files.length > 40);
    assert.deepEqual(
      files.filter((path) => !named(path)),
      [],
    );
  });

  it('names no file that is not there', async () => {
    const [, part] = /\n {4}src\/\n([^]*?)\n {4}integrations\//.exec(map);
    const named = [...part.matchAll(/\b[\w.-]+\.(?:ts|html)\b/g)].map(([name]) => name);
    const files = (await readdir(`${root}src`, { recursive: true })).map((path) => basename(path));
    assert.ok(named.length > 40);
    assert.deepEqual(
      named.filter((name) => !files.includes(name)),
      [],
    );
  });
});
