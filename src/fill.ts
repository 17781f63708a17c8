/** Puts `values` in the places that `text` names with braces. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(
    /{(\w+)}/g,
    (place, name: string) => `${Object.hasOwn(values, name) ? values[name] : place}`,
  );
