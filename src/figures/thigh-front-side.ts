import type { Figure } from './figure.js';

/** Lying on the side on a bed, seen from above: the upper hand draws the heel of the upper leg to the buttock. */
export const thighFrontSide: Figure = {
  behind: 'M22 30H176Q180 30 180 34V144Q180 148 176 148H22Q18 148 18 144V34Q18 30 22 30Z',
  view: '12 20 174 146.2',
  parts: [['pillow', 'M25 48Q40 44 55 48Q58 76 55 104Q40 108 25 104Q22 76 25 48Z']],
  pose: {
    head: [35, 83, -86],
    trunk: [95, 86, 75, 86, 51, 85],
    leg: [131, 89, 100, 105, 90, 119],
    farLeg: [129, 75, 163, 82, 171, 67],
    arm: [64, 107, 87, 110, 96, 111],
    farArm: [60, 61, 40, 50, 32, 54],
  },
  muscles: [[98, 82, 127, 84, 4, 4]],
  arrows: [[128, 132, 110, 142, 94, 132]],
};
