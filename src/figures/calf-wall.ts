import type { Figure } from './figure.js';

/** Leaning on a wall, the back knee straight and its heel down. */
export const calfWall: Figure = {
  behind:
    'M10 158H190M164 8V158M164 24L172 16M164 44L172 36M164 64L172 56M164 84L172 76M164 104L172 96M164 124L172 116M164 144L172 136',
  pose: {
    head: [115.5, 35, 4],
    trunk: [91.5, 90.5, 99, 72, 109.5, 50.5],
    leg: [73.5, 121.5, 56, 152, 72.5, 157],
    farLeg: [116, 117, 117, 152, 133.5, 157],
    arm: [132, 63, 155, 66, 156, 57],
    farArm: [132.5, 62.5, 155, 58, 156, 49],
  },
  muscles: [[71, 122, 60, 145, 3.5, 3.5]],
  arrows: [
    [46, 80, 56, 78, 72, 80],
    [36, 126, 36, 134, 36, 150],
  ],
};
