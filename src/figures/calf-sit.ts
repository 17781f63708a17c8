import type { Figure } from './figure.js';

/** Sitting on a bed, one leg straight, a towel round the ball of the foot pulled towards the face. */
export const calfSit: Figure = {
  behind:
    'M10 158H190M28 132V158M172 132V158M22 118H178Q182 118 182 122V128Q182 132 178 132H22Q18 132 18 128V122Q18 118 22 118Z',
  pose: {
    head: [55, 48.5, 8],
    trunk: [60, 108, 55.5, 88.5, 52.5, 64.5],
    leg: [96, 110, 131, 112.5, 132, 95],
    farLeg: [84, 81, 102.5, 111, 119, 116],
    arm: [61, 89, 84, 86, 93, 87.5],
    farArm: [65, 87.5, 88, 86, 97, 87.5],
  },
  held: 'M82 104.5L86 89L92.5 85L140 100L139 104L91.5 89L90 91L86 105.5Z',
  muscles: [[98, 112, 124, 114, 4, 4]],
  arrows: [[150, 92, 148, 76, 130, 72]],
};
