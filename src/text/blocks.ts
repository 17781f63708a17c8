import type { Backing, Block, Claim, Guide, Source } from '../guide.js';
import { element, type Html, type Inner } from './html.js';

/** What the text needs besides its own words: those of the guide, and the sources it may cite. */
export interface Content {
  readonly guide: Guide;
  readonly sources: Readonly<Record<string, Source>>;
}

export const paragraph = (...inner: readonly Inner[]): Html => element('p', {}, ...inner);

/** The words of a label, which a host may change: `data-label` tells which one it is. */
const strong = (name: keyof Guide['labels'], { labels }: Guide): Html =>
  element('strong', { 'data-label': name }, labels[name]);

/** A paragraph that begins with what it is about. */
export const labelled = (
  name: keyof Guide['labels'],
  { guide }: Content,
  ...inner: readonly Inner[]
): Html => paragraph(strong(name, guide), ' ', ...inner);

/** The same, for what a reader must not miss. */
export const note = (
  name: keyof Guide['labels'],
  { guide }: Content,
  ...inner: readonly Inner[]
): Html => element('p', { role: 'note' }, strong(name, guide), ' ', ...inner);

/** `text` with its `{number}` as a place of its own: the host may give a number to dial. */
export const withNumber = (text: string, { guide }: Content): readonly Inner[] => {
  const [before = '', after] = text.split('{number}');
  if (after === undefined) return [before];
  return [before, element('span', { class: 'number' }, guide.danger.localNumber), after];
};

/** A list of which each item is what stands in it. */
export const items = (tag: string, part: string, list: readonly (readonly Inner[])[]): Html =>
  element(tag, { part }, ...list.map((inner) => element('li', {}, ...inner)));

export const steps = (list: readonly string[]): Html =>
  items(
    'ol',
    'steps',
    list.map((step) => [step]),
  );

/** Words explained: each beside what it means. */
export const terms = (pairs: readonly (readonly [term: string, meaning: string])[]): Html =>
  element(
    'dl',
    {},
    ...pairs.flatMap(([term, meaning]) => [element('dt', {}, term), element('dd', {}, meaning)]),
  );

export const link = (
  text: string,
  href: string,
  attributes: Readonly<Record<string, string>> = {},
): Html => element('a', { href, rel: 'noreferrer', ...attributes }, text);

/** The plain label of how sure a statement is, and its sources by number. Nothing where neither is given. */
export const backing = (
  { certainty, sources = [] }: Backing,
  { guide, sources: all }: Content,
): readonly Inner[] => {
  if (!certainty && !sources.length) return [];
  const keys = Object.keys(all);
  const links = sources.flatMap((key) => {
    const number = keys.indexOf(key) + 1;
    const { title = '', url = '' } = all[key] ?? {};
    // A name is in one language: titles of sources are English.
    const name = `${guide.labels.source} ${number}${guide.lang === 'en' ? `: ${title}` : ''}`;
    // In brackets, as a bare number would be read as part of what is said.
    return [' ', link(`[${number}]`, url, { 'aria-label': name })];
  });
  if (certainty) {
    // Its words stay together: the first one alone would be read as part of what is said.
    const label = guide.evidence.labels[certainty].label.replaceAll(' ', '\u00a0');
    return [' ', element('small', {}, label, ...links)];
  }
  // No line begins with a number: the first one stays with the word before it.
  return ['\u00a0', element('small', {}, ...links.slice(1))];
};

export const claims = (list: readonly Claim[], content: Content): Html =>
  items(
    'ul',
    'list',
    list.map((claim) => [claim.text, ...backing(claim, content)]),
  );

const block = (item: Block, content: Content): readonly Inner[] => {
  const basis = backing(item, content);
  const last = basis.length ? [paragraph(...basis)] : [];
  if ('steps' in item) return [steps(item.steps), ...last];
  if ('list' in item) {
    const list = claims(item.list, content);
    return item.lead ? [paragraph(item.lead, ...basis), list] : [list, ...last];
  }
  if ('terms' in item) {
    return [terms(item.terms.map(({ term, meaning }) => [term, meaning])), ...last];
  }
  if ('caution' in item) return [note('caution', content, item.caution, ...basis)];
  return [paragraph(item.text, ...basis)];
};

export const blocks = (body: readonly Block[], content: Content): readonly Inner[] =>
  body.flatMap((item) => block(item, content));
