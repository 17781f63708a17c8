/**
 * Copies the text of `element`. Where the browser will not, selects it, for who copies by hand.
 * @returns whether it is copied
 */
export const copy = async (element: Element): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
};
