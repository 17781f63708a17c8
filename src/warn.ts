const said = new Set<string>();

/** Tells the page's developer, once for each different message. */
export const warnOnce = (message: string): void => {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`<spasm-guide> ${message}`);
};
