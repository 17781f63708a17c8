import type { Figure } from './figure.js';
import { chair } from './props.js';

/** Sitting on a chair, one leg straight with the heel on the floor, a towel pulling its toes up. */
export const calfChair: Figure = {
  behind: `M24 158H166${chair(46)}`,
  view: '20 35 150 126',
  pose: {
    head: [68, 56, 14],
    trunk: [68, 116, 66, 96, 65, 72],
    leg: [102, 128, 128, 151, 141, 140],
    farLeg: [104, 117, 96, 151, 112, 157],
    arm: [70, 98, 90, 87, 99, 89],
    farArm: [75, 96, 95, 84, 104, 86],
  },
  held: 'M97 83Q118 117 140 141Q142 145 138 150L132 147Q114 125 99 94Q100 104 103 112L91 114Q94 104 93 92ZM92 107L102 105M91 110L103 108',
  muscles: [[98, 135, 121, 150, 4, 4]],
  arrows: [[164, 142, 164, 124, 146, 118]],
};
