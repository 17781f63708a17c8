import { around } from './around.js';
import { call, set } from './dom.js';

/** Opens what is closed around `element`, as a browser does for an id of the page's own. */
export const reveal = (element: Element): void => {
  for (const node of around(element)) {
    if (node instanceof HTMLDetailsElement) set(node, 'open', true);
    if (call(node, 'getAttribute', 'hidden') !== 'until-found') continue;
    call(node, 'dispatchEvent', new Event('beforematch', { bubbles: true }));
    call(node, 'removeAttribute', 'hidden');
  }
};
