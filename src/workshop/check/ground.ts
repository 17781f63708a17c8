import { type Colour, mix, over, readColour, WHITE } from '../colour.js';

/* What is behind an element, from the page up: grounds that let others shine through, and what is faded. */

/** The ground that is painted behind what is in an element. */
export interface Ground {
  readonly colour: Colour;
  /** What is around it as a whole, the outermost first: how much of it shows, and what is behind. */
  readonly faded: readonly { readonly opacity: number; readonly behind: Colour }[];
}

/** Gives the ground of an element of one page. It remembers what it has found: use it while nothing changes. */
export type GroundOf = (element: Element) => Ground;

/** What `element` is painted in: through slots, and out of shadow roots. */
const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return (
    element.assignedSlot ??
    element.parentElement ??
    ('host' in root ? (root.host as Element) : null)
  );
};

/** What a page shows where it has no ground of its own. */
const canvasOf = ({ body }: Document): Colour => {
  const probe = body.ownerDocument.createElement('p');
  probe.style.background = 'Canvas';
  body.append(probe);
  const colour = over(readColour(getComputedStyle(probe).backgroundColor), WHITE);
  probe.remove();
  return colour;
};

/** A new `GroundOf`, for the page `document` as it is now. */
export const groundsOf = (document: Document): GroundOf => {
  const bare: Ground = { colour: canvasOf(document), faded: [] };
  const known = new Map<Element, Ground>();
  const of = (element: Element): Ground => {
    let ground = known.get(element);
    if (!ground) {
      const outer = around(element);
      const { colour: behind, faded } = outer ? of(outer) : bare;
      const style = getComputedStyle(element);
      const opacity = Number(style.opacity);
      ground = {
        colour: over(readColour(style.backgroundColor), behind),
        faded: opacity < 1 ? [...faded, { opacity, behind }] : faded,
      };
      known.set(element, ground);
    }
    return ground;
  };
  return of;
};

/** `colour` and its ground as they come to the eye: both solid. */
export const seen = (
  colour: Colour,
  { colour: ground, faded }: Ground,
): readonly [Colour, Colour] =>
  faded.reduceRight<readonly [Colour, Colour]>(
    (pair, { opacity, behind }) => [mix(pair[0], behind, opacity), mix(pair[1], behind, opacity)],
    [over(colour, ground), ground],
  );
