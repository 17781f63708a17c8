import type { Figure } from './figure.js';
import { bareFoot, chain, head } from './mannequin.js';

/** Sitting, seen from the front: one ankle over the other knee, a hand pulling the toes back. */
export const foot: Figure = {
  behind: 'M50 158H150M64 130V158M112 130V158M60 126H116V130H60Z',
  view: '34 42 140 117.6',
  parts: [
    ['shirt', chain([98, 80, 6.2, 100, 93, 5.6], true)],
    [
      'skin',
      chain([107, 121, 6.4, 110, 131, 5.6, 111, 150, 3.6]) +
        chain([109.5, 150, 4, 109, 154, 3.6, 115, 154, 3.6]),
    ],
    ['skin', chain([84, 78, 5.6, 86, 60, 4.6])],
    ...head(88, 56, 34),
    ['shirt', 'M79 70L71 74Q66 76 67 82L72 98L71 114H100L98 98L103 82Q104 76 99 74L89 70Z'],
    ['shorts', chain([74, 118, 10, 106, 120, 9])],
    ['skin', chain([66, 118, 6.6, 84, 115, 6.2, 114, 107, 4]) + bareFoot(114, 107, 115, 81)],
    ['skin', chain([71, 80, 5, 82, 102, 3.8, 98, 86, 3, 108, 80, 4.4, 116, 79, 3.4, 122, 87, 2.8])],
    ['shirt', chain([71, 80, 6.2, 78, 92, 5.6], true)],
  ],
  muscles: [[124, 110, 119, 91, 2, 4]],
  arrows: [[142, 98, 142, 76, 126, 71]],
};
