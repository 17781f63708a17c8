import { expect } from '@open-wc/testing';
import { en } from '../src/content/en.js';
import type { Guide } from '../src/guide.js';
import { outline } from '../src/outline.js';
import { crampNow, part, parts, type SpasmGuide } from './helpers.js';

const allSections = outline();
const { sections, evidence, danger }: Guide = en;
const titles = new Map<string, string>([
  ...[...danger.more, ...sections.flatMap(({ panels }) => panels)].map(
    ({ id, title }) => [id, title] as const,
  ),
  ['evidence', evidence.title],
]);

/** What `element` is made of: each tag, each attribute with its value, each text. Comments show nothing. */
const pieces = (element: Element): Set<string> => {
  const found = new Set<string>();
  for (const one of element.shadowRoot?.querySelectorAll('*') ?? []) {
    found.add(`<${one.localName}>`);
    for (const { name, value } of one.attributes) found.add(`${name}="${value}"`);
    for (const node of one.childNodes) {
      if (node instanceof Text && node.data.trim()) found.add(node.data.trim());
    }
  }
  return found;
};

let known: Promise<Set<string>> | undefined;

/** All that guides may be made of, read off some that the page left as they are. */
const materials = async (): Promise<Set<string>> => {
  const found = new Set<string>();
  const box = document.createElement('div');
  document.body.append(box);
  const look = async (set: (element: SpasmGuide) => unknown) => {
    const element = document.createElement('spasm-guide');
    box.append(element);
    await element.updateComplete;
    await set(element);
    await element.updateComplete;
    for (const piece of pieces(element)) found.add(piece);
  };
  for (const level of [1, 2, 3, 4]) {
    await look((element) => {
      element.headingLevel = level;
      element.showAll();
    });
  }
  for (const { id } of en.stretches) await look((element) => (element.area = id));
  await look(crampNow);
  await look((element) => element.setAttribute('emergency-number', '112'));
  found.delete('href="tel:112"');
  found.delete('112');
  box.remove();
  return found;
};

/** What was found to be of the guide alone: most of what is broken leaves it as it is. */
const good = new Set<string>();

/** Whether `piece` is `phone`, or the address that dials it. */
const isPhone = (piece: string, phone: string | undefined): boolean =>
  phone !== undefined &&
  /^\+?[\d ().\u00a0/-]{2,30}$/.test(phone) &&
  (piece === phone.replaceAll('\u00a0', ' ') ||
    piece === `href="tel:${phone.replace(/[^\d+]/g, '')}"`);

export interface Asked {
  /** What stands in the attribute `sections`. */
  readonly sections?: string | undefined;
  /** What stands in the attribute `emergency-number`. */
  readonly phone?: string | undefined;
}

/**
 * Nothing of the guide is lost, and there is nothing in it but what guides are made of: no tag, no
 * attribute and no word of anyone else.
 */
export const expectIntact = async (element: Element, { sections = '', phone }: Asked = {}) => {
  known ??= materials();
  const all = await known;
  const markup = element.shadowRoot?.innerHTML ?? '';
  if (!good.has(markup)) {
    const strange = [...pieces(element)].filter((piece) => !all.has(piece));
    const rest = strange.filter((piece) => !isPhone(piece, phone?.trim()));
    expect(rest, 'not of the guide').to.deep.equal([]);
    if (!strange.length) good.add(markup);
  }

  const words = new Set(sections.split(/\s+/));
  const isSection = (id: string) => en.sections.some((one) => one.id === id);
  const wanted = [...words].filter(isSection);
  const shown = wanted.length
    ? [...wanted, 'about']
    : [...en.sections.map(({ id }) => id), 'about'];
  expect(parts(element, 'section').map(({ id }) => id)).to.deep.equal(shown);
  const panels = ['danger', ...shown].flatMap(
    (id) => allSections.find((one) => one.id === id)!.panels,
  );
  const read = (one: Element) => one.textContent.trim();
  expect(parts(element, 'panel-heading').map(read)).to.deep.equal(
    panels.map((id) => titles.get(id)),
  );

  const items = (name: string) => part(element, name).querySelectorAll('li').length;
  expect(items('key-points')).to.equal(en.keyPoints.points.length);
  const signs = part(element, 'danger').querySelectorAll('.signs li');
  expect(signs).to.have.length(danger.signs.length);
  expect(items('sources')).to.be.above(10);
  expect(parts(element, 'footer')).to.have.length(1);
  expect(read(part(element, 'heading'))).to.equal(en.title);
};
