/* What CSS takes for the syntax that the manifest gives a custom property. */

/** A CSS property that takes the values of each syntax. */
const LIKE: Readonly<Record<string, string>> = {
  '<color>': 'color',
  '<length>': 'border-top-width',
  '<family-name>#': 'font-family',
};

/** Whether CSS takes `value` where `syntax` is asked for, without reading another value or fetching. */
export const takes = (syntax: string, value: string): boolean => {
  const like = LIKE[syntax];
  if (/[;{}<>\\]|url\(|var\(|\/\*/i.test(value)) return false;
  return like === undefined || CSS.supports(like, value);
};
