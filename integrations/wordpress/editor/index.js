import { Controls } from './controls.js';
import { fromShortcode } from './from-shortcode.js';
import { Preview } from './preview.js';
import { labels } from './words.js';

const { createElement: el, Fragment } = window.wp.element;
const { registerBlockType } = window.wp.blocks;
const { InnerBlocks, useBlockProps, withColors } = window.wp.blockEditor;

/** Words of the author's own for the box of danger signs, above the guide to be found: on a page they are in it. */
const Contact = () =>
  el(
    'div',
    { className: 'spasm-guide-contact' },
    el('p', null, labels.contact),
    el(InnerBlocks, {
      allowedBlocks: ['core/paragraph', 'core/list', 'core/list-item', 'core/buttons'],
    }),
  );

const Edit = (props) =>
  el(
    Fragment,
    null,
    el(Controls, props),
    el('div', useBlockProps(), el(Contact), el(Preview, props)),
  );

// All else about the block is in block.json; its HTML is made when the page is read.
registerBlockType('spasm-guide/guide', {
  edit: withColors({ accentColor: 'accent-color' })(Edit),
  save: () => el(InnerBlocks.Content),
  transforms: { from: fromShortcode },
});
