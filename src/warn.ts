const warned = new Set<string>();

/** Tells the page's developer, once for each different message. */
export const warnOnce = (message: string): void => {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`<spasm-guide> ${message}`);
};
