/** What `element` lies in, from the nearest to the page's root: through slots, and out of shadow roots. */
export function* around(element: Element): Generator<Element> {
  for (let node: Element | null = element; node;) {
    const root: Node = node.getRootNode();
    node =
      node.assignedSlot ?? node.parentElement ?? ('host' in root ? (root.host as Element) : null);
    if (node) yield node;
  }
}
