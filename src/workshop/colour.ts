import {
  A98RGB,
  ColorSpace,
  contrastWCAG21,
  getColor,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  ProPhoto,
  REC_2020,
  serialize,
  sRGB,
  sRGB_Linear,
  to,
  toGamut,
  XYZ_D50,
  XYZ_D65,
} from 'colorjs.io/fn';

/* Colours as a screen shows them, and what they are to each other. Colour.js does the arithmetic. */

// In all of these a browser may tell the colour of a style.
for (const space of [
  sRGB,
  sRGB_Linear,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  A98RGB,
  ProPhoto,
  REC_2020,
  XYZ_D50,
  XYZ_D65,
])
  ColorSpace.register(space);

/** Red, green, blue and alpha, each 0 to 1, in sRGB. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [1, 1, 1, 1];
export const BLACK: Colour = [0, 0, 0, 1];
const NOTHING: Colour = [0, 0, 0, 0];

/** `value` where it is from 0 to 1, else the nearer of them. */
export const clamp = (value: number | null): number => Math.min(1, Math.max(0, value ?? 0));

const known = new Map<string, Colour>();

/**
 * A colour as a screen of sRGB shows it.
 * @param css as the browser tells it of a style; nothing to be seen where it tells no colour
 */
export const readColour = (css: string): Colour => {
  let colour = known.get(css);
  if (!colour) {
    try {
      const { coords, alpha } = to(getColor(css), sRGB);
      colour = [clamp(coords[0]), clamp(coords[1]), clamp(coords[2]), clamp(alpha)];
    } catch {
      colour = NOTHING;
    }
    known.set(css, colour);
  }
  return colour;
};

/** `share` of `top`, the rest of `below`, which is solid. */
export const mix = (top: Colour, below: Colour, share: number): Colour => {
  const channel = (index: 0 | 1 | 2) => top[index] * share + below[index] * (1 - share);
  return [channel(0), channel(1), channel(2), 1];
};

/** `top` as it shows on `below`, which is solid. */
export const over = (top: Colour, below: Colour): Colour => mix(top, below, top[3]);

/** As Colour.js takes a solid colour. */
export const plain = ([red, green, blue]: Colour) => ({
  space: sRGB,
  coords: [red, green, blue] as [number, number, number],
  alpha: 1,
});

/** A solid colour as `#0b4f6c`, rounded as a screen does. */
export const hexOf = (colour: Colour): string =>
  serialize(plain(colour), { format: 'hex', collapse: false });

/** WCAG 2.2's contrast of two solid colours, 1 to 21. */
export const ratioOf = (one: Colour, other: Colour): number =>
  contrastWCAG21(plain(one), plain(other));

/** Lightness, chroma and hue of a solid colour, in OKLCH. */
export const lchOf = (colour: Colour): readonly [number, number, number] => {
  const [lightness, chroma, hue] = to(plain(colour), OKLCH).coords;
  return [lightness ?? 0, chroma ?? 0, hue ?? 0];
};

/** The colour of sRGB that comes nearest to these coordinates in OKLCH. */
export const fromLch = (lightness: number, chroma: number, hue: number): Colour => {
  const { coords } = toGamut(
    to({ space: OKLCH, coords: [lightness, chroma, hue], alpha: 1 }, sRGB),
    { space: sRGB },
  );
  return [clamp(coords[0]), clamp(coords[1]), clamp(coords[2]), 1];
};
