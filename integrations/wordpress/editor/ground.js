/*
 * What is painted under a guide in the editor: the colours of all that it is in, and of what lies under it
 * as the picture of a Cover does. Nobody but the browser knows them.
 */

const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
brush.canvas.width = 1;
brush.canvas.height = 1;

/** The colours painted over each other, the lowest first: red, green and blue. */
const paint = (layers) => {
  for (const { color, opacity = 1 } of layers) {
    brush.globalAlpha = opacity;
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
  }
  return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

/** What `one` lies in, itself first: out of shadow roots too. */
const around = (one) => {
  const above = one.parentElement ?? one.getRootNode().host;
  return above ? [one, ...around(above)] : [one];
};

/** What is under `one` without being around it. */
const under = (one) => {
  const before = one.previousElementSibling;
  if (!before) return [];
  const isLaidUnder = /absolute|fixed/.test(getComputedStyle(before).position);
  return [...(isLaidUnder ? [before] : []), ...under(before)];
};

const isPicture = (one) =>
  /^(?:img|video)$/.test(one.localName) || getComputedStyle(one).backgroundImage !== 'none';

const luminance = (parts) =>
  parts
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);

/** Contrast of `color` on what is under `element` by WCAG 2, 1 to 21; none on a picture or a gradient. */
export const contrastOn = (element, color) => {
  const below = around(element).flatMap((one) => [one, ...under(one)]);
  if (below.some(isPicture)) return undefined;
  const layers = below
    .map((one) => getComputedStyle(one))
    .map(({ backgroundColor, opacity }) => ({ color: backgroundColor, opacity: Number(opacity) }));
  const ground = [{ color: 'white' }, ...layers.reverse()];
  const [low, high] = [paint(ground), paint([...ground, { color }])]
    .map(luminance)
    .sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};
