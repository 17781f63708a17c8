import { blocks, claims, type Content, paragraph, withNumber } from './blocks.js';
import { element, heading, type Html } from './html.js';
import { panel } from './panel.js';

/**
 * The signs of an emergency, which never collapse, with the host's own contact; those that need help less
 * fast, in panels.
 */
export const danger = (level: number, content: Content): Html => {
  const { title, calm, action, signs, more } = content.guide.danger;
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
    paragraph(element('strong', {}, ...withNumber(action, content))),
    paragraph(calm),
    element('div', { class: 'signs' }, claims(signs, content)),
    element('div', { part: 'contact' }, element('slot', { name: 'contact' })),
    ...panels,
  );
};
