/**
 * A copy of what JSON could hold. It has no prototype: what a page's scripts have put on every object is nothing that
 * the page has said. Not by way of text: libraries have given arrays a `toJSON`.
 * @throws RangeError for what holds itself
 */
export const copyOwn = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copyOwn);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => [name, copyOwn(one)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as unknown;
};

/**
 * Reads JSON, likewise.
 * @throws SyntaxError for what is no JSON
 */
export const parseOwn = (json: string): unknown => copyOwn(JSON.parse(json));
