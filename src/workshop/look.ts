import type { SheetId } from '../guide.js';
import type { Frame } from './frame.js';
import { forceColors } from './look/forced.js';
import { tellSheets } from './look/media.js';
import { putOnPaper, takePaperAway } from './look/paper.js';

/* How a reader may meet the guide. A page cannot ask its browser for these: the frame's style sheets are told. */

export type Scheme = 'light' | 'dark' | 'forced';

export interface Look {
  readonly scheme: Scheme;
  /** A sheet of paper in place of the screen. */
  readonly sheet?: SheetId;
}

const rootsOf = ({ document, guide }: Frame): (Document | ShadowRoot)[] => [
  document,
  ...(guide.shadowRoot ? [guide.shadowRoot] : []),
];

/**
 * Shows the guide in `frame` as a reader with `look` meets it, whatever the webmaster's own device is
 * like. Call it again after the frame was dressed anew: styles that came since know nothing of it.
 */
export const show = async (frame: Frame, { scheme, sheet }: Look): Promise<void> => {
  takePaperAway(frame);
  if (sheet) await putOnPaper(frame, sheet);
  const { document, element, guide } = frame;
  const isPaper = sheet !== undefined;
  const isForced = scheme === 'forced' && !isPaper;
  const isDark = scheme === 'dark' && !isPaper;
  const roots = rootsOf(frame);
  for (const root of roots) tellSheets(root, { isDark, isForced, isPaper });
  forceColors(document, roots, isForced);
  // The webmaster's own device may force colours: those of the frame are for the look alone.
  const { style } = document.documentElement;
  style.setProperty('forced-color-adjust', 'none', 'important');
  style.setProperty('background', isPaper ? '#fff' : '', 'important');
  element.style.colorScheme = isDark ? 'dark' : 'light';
  await guide.updateComplete;
};

/** Makes all text of the page `times` as large as the reader's browser would by itself. */
export const enlarge = ({ document }: Frame, times: number): void => {
  document.documentElement.style.fontSize = times === 1 ? '' : `${times * 100}%`;
};

/** Has the guide and its page run from right to left, as in Arabic, or as the words do again. */
export const turn = ({ document, guide }: Frame, isRightToLeft: boolean): void => {
  const page = document.documentElement;
  const inside = guide.shadowRoot?.querySelector<HTMLElement>('[part~=guide]');
  if (!inside) return;
  inside.dataset.dir ??= inside.dir;
  page.dir = isRightToLeft ? 'rtl' : '';
  inside.dir = isRightToLeft ? 'rtl' : inside.dataset.dir;
};
