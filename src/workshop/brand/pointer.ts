import type { Frame } from '../frame.js';

export interface Hands {
  /** The pointer, or the focus, has come to something. */
  readonly onPoint: (event: Event) => void;
  /** Something was clicked or tapped, or chosen by Enter. */
  readonly onPick: (event: Event) => void;
  readonly onEscape: () => void;
}

/** Tells what is pointed at in the preview, and presses none of it. The signal ends it. */
export const listen = (
  { document: page }: Frame,
  { onPoint, onPick, onEscape }: Hands,
  signal: AbortSignal,
): void => {
  const options = { signal, capture: true };
  const keep = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  page.addEventListener('pointermove', onPoint, options);
  page.addEventListener('focusin', onPoint, options);
  page.addEventListener(
    'click',
    (event) => {
      keep(event);
      onPick(event);
    },
    options,
  );
  for (const one of [page, document])
    one.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        keep(event);
        onEscape();
      },
      options,
    );
};
