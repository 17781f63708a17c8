import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root, run } from './run.mjs';

describe('the types that templates of React, Svelte and Vue are checked by', () => {
  let home, guide;

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'spasm-guide-types-'));
    const { modules } = JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8'));
    guide = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'spasm-guide');
  });

  after(() => rm(home, { recursive: true, force: true }));

  it('take every attribute, property and event of the manifest, and no other', async () => {
    const properties = guide.members.filter(({ kind }) => kind === 'field');
    // Every element has a language, so theirs have it.
    const attributes = guide.attributes.filter(({ name }) => name !== 'lang');
    const names = [
      ...[...attributes, ...properties].map(({ name }) => name),
      ...guide.events.map(({ name }) => `on${name}`),
    ];
    assert.ok(new Set(names).size >= 12);
    const known = Object.fromEntries(names.map((name) => [name, true]));
    await writeFile(
      join(home, 'names.ts'),
      `import type { GuideListeners, GuideProps } from '${root}dist/frameworks/props.js';
export const names: Record<keyof (GuideListeners & GuideProps), true> = ${JSON.stringify(known)};
`,
    );
    const options =
      '--ignoreConfig --strict --noEmit --skipLibCheck --target es2022 --module nodenext';
    await run(
      home,
      process.execPath,
      join(root, 'node_modules/typescript/bin/tsc'),
      ...options.split(' '),
      'names.ts',
    );
  });
});
