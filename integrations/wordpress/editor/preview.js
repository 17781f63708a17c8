import { AccentNotice } from './accent.js';
import { useGuideHere } from './guide-here.js';
import { useRendered } from './rendered.js';
import { attributes as own, labels } from './words.js';

const { createElement: el, Fragment, RawHTML } = window.wp.element;
const { Notice } = window.wp.components;
const { useSelect } = window.wp.data;

/** What the words and colours depend on; alignment and spacing are the editor's to show. */
const SENT = [
  ...own.map(({ property }) => property),
  'accentColor',
  'customAccentColor',
  'backgroundColor',
  'textColor',
  'style',
];

const pick = (attributes) => Object.fromEntries(SENT.map((name) => [name, attributes[name]]));

/**
 * The guide itself, as the server would give it with these attributes, complaints too. The server sends the
 * plain tag: the words are loaded once.
 */
export const Preview = ({ attributes }) => {
  const postId = useSelect((select) => select('core/editor')?.getCurrentPostId(), []);
  const { html, error } = useRendered(
    pick(attributes),
    Number.isInteger(postId) ? postId : undefined,
  );
  const box = useGuideHere(attributes.languages);
  const isChosen = Boolean(attributes.accentColor || attributes.customAccentColor);
  return el(
    Fragment,
    null,
    error &&
      el(
        Notice,
        { status: 'error', isDismissible: false },
        labels.noPreview.replace('%s', () => error),
      ),
    el(AccentNotice, { isChosen, box }),
    el('div', { ref: box }, el(RawHTML, null, html)),
  );
};
