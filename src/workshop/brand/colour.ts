import { contrastWCAG21, deltaEOK, OKLCH, sRGB, to, toGamut } from 'colorjs.io/fn';

/* The arithmetic of colours. The browser reads what CSS says, the library does the rest. */

/** Red, green and blue, each from 0 to 255. */
export type Bytes = readonly [number, number, number];

const pen = (): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser paints nothing.');
  return context;
};
let brush: CanvasRenderingContext2D | undefined;

/**
 * How the browser paints `css`, a colour in any notation, and how opaque, from 0 to 1.
 * @param ground what it is painted on; none for nothing
 */
export const painted = (css: string, ground?: string): { bytes: Bytes; alpha: number } => {
  brush ??= pen();
  brush.clearRect(0, 0, 1, 1);
  for (const color of [ground, css]) {
    if (color === undefined) continue;
    brush.fillStyle = '#000';
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return { bytes: [red, green, blue], alpha: alpha / 255 };
};

const hex = (bytes: Bytes): string =>
  `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;

/** `color`, which is CSS or bytes, as `#rrggbb`; one that is seen through, as it looks on `ground`. */
export const hexOf = (color: string | Bytes, ground?: string): string =>
  hex(typeof color === 'string' ? painted(color, ground).bytes : color);

const srgb = (color: string) => {
  const [red, green, blue] = painted(color).bytes;
  return {
    space: sRGB,
    coords: [red / 255, green / 255, blue / 255] as [number, number, number],
    alpha: 1,
  };
};

/** The contrast of two CSS colours as WCAG 2 counts it, from 1 to 21. */
export const contrast = (one: string, other: string): number =>
  contrastWCAG21(srgb(one), srgb(other));

/** How far apart two CSS colours look: 0 for none, 1 for black and white. */
export const distance = (one: string, other: string): number => deltaEOK(srgb(one), srgb(other));

/** Lightness, from 0 to 1, and chroma, from 0 for grey to about 0.3, of a CSS colour. */
export const shadeOf = (color: string): { lightness: number; chroma: number } => {
  const [lightness, chroma] = to(srgb(color), OKLCH).coords;
  return { lightness: lightness ?? 0, chroma: chroma ?? 0 };
};

/** Black or white, whichever is read better on `ground`. */
export const onColor = (ground: string): string =>
  contrast('#000', ground) > contrast('#fff', ground) ? '#000000' : '#ffffff';

/** Lightness is tried in this many steps: finer than eyes see. */
const STEPS = 200;

/**
 * The colour of the same hue nearest to `color` that has `ratio` on `ground`, all CSS colours.
 * @returns `color` itself as hex where it has; black or white where no such colour is there
 */
export const nearest = (color: string, ground: string, ratio: number): string => {
  if (contrast(color, ground) >= ratio) return hexOf(color);
  const [lightness, chroma, hue] = to(srgb(color), OKLCH).coords;
  const tries = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
    .sort((one, other) => Math.abs(one - (lightness ?? 0)) - Math.abs(other - (lightness ?? 0)))
    .map((one) => {
      const inside = toGamut(to({ space: OKLCH, coords: [one, chroma, hue], alpha: 1 }, sRGB));
      const [red, green, blue] = inside.coords.map((part) =>
        Math.round(Math.min(1, Math.max(0, part ?? 0)) * 255),
      );
      return hex([red ?? 0, green ?? 0, blue ?? 0]);
    });
  return tries.find((one) => contrast(one, ground) >= ratio) ?? onColor(ground);
};
