import { call, get } from './dom.js';

/** What `element` lies in, from the nearest to the page's root: through slots, and out of shadow roots. */
export function* around(element: Element): Generator<Element> {
  for (let node: Element | null = element; node;) {
    const root: Node = call(node, 'getRootNode');
    const host = root instanceof ShadowRoot ? root.host : null;
    node = get(node, 'assignedSlot') ?? get(node, 'parentElement') ?? host;
    if (node) yield node;
  }
}
