import { around } from './around.js';
import { call, get, set } from './dom.js';

/** Opens `element` and what is closed around it, as a browser does for an id of the page's own. */
export const reveal = (element: Element): void => {
  for (const node of [element, ...around(element)]) {
    if (get(node, 'localName') === 'details') set(node as HTMLDetailsElement, 'open', true);
    if (call(node, 'getAttribute', 'hidden') !== 'until-found') continue;
    call(node, 'dispatchEvent', new Event('beforematch', { bubbles: true }));
    call(node, 'removeAttribute', 'hidden');
  }
};
