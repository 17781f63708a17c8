import type { Pair } from './contrast.js';
import type { Report } from './run.js';

/** Whether level AAA is content too: it asks for words alone. */
export const isBest = ({ ratio, better }: Pair): boolean => better === undefined || ratio >= better;

/** Whether level AA is content. */
export const isEnough = ({ ratio, need }: Pair): boolean => ratio >= need;

/** All pairs of all looks. */
export const allPairs = ({ colours }: Report): readonly Pair[] =>
  colours.flatMap(({ pairs }) => pairs);

/** What is to be mended: a card each. */
const countThings = ({ colours, sizes }: Report): number =>
  colours.reduce((count, { mends }) => count + mends.length, 0) +
  sizes.filter(({ faults }) => faults.length).length;

/** All that was found, in a line. */
export const verdictOf = (report: Report): string => {
  const count = countThings(report);
  if (count) return count === 1 ? '1 thing to mend.' : `${count} things to mend.`;
  const pairs = allPairs(report);
  const best = pairs.filter(isBest).length;
  return best === pairs.length
    ? `All is well. All ${best} pairs of colors pass AA and AAA.`
    : `All is well. All ${pairs.length} pairs of colors pass AA, and ${best} pass AAA.`;
};
