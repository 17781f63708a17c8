import { shapesOf } from './figure.js';
import { type FigureId, figures } from './index.js';

/**
 * Draws the figures in `root` that are yet to be drawn. Each stands in its own box already, under its name:
 * nothing moves. Those behind a closed panel wait until it opens: nobody sees them sooner.
 */
export const drawFigures = (root: ParentNode): void => {
  for (const svg of root.querySelectorAll<SVGElement>('svg[data-figure]:empty')) {
    for (const [tone, d, transform] of shapesOf(figures[svg.dataset.figure as FigureId])) {
      const path = document.createElementNS(svg.namespaceURI, 'path');
      path.setAttribute('class', tone);
      path.setAttribute('d', d);
      if (transform) path.setAttribute('transform', transform);
      svg.append(path);
    }
  }
};
