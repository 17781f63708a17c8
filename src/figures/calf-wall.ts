import type { Figure } from './figure.js';

/** Leaning on a wall, the back knee straight and its heel down. */
export const calfWall: Figure = {
  behind:
    'M10 158H190M164 8V158M164 24l8-8m-8 28l8-8m-8 28l8-8m-8 28l8-8m-8 28l8-8m-8 28l8-8m-8 28l8-8',
  pose: {
    head: [116, 35, 4],
    trunk: [92, 91, 99, 72, 109, 50],
    leg: [74, 122, 56, 152, 72, 157],
    farLeg: [116, 117, 117, 152, 133, 157],
    arm: [132, 63, 155, 66, 156, 57],
    farArm: [132, 62, 155, 58, 156, 49],
  },
  muscles: [[71, 122, 60, 145, 4, 4]],
  arrows: [
    [46, 80, 56, 78, 72, 80],
    [36, 126, 36, 134, 36, 150],
  ],
};
