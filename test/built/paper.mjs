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
