import { noChange, type RenderOptions } from 'lit';
import { type ChildPart, directive, Directive } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import type { Guide } from '../guide.js';

/** What stays as it is once it is shown: an element, or a text. */
export type Still = Node | string;

/** How a guide is rendered. */
export interface StillOptions extends RenderOptions {
  /** What is to be shown came as HTML (dist/static), and is there already. */
  isThere?: boolean;
  /** Takes work that can wait until what is seen has been painted. */
  later: (job: () => void) => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element of HTML, or of a drawing. */
export const element = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inner: readonly Still[]
): Still => {
  const made = /svg|path/.test(tag)
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inner);
  return made;
};

class StillDirective extends Directive {
  #guide: Guide | undefined;
  #id: string | undefined;
  /** What is still to be drawn, where nobody sees it yet. */
  #due: (() => void) | undefined;

  override render(
    _guide: Guide,
    _id: string,
    draw: () => readonly Still[],
    _isSeen?: boolean,
  ): unknown {
    const drawn = document.createDocumentFragment();
    drawn.append(...draw());
    return drawn;
  }

  override update(part: ChildPart, shown: Parameters<StillDirective['render']>): unknown {
    const [guide, id, , isSeen = true] = shown;
    const { isThere, later } = part.options as StillOptions;
    const isSame = guide === this.#guide && id === this.#id;
    this.#guide = guide;
    this.#id = id;
    if (isThere || (isSame && !(isSeen && this.#due))) return noChange;
    const drawNow = () => {
      // By now it may have been seen, have other words, or be gone.
      if (drawNow !== this.#due || !part.startNode?.parentNode) return;
      this.#due = undefined;
      // As a value of this directive's: Lit would take any other for the end of it.
      setChildPartValue(part, this.render(...shown), this as never);
    };
    this.#due = isSeen ? undefined : drawNow;
    if (isSeen) return this.render(...shown);
    later(drawNow);
    return noChange;
  }
}

/**
 * Shows what depends on a guide's words alone: `draw` runs anew only for other words, or another `id`;
 * a little later where nobody sees it (`isSeen`), so that its place in the template must stay its own.
 * A template keeps a comment and an object for each of its values, in case it changes; most words
 * never do, and there are thousands.
 */
export const still = directive(StillDirective);
