import type { Figure } from './figure.js';

/** Sitting on a chair, one leg straight with the heel on the floor, a towel pulling its toes up. */
export const calfChair: Figure = {
  behind: 'M10 158H190M48 78L52 126V158M86 130V158M52 126H88V130H52Z',
  pose: {
    head: [69.5, 56, 14],
    trunk: [68, 116, 66.5, 96, 66.5, 72],
    leg: [101.5, 129, 128, 152, 137.5, 137.5],
    farLeg: [104, 116, 107.5, 151, 124, 156],
    arm: [71, 97.5, 94, 98, 102, 101.5],
    farArm: [75.5, 96.5, 98, 100, 106, 103.5],
  },
  held: 'M90 117.5L95 102L103.5 100.5L143 139.5L140 142.5L100.5 103.5L99 104L94 118.5Z',
  muscles: [[101, 138, 121, 151, 4, 4]],
  arrows: [[166, 142, 166, 124, 148, 118]],
};
