import type { Figure } from './figure.js';

/** Sitting with one leg straight, leaning forward from the hips with a straight back. */
export const thighBack: Figure = {
  behind: 'M10 158H190M42 78L46 126V158M84 130V158M46 126H86V130H46Z',
  pose: {
    head: [101, 66.5, 24],
    trunk: [66, 116, 77, 99.5, 90.5, 79.5],
    leg: [99.5, 129, 126, 152, 138.5, 140],
    farLeg: [102, 116, 103, 151, 119.5, 156],
    arm: [84.5, 105, 106, 113, 113, 119],
    farArm: [86, 105, 108, 111, 115, 117],
  },
  muscles: [[69, 121, 96, 136, 4, 4]],
  arrows: [[88, 44, 110, 40, 126, 56]],
};
