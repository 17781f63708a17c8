import { blocks, claims, type Content, paragraph } from './blocks.js';
import { element, heading, type Html, type Inner } from './html.js';
import { panel } from './panel.js';

/** `action` with its `{number}` as a place of its own: the host may give a number to dial. */
const action = (text: string, localNumber: string): readonly Inner[] => {
  const [before = '', after] = text.split('{number}');
  if (after === undefined) return [before];
  return [before, element('span', { class: 'number' }, localNumber), after];
};

/**
 * The signs of an emergency, which never collapse, with the host's own contact; those that need help less
 * fast, in panels.
 */
export const danger = (level: number, content: Content): Html => {
  const { title, calm, action: call, localNumber, signs, more } = content.guide.danger;
  const panels = more.map(({ id, title: name, body }) =>
    panel(id, name, blocks(body, content), level + 1, content.guide.labels),
  );
  return element(
    'section',
    { part: 'danger', id: 'danger', 'aria-labelledby': 'danger-heading' },
    heading(
      level,
      'section-heading',
      element('span', { id: 'danger-heading', tabindex: '-1' }, title),
    ),
    paragraph(element('strong', {}, ...action(call, localNumber))),
    paragraph(calm),
    element('div', { class: 'signs' }, claims(signs, content)),
    element('div', { part: 'contact' }, element('slot', { name: 'contact' })),
    ...panels,
  );
};
