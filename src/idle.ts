/** Calls `act` once the page has been drawn and has nothing better to do. */
export const whenIdle = (act: () => void): void => {
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  // Safari has none; an element of the page may have its name there.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
};
