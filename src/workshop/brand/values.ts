import { takes } from '../syntax.js';

/* Between what CSS says and what stands in a field: a length is asked for as a number of rem. */

/** CSS pixels in a rem, where a reader has changed nothing. */
const REM = 16;

/** A length in rem; undefined for none, or one that depends on something else. */
export const remOf = (length: string): number | undefined => {
  const [, number, unit] = /^(\d*\.?\d+)(rem|px)?$/.exec(length.trim()) ?? [];
  return number === undefined ? undefined : Number(number) / (unit === 'px' ? REM : 1);
};

/** From half to twice the default, in rem; a small length may go to none, and any to two. */
export const boundsOf = (fallback: string): { min: number; max: number } => {
  const rem = remOf(fallback) ?? 0;
  return { min: rem > 0.5 ? rem / 2 : 0, max: Math.max(2, rem * 2) };
};

/** `value`, which is CSS, as it stands in a field of `syntax`. */
export const written = (syntax: string, value: string): string =>
  syntax === '<length>' ? String(remOf(value) ?? value) : value;

/**
 * What was typed into a field of `syntax`, as CSS.
 * @param fallback the default, which bounds a length
 * @returns '' for nothing, undefined for what the field does not take
 */
export const readValue = (syntax: string, typed: string, fallback: string): string | undefined => {
  const text = typed.trim();
  if (!text) return '';
  if (syntax !== '<length>') return takes(syntax, text) ? text : undefined;
  const { min, max } = boundsOf(fallback);
  const rem = /[a-z]/i.test(text) ? undefined : remOf(text);
  return rem !== undefined && rem >= min && rem <= max ? `${rem}rem` : undefined;
};

/** What a field of `syntax` takes, for who wrote something else. */
export const wanted = (syntax: string, fallback: string): string => {
  const { min, max } = boundsOf(fallback);
  switch (syntax) {
    case '<color>':
      return 'This is not a color. Write it as #0b4f6c, rgb(11 79 108), hsl(198 82% 23%) or a name such as teal.';
    case '<length>':
      return `Write a number from ${min} to ${max}.`;
    case '<family-name>#':
      return 'This is not a font. Write names with commas between them, such as Georgia, serif.';
    default:
      return 'Write it without the signs ; { } < > \\ and without url() and var().';
  }
};
