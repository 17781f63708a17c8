import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../guide.js';
import { heading } from './heading.js';
import { copyOf, nameOf } from './now.js';

/** A guide in one language, as it is compiled. */
export interface Spoken {
  readonly words: Words;
  readonly guide: Element;
}

/** What stands in a row, in one language. */
interface Cell {
  readonly nodes: readonly Node[] | string;
  /** A title, over what follows. */
  readonly isTitle?: boolean;
  /** Before an item of a list. */
  readonly number?: number;
}

const inside = (one: Element): Cell['nodes'] =>
  [...one.childNodes].map((node) => node.cloneNode(true));

/** Each statement in `parent` on its own: a paragraph, an item of a list with its number, a drawing. */
const statements = (all: Iterable<Element>): Cell[] =>
  [...all].flatMap((one): Cell[] => {
    // What backs the list before it says nothing on paper.
    const isBacking = [...one.childNodes].every(
      ({ nodeName, textContent }) => nodeName === 'SMALL' || !textContent?.trim(),
    );
    if (isBacking || one.matches('.hold, .sound, .link')) return [];
    if (one.matches('ol, ul'))
      return [...one.children].map((item, index) => ({ nodes: inside(item), number: index + 1 }));
    if (one.matches('.illustrated, .figures')) return statements(one.children);
    return one.matches('figure') ? [{ nodes: [one] }] : [{ nodes: inside(one) }];
  });

const title = (nodes: string): Cell => ({ nodes, isTitle: true });

/** All that the sheet says in one language: the danger signs; what to do about each place, and when to get help. */
const told = (
  { words, guide }: Spoken,
  places: readonly string[],
): [danger: Cell[], others: Cell[]] => {
  const one = (selector: string) => guide.querySelector(selector) as Element;
  const text = (selector: string) => one(selector).textContent;
  const all = (selector: string) => guide.querySelectorAll(selector);
  const danger = [
    title(text('#danger-heading')),
    ...statements(all('[part=danger] > p, .signs > ul')),
  ];
  const others = [
    ...places.flatMap((id) => {
      const place = one(`[part~=exercise][part~=${id}]`);
      return [title(nameOf(place)), ...statements(copyOf(place))];
    }),
    title(words.now.afterTitle),
    ...words.now.after.map((nodes, index) => ({ nodes, number: index + 1 })),
    { nodes: words.now.help },
    title(text('#today [part~=summary]').trim()),
    ...statements(all('#today [part~=text] > *')),
  ];
  return [danger, others];
};

/** Who has reviewed the words. */
const review = (all: Iterable<Element>): Cell => ({
  nodes: [...all]
    .filter((one) => one.matches('.review'))
    .map(({ textContent }) => textContent)
    .join(' '),
});

const cell = (
  { words: { lang }, guide }: Spoken,
  { nodes, isTitle, number }: Cell,
  level: number,
) =>
  html`<td lang=${lang} dir=${(guide as HTMLElement).dir}>
    ${isTitle ? heading(level, undefined, nodes) : html`${number ? `${number}. ` : nothing}${nodes}`}
  </td>`;

/** What to do now in two languages, side by side: the same statement in each row, to point at and to check. */
export const besideSheet = (
  languages: readonly [Spoken, Spoken],
  places: readonly string[],
  /** What the page says of itself: a host may have had its language reviewed. */
  about: readonly Element[],
  level: number,
): TemplateResult => {
  const [one, other] = languages;
  const [ours, theirs] = [told(one, places), told(other, places)];
  ours[1].push(review(about));
  theirs[1].push(review(other.guide.querySelectorAll('.review')));
  const rows = (which: 0 | 1) =>
    ours[which].map(
      (mine, index) =>
        html`<tr class=${mine.isTitle ? 'title' : nothing}>
          ${cell(one, mine, level)}${cell(other, theirs[which][index] as Cell, level)}
        </tr>`,
    );
  return html`<table class="beside">
    <tbody class="urgent">
      ${rows(0)}
    </tbody>
    <tbody>
      ${rows(1)}
    </tbody>
  </table>`;
};
