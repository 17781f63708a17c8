import type { Figure } from './figure.js';
import { chair } from './props.js';

/** Standing, one hand on a chair, the other drawing the heel to the buttock, knees together. */
export const thighFront: Figure = {
  behind: `M30 158H186${chair(126)}`,
  pose: {
    head: [95, 21, 4],
    trunk: [92, 81, 92, 61, 93, 37],
    leg: [89, 117, 73, 86, 59, 76],
    farLeg: [92, 117, 92, 152, 108, 157],
    arm: [71, 50, 68, 73, 67, 82],
    farArm: [99, 62, 120, 71, 128, 74],
  },
  muscles: [[96, 84, 94, 113, 4, 4]],
  arrows: [[44, 112, 36, 94, 46, 78]],
};
