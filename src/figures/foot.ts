import type { Figure } from './figure.js';
import { bareFoot, chain, head } from './mannequin.js';

/** Sitting, seen from the front: one ankle over the other knee, a hand pulling the toes back. */
export const foot: Figure = {
  behind: 'M10 158H190M60 130V158M108 130V158M56 126H112V130H56Z',
  parts: [
    ['shirt', chain([98, 80, 6.2, 98, 93, 5.6], true)],
    [
      'skin',
      chain([105, 121, 6.4, 108, 131, 5.6, 109, 150, 3.6]) +
        chain([107.5, 150, 4, 107, 154.4, 3.6, 113, 154.4, 3.6]),
    ],
    ['shorts', chain([76, 117, 9.6, 94, 118, 9.6]) + chain([94, 118, 9.6, 105, 121, 8])],
    ['skin', chain([84, 78, 5.6, 86, 60, 4.6])],
    ...head(88, 56, 34),
    ['shirt', 'M79 70L71 74Q66 76 67 82L72 98L71 114H97L96 98L101 82Q102 76 97 74L89 70Z'],
    ['shorts', chain([77, 117, 9.4, 74, 118, 9.4])],
    ['skin', chain([78, 118, 6.2, 89, 115, 5.8, 111, 107, 3.4]) + bareFoot(111, 107, 113.4, 90)],
    ['skin', chain([71, 80, 5, 84, 102.5, 3.8, 103, 89, 2.7, 112, 87, 2.4])],
    ['shirt', chain([71, 80, 6.2, 78, 92, 5.6], true)],
  ],
  muscles: [[118, 110, 115.5, 92, 1.5, 4]],
  arrows: [[136, 100, 136, 80, 118, 76]],
};
