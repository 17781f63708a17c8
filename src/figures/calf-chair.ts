import type { Figure } from './figure.js';
import { chair } from './props.js';

/** Sitting on a chair, one leg straight with the heel on the floor, a towel pulling its toes up. */
export const calfChair: Figure = {
  behind: `M24 158H166${chair(46)}`,
  view: '20 35 150 126',
  pose: {
    head: [67.5, 56, 14],
    trunk: [68, 116, 66, 96, 65, 72],
    leg: [102, 127.5, 128, 151, 140.5, 139.5],
    farLeg: [104, 117.5, 95.5, 151, 112, 156.5],
    arm: [69.5, 97.5, 92, 92, 100.5, 95],
    farArm: [74.5, 96.5, 97, 91, 105.5, 94],
  },
  held: 'M97 89Q116 122 140 141Q142 145 138 150L132 147Q108 130 100 99Q102 110 107 121L91 123Q95 110 93 97ZM93 115L105 113',
  muscles: [[98, 135, 121, 150, 4, 4]],
  arrows: [[164, 142, 164, 124, 146, 118]],
};
