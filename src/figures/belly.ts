import type { Figure } from './figure.js';

/** Standing upright with hands on hips, leaning back gently. */
export const belly: Figure = {
  behind: 'M10 158H190',
  pose: {
    head: [89.5, 26, -8],
    trunk: [108, 83, 105, 63, 94.5, 41.5],
    leg: [99.5, 118, 91, 152, 107.5, 157],
    farLeg: [107, 119, 95.5, 152, 112, 157],
    arm: [75, 58.5, 91, 75, 98.5, 80],
    farArm: [78.5, 62, 96, 77, 103.5, 82],
  },
  muscles: [[110, 77, 105, 50, 4, 4]],
  arrows: [[72, 34, 58, 38, 50, 54]],
};
