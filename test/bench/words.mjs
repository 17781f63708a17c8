import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/*
 * The guide's own words as a plain page would hold them: made from src/content, drawn by hand that
 * knows nothing of Lit. bench.test.mjs compares them with what the guide shows.
 *
 * A node is a text or `[tag, attributes, ...nodes]`: HTML for most pages, elements for React.
 */

const root = new URL('../../', import.meta.url);

const source = `
  export { en } from './src/content/en.ts';
  export { sources } from './src/content/sources.ts';
  export { outline } from './src/outline.ts';
`;

/** Reads the content: `{ en, sources, outline }` as in src/. */
const load = async () => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(root), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['node'],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
};

const p = (...nodes) => ['p', {}, ...nodes];
const strong = (...nodes) => ['strong', {}, ...nodes];
const list = (tag, items) => [tag, {}, ...items.map((item) => ['li', {}, ...[item].flat()])];
const heading = (level, text) => [`h${level}`, {}, text];

/** Draws the parts of the guide; `words` is what `load` gives. */
const draw = ({ en, sources, outline }) => {
  const { labels, evidence, danger, stretches } = en;
  const numbers = Object.fromEntries(Object.keys(sources).map((key, index) => [key, index + 1]));

  const backing = ({ certainty, sources: cited = [] }) =>
    certainty || cited.length
      ? [
          ' ',
          [
            'small',
            {},
            certainty ? evidence.labels[certainty].label : '',
            ...cited.flatMap((key) => [
              ' ',
              [
                'a',
                {
                  href: sources[key].url,
                  rel: 'noreferrer',
                  'aria-label': `${labels.source} ${numbers[key]}: ${sources[key].title}`,
                },
                String(numbers[key]),
              ],
            ]),
          ],
        ]
      : [];

  const claims = (items) =>
    list(
      'ul',
      items.map((claim) => [claim.text, ...backing(claim)]),
    );

  const terms = (pairs) => [
    'dl',
    {},
    ...pairs.flatMap(([term, meaning]) => [
      ['dt', {}, term],
      ['dd', {}, meaning],
    ]),
  ];

  const block = (item) => {
    const basis = backing(item);
    const last = basis.length ? [p(...basis)] : [];
    if ('steps' in item) return [list('ol', item.steps), ...last];
    if ('list' in item) return [p(item.lead ?? '', ...basis), claims(item.list)];
    if ('terms' in item) {
      return [terms(item.terms.map(({ term, meaning }) => [term, meaning])), ...last];
    }
    if ('caution' in item) return [p(strong(labels.caution), ` ${item.caution}`, ...basis)];
    return [p(item.text, ...basis)];
  };

  const stretch = (one) => [
    heading(5, one.place),
    ...(one.warning ? [p(strong(labels.caution), ` ${one.warning}`)] : []),
    p(strong(labels.when), ` ${one.when}`),
    list('ol', one.steps),
    ...one.figures.slice(0, 1).map(({ caption }) => p(caption)),
    p(strong(labels.holdFor), ` ${one.hold}`, ...backing(one)),
    p(strong(labels.never), ` ${one.never}`),
    p(strong(labels.safer), ` ${one.safer}`),
    ...one.figures.slice(1).map(({ caption }) => p(caption)),
  ];

  const captions = (ids) =>
    stretches
      .flatMap(({ figures }) => figures)
      .filter(({ id }) => ids.includes(id))
      .map(({ caption }) => p(caption));

  const text = ({ id, body, figures = [] }) => {
    if (id !== 'evidence') {
      return [
        ...body.flatMap(block),
        ...(id === 'stretch' ? stretches.flatMap(stretch) : captions(figures)),
      ];
    }
    return [
      p(evidence.intro),
      terms(Object.values(evidence.labels).map(({ label, meaning }) => [label, meaning])),
      heading(5, evidence.sourcesTitle),
      list(
        'ol',
        Object.values(sources).map(({ title, url }) => [
          ['a', { href: url, rel: 'noreferrer' }, title],
        ]),
      ),
    ];
  };

  const tier = ({ title, action, groups }) => [
    'div',
    {},
    heading(4, title),
    p(strong(action.replace('{number}', danger.localNumber))),
    ...groups.flatMap((group) => [
      ...(group.title ? [heading(5, group.title)] : []),
      claims(group.signs),
    ]),
  ];

  const [message, ...points] = en.keyPoints.points;
  return {
    title: en.title,
    head: [
      heading(2, en.title),
      p(message),
      p(en.intro),
      heading(3, en.keyPoints.title),
      list('ul', points),
      heading(3, danger.title),
      p(danger.intro),
      ...danger.tiers.map(tier),
    ],
    sections: outline(en).map(({ id, title, panels }) => ({
      title: heading(3, title),
      panels: panels.map((panel) => ({ id: panel.id, title: panel.title, text: text(panel) })),
      foot:
        id === 'about'
          ? [
              ...[en.about.review, ...en.about.statements].map((statement) => p(statement)),
              p(en.dates),
            ]
          : [],
    })),
  };
};

/**
 * The guide in parts: its `title`; `head`, the nodes before the panels; and `sections`, each with
 * `title` (a node), `panels` of `{ id, title, text }` (`text` being nodes), and `foot` (nodes).
 */
export const readWords = async () => draw(await load());

const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** A node, or several, as HTML. */
export const toHtml = (node) => {
  if (typeof node === 'string') return escape(node);
  const [tag, attributes, ...inner] = node;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  return `<${tag}${written.join('')}>${inner.map(toHtml).join('')}</${tag}>`;
};
