import { attributes } from './words.js';

const { createBlock, rawHandler } = window.wp.blocks;
const { next } = window.wp.shortcode;

const TAG = 'spasm_guide';

const isOn = (value) => !/^(?:|0|false|no|off)$/i.test(value);

/** The block's attributes, from those of the shortcode: named, or standing there alone. */
const read = ({ named = {}, numeric = [] }) => {
  const written = Object.entries({
    ...Object.fromEntries(numeric.map((name) => [name, 'on'])),
    ...named,
  }).map(([name, value]) => [name.toLowerCase().replaceAll('_', '-'), value]);
  return Object.fromEntries(
    written.flatMap(([written, value]) => {
      const { property, type } = attributes.find(({ name }) => name === written) ?? {};
      if (!property) return [];
      if (type === 'boolean') return [[property, isOn(value)]];
      if (property === 'headingLevel') return [[property, Number(value)]];
      // Authors write commas between them; the block's controls, spaces.
      return [[property, property === 'languages' ? value.replaceAll(',', ' ') : value]];
    }),
  );
};

/** The block that says what the shortcode does; the words between its two tags are the block's own. */
const blockOf = ({ attrs, content = '' }) =>
  createBlock(
    'spasm-guide/guide',
    read(attrs),
    content.trim() ? rawHandler({ HTML: content }) : [],
  );

/** The block in place of the shortcode, where it is pasted or alone in a block of its own. */
export const fromShortcode = [
  { type: 'shortcode', tag: TAG, transform: (_, { shortcode }) => blockOf(shortcode) },
  {
    type: 'block',
    blocks: ['core/shortcode'],
    isMatch: ({ text = '' }) => next(TAG, text)?.content === text.trim(),
    transform: ({ text }) => blockOf(next(TAG, text).shortcode),
  },
];
