import type { Ground } from '../choices.js';
import type { Frame } from '../frame.js';
import type { Preview } from '../preview.js';
import { hexOf } from './colour.js';

/* The preview, as this pane meets it. */

/** The page that the preview shows; none while it loads. */
export const liveFrame = (): Frame | undefined =>
  document.querySelector<Preview>('workshop-preview')?.frame;

/**
 * The colour that the guide in `frame` has where a page sets none: the element's own formula, resolved.
 * @param name of the custom property; the guide reads it into a private one of the same ending
 * @param scheme of the page
 * @param page the colours around the guide
 * @returns `#rrggbb`; undefined where the guide has no such colour
 */
export const ownColor = (
  { document, guide }: Frame,
  name: string,
  scheme: 'light' | 'dark',
  page: Ground,
): string | undefined => {
  const formula = getComputedStyle(guide).getPropertyValue(name.replace(/^--spasm-guide-/, '--_'));
  const paint = document.createElement('span');
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = scheme;
  probe.style.color = page.text;
  // Forced colours are the reader's: the guide's own are asked for.
  probe.style.setProperty('forced-color-adjust', 'none');
  paint.style.color = formula;
  if (!paint.style.color) return undefined;
  probe.append(paint);
  document.body.append(probe);
  const color = getComputedStyle(paint).color;
  probe.remove();
  return hexOf(color, page.background);
};
