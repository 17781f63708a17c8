import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { freshReport } from '../../scripts/conformance.mjs';
import { criteria } from '../../scripts/criteria.mjs';
import { titles } from './titles.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The titles of each file that is asked for, read once. */
const known = new Map();

const inReview = /reviewed by the authors/i;

describe('docs/conformance.md', () => {
  it('says what scripts/criteria.mjs says', async () => {
    assert.equal(await read('docs/conformance.md'), await freshReport());
  });

  it('has every criterion of WCAG 2.2 once: 31 of level A, 24 of AA, 31 of AAA', () => {
    const numbers = criteria.map(({ number }) => number);
    assert.equal(new Set(numbers).size, numbers.length);
    const count = (wanted) => criteria.filter(({ level }) => level === wanted).length;
    assert.deepEqual(['A', 'AA', 'AAA'].map(count), [31, 24, 31]);
  });

  it('has all of level A and AA that IBM Equal Access knows, but for 4.1.1, which WCAG 2.2 removed', async () => {
    const { default: engine } = await import('accessibility-checker-engine/ace-node.js');
    const rules = new engine.Checker().getGuidelines().find(({ id }) => id === 'WCAG_2_2');
    const theirs = rules.checkpoints.map(({ num }) => num).filter((number) => number !== '4.1.1');
    const ours = criteria.filter(({ level }) => level !== 'AAA').map(({ number }) => number);
    assert.deepEqual(theirs.sort(), ours.sort());
  });

  for (const { number, name, conformance, remarks, tests } of criteria) {
    it(`shows how ${number} ${name} stands: a test, the authors' review, or why it does not apply`, async () => {
      assert.match(
        conformance,
        /^(?:Supports|Partially Supports|Does Not Support|Not Applicable)$/,
      );
      if (conformance === 'Supports') assert.ok(tests.length || inReview.test(remarks));
      else assert.ok(remarks.length > 20, remarks);
      for (const test of tests) {
        const [, file, title] = /^([\w./-]+): (.*)$/.exec(test);
        if (!known.has(file)) known.set(file, await titles(file));
        assert.ok(
          known.get(file).some((pattern) => pattern.test(title)),
          `no test of ${file} is called: ${title}`,
        );
      }
    });
  }
});
