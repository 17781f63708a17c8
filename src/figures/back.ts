import type { Figure } from './figure.js';
import { bed } from './props.js';

/** Lying on the back on a bed, knees bent over a pillow. */
export const back: Figure = {
  behind: bed,
  view: '20 35 150 126',
  parts: [
    ['pillow', 'M24 118C20 108 25 105 34 106L50 112C54 116 52 118 48 118Z'],
    ['pillow', 'M102 118C96 112 106 86 118 86C132 82 146 102 150 110C154 116 152 118 148 118Z'],
  ],
  pose: {
    head: [35, 104, -78],
    trunk: [95, 108, 75, 108, 51, 108],
    leg: [120, 82, 146, 106, 162, 101],
    farLeg: [120, 82, 146, 106, 162, 101],
    arm: [77, 109, 98, 100, 107, 101],
    farArm: [77, 109, 98, 99, 107, 99],
  },
  muscles: [[78, 114, 102, 114, 4, 4]],
  arrows: [],
};
