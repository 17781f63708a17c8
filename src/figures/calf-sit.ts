import type { Figure } from './figure.js';
import { bed } from './props.js';

/** Sitting on a bed, one leg straight, a towel round the ball of the foot pulled towards the face. */
export const calfSit: Figure = {
  behind: bed,
  view: '20 35 150 126',
  pose: {
    head: [53, 49, 8],
    trunk: [60, 108, 55, 89, 51, 65],
    leg: [96, 110, 131, 112, 133, 95],
    farLeg: [96, 110, 131, 112, 133, 95],
    arm: [58, 90, 78, 78, 87, 78],
    farArm: [64, 88, 83, 75, 92, 75],
  },
  held: 'M84 73L136 93Q143 97 141 107H135Q136 101 133 99L91 83q0 10 4 21l-13 2q3-12 2-24zM88 78L135 96M84 97l10-2m-11 7l12-2',
  muscles: [[98, 112, 124, 114, 4, 4]],
  arrows: [[158, 92, 156, 74, 138, 72]],
};
