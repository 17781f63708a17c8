import { useGuideHere } from './guide-here.js';
import { useGround } from './ground.js';
import { properties } from './words.js';

const { createElement: el } = window.wp.element;
const { useSelect } = window.wp.data;
const ServerSideRender = window.wp.serverSideRender;

/** What the words and colours depend on; alignment and spacing are the editor's to show. */
const SENT = [
  ...properties,
  'accentColor',
  'customAccentColor',
  'backgroundColor',
  'gradient',
  'style',
];

const pick = (attributes) => Object.fromEntries(SENT.map((name) => [name, attributes[name]]));

/**
 * The guide itself, as the server would give it with these attributes, colours and complaints too. The
 * server sends the plain tag: the words are loaded once.
 */
export const Preview = ({ attributes, clientId }) => {
  const ground = useGround(clientId);
  const postId = useSelect((select) => select('core/editor')?.getCurrentPostId(), []);
  return el(
    'div',
    { ref: useGuideHere() },
    el(ServerSideRender, {
      block: 'spasm-guide/guide',
      attributes: { ...pick(attributes), ground },
      urlQueryArgs: Number.isInteger(postId) ? { post_id: postId } : {},
    }),
  );
};
