import { call, get } from './dom.js';

/** What `element` lies in, from the nearest to the page's root: through slots, and out of shadow roots. */
export function* around(element: Element): Generator<Element> {
  for (let node: Element | null = element; node;) {
    const root: Node = call(node, 'getRootNode');
    // By its name: the guide may lie in another window's page.
    const host = get(root as ShadowRoot, 'host') as Element | undefined;
    node = get(node, 'assignedSlot') ?? get(node, 'parentElement') ?? host ?? null;
    if (node) yield node;
  }
}
