import type { Figure } from './figure.js';
import { bed } from './props.js';

/** Sitting on a bed, one leg straight, a towel round the ball of the foot pulled towards the face. */
export const calfSit: Figure = {
  behind: bed,
  view: '20 35 150 126',
  pose: {
    head: [53, 49, 8],
    trunk: [60, 108, 55, 89, 51, 65],
    leg: [96, 110, 131, 112, 133, 95],
    farLeg: [96, 110, 131, 112, 133, 95],
    arm: [58, 90, 78, 78, 87, 78],
    farArm: [64, 88, 83, 75, 92, 75],
  },
  held: 'M84 73Q112 93 137 98Q142 101 140 108L132 107Q110 101 90 83Q91 93 96 104L82 106Q85 94 84 82ZM84 98L94 96M83 101L95 99',
  muscles: [[98, 112, 124, 114, 4, 4]],
  arrows: [[158, 92, 156, 74, 138, 72]],
};
