import { Controls } from './controls.js';
import { Preview } from './preview.js';

const { createElement: el, Fragment } = window.wp.element;
const { registerBlockType } = window.wp.blocks;
const { useBlockProps, withColors } = window.wp.blockEditor;

const Edit = (props) =>
  el(Fragment, null, el(Controls, props), el('div', useBlockProps(), el(Preview, props)));

// All else about the block is in block.json; its HTML is made when the page is read.
registerBlockType('spasm-guide/guide', {
  edit: withColors({ accentColor: 'accent-color' })(Edit),
  save: () => null,
});
