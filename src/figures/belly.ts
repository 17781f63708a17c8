import type { Figure } from './figure.js';

/** Standing upright with hands on hips, leaning back gently. */
export const belly: Figure = {
  behind: 'M10 158H190',
  pose: {
    head: [86, 24.5, -20],
    trunk: [102, 82, 101, 62, 92.5, 39.5],
    leg: [104, 118, 96, 152, 112.5, 157],
    farLeg: [109.5, 117, 106, 152, 122.5, 157],
    arm: [76.5, 60, 92, 77, 99, 83],
    farArm: [78, 61.5, 96, 76, 103, 82],
  },
  muscles: [[106, 76, 102, 48, 4, 4]],
  arrows: [[74, 12, 58, 14, 50, 32]],
};
