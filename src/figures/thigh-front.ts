import type { Figure } from './figure.js';

/** Standing, one hand on a chair, the other drawing the heel to the buttock, knees together. */
export const thighFront: Figure = {
  behind: 'M10 158H190M128 72L124 126V158M164 130V158M124 126H166V130H124Z',
  pose: {
    head: [97, 20.5, 4],
    trunk: [92, 81, 92.5, 61, 95, 37],
    leg: [90, 117, 73.5, 86, 58.5, 78],
    farLeg: [92.5, 117, 92, 152, 108.5, 157],
    arm: [82, 59.5, 77, 82, 74, 90.5],
    farArm: [98.5, 63, 121, 68, 130, 69.5],
  },
  muscles: [[96, 84, 95, 113, 4, 4]],
  arrows: [[42, 110, 36, 92, 46, 76]],
};
