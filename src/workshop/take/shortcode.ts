import type { Choices } from '../choices.js';
import type { Way } from './way.js';
import { CONTACT, FOOTER, wordpress, written } from './wordpress.js';

/** A value of a shortcode, which has no way to write what ends it. */
const quoted = (value: string): string => `"${value.replace(/["<>[\]]/g, '')}"`;

/** `[spasm_guide …]` */
const shortcodeOf = (choices: Choices): string => {
  const attributes = Object.entries(written(choices)).map(([name, value]) => {
    const key = name.replaceAll('-', '_');
    return value === '' ? ` ${key}` : ` ${key}=${quoted(value)}`;
  });
  return `[spasm_guide${attributes.join('')}]`;
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
    // Words that it encloses would stand in no paragraph.
    { [CONTACT]: 'Contact', [FOOTER]: 'Footer' },
  ),
});
