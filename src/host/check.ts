import { quote } from '../attributes.js';
import * as all from '../generated/outline.js';
import { copyOwn, parseOwn } from '../own-json.js';
import type { HostContent } from './content.js';

/** What `HostContent` may name in the guide. */
const known = {
  panels: all.sections.flatMap(({ panels }): readonly string[] => panels),
  sections: all.sections.map(({ id }) => id),
  tiers: ['emergency', ...all.danger],
  labels: all.labels,
};

/** Throws a `RangeError` that names `path` and what is allowed there, if `value` is not. */
type Check = (value: unknown, path: string) => void;

const refuse = (path: string, allowed: string): never => {
  throw new RangeError(`content${path}: ${allowed}`);
};

const text: Check = (value, path) => {
  if (typeof value !== 'string' || !/\S/.test(value)) refuse(path, 'must be a text.');
};

/** A sign that shows. */
export const SEEN = /[^\s\p{C}\u115f\u1160\u2800\u3164\uffa0]/u;

/** A text that is seen: without it, nobody would have said what is marked as theirs. */
const name: Check = (value, path) => {
  text(value, path);
  if (!SEEN.test(value as string)) refuse(path, 'must be a text that shows.');
};

const oneOf =
  (known: readonly string[]): Check =>
  (value, path) => {
    if (!known.includes(value as string)) {
      refuse(path, `unknown ${quote(value)}. Allowed: ${known.join(' ')}.`);
    }
  };

const listOf =
  (check: Check, least = 1): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least) return refuse(path, 'must be a list.');
    value.forEach((one, index) => check(one, `${path}[${index}]`));
  };

/** An object of these fields; those whose name ends in `?` may be missing. */
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    const names = Object.keys(fields).map((field) => field.replace('?', ''));
    if (!value || typeof value !== 'object' || Array.isArray(value)) {
      return refuse(path, `must be an object. Allowed in it: ${names.join(' ')}.`);
    }
    for (const name of Object.keys(value)) oneOf(names)(name, path);
    Object.entries(fields).forEach(([field, check], index) => {
      const name = names[index] ?? '';
      const one = (value as Record<string, unknown>)[name];
      if (field === name || Object.hasOwn(value, name)) check(one, `${path}.${name}`);
    });
  };

const mapOf = (names: readonly string[], check: Check): Check =>
  shape(Object.fromEntries(names.map((name) => [`${name}?`, check])));

const blocks: readonly (readonly [string, Check])[] = [
  ['text', shape({ text })],
  ['caution', shape({ caution: text })],
  ['steps', shape({ steps: listOf(text) })],
  ['list', shape({ 'lead?': text, list: listOf(text) })],
];

const body = listOf((value, path) => {
  const [, check] = blocks.find(([kind]) => Object.hasOwn(Object(value) as object, kind)) ?? [];
  if (!check) {
    return refuse(
      path,
      `must be an object with one of: ${blocks.map(([kind]) => kind).join(' ')}.`,
    );
  }
  check(value, path);
});

const localId: Check = (value, path) => {
  if (typeof value !== 'string' || !/^local(-[a-z0-9]+)+$/.test(value)) {
    refuse(path, 'must be local- with small letters, digits and dashes.');
  }
};

/**
 * Reads what the host gave: an object, or JSON. The checks are those of content.ts.
 * @returns a copy that holds plain JSON alone
 * @throws RangeError whose message names the first place that is wrong, and what is allowed there
 */
export const readContent = (given: unknown): HostContent => {
  let value: unknown;
  try {
    value = typeof given === 'string' ? parseOwn(given) : copyOwn(given);
  } catch {
    refuse('', 'must be JSON.');
  }
  shape({
    '$schema?': text,
    by: name,
    'reviewedBy?': name,
    'labels?': mapOf(known.labels, text),
    'hide?': listOf(oneOf(known.panels), 0),
    'replace?': mapOf(known.panels, shape({ 'title?': text, body })),
    'append?': mapOf(known.panels, body),
    'add?': listOf(shape({ id: localId, section: oneOf(known.sections), title: text, body }), 0),
    'danger?': mapOf(known.tiers, listOf(text)),
  })(value, '');
  const content = value as HostContent;
  const ids = content.add?.map(({ id }) => id) ?? [];
  if (new Set(ids).size < ids.length) refuse('.add', 'each id must be used once.');
  return content;
};
