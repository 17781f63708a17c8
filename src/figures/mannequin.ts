/**
 * One person for every drawing, seen from their right side, facing right when upright.
 *
 * A pose gives joints as flat `x, y` pairs; the body is built round them from tapered limbs.
 */
export interface Pose {
  /** Middle of the head, and its tilt in degrees: 0 looks to the right, 90 down. */
  readonly head: Place;
  /** Hip, waist, shoulder. */
  readonly trunk: Joints;
  /** Knee, ankle, end of the toes; the hip is the trunk's. */
  readonly leg: Joints;
  readonly farLeg: Joints;
  /** Elbow, wrist, end of the fingers; the shoulder is the trunk's. */
  readonly arm: Joints;
  readonly farArm: Joints;
}

type Joints = readonly [number, number, number, number, number, number];

/** Where an outline is moved to, in frame units, and how far it is turned, in degrees. */
export type Place = readonly [x: number, y: number, turn: number];

/** What a shape shows, which decides its colour; its outline as an SVG path; and its place, if that is not where it is drawn. */
export type Shape = readonly [
  tone:
    | 'prop'
    | 'pillow'
    | 'far'
    | 'far-clothes'
    | 'skin'
    | 'shirt'
    | 'shorts'
    | 'hair'
    | 'line'
    | 'held'
    | 'muscle'
    | 'arrow',
  d: string,
  place?: Place,
];

/** Writes a number for a path, and the space that keeps it from the next. */
export const n = (value: number): string => `${value.toFixed(3)} `;

/**
 * Draws tapered limbs round a chain of circles.
 * @param circles `x, y, radius, …`
 * @param cuff cuts the last end straight, as a sleeve is
 * @returns an SVG path; every part of it turns clockwise, so that overlaps stay filled
 */
export const chain = (circles: readonly number[], cuff = false): string => {
  let d = '';
  for (let i = 0; i + 5 < circles.length; i += 3) {
    const [x1, y1, r1, x2, y2, r2] = circles.slice(i, i + 6) as unknown as Joints;
    const way = Math.atan2(y2 - y1, x2 - x1);
    const spread = Math.acos((r1 - r2) / Math.hypot(x2 - x1, y2 - y1));
    const point = (x: number, y: number, r: number, side: number): string =>
      n(x + r * Math.cos(way + side * spread)) + n(y + r * Math.sin(way + side * spread));
    const cut = cuff && i + 8 > circles.length;
    d += `M${point(x1, y1, r1, 1)}`;
    // Between two limbs the end of the first has drawn the whole circle.
    d += i ? 'L' : `A${n(r1)}${n(r1)}0 ${r1 > r2 ? 1 : 0} 1 `;
    d += `${point(x1, y1, r1, -1)}L${point(x2, y2, r2, -1)}`;
    d += cut ? 'L' : `A${n(r2)}${n(r2)}0 ${r1 > r2 ? 0 : 1} 1 `;
    d += `${point(x2, y2, r2, 1)}Z`;
  }
  return d;
};

/** Draws a bare foot from its outer side: ankle, then end of the toes, which set its size. */
export const bareFoot = (x: number, y: number, toeX: number, toeY: number): string => {
  const turn = Math.atan2(toeY - y, toeX - x) - Math.atan2(5.2, 16.4);
  const size = Math.hypot(toeX - x, toeY - y) / 17.2;
  const cos = size * Math.cos(turn);
  const sin = size * Math.sin(turn);
  // Turned here and not by the browser: it is one path with the leg, and they melt together.
  const [start, ...curves] = footOutline.map(
    ([along, down]) => n(x + along * cos - down * sin) + n(y + along * sin + down * cos),
  );
  return `M${start}C${curves.join('')}Z`;
};

/**
 * Draws the head in profile.
 * @param tilt degrees: 0 looks to the right, 90 down
 */
export const head = (x: number, y: number, tilt: number): Shape[] => {
  // Moved by the browser: the same words for every head are fewer bytes, and less work.
  const place: Place = [x, y, tilt];
  return [
    ['skin', faceOutline, place],
    ['hair', hairOutline, place],
    ['line', features, place],
  ];
};

/** Draws the person back to front; `underHand` goes over all but the near arm. */
export const drawPerson = (pose: Pose, underHand: readonly Shape[]): Shape[] => {
  const [hx, hy, wx, wy, sx, sy] = pose.trunk;
  const between = (t: number, x1: number, y1: number, x2: number, y2: number): [number, number] => [
    x1 + (x2 - x1) * t,
    y1 + (y2 - y1) * t,
  ];
  const leg = ([kx, ky, ax, ay, tx, ty]: Joints): string => {
    const length = Math.hypot(ax - kx, ay - ky);
    const [mx, my] = between(0.3, kx, ky, ax, ay);
    const back = 1.4 / length;
    const calf = [mx - (ay - ky) * back, my + (ax - kx) * back, 5.1];
    return (
      chain([hx, hy, 9, kx, ky, 5.5, ...calf, ax, ay, 3.3]) +
      chain([kx, ky, 5.5, ax, ay, 3.3]) +
      bareFoot(ax, ay, tx, ty)
    );
  };
  const shorts = ([kx, ky]: Joints): string =>
    chain(
      [...between(0.5, wx, wy, hx, hy), 8.6, hx, hy, 9.6, ...between(0.6, hx, hy, kx, ky), 8],
      true,
    );
  const arm = ([ex, ey, ax, ay, fx, fy]: Joints): string =>
    chain([sx, sy, 5, ex, ey, 3.8, ax, ay, 2.7, ...between(0.5, ax, ay, fx, fy), 3.5, fx, fy, 2.3]);
  const sleeve = ([ex, ey]: Joints): string =>
    chain([sx, sy, 6.2, ...between(0.55, sx, sy, ex, ey), 5.6], true);
  const chest = between(0.36, sx, sy, wx, wy);
  const trunk = [sx, sy, 6.6, ...chest, 9.8, wx, wy, 8.8, ...between(0.6, wx, wy, hx, hy), 9.4];
  return [
    ['far', leg(pose.farLeg) + arm(pose.farArm)],
    ['far-clothes', shorts(pose.farLeg) + sleeve(pose.farArm)],
    ['skin', leg(pose.leg)],
    ['shorts', shorts(pose.leg)],
    ['skin', chain([sx, sy, 5.4, pose.head[0], pose.head[1], 4.4])],
    ...head(...pose.head),
    ['shirt', chain(trunk, true)],
    ...underHand,
    ['skin', arm(pose.arm)],
    ['shirt', sleeve(pose.arm)],
  ];
};

/* Outlines round the ankle and the middle of the head, looking right. */

/** Where the pen begins, then the points of its curves. */
const footOutline = [
  [3.3, -3],
  [5, 0.5],
  [9, 1.2],
  [13, 2.6],
  [15.2, 3],
  [16.6, 4],
  [16.4, 5.2],
  [16.2, 6.2],
  [15, 6.2],
  [14, 6.2],
  [9, 6.2],
  [5, 5],
  [1, 6],
  [-2, 6.6],
  [-5.8, 6.4],
  [-5.6, 3],
  [-5.4, 0.5],
  [-4, -1.5],
  [-3.3, -4],
] as const;
const faceOutline =
  'M-1 -10.5C5 -10.8 8.2 -7.5 8.2 -3.2C8.3 -2 8.2 -1.4 8.6 -.6L10.6 2.2C10.6 3 9.6 3.2 8.9 3.3C9.1 4.2 9.3 4.6 8.8 5.2C8.9 6.4 8.8 9.4 6.2 9.8C3.5 10 1 8.5 -1 7C-6 6 -9 3 -9 -2C-9 -7 -5.5 -10.4 -1 -10.5Z';
const hairOutline =
  'M8 -5.2C5 -6 2.6 -5.4 1.8 -3C1.2 -.8 .2 1 -1.4 2C-2 5 -4 6.4 -6.6 6.2C-10.6 3 -11.2 -4 -8 -8.4C-4.4 -12.6 5 -12.6 8 -5.2Z';
const features = 'M5.4 -1.4L5.4 -.6M7.4 5.6L5.8 5.4M-1.4 2C-2.4 2.4 -2.6 -.6 -1 -.8';
