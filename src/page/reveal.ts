import { around } from './around.js';

/** Opens what is closed around `element`, as a browser does for an id of the page's own. */
export const reveal = (element: Element): void => {
  for (const node of around(element)) {
    if (node.localName === 'details') (node as HTMLDetailsElement).open = true;
    if (node.getAttribute('hidden') !== 'until-found') continue;
    node.dispatchEvent(new Event('beforematch', { bubbles: true }));
    node.removeAttribute('hidden');
  }
};
