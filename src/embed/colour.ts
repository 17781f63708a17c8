/** Red, green, blue and alpha, each 0 to 1, in sRGB. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * What the browser makes of `css`, a colour in any notation or `var(…)`, on `element`: there it may
 * follow `color-scheme` and the text.
 */
export const readColour = (element: HTMLElement, css: string): Colour => {
  const { style } = element;
  const { outlineColor } = style;
  // A mixed colour is always told as `color(srgb 1 0.5 0 / 0.9)`.
  style.outlineColor = `color-mix(in srgb, ${css}, ${css})`;
  const told = getComputedStyle(element).outlineColor.slice(11, -1).split(/[ /]+/);
  style.outlineColor = outlineColor;
  const channel = (index: number) => Math.min(1, Math.max(0, Number(told[index] ?? 1) || 0));
  return [channel(0), channel(1), channel(2), channel(3)];
};

/** `top` as it shows on `ground`, which is solid. */
export const over = ([red, green, blue, alpha]: Colour, ground: Colour): Colour => {
  const mix = (one: number, other: number) => one * alpha + other * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
};

/** Relative luminance as in WCAG 2.2. */
const luminance = (colour: Colour): number => {
  const linear = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
};

/** WCAG contrast, 1 to 21, of `top` as it shows on `ground`. */
export const contrast = (top: Colour, ground: Colour): number => {
  const [one, other] = [luminance(over(top, ground)) + 0.05, luminance(ground) + 0.05];
  return Math.max(one / other, other / one);
};
