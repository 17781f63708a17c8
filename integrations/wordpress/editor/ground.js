import { contrast, over, readColour } from '../../../src/embed/colour.ts';
import { around } from '../../../src/page/around.ts';

/*
 * What is painted under a guide in the editor: the colours of all that it is in, and of what lies under it
 * as the picture of a Cover does. Nobody but the browser knows them.
 */

/** What is under `one` without being around it. */
const under = (one) => {
  const before = one.previousElementSibling;
  if (!before) return [];
  const isLaidUnder = /absolute|fixed/.test(getComputedStyle(before).position);
  return [...(isLaidUnder ? [before] : []), ...under(before)];
};

const isPicture = (one) =>
  /^(?:img|video)$/.test(one.localName) || getComputedStyle(one).backgroundImage !== 'none';

/** Contrast of `color` on what is under `element` by WCAG 2, 1 to 21; none on a picture or a gradient. */
export const contrastOn = (element, color) => {
  const below = [element, ...around(element)].flatMap((one) => [one, ...under(one)]);
  if (below.some(isPicture)) return undefined;
  const ground = below.reduceRight(
    (under, one) => {
      const { backgroundColor, opacity } = getComputedStyle(one);
      const [red, green, blue, alpha] = readColour(element, backgroundColor);
      return over([red, green, blue, alpha * opacity], under);
    },
    readColour(element, 'white'),
  );
  return contrast(readColour(element, color), ground);
};
