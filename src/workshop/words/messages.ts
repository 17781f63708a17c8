import type { Path } from './path.js';

/* What to do about what is wrong, in plain words. */

const BODY = 'Add a paragraph, a caution, steps or a list.';
const LINES = 'Write at least one line.';

/** By the field's name. */
const ADVICE: Readonly<Record<string, string>> = {
  by: 'Write the name of your clinic.',
  reviewedBy: 'Write who has reviewed the guide, or leave this empty.',
  title: 'Write a title.',
  section: 'Choose a section.',
  id: 'Begin with “local-”. Then use small letters, digits and dashes, as in “local-our-class”.',
  text: 'Write at least one sentence.',
  caution: 'Write at least one sentence.',
  lead: 'Write the line before the list, or leave this empty.',
  body: BODY,
  steps: LINES,
  list: LINES,
};

/** By the first field of the path, where the last says nothing. */
const WITHIN: Readonly<Record<string, string>> = {
  labels: 'Write other words, or leave this empty.',
  danger: 'Write at least one sign.',
  append: BODY,
  replace: BODY,
  add: 'Write a title and the words under it.',
};

/** What to do about what stands at `path`. */
export const advice = (path: Path): string => {
  const [first, last] = [path[0], path.at(-1)].map(String);
  const isPosition = typeof path.at(-1) === 'number';
  if (isPosition && path.length > 2)
    return 'This is no paragraph, caution, steps or list. Remove it.';
  return (
    (path.length === 2 ? undefined : ADVICE[last ?? '']) ?? WITHIN[first ?? ''] ?? 'Take it out.'
  );
};

/** About the line with that number, counted from 1. */
export const line = (number: number): string => `Line ${number}: write at least one word.`;

export const unknown = (name: string): string => `The guide knows no “${name}” here.`;

export const unhidden = 'The guide cannot hide this.';

export const unread = 'The guide cannot read what stands here.';

export const duplicate = 'Another panel has this name already. Choose another one.';
