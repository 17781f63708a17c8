import type { Guide } from '../guide.js';
import { element, type Html } from './html.js';

/** Asks which sheet to print. A native dialog: the browser keeps the focus in it, and Escape closes it. */
export const dialog = ({ handout }: Guide): Html => {
  const { title, sheets, print, cancel } = handout;
  const sheet = ([id, { label, hint }]: [string, { label: string; hint: string }]) =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: 'sheet',
        value: id,
        checked: id === 'all' ? '' : undefined,
      }),
      element('span', {}, label, ' ', element('small', {}, hint)),
    );
  return element(
    'dialog',
    { part: 'dialog', 'aria-labelledby': 'dialog-title' },
    element(
      'form',
      { method: 'dialog' },
      element(
        'fieldset',
        {},
        element('legend', { id: 'dialog-title' }, title),
        ...Object.entries(sheets).flatMap((one) =>
          // The choice of a second language is of this sheet alone.
          one[0] === 'now' ? [sheet(one), element('div', { class: 'also' })] : [sheet(one)],
        ),
      ),
      element(
        'div',
        { class: 'actions' },
        element('button', { part: 'button', value: 'print' }, print),
        // With a value, though an empty one: without any it would not be the form's answer.
        element('button', { part: 'button', value: '' }, cancel),
      ),
    ),
  );
};
