import { deltaEOK } from 'colorjs.io/fn';
import { BLACK, type Colour, hexOf as hex, lchOf, plain, ratioOf, WHITE } from '../colour.js';
import { nearest as nearestOf } from '../nearest.js';

/* Colours as CSS says them, in whichever notation: the browser reads it by painting. */

const pen = (): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser paints nothing.');
  return context;
};
let brush: CanvasRenderingContext2D | undefined;

/**
 * How the browser paints `css`, a colour in any notation.
 * @param ground what it is painted on; none for nothing
 */
export const painted = (css: string, ground?: string): Colour => {
  brush ??= pen();
  brush.clearRect(0, 0, 1, 1);
  for (const color of [ground, css]) {
    if (color === undefined) continue;
    brush.fillStyle = '#000';
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
};

/** A CSS colour as `#rrggbb`; one that is seen through, as it looks on `ground`. */
export const hexOf = (color: string, ground?: string): string => hex(painted(color, ground));

/** The contrast of two CSS colours as WCAG 2 counts it, from 1 to 21. */
export const contrast = (one: string, other: string): number =>
  ratioOf(painted(one), painted(other));

/** How far apart two CSS colours look: 0 for none, 1 for black and white. */
export const distance = (one: string, other: string): number =>
  deltaEOK(plain(painted(one)), plain(painted(other)));

/** Lightness, from 0 to 1, and chroma, from 0 for grey to about 0.3, of a CSS colour. */
export const shadeOf = (color: string): { lightness: number; chroma: number } => {
  const [lightness, chroma] = lchOf(painted(color));
  return { lightness, chroma };
};

/** Black or white, whichever is read better on `ground`. */
export const onColor = (ground: string): string => {
  const below = painted(ground);
  return hex(ratioOf(BLACK, below) > ratioOf(WHITE, below) ? BLACK : WHITE);
};

/** The colour of the same hue nearest to `color` that has `need` on `ground`; black or white where none has. */
export const nearest = (color: string, ground: string, need: number): string => {
  const below = painted(ground);
  const against = { mine: (one: Colour) => one, other: () => below, need };
  return nearestOf(painted(color), [against]) ?? onColor(ground);
};
