import { noChange, type RenderOptions } from 'lit';
import { type ChildPart, directive, Directive } from 'lit/directive.js';
import type { Guide } from '../guide.js';

/** What stays as it is once it is shown: an element, or a text. */
export type Still = Node | string;

/** How a guide is rendered. */
export interface StillOptions extends RenderOptions {
  /** What is to be shown came as HTML (dist/static), and is there already. */
  isThere?: boolean;
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

  override render(_guide: Guide, _id: string, draw: () => readonly Still[]): unknown {
    const drawn = document.createDocumentFragment();
    drawn.append(...draw());
    return drawn;
  }

  override update({ options }: ChildPart, shown: Parameters<StillDirective['render']>): unknown {
    const [guide, id] = shown;
    const isSame = guide === this.#guide && id === this.#id;
    this.#guide = guide;
    this.#id = id;
    return isSame || (options as StillOptions).isThere ? noChange : this.render(...shown);
  }
}

/**
 * Shows what depends on a guide's words alone: `draw` runs anew only for other words, or another `id`.
 * A template keeps a comment and an object for each of its values, in case it changes; most words
 * never do, and there are thousands.
 */
export const still = directive(StillDirective);
