import type { SheetId } from '../guide.js';
import type { Frame } from './frame.js';

/* How a reader may meet the guide. A page cannot ask its browser for these: the frame's style sheets are told. */

export type Scheme = 'light' | 'dark' | 'forced';

export interface Look {
  readonly scheme: Scheme;
  /** A sheet of paper in place of the screen. */
  readonly sheet?: SheetId;
}

/** Shows the guide in `frame` as a reader with `look` meets it. */
export const show = async (frame: Frame, look: Look): Promise<void> => {
  frame.document.documentElement.dataset.scheme = look.scheme;
  await frame.guide.updateComplete;
};
