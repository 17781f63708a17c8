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
