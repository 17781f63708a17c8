import type { Choices } from '../choices.js';
import { escape } from '../markup.js';
import type { Way } from './way.js';
import { CONTACT, slot, wordpress, written } from './wordpress.js';

/** A value of a shortcode, which has no way to write what ends it. */
const quoted = (value: string): string => `"${value.replace(/["<>[\]]/g, '')}"`;

/** `[spasm_guide …]` */
const shortcodeOf = (choices: Choices): string => {
  const attributes = Object.entries(written(choices)).map(([name, value]) => {
    const key = name.replaceAll('-', '_');
    return value === '' ? ` ${key}` : ` ${key}=${quoted(value)}`;
  });
  const contact = slot(choices, CONTACT);
  const words = escape(contact).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  return `[spasm_guide${attributes.join('')}]${contact && `${words}[/spasm_guide]`}`;
};

/** The plugin's shortcode. */
export const shortcodeWay = (choices: Choices): Way => ({
  id: 'shortcode',
  title: 'WordPress shortcode',
  hint: 'For a classic editor, a page builder or a widget.',
  ...wordpress(
    choices,
    'Paste the shortcode into a page, in a line or a Shortcode block of its own.',
    { title: 'In your page', text: shortcodeOf(choices) },
  ),
});
