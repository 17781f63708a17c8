import type { Figure } from './figure.js';
import { bed } from './props.js';

/** Lying on the back, hands on the knees, rocking them gently to the chest and away. */
export const backRock: Figure = {
  behind: bed,
  view: '20 35 150 126',
  parts: [['pillow', 'M24 118C20 108 25 105 34 106L50 112C54 116 52 118 48 118Z']],
  pose: {
    head: [42, 105, -70],
    trunk: [102, 107, 82, 107, 58, 108],
    leg: [80, 79, 114, 87, 127, 76],
    farLeg: [82, 77, 116, 87, 128, 75],
    arm: [83, 100, 80, 77, 88, 74],
    farArm: [82, 98, 82, 75, 90, 72],
  },
  muscles: [[78, 113, 104, 114, 4, 4]],
  arrows: [
    [84, 57, 70, 60, 60, 77],
    [84, 57, 100, 54, 112, 66],
  ],
};
