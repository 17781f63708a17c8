import { attributes } from './words.js';

const { createBlock } = window.wp.blocks;
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
      return [[property, property === 'headingLevel' ? Number(value) : value]];
    }),
  );
};

/** The block in place of the shortcode, where it is pasted or stands in a block of its own. */
export const fromShortcode = [
  {
    type: 'shortcode',
    tag: TAG,
    attributes: Object.fromEntries(
      attributes.map(({ property }) => [
        property,
        { shortcode: ({ named, numeric }) => read({ named, numeric })[property] },
      ]),
    ),
  },
  {
    type: 'block',
    blocks: ['core/shortcode'],
    isMatch: ({ text }) => Boolean(next(TAG, text ?? '')),
    transform: ({ text }) =>
      createBlock('spasm-guide/guide', read(next(TAG, text).shortcode.attrs)),
  },
];
