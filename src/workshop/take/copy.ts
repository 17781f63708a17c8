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
