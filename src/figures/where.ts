import type { Figure } from './figure.js';

/** A leg, the places marked where cramps come most: calf, foot, and thigh behind and in front. */
export const where: Figure = {
  behind: 'M30 160H170',
  parts: [
    [
      'skin',
      'M78 40h38q-2 26-7 42t-7 24l1 34 27 12q8 8-4 8h-32q-10 0-7-10 5-6 2-12-13-26-12-36 2-12 7-22z',
    ],
    ['shorts', 'M74 9h42q3 27 0 51l-37 2q-8-26-5-53z'],
  ],
  muscles: [
    [84, 82, 88, 126, 5, 5],
    [97, 155, 127, 156, 4, 3],
    [84, 28, 89, 72, 5, 5],
    [107, 28, 104, 72, 5, 5],
  ],
  arrows: [],
};
