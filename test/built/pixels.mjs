/* global document, NodeFilter -- runs in the browser */
import UPNG from 'upng-js';

/** Where words and marks are: `{ what, wanted, spots: [[x, y, width, height]], on }`; runs in the browser. */
const look = () => {
  const guide = document.querySelector('spasm-guide');
  const root = guide.shadowRoot;
  // A question covers all else.
  const shown = root.querySelector('dialog[open]') ?? root;
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true });
  const box = ({ x, y, width, height }) => [x, y, width, height];
  const found = [];

  const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.data.trim() || !isSeen(node.parentElement)) continue;
    if (node.parentElement.closest('[role=status], style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const spots = [...range.getClientRects()].filter(({ width }) => width > 2).map(box);
    if (spots.length) found.push({ what: node.data.trim().slice(0, 40), wanted: 4.5, spots });
  }

  for (const icon of shown.querySelectorAll('[part~=icon]')) {
    if (!isSeen(icon)) continue;
    found.push({
      what: 'an arrow of a panel',
      wanted: 3,
      spots: [box(icon.getBoundingClientRect())],
    });
  }
  for (const edge of shown.querySelectorAll('button[part~=button], [part~=now], [part~=danger]')) {
    if (!isSeen(edge)) continue;
    const { x, y, width } = edge.getBoundingClientRect();
    const kind = edge.ariaPressed === 'true' ? 'filled ' : '';
    const what = `the edge of ${kind}${edge.getAttribute('part')}: ${edge.textContent.trim().slice(0, 20)}`;
    found.push({ what, wanted: 3, spots: [[x + width / 2, y - 3, 1, 8]] });
  }

  // Points of a drawing at which one kind of shape is on top.
  for (const svg of shown.querySelectorAll('[part~=figure]:not(:empty)')) {
    if (!isSeen(svg)) continue;
    const { x, y, width, height } = svg.getBoundingClientRect();
    const points = { muscle: [], arrow: [], skin: [], ground: [] };
    for (let across = 0; across < width; across += 2) {
      for (let down = 0; down < height; down += 2) {
        const [px, py] = [Math.round(x) + across, Math.round(y) + down];
        const top = root.elementFromPoint(px, py);
        const shape = top?.localName === 'path' ? top.getAttribute('class') : 'ground';
        points[shape]?.push([px, py, 1, 1]);
      }
    }
    for (const mark of ['muscle', 'arrow']) {
      const what = `${mark} of ${svg.dataset.figure}`;
      const on = mark === 'muscle' && points.skin.length ? points.skin : points.ground;
      if (points[mark].length > 5) found.push({ what, wanted: 3, spots: points[mark], on });
    }
  }
  return found;
};

const luminance = (pixel) => {
  const [red, green, blue] = [16, 8, 0].map((shift) => {
    const value = ((pixel >> shift) & 255) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [low, high] = [one, other].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/**
 * What of all that a page's guide shows does not read, as the pixels have it: a line each. For browsers
 * that draw other colours than they tell.
 */
export const faint = async (page, scale = 2) => {
  const places = await page.evaluate(look);
  const png = await page.screenshot();
  const image = UPNG.decode(png);
  const data = new Uint8Array(UPNG.toRGBA8(image)[0]);
  const colors = (spots) => {
    const counts = new Map();
    for (const [x, y, width, height] of spots) {
      const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
      const right = Math.min(image.width, Math.round((x + width) * scale));
      const bottom = Math.min(image.height, Math.round((y + height) * scale));
      for (let row = Math.max(0, top); row < bottom; row += 1) {
        for (let column = Math.max(0, left); column < right; column += 1) {
          const at = (row * image.width + column) * 4;
          const pixel = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
          counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
        }
      }
    }
    return [...counts].sort(([, one], [, other]) => other - one);
  };
  const failed = [];
  for (const { what, wanted, spots, on } of places) {
    const all = colors(spots);
    if (!all.length) continue;
    const ground = on ? colors(on)[0][0] : all[0][0];
    // Smooth edges are of many colours, each of them rare; a muscle has stripes of skin.
    const few = on ? all.reduce((sum, [, count]) => sum + count, 0) * 0.03 : 3;
    const inks = all.filter(([, count]) => count >= few).map(([pixel]) => pixel);
    const ratio = Math.max(...inks.map((ink) => contrast(ink, ground)));
    if (ratio < wanted) failed.push(`${ratio.toFixed(2)} of ${wanted}: ${what}`);
  }
  if (places.length < 10) throw new Error(`Only ${places.length} things to read.`);
  return failed;
};
