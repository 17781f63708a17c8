/**
 * Calls `act` once nothing is pressed. What moves between the press and the release of a button is missed by
 * the click, and to leave a field by a press is to show what is wrong in it, above that button.
 */
export const afterPress = (act: () => void): void => {
  const done = new AbortController();
  const later = (): void => {
    done.abort();
    setTimeout(act);
  };
  if (!document.querySelector(':active')) {
    later();
    return;
  }
  // A finger has been lifted before the field is left; the click is still to come.
  for (const type of ['pointerup', 'pointercancel', 'click'])
    window.addEventListener(type, later, { signal: done.signal, capture: true });
};
