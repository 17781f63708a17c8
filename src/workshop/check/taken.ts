import { type Choices, put } from '../choices.js';
import { isValue } from '../markup.js';

/* Properties as a device has them: what is set for those that are dark stands over what is set for all. */

/** The properties that are set on a device that is dark, or not, by name. */
export const setOn = ({ properties, dark }: Choices, isDark: boolean): ReadonlySet<string> =>
  new Set(
    Object.entries(isDark ? { ...properties, ...dark } : properties)
      .filter(([name, value]) => value.trim() && isValue(name, value))
      .map(([name]) => name),
  );

/**
 * What is chosen once `property` has `color` on devices that are dark, or on those that are not: the others
 * keep what they have, be it what the guide comes with.
 */
export const taken = (
  choices: Choices,
  property: string,
  color: string,
  isDark: boolean,
): Pick<Choices, 'properties' | 'dark'> => {
  const { properties, dark, darkPage } = choices;
  if (isDark) return { properties, dark: put(dark, property, color) };
  const before = setOn(choices, false).has(property) ? properties[property] : 'initial';
  const isSame = darkPage && !dark[property]?.trim();
  return {
    properties: put(properties, property, color),
    dark: isSame ? put(dark, property, before) : dark,
  };
};
