import type { Figure } from './figure.js';
import { chain } from './mannequin.js';

/** A forearm and hand close up: the other hand bends the fingers and the wrist gently back. */
export const hand: Figure = {
  behind: '',
  parts: [
    ['skin', chain([86, 66, 9, 76, 44, 6, 72, 22, 5.5])],
    ['skin', chain([94, 64, 10, 89, 44, 6, 87, 15, 5.5])],
    ['skin', chain([100, 64, 10, 102, 46, 6.5, 102, 23, 5.5])],
    ['skin', chain([95, 64, 15, 98, 82, 15, 90, 108, 15, 54, 120, 17.5, 30, 128, 18], true)],
    ['skin', chain([98, 98, 9, 116, 88, 6.5, 122, 76, 5.5])],
    ['shorts', 'M10 107L35 100L43 145L18 152Z'],
    [
      'shirt',
      chain([72, 38, 6, 130, 46, 9]) +
        chain([68, 48, 6, 120, 54, 14, 142, 58, 14, 162, 98, 11.5, 172, 130, 12.5], true) +
        chain([74, 58, 6, 126, 64, 9]),
    ],
    ['line', 'M72 43L110 46M72 53L108 55'],
    ['shorts', 'M158 126L184 117L193 143L167 152Z'],
  ],
  muscles: [[38, 130, 86, 117, 7, 6]],
  arrows: [[138, 24, 122, 8, 100, 8]],
};
