import type { Figure } from './figure.js';

/** Lying on the back, hands on the knees, rocking them gently to the chest and away. */
export const backRock: Figure = {
  behind:
    'M10 158H190M20 132V158M180 132V158M14 118H186Q190 118 190 122V128Q190 132 186 132H14Q10 132 10 128V122Q10 118 14 118Z',
  parts: [['pillow', 'M22 118C18 108 26 105 34 106L50 112C54 116 52 118 48 118Z']],
  pose: {
    head: [38, 105, -70],
    trunk: [98, 107, 78, 107.5, 54, 108.5],
    leg: [91.5, 71.5, 126.5, 76.5, 139, 65],
    farLeg: [95.5, 71, 130, 77, 142.5, 65.5],
    arm: [79, 101, 86, 79, 95, 77.5],
    farArm: [78, 99, 88, 78, 97, 76.5],
  },
  muscles: [[74, 113, 100, 114, 4, 4]],
  arrows: [
    [92, 56, 80, 57, 70, 68],
    [92, 56, 110, 54, 122, 62],
  ],
};
