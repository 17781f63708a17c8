import { spawnSync } from 'node:child_process';
import { getResolvedPDFJS } from 'unpdf';

// Node 20 lacks what PDF.js uses to read fonts.
ArrayBuffer.prototype.transferToFixedLength ??= function (length) {
  return this.slice(0, length);
};

/** Text as it is compared: lines break elsewhere on paper. */
export const bare = (text) => text.replace(/\s+/g, '');

/** The words of one page, in the order they were drawn, without spaces. */
export const wordsOf = (items) => bare(items.map(({ str }) => str).join(''));

/** Where the lowest words of a page stand, in points. */
export const lowestOf = (items) =>
  Math.min(...items.filter(({ str }) => str.trim()).map(({ y }) => y));

/** All that stands lowest on a page, without spaces. */
export const footOf = (items) => {
  const lowest = lowestOf(items);
  return wordsOf(items.filter(({ str, y }) => str.trim() && y - lowest < 2));
};

/** Every colour that the pages of a PDF fill words with, as `#rrggbb`. */
export const inksOf = async (pdf) => {
  const { OPS } = await getResolvedPDFJS();
  const inks = new Set();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    let ink = '#000000';
    const saved = [];
    fnArray.forEach((operation, index) => {
      if (operation === OPS.setFillRGBColor) ink = argsArray[index][0];
      if (operation === OPS.save) saved.push(ink);
      if (operation === OPS.restore) ink = saved.pop() ?? '#000000';
      if (operation === OPS.showText) inks.add(ink);
    });
  }
  return [...inks];
};

/**
 * Where on the pages `text` stands whole: their numbers and columns, as `3 left`. Nowhere where it is
 * cut in two, by the end of a page or of a column.
 * @param pages the items of each page
 * @param width that of a page, in points
 */
export const placesOf = (pages, width, text) => {
  const sought = bare(text);
  return pages.flatMap((items, index) => {
    const starts = [];
    let words = '';
    for (const { str, x } of items.filter((item) => item.str.trim())) {
      starts.push({ at: words.length, column: x < width / 2 ? 'left' : 'right' });
      words += bare(str);
    }
    return starts.flatMap(({ at, column }) => {
      if (!words.startsWith(sought, at)) return [];
      const within = starts.filter((start) => start.at >= at && start.at < at + sought.length);
      return within.every((start) => start.column === column) ? [`${index + 1} ${column}`] : [];
    });
  });
};

const DOTS = 36;
const MARGIN = Math.round((9 / 25.4) * DOTS);

/**
 * How far down its room the ink reaches, in the left and in the right half of each page: 0 is the head,
 * 1 the foot. What stands in the margin, as the number of the page, is left out.
 * @param bytes those of a PDF
 */
export const depthsOf = (bytes) => {
  const { stdout, stderr, error } = spawnSync('pdftoppm', ['-gray', '-r', `${DOTS}`, '-'], {
    input: bytes,
    maxBuffer: 2 ** 28,
  });
  if (error || !stdout.length) throw new Error(`pdftoppm: ${error ?? stderr}`);
  const depths = [];
  for (let from = 0; from < stdout.length;) {
    const [head, width, height] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(
      stdout.toString('latin1', from, from + 32),
    );
    const picture = stdout.subarray(from + head.length, from + head.length + width * height);
    from += head.length + width * height;
    const half = Math.floor(width / 2);
    const deepest = (first, last) => {
      for (let row = height - MARGIN - 1; row > 0; row -= 1) {
        if (picture.subarray(row * width + first, row * width + last).some((grey) => grey < 160)) {
          return (row - MARGIN) / (height - 2 * MARGIN);
        }
      }
      return 0;
    };
    depths.push([deepest(0, half), deepest(half, +width)]);
  }
  return depths;
};
