import { hexOf } from '../colour.js';
import { distance, shadeOf } from './colour.js';
import type { Found } from './from-css.js';

/* The main colours of a picture. It is read where it is: nothing is sent. */

/** A side of the small picture that is counted, in pixels. */
const SIDE = 100;
const MOST = 8;
/** Colours nearer than this are one to the eye. */
const ALIKE = 0.08;
/** What covers less than this part of a picture is the edge between two colours. */
const LEAST = 0.005;

/** The picture in `file`. Throws where the browser can show none. */
const pictureOf = async (file: File): Promise<HTMLImageElement> => {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** Red, green and blue, each from 0 to 255. */
type Bytes = readonly [number, number, number];

/** The picture's pixels, made small; those that are seen through left out. */
const pixelsOf = (image: HTMLImageElement): Bytes[] => {
  // A drawing in SVG may have no size of its own.
  const width = image.naturalWidth || SIDE;
  const height = image.naturalHeight || SIDE;
  const scale = Math.min(1, SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return Array.from({ length: data.length / 4 }, (_, index) => index * 4)
    .filter((at) => (data[at + 3] ?? 0) > 127)
    .map((at) => [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const);
};

/** Pixels whose bytes begin alike, as one colour: their mean. The library need not be asked for each. */
const buckets = (pixels: readonly Bytes[]): { value: string; count: number }[] => {
  const all = new Map<string, { red: number; green: number; blue: number; count: number }>();
  for (const [red, green, blue] of pixels) {
    const key = [red >> 4, green >> 4, blue >> 4].join();
    const sum = all.get(key) ?? { red: 0, green: 0, blue: 0, count: 0 };
    sum.red += red;
    sum.green += green;
    sum.blue += blue;
    sum.count += 1;
    all.set(key, sum);
  }
  return [...all.values()].map(({ red, green, blue, count }) => ({
    value: hexOf([red / count / 255, green / count / 255, blue / count / 255, 1]),
    count,
  }));
};

const isNeutral = ({ value }: { value: string }): boolean => {
  const { lightness, chroma } = shadeOf(value);
  return lightness > 0.95 || lightness < 0.15 || (chroma < 0.02 && lightness > 0.9);
};

/**
 * The main colours of pixels, most seen first, at most eight. White and black are told of only where
 * there is nothing else.
 */
export const mainColors = (pixels: readonly Bytes[]): Found[] => {
  const groups: { value: string; count: number }[] = [];
  for (const bucket of buckets(pixels).sort((one, other) => other.count - one.count)) {
    const like = groups.find(({ value }) => distance(value, bucket.value) < ALIKE);
    if (like) like.count += bucket.count;
    else groups.push(bucket);
  }
  const seen = groups.filter(({ count }) => count >= pixels.length * LEAST);
  const strong = seen.filter((one) => !isNeutral(one));
  return (strong.length ? strong : seen)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ value, count }) => ({
      value,
      said: `${Math.max(1, Math.round((count / pixels.length) * 100))}% of the picture`,
    }));
};

/** The main colours of the picture in `file`. Throws where it is no picture. */
export const readImage = async (file: File): Promise<Found[]> =>
  mainColors(pixelsOf(await pictureOf(file)));
