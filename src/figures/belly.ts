import type { Figure } from './figure.js';

/** Standing upright with hands on hips, leaning back gently. */
export const belly: Figure = {
  behind: 'M10 158H190',
  pose: {
    head: [89, 26, -8],
    trunk: [108, 83, 105, 63, 95, 41],
    leg: [99, 118, 91, 152, 107, 157],
    farLeg: [107, 119, 95, 152, 112, 157],
    arm: [75, 58, 91, 75, 98, 80],
    farArm: [79, 62, 96, 77, 103, 82],
  },
  muscles: [[110, 77, 105, 50, 4, 4]],
  arrows: [[72, 34, 58, 38, 50, 54]],
};
