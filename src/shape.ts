/**
 * Which texts there are in `value`, by their names, however deep. What is no text, which could be a template to Lit,
 * has the shape of no words. (`Object.values` is Prototype.js's own in its pages.)
 */
export const shapeOf = (value: unknown): string => {
  if (typeof value === 'string') return '';
  if (typeof value !== 'object' || value === null) return '!';
  const parts = Object.entries(value).map(([name, one]) => name + shapeOf(one));
  return `{${parts.join()}}`;
};
