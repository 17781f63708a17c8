import type { CssPart } from 'custom-elements-manifest';
import { facts } from '../facts.js';
import type { Frame } from '../frame.js';

/* The parts of the guide that a page may style, as they stand in the preview. */

const tokens = (element: Element): string[] =>
  element.getAttribute('part')?.split(/\s+/).filter(Boolean) ?? [];

/** The parts of the manifest that `element` is, as the manifest lists them. */
export const partsOf = (element: Element): CssPart[] => {
  const own = tokens(element);
  return facts.element.cssParts.filter(({ name }) => own.includes(name));
};

/** The nearest element with a part around what `event` happened to, in the guide. */
export const pointedAt = (event: Event): Element | undefined =>
  event.composedPath().find(
    (target): target is Element =>
      // The preview's elements are of its own window, whose classes are not this page's.
      'getAttribute' in target && partsOf(target as Element).length > 0,
  );

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** The first element of the guide that shows as this part; none where no such part shows. */
export const firstOf = ({ guide }: Frame, name: string): Element | undefined =>
  [...(guide.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].find(isSeen);

/** The words of a description in turn with the code in them: `['A list of ', 'li', '.']`. */
export const pieces = (description: string): string[] => description.split('`');

/** A rule for this part, to be filled in. */
export const ruleOf = (name: string): string =>
  `spasm-guide::part(${name}) {\n  /* your styles */\n}`;
