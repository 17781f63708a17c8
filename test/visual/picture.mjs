import pixelmatch from 'pixelmatch';
import UPNG from 'upng-js';

/** Enough for letters with smooth edges on a few grounds, at a third of the bytes of all colours. */
const COLOURS = 32;

/** How far two colours may be apart, of 1: five steps of 255 of grey. */
const NEAR = 0.02;

/** No colour of a page: marks what one picture has and the other has not. */
const BEYOND = [255, 0, 255, 255];

const encode = ({ data, width, height }, colours = 0) =>
  Buffer.from(UPNG.encode([Uint8Array.from(data).buffer], width, height, colours));

/** Reads a PNG into `{ data, width, height }`, four bytes a pixel. */
const decode = (png) => {
  const image = UPNG.decode(png);
  const [data] = UPNG.toRGBA8(image);
  return { data: new Uint8Array(data), width: image.width, height: image.height };
};

/** The same picture on a larger canvas. */
const extend = (image, width, height) => {
  if (image.width === width && image.height === height) return image.data;
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set(BEYOND, at);
  for (let row = 0; row < image.height; row += 1) {
    const start = row * image.width * 4;
    data.set(image.data.subarray(start, start + image.width * 4), row * width * 4);
  }
  return data;
};

/** A PNG of few colours, as small as a baseline is to be. The same picture gives the same bytes. */
export const reduce = (png) => encode(decode(png), COLOURS);

/**
 * Compares two PNGs that `reduce` made.
 * Gives how many pixels differ, edges of letters too, and a PNG that shows them in red.
 */
export const compare = (expected, actual) => {
  const [before, after] = [expected, actual].map(decode);
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const data = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(
    extend(before, width, height),
    extend(after, width, height),
    data,
    width,
    height,
    { threshold: NEAR, includeAA: true },
  );
  return { pixels, picture: encode({ data, width, height }) };
};
