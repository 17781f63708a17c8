import { figures } from '../generated/figures.js';
import { call } from '../page/dom.js';
import type { FigureId } from './index.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the figures in `root` that are yet to be drawn. Each stands in its own box already, under its name:
 * nothing moves. Those behind a closed panel wait until it opens: nobody sees them sooner.
 */
export const drawFigures = (root: ParentNode): void => {
  for (const svg of root.querySelectorAll<SVGElement>('svg[data-figure]:empty')) {
    const id = svg.dataset.figure as FigureId;
    // HTML that somebody has edited may name any.
    if (!Object.hasOwn(figures, id)) continue;
    for (const [tone, d, transform] of figures[id]) {
      const path = call(document, 'createElementNS', SVG, 'path');
      path.setAttribute('class', tone);
      path.setAttribute('d', d);
      if (transform) path.setAttribute('transform', transform);
      svg.append(path);
    }
  }
};
