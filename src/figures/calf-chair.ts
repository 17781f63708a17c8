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
  held: 'M97 83L142 139Q145 145 139 150L133 147Q136 145 136 142L101 95q0 10 4 21l-13 2q3-12 2-24zM99 89L139 140M94 109l10-2m-11 7l12-2',
  muscles: [[98, 135, 121, 150, 4, 4]],
  arrows: [[164, 142, 164, 124, 146, 118]],
};
