/** What to say where a text is selected in place of copied. */
export const SELECTED =
  'Your browser does not let this page copy. The text is selected: press Ctrl+C, or Cmd+C on a Mac.';

/**
 * Copies the text of `source`. Where the browser lets no page copy, it is selected, for the reader's own keys.
 * @returns whether it was copied
 */
export const copyText = async (source: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    source.focus();
    getSelection()?.selectAllChildren(source);
    return false;
  }
};

/** Has the browser save `blob` as a file of this `name`. */
export const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
};
