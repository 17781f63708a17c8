/** The words of a space-separated attribute. */
export const tokens = (value) => value.split(/\s+/).filter(Boolean);

/** The same attribute with `word` at its end, or without it. */
export const toggle = (value, word, isOn) =>
  [...tokens(value).filter((other) => other !== word), ...(isOn ? [word] : [])].join(' ');
