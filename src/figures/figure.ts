import { drawPerson, n, type Pose, type Shape } from './mannequin.js';

/** Width and height of every figure's frame. A person who stands is 150 tall in it. */
export const frame = { width: 200, height: 168 } as const;

/** How much finer than the frame's are the units of what ships: whole numbers are short, and a quarter is too small to see. */
export const FINE = 4;

/** A line drawing as data. Coordinates are frame units, x to the right and y down. */
export interface Figure {
  /** Furniture and ground behind the person, as an SVG path. */
  readonly behind: string;
  /** The part of the frame to show larger, in the frame's proportions: an SVG view box. */
  readonly view?: string;
  /** A person seen from their right side. */
  readonly pose?: Pose;
  /** Shapes between furniture and person: pillows, or a body a side view cannot show. */
  readonly parts?: readonly Shape[];
  /** What the near hand holds, as an SVG path: drawn over the legs and under that hand. */
  readonly held?: string;
  /** The muscle: from x1 y1 to x2 y2, bulging to the left of that way and to its right. */
  readonly muscles: readonly Muscle[];
  /** Movements: from x1 y1, curving past cx cy, to x2 y2 where the head is. */
  readonly arrows: readonly Arrow[];
}

type Muscle = readonly [
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  left: number,
  right: number,
];
type Arrow = readonly [x1: number, y1: number, cx: number, cy: number, x2: number, y2: number];

/** The view box of a figure as it ships: the part of the frame that it shows. */
export const viewBoxOf = ({ view = `0 0 ${frame.width} ${frame.height}` }: Figure): string =>
  view
    .split(' ')
    .map((side) => Math.round(Number(side) * FINE))
    .join(' ');

/** What a figure is made of, from back to front. */
export const shapesOf = (figure: Figure): readonly Shape[] => {
  const { behind, pose, parts = [], held, muscles, arrows } = figure;
  const marks = muscles.map((muscle): Shape => ['muscle', muscleMark(muscle)]);
  const shapes: Shape[] = [
    ['prop', behind],
    ...parts,
    ...(pose ? drawPerson(pose, [...(held ? [['held', held] as const] : []), ...marks]) : []),
    ...(pose ? [] : marks),
    ['arrow', arrows.map(arrowMark).join('')],
  ];
  return shapes.filter(([, d]) => d);
};

/** A lens striped across, so that it is told from the body without its colour. */
const muscleMark = ([x1, y1, x2, y2, left, right]: Muscle): string => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const across = (y2 - y1) / length;
  const down = (x1 - x2) / length;
  const at = (t: number, bulge: number): string => {
    const away = 4 * t * (1 - t) * bulge;
    return n(x1 + (x2 - x1) * t + across * away) + n(y1 + (y2 - y1) * t + down * away);
  };
  const middle = (bulge: number): string =>
    n((x1 + x2) / 2 + 2 * across * bulge) + n((y1 + y2) / 2 + 2 * down * bulge);
  const start = n(x1) + n(y1);
  let d = `M${start}Q${middle(left)}${n(x2)}${n(y2)}Q${middle(-right)}${start}Z`;
  const stripes = Math.round(length / 4.5);
  for (let i = 1; i < stripes; i++) d += `M${at(i / stripes, left)}L${at(i / stripes, -right)}`;
  return d;
};

const arrowMark = ([x1, y1, cx, cy, x2, y2]: Arrow): string => {
  const way = Math.atan2(y2 - cy, x2 - cx);
  const barb = (turn: number): string =>
    n(x2 - 8 * Math.cos(way + turn)) + n(y2 - 8 * Math.sin(way + turn));
  const tip = n(x2) + n(y2);
  return `M${n(x1)}${n(y1)}Q${n(cx)}${n(cy)}${tip}M${barb(0.6)}L${tip}L${barb(-0.6)}`;
};
