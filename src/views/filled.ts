import { html } from 'lit';

/**
 * `text` with `values` in the places that it names with braces, each kept to itself: a sign in a host's name
 * that turns the direction of writing turns no word around it.
 */
export const filled = (text: string, values: Readonly<Record<string, string>>): unknown[] =>
  text.split(/{(\w+)}/).map((one, index) => (index % 2 ? html`<bdi>${values[one]}</bdi>` : one));
