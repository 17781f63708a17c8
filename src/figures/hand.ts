import type { Figure } from './figure.js';
import { chain } from './mannequin.js';

/** A forearm and hand close up: the other hand bends the fingers and the wrist gently back. */
export const hand: Figure = {
  behind: '',
  parts: [
    ['far', chain([95, 76, 9, 88, 46, 6, 84, 27, 5]) + chain([98, 74, 9, 98, 42, 6, 96, 21, 5])],
    [
      'skin',
      chain([109, 27, 5.5, 110, 46, 6.5, 106, 80, 8]) +
        chain([103, 76, 13, 90, 108, 13, 54, 120, 17.5, 30, 128, 18], true),
    ],
    ['shirt', 'M10 107L35 100L43 145L18 152Z'],
    ['skin', chain([150, 74, 14, 164, 108, 10.5, 174, 130, 11.5], true)],
    ['shirt', 'M158 130L183 117L193 139L168 152Z'],
    ['skin', chain([152, 77, 6, 126, 75, 5.5, 106, 76, 5])],
    ['skin', chain([152, 68, 6.5, 126, 63, 5.5, 103, 65, 5])],
    ['skin', chain([149, 59, 6.5, 124, 52, 5.5, 102, 54, 5])],
    ['skin', chain([144, 51, 6.5, 122, 42, 5.2, 103, 44, 4.6])],
    ['skin', chain([94, 108, 9, 120, 103, 7, 136, 94, 5.5])],
  ],
  muscles: [[38, 130, 86, 117, 7, 6]],
  arrows: [[146, 26, 128, 8, 98, 10]],
};
