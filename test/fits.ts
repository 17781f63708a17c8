/** Everything in the guide that a reader sees: what is only heard is cut to a pixel on purpose. */
export const seen = (element: Element): Element[] => {
  const root = element.shadowRoot!;
  // A modal dialog is all that there is while it asks.
  return [...(root.querySelector('dialog[open]') ?? root).querySelectorAll('*')].filter(
    (one) => !one.closest('[role=status], [hidden]') && one.checkVisibility(),
  );
};

export const short = (one: Element): string =>
  `${one.localName}[${one.getAttribute('part') ?? ''}] ${one.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}`;

/** What sticks out, sideways, of the guide's own box, or of the dialog that asks and the window. */
export const outside = (element: Element): string[] => {
  const dialog = element.shadowRoot!.querySelector('dialog[open]');
  const box = (dialog ?? element).getBoundingClientRect();
  const right = Math.min(box.right, document.documentElement.clientWidth);
  const all = dialog ? [dialog, ...seen(element)] : seen(element);
  return all
    .filter((one) => {
      const edges = one.getBoundingClientRect();
      return edges.left < Math.max(box.left, 0) - 1 || edges.right > right + 1;
    })
    .map(short);
};

/** What hides a part of its own content. A dialog higher than the screen scrolls. */
const cut = (element: Element): string[] =>
  seen(element)
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      // A button's words end at its edge, whatever it says of what flows over.
      const isOpen = overflowX === 'visible' && overflowY === 'visible';
      if (isOpen && one.localName !== 'button') return false;
      return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    })
    .map(short);

/** Every line of words, as the browser has laid it out, from the top. */
const lines = (element: Element) =>
  seen(element)
    .flatMap((one) => [...one.childNodes])
    .filter((node): node is Text => node instanceof Text && Boolean(node.data.trim()))
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ node, box }));
    })
    .sort((a, b) => a.box.top - b.box.top);

/** Words that lie over other words. */
const overlaps = (all: ReturnType<typeof lines>): string[] =>
  all.flatMap((one, index) => {
    const found = [];
    for (const other of all.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (other.node === one.node) continue;
      const wide =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      // Lines set close may share the room above and below their letters.
      if (wide > 2 && high > 0.4 * Math.min(one.box.height, other.box.height)) {
        found.push(`${short(one.node.parentElement!)} over ${short(other.node.parentElement!)}`);
      }
    }
    return found;
  });

/** Targets that a thumb may miss. */
const small = (element: Element): string[] =>
  seen(element)
    .filter((one) => one.matches('button, label'))
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map(short);

/** Whether the page itself scrolls sideways. */
export const scrollsSideways = (): boolean => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
};

/** What of the guide cannot be read or pressed as it should. */
export const misfits = (element: Element) => {
  const all = lines(element);
  const dialog = element.shadowRoot!.querySelector('dialog[open]');
  return {
    hasWords: all.length >= 8,
    overlaps: overlaps(all),
    cut: cut(element),
    outside: outside(element),
    small: small(element),
    scrollsSideways:
      scrollsSideways() || Boolean(dialog && dialog.scrollWidth > dialog.clientWidth),
  };
};

export const fits: ReturnType<typeof misfits> = {
  hasWords: true,
  overlaps: [],
  cut: [],
  outside: [],
  small: [],
  scrollsSideways: false,
};
