import type { Frame } from '../frame.js';
import { placeOf, wordsOf } from './place.js';
import { seenIn } from './spots.js';

/* What is too small, too wide or cut off: WCAG 2.2, 1.4.4, 1.4.10 and 2.5.5. */

/** What is wrong with one thing that the reader sees. */
export interface Fault {
  /** What it is, in words of the element's manifest. */
  readonly where: string;
  /** Its first words. */
  readonly words: string;
  readonly says: string;
}

const TARGET = 44;

const fault = (one: Element, says: string): Fault => ({
  where: placeOf(one),
  words: wordsOf(one),
  says,
});

/** Buttons, menus and links that stand alone: a link among words is as high as they are. */
const targetsIn = (guide: Element): Element[] =>
  seenIn(guide).filter(
    (one) =>
      one.matches('button, select, summary') ||
      (one.localName === 'label' && one.querySelector('input')) ||
      (one.localName === 'a' && getComputedStyle(one).display !== 'inline'),
  );

/** What a thumb may miss: it is under 44 px high. */
export const smallTargets = ({ guide }: Frame): Fault[] =>
  targetsIn(guide).flatMap((one) => {
    const height = Math.round(one.getBoundingClientRect().height);
    return height < TARGET ? [fault(one, `is ${height} px high. It needs ${TARGET} px.`)] : [];
  });

/** What makes the page scroll sideways: the innermost that stick out of it. */
export const tooWide = ({ document, guide }: Frame): Fault[] => {
  const page = document.documentElement;
  const width = page.clientWidth;
  if (page.scrollWidth <= width && document.body.scrollWidth <= width) return [];
  const wide = seenIn(guide).filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < -0.5 || right > width + 0.5;
  });
  const innermost = wide.filter(
    (one) => !wide.some((other) => other !== one && one.contains(other)),
  );
  return (innermost.length ? innermost : [guide]).map((one) =>
    fault(one, `is wider than a screen of ${width} px.`),
  );
};

/** A word of letters, long enough that a line of a telephone may not hold it. */
const LONG = /[^\s\u00ad\u200b-]{12,}/gu;
/** Scripts whose lines may break between any two letters. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** Words that no line holds, so that they break where no hyphen is. */
export const brokenWords = ({ document, guide }: Frame): Fault[] =>
  seenIn(guide).flatMap((one) =>
    [...one.childNodes].flatMap((node) => {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      return [...text.matchAll(LONG)].flatMap(({ 0: word, index }) => {
        if (UNSPACED.test(word)) return [];
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1
          ? [{ where: placeOf(one), words: word, says: 'is too long for one line, and breaks.' }]
          : [];
      });
    }),
  );

/** What does not fit its own box: it is cut off, or lies over what is beside it. */
export const cutOff = ({ guide }: Frame): Fault[] =>
  seenIn(guide).flatMap((one) => {
    const { display, overflowX, overflowClipMargin } = getComputedStyle(one);
    const isBox = one.matches('button, a, select, label') || overflowX !== 'visible';
    if (!isBox || /^inline|contents/.test(display) || one.closest('svg')) return [];
    const room = 1 + (overflowX === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0);
    const isCut =
      one.scrollWidth > one.clientWidth + room || one.scrollHeight > one.clientHeight + room;
    return isCut ? [fault(one, 'does not fit its box.')] : [];
  });

/** Whether the guide is a mirror image: the thick edge of the danger signs is on the other side. */
export const notMirrored = ({ guide }: Frame): Fault[] => {
  const box = guide.shadowRoot?.querySelector('[part~=danger]');
  if (!box) return [];
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(box);
  return Number.parseFloat(borderRightWidth) > Number.parseFloat(borderLeftWidth)
    ? []
    : [fault(box, 'is not mirrored.')];
};
