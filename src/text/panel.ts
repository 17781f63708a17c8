import type { Labels } from '../guide.js';
import { element, heading, type Html, type Inner } from './html.js';

/** Copies the address of a panel; what came of it is said beside. */
const copyLink = (id: string, title: string, { copyLink: label }: Labels): Html =>
  element(
    'p',
    { class: 'link' },
    element(
      'button',
      { part: 'copy-link', name: 'link', value: id, 'aria-label': `${label}: ${title}` },
      label,
    ),
    ' ',
    element('span', {}),
  );

/**
 * A collapsible panel: a heading that holds the button, and its text beside it, which stays in the
 * page while closed so that find-in-page, links and paper reach it.
 * @param level the heading's level, 3 to 6
 */
export const panel = (
  id: string,
  title: string,
  text: readonly Inner[],
  level: number,
  labels: Labels,
): Html => {
  const button = element(
    'button',
    {
      part: 'summary',
      name: 'panel',
      value: id,
      'aria-expanded': 'false',
      'aria-controls': `${id}-content`,
    },
    element('span', {}, title),
    element('span', { part: 'icon' }),
  );
  return element(
    'div',
    { part: `panel ${id}`, id },
    heading(level, 'panel-heading', button),
    element(
      'div',
      { part: 'content', id: `${id}-content`, hidden: 'until-found' },
      element('div', { part: 'text' }, ...text, copyLink(id, title, labels)),
    ),
  );
};
