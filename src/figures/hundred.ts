import type { Figure } from './figure.js';

/** A head and shoulders; then the pen is where the next one in the row begins. */
const person = 'a2.5 2.5 0 0 0 0-5 2.5 2.5 0 0 0 0 5zm-4.5 7q0-5 4.5-5t4.5 5zm22.5-7';

/** People of a hundred, in rows of ten: from one number up to another. */
const people = (from: number, to: number): string => {
  let d = '';
  for (let i = from; i < to; i++) {
    const column = i % 10;
    if (i === from || !column) d += `M${column * 18 + 19} ${(i - column) * 1.6 + 8}`;
    d += person;
  }
  return d;
};

/** A hundred adults: 6 had worse cramps, 25 mild ones, the rest none. */
export const hundred: Figure = {
  behind: people(31, 100),
  parts: [
    ['hair', people(0, 6)],
    ['shirt', people(6, 31)],
  ],
  muscles: [],
  arrows: [],
};
