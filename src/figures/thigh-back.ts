import type { Figure } from './figure.js';
import { chair } from './props.js';

/** Sitting with one leg straight, leaning forward from the hips with a straight back. */
export const thighBack: Figure = {
  behind: `M24 158H166${chair(40)}`,
  view: '20 35 150 126',
  pose: {
    head: [103.5, 68.5, 28],
    trunk: [66, 116, 78.5, 100, 93, 81.5],
    leg: [100, 127.5, 126, 151, 138.5, 139],
    farLeg: [102, 117.5, 93.5, 151, 110, 156.5],
    arm: [88, 107, 105, 122, 111.5, 128.5],
    farArm: [88, 107, 108, 118, 114.5, 124.5],
  },
  muscles: [[69, 121, 96, 136, 4, 4]],
  arrows: [[90, 44, 112, 42, 128, 58]],
};
