import { parseFragment } from 'parse5';
import { load } from '../../scripts/compile.mjs';

/*
 * The guide's own words as a plain page would hold them: the compiled document without what only the
 * guide has a use for. bench.test.mjs compares them with what the guide shows.
 *
 * A node is a text or `[tag, attributes, ...nodes]`: HTML for most pages, elements for React.
 */

/** Of no use without the guide's script. */
const CONTROLS = new Set(['button', 'dialog', 'svg']);
/** What only groups others, for the guide's looks or its host: what is in it stands by itself. */
const GROUPS = new Set(['div', 'figure', 'section', 'slot', 'span']);
/** Captions are paragraphs where there is no figure. */
const PLAIN = { figcaption: 'p' };

const attributesOf = ({ attrs }) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const isBlank = (nodes) => nodes.every((node) => typeof node === 'string' && !node.trim());

/** What is left of a parsed node in a plain page: nodes, or none. */
const plain = (node) => {
  if (node.nodeName === '#text') return [node.value];
  const { tagName: tag, childNodes } = node;
  if (CONTROLS.has(tag)) return [];
  const inner = childNodes.flatMap(plain);
  if (isBlank(inner)) return [];
  if (GROUPS.has(tag)) {
    const isText = tag === 'div' && inner.some((one) => typeof one === 'string');
    return isText ? [['p', {}, ...inner]] : inner;
  }
  return [[PLAIN[tag] ?? tag, tag === 'a' ? attributesOf(node) : {}, ...inner]];
};

const plainAll = (nodes) => nodes.flatMap(plain);

const hasPart = (name) => (node) =>
  node.attrs?.some((one) => one.name === 'part' && one.value.split(' ').includes(name));

/** The first in `node`, or itself, that has the part `name`; undefined where none has. */
const find = (node, name) => {
  if (hasPart(name)(node)) return node;
  for (const child of node.childNodes ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
};

const textOf = (node) => node.value ?? node.childNodes.map(textOf).join('');

const panel = (node) => ({
  id: attributesOf(node).id,
  title: textOf(find(node, 'summary')),
  text: plainAll(find(node, 'text').childNodes),
});

/** A title, and the nodes before, in and after a row of panels. */
const section = ([title, ...nodes], after = []) => {
  const isPanel = nodes.map(hasPart('panel'));
  const [from, to] = [isPanel.indexOf(true), isPanel.lastIndexOf(true) + 1];
  return {
    title: plain(title)[0],
    lead: plainAll(nodes.slice(0, from)),
    panels: nodes.slice(from, to).map(panel),
    foot: plainAll([...nodes.slice(to), ...after]),
  };
};

/**
 * The guide in parts: its `title`; `head`, the nodes before the sections; and `sections`, the danger signs
 * first, each with `title` (a node), `lead` (nodes), `panels` of `{ id, title, text }` (`text` being nodes),
 * and `foot` (nodes).
 */
export const readWords = async () => {
  const { compiled } = await load();
  const { html } = compiled.find(({ lang }) => lang === 'en');
  const [guide] = parseFragment(html).childNodes;
  const { childNodes } = guide;
  const sections = childNodes.filter(hasPart('section'));
  const head = childNodes.slice(0, childNodes.indexOf(sections[0]));
  // The danger signs stand beside the key points.
  const beside = head.pop().childNodes;
  const danger = beside.find(hasPart('danger'));
  return {
    title: textOf(find(guide, 'heading')),
    head: plainAll(head),
    sections: [
      section(danger.childNodes, beside.slice(beside.indexOf(danger) + 1)),
      ...sections.map(({ childNodes: [title, box] }) => section([title, ...box.childNodes])),
    ],
  };
};

const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** A node as HTML. */
export const toHtml = (node) => {
  if (typeof node === 'string') return escape(node);
  const [tag, attributes, ...inner] = node;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  return `<${tag}${written.join('')}>${inner.map(toHtml).join('')}</${tag}>`;
};
