import type { Figure } from './figure.js';
import { bed } from './props.js';

/** Sitting on a bed, one leg straight, a towel round the ball of the foot pulled towards the face. */
export const calfSit: Figure = {
  behind: bed,
  view: '20 35 150 126',
  pose: {
    head: [53, 48.5, 8],
    trunk: [60, 108, 55, 88.5, 51, 65],
    leg: [96, 110, 131, 112.5, 133, 95.5],
    farLeg: [87.5, 85, 112, 110, 128.5, 115],
    arm: [58.5, 90, 80, 82, 89, 83.5],
    farArm: [63, 88, 85, 81, 94, 82.5],
  },
  held: 'M86 79Q112 98 136 98Q142 100 140 107L133 108Q110 106 91 88Q92 98 97 110L81 112Q85 98 84 86ZM83 104L95 102',
  muscles: [[98, 112, 124, 114, 4, 4]],
  arrows: [[158, 92, 156, 74, 138, 72]],
};
