import type { Figure } from './figure.js';
import { chair } from './props.js';

/** Sitting with one leg straight, leaning forward from the hips with a straight back. */
export const thighBack: Figure = {
  behind: `M24 158H166${chair(40)}`,
  view: '20 35 150 126',
  pose: {
    head: [103, 68, 28],
    trunk: [66, 116, 78, 100, 93, 81],
    leg: [100, 128, 126, 151, 138, 139],
    farLeg: [102, 117, 94, 151, 110, 157],
    arm: [88, 107, 105, 122, 112, 128],
    farArm: [88, 107, 108, 118, 115, 124],
  },
  muscles: [[69, 121, 96, 136, 4, 4]],
  arrows: [[90, 44, 112, 42, 128, 58]],
};
