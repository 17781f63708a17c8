import type { Figure } from './figure.js';

/** Lying on the back on a bed, knees bent over a pillow. */
export const back: Figure = {
  behind:
    'M10 158H190M20 132V158M180 132V158M14 118H186Q190 118 190 122V128Q190 132 186 132H14Q10 132 10 128V122Q10 118 14 118Z',
  parts: [
    [
      'pillow',
      'M14 118C10 108 18 105 26 106L42 112C46 116 44 118 40 118ZM98 118C96 108 108 86 118 88C130 90 140 106 146 112C148 116 146 118 142 118Z',
    ],
  ],
  pose: {
    head: [32, 105.5, -76],
    trunk: [92, 108, 72, 108.5, 48, 109],
    leg: [120.5, 86, 147, 108.5, 163.5, 103],
    farLeg: [119, 84.5, 146.5, 106, 163, 100.5],
    arm: [73.5, 114, 89, 97, 97.5, 99],
    farArm: [74, 112, 91, 97, 99.5, 99],
  },
  muscles: [[76, 115, 98, 115, 4, 4]],
  arrows: [],
};
