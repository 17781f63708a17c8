import { dialed, PHONE } from '../attributes.js';

/* Telephone numbers, as the element takes them. */

/** What is wrong with `number`; '' where nothing is. */
export const phoneProblem = (number: string): string =>
  PHONE.test(number)
    ? ''
    : 'Write a telephone number of 2 to 15 digits, such as 911 or +1 555 0100.';

/** HTML of a link that calls `number`; '' where that is no telephone number. */
export const phoneLink = (number: string): string =>
  PHONE.test(number) ? `<a href="tel:${dialed(number)}">${number}</a>` : '';
