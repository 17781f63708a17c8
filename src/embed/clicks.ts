/* What a click in the guide needs besides, since it is in a frame. */

/** A frame as high as the guide has its middle far from what the reader sees: the dialog goes to the click. */
export const placeDialog = (event: MouseEvent, guide: Element): void => {
  const dialog = guide.shadowRoot?.querySelector('dialog[open]');
  if (!dialog || event.composedPath().includes(dialog)) return;
  const { height } = dialog.getBoundingClientRect();
  const [button] = event.composedPath();
  const { top } = (button as Element).getBoundingClientRect();
  const highest = Math.max(0, innerHeight - height - 16);
  const place = Math.min(Math.max(16, top - height / 2), highest);
  document.documentElement.style.setProperty('--dialog-top', `${place}px`);
};

/**
 * A sandbox without `allow-forms` stops even a form that only closes its dialog, and so would shut
 * the reader in it. Here its buttons do the same without the browser's help.
 */
export const sendForm = (event: MouseEvent): void => {
  const button = event.composedPath().find((node) => (node as Element).localName === 'button');
  const { form } = (button ?? {}) as Partial<HTMLButtonElement>;
  if (form?.method !== 'dialog' || event.defaultPrevented) return;
  event.preventDefault();
  const submitter = button as HTMLButtonElement;
  form.closest('dialog')?.close(submitter.value);
  form.dispatchEvent(new SubmitEvent('submit', { submitter, bubbles: true, cancelable: true }));
};

/** The frame is the guide's: a source opens beside it. */
export const freeLink = (event: MouseEvent): void => {
  const link = event.composedPath().find((node) => (node as Element).localName === 'a');
  if (!(link instanceof HTMLAnchorElement) || !link.protocol.startsWith('http')) return;
  if (link.href.split('#')[0] !== location.href.split('#')[0]) link.target = '_blank';
};
