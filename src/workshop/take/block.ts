import type { Choices } from '../choices.js';
import { facts } from '../facts.js';
import { slotHtml } from '../markup.js';
import type { Way } from './way.js';
import { CONTACT, FOOTER, wordpress, written } from './wordpress.js';

/** Names of the block's settings are those of the element's properties. */
const propertyOf = (name: string): string =>
  facts.element.attributes.find((one) => one.name === name)?.fieldName ?? name;

const settingOf = (name: string, value: string): string | number | boolean => {
  const type = facts.element.attributes.find((one) => one.name === name)?.type?.text;
  if (type === 'boolean') return true;
  return type === 'number' ? Number(value) : value;
};

/** The block as WordPress stores it: in a comment, which no `--` may end. */
const blockOf = (choices: Choices): string => {
  const values = Object.fromEntries(
    Object.entries(written(choices)).map(([name, value]) => [
      propertyOf(name),
      settingOf(name, value),
    ]),
  );
  const json = JSON.stringify(values)
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);
  const start = `wp:spasm-guide/guide${json === '{}' ? '' : ` ${json}`}`;
  const contact = slotHtml(choices, CONTACT);
  if (!contact) return `<!-- ${start} /-->`;
  return `<!-- ${start} -->
<!-- wp:paragraph -->
<p>${contact}</p>
<!-- /wp:paragraph -->
<!-- /wp:spasm-guide/guide -->`;
};

/** The plugin's block. */
export const blockWay = (choices: Choices): Way => ({
  id: 'block',
  title: 'WordPress block',
  hint: 'For the editor with blocks. You can go on changing it there.',
  ...wordpress(
    choices,
    'In the editor of a page, open the menu with three dots, choose Code editor, and paste the block. Then go back to the Visual editor.',
    { title: 'In your page, in the Code editor', text: blockOf(choices) },
    { [FOOTER]: 'Footer' },
  ),
});
