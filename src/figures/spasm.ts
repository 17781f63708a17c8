import type { Figure } from './figure.js';

/** Two lower legs: the calf at rest, and tight in a cramp, which bunches it up and points the toes. */
export const spasm: Figure = {
  behind: '',
  parts: [
    [
      'skin',
      'M36 12h32q2 16-2 26t-5 24l1 56 27 12q8 8-4 8h-32q-10 0-7-10 5-6 2-12-15-38-14-50 2-14 7-28z',
    ],
    [
      'skin',
      'M130 12h32q2 16-1 26t-4 24v50q9 14 15 30 0 12-10 6l-21-24q-7-6 1-14-16-36-17-52 2-12 10-22z',
    ],
  ],
  muscles: [[137, 40, 141, 82, 9, 9]],
  arrows: [],
};
