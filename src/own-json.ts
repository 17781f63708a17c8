/**
 * Reads JSON. What it gives has no prototype: what a page's scripts have put on every object is nothing that
 * this text has said.
 * @throws SyntaxError for what is no JSON
 */
export const parseOwn = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : (Object.assign(Object.create(null), value) as unknown),
  );

/**
 * A copy of what JSON could hold, likewise. Not by way of text: libraries have given arrays a `toJSON`.
 * @throws RangeError for what holds itself
 */
export const copyOwn = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copyOwn);
  const entries = Object.entries(value).map(([name, one]) => [name, copyOwn(one)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as unknown;
};
