import type { DangerTier } from '../guide.js';
import { claims, type Content, paragraph } from './blocks.js';
import { element, heading, type Html, type Inner } from './html.js';

/** `action` with its `{number}` as a place of its own: the host may give a number to dial. */
const action = (text: string, localNumber: string): readonly Inner[] => {
  const [before = '', after] = text.split('{number}');
  if (after === undefined) return [before];
  return [before, element('span', { class: 'number' }, localNumber), after];
};

const tier = (
  { id, title, action: text, groups }: DangerTier,
  level: number,
  content: Content,
): Html =>
  element(
    'div',
    { class: id },
    heading(level, undefined, title),
    paragraph(element('strong', {}, ...action(text, content.guide.danger.localNumber))),
    ...groups.flatMap((group) => [
      ...(group.title ? [heading(level + 1, 'group', group.title)] : []),
      claims(group.signs, content),
    ]),
  );

/** The danger signs in their tiers, and the host's own contact beside them. Never collapses. */
export const danger = (level: number, content: Content): Html => {
  const { title, intro, tiers } = content.guide.danger;
  return element(
    'section',
    { part: 'danger', id: 'danger', 'aria-labelledby': 'danger-heading' },
    heading(
      level,
      'section-heading',
      element('span', { id: 'danger-heading', tabindex: '-1' }, title),
    ),
    paragraph(intro),
    element('div', { part: 'contact' }, element('slot', { name: 'contact' })),
    element('div', { class: 'tiers' }, ...tiers.map((one) => tier(one, level + 1, content))),
  );
};
