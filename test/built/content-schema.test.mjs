import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';

const json = async (path) =>
  JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));

const schema = await json('dist/content.schema.json');
// The element is asked the same in test/host-content.test.ts.
const { accepted, refused } = await json('test/content-examples.json');

describe("the schema of the host's own words", () => {
  // Strict: a word in the schema that means nothing is an error.
  const isValid = new Ajv({ strict: true, allErrors: true }).compile(schema);

  for (const content of accepted) {
    it(`accepts what the guide accepts: ${JSON.stringify(content)}`, () => {
      isValid(content);
      assert.deepEqual(isValid.errors, null);
    });
  }

  for (const { content } of refused) {
    it(`refuses what the guide refuses: ${JSON.stringify(content)}`, () => {
      assert.equal(isValid(content), false);
    });
  }

  it('says what each field is for', () => {
    const { properties } = schema.definitions.HostContent;
    for (const [name, { description, $ref }] of Object.entries(properties)) {
      assert.ok(description ?? $ref, name);
    }
  });
});
