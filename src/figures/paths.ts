import svgpath from 'svgpath';
import { type Figure, FINE, shapesOf } from './figure.js';
import type { Shape } from './mannequin.js';

/** A path of a drawing: its tone, its outline, and what moves it. */
export type Path = readonly [tone: Shape[0], d: string, transform?: string];

/** A figure as it ships, from back to front: the browser only draws. */
export const pathsOf = (figure: Figure): readonly Path[] =>
  shapesOf(figure).map(([tone, d, place]) => {
    // Each step is rounded with what the one before it left, so that an outline still closes.
    const path = svgpath(d).scale(FINE).rel().round(0).toString();
    if (!place) return [tone, path];
    const [x, y, turn] = place;
    return [tone, path, `translate(${x * FINE} ${y * FINE}) rotate(${turn})`];
  });
