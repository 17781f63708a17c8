import { around } from './around.js';
import { call, get } from './dom.js';

/*
 * A view of a page: what a reader has before them until its address changes. An address is followed once in
 * a view, by whichever guide it leads to, and no more once the reader has gone on to something else.
 */

export interface PageView {
  readonly address: string;
  /** Where the page may be scrolled to, and what may have the focus, while the reader has not moved on. */
  tops: readonly number[];
  focused: Element | null;
  /** Whether the reader has pressed something, or typed. */
  isOver: boolean;
}

const views = new WeakMap<Document, PageView>();
/** The guides in each page. */
const guides = new WeakMap<Document, Set<object>>();

/** How far the page is scrolled, in pixels. It has to be laid out for that. */
const topOf = (page: Document): number => get(page, 'defaultView')?.scrollY ?? 0;

/** The view of `page` at this moment, which `guide` comes into if it is given. */
export const enter = (page: Document, guide?: object): PageView => {
  if (guide) guides.set(page, (guides.get(page) ?? new Set()).add(guide));
  const { location } = get(page, 'defaultView') ?? {};
  const address = `${location?.pathname}${location?.hash}`;
  const old = views.get(page);
  if (old?.address === address) return old;
  // A page that has just loaded is at its top. Another may be reached from anywhere.
  const [tops, focused] = old ? [[0, topOf(page)], get(page, 'activeElement')] : [[0], null];
  const view = { address, tops, focused, isOver: false };
  views.set(page, view);
  return view;
};

/** `guide` leaves `page`. Where no other takes its place, a site may come back to the same address later. */
export const leave = (page: Document, guide: object): void => {
  const all = guides.get(page);
  all?.delete(guide);
  queueMicrotask(() => {
    const view = views.get(page);
    if (view && !all?.size) views.set(page, { ...view, address: '', focused: null });
  });
};

/** The reader has been led to where they now are, and moves on from there. */
export const stay = (page: Document, view: PageView): void => {
  view.tops = [topOf(page)];
  view.focused = get(page, 'activeElement');
};

/** Whether `view` is that of a page that has just loaded, and nobody has pressed anything in it. */
export const isNew = ({ tops, isOver }: PageView): boolean => tops.length < 2 && !isOver;

/** Whether the reader was in `page` before: has it loaded again, or has come back to it. */
export const isBack = (page: Document): boolean => {
  const [entry] = get(page, 'defaultView')?.performance.getEntriesByType('navigation') ?? [];
  return /reload|back/.test(
    (entry as Partial<PerformanceNavigationTiming> | undefined)?.type ?? '',
  );
};

/** Whether what `guide` lies in is scrolled: in some pages all but their bars is a box that scrolls. */
const isScrolled = (guide: Element): boolean =>
  [...around(guide)].some(
    (box) => get(box, 'scrollTop') > 1 && box !== get(guide.ownerDocument, 'scrollingElement'),
  );

/** Whether the reader of `guide` has gone on to something else in this view: scrolled, typed, or moved the focus. */
export const hasMovedOn = (guide: Element, { tops, focused, isOver }: PageView): boolean => {
  const page = guide.ownerDocument;
  const activeElement = get(page, 'activeElement');
  const { userActivation } = (get(page, 'defaultView')?.navigator ?? {}) as Partial<Navigator>;
  const isAway =
    activeElement !== focused &&
    activeElement &&
    // Else a script has moved it, as for a question about cookies.
    userActivation?.hasBeenActive !== false &&
    !call(activeElement, 'matches', 'body, [autofocus]');
  // Browsers that scroll by fractions of a pixel come to rest beside where they were told to.
  const isAtTop = tops.some((top) => Math.abs(top - topOf(page)) < 2);
  // Where a view that came later found such boxes is not known.
  return isOver || isAway || !isAtTop || (tops.length < 2 && isScrolled(guide));
};
