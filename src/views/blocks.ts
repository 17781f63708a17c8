import type { Backing, Block, Claim, Guide, Source } from '../guide.js';
import { element, type Still } from './still.js';

/** What the views of text need besides the text: its language's words, and the sources it may cite. */
export interface Words {
  readonly guide: Guide;
  readonly sources: Readonly<Record<string, Source>>;
}

export const paragraph = (...inner: readonly Still[]): Still => element('p', {}, ...inner);

/** A paragraph that begins with what it is about. */
export const labelled = (label: string, ...inner: readonly Still[]): Still =>
  paragraph(element('strong', {}, label), ' ', ...inner);

/** The same, for what a reader must not miss. */
export const note = (label: string, ...inner: readonly Still[]): Still =>
  element('p', { role: 'note' }, element('strong', {}, label), ' ', ...inner);

/** A list of which each item is what stands in it. */
export const items = (tag: string, part: string, list: readonly (readonly Still[])[]): Still =>
  element(tag, { part }, ...list.map((inner) => element('li', {}, ...inner)));

export const steps = (list: readonly string[]): Still =>
  items(
    'ol',
    'steps',
    list.map((step) => [step]),
  );

/** Words explained: each beside what it means. */
export const terms = (pairs: readonly (readonly [term: string, meaning: string])[]): Still =>
  element(
    'dl',
    {},
    ...pairs.flatMap(([term, meaning]) => [element('dt', {}, term), element('dd', {}, meaning)]),
  );

export const link = (
  text: string,
  href: string,
  attributes: Readonly<Record<string, string>> = {},
): Still => element('a', { href, rel: 'noreferrer', ...attributes }, text);

/** The plain label of how sure a statement is, and its sources by number. Nothing where neither is given. */
export const backing = (
  { certainty, sources = [] }: Backing,
  { guide, sources: all }: Words,
): readonly Still[] => {
  if (!certainty && !sources.length) return [];
  const keys = Object.keys(all);
  const links = sources.flatMap((key) => {
    const number = keys.indexOf(key) + 1;
    const { title = '', url = '' } = all[key] ?? {};
    const name = `${guide.labels.source} ${number}: ${title}`;
    return [' ', link(`${number}`, url, { 'aria-label': name })];
  });
  const label = certainty ? guide.evidence.labels[certainty].label : '';
  return [' ', element('small', {}, label, ...links)];
};

export const claims = (list: readonly Claim[], words: Words): Still =>
  items(
    'ul',
    'list',
    list.map((claim) => [claim.text, ...backing(claim, words)]),
  );

const block = (item: Block, words: Words): readonly Still[] => {
  if ('local' in item) {
    const mark = paragraph(element('small', {}, item.mark));
    return [element('div', { part: 'local' }, mark, ...blocks(item.local, words))];
  }
  const basis = backing(item, words);
  const last = basis.length ? [paragraph(...basis)] : [];
  if ('steps' in item) return [steps(item.steps), ...last];
  if ('list' in item) {
    return [...(item.lead ? [paragraph(item.lead, ...basis)] : basis), claims(item.list, words)];
  }
  if ('terms' in item) {
    return [terms(item.terms.map(({ term, meaning }) => [term, meaning])), ...last];
  }
  if ('caution' in item) return [note(words.guide.labels.caution, item.caution, ...basis)];
  return [paragraph(item.text, ...basis)];
};

export const blocks = (body: readonly Block[], words: Words): readonly Still[] =>
  body.flatMap((item) => block(item, words));
