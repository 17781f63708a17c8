import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../guide.js';
import { heading } from './heading.js';
import { copyOf, nameOf } from './now.js';

/** A guide in one language, as it is compiled. */
export interface Spoken {
  readonly words: Words;
  readonly guide: Element;
}

/** As many as a visit of ten minutes has time for. */
export const QUESTIONS = 3;

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

/** Each statement in `parent` on its own: a paragraph, an item of a list with its number. Drawings have their own row. */
const statements = (all: Iterable<Element>): Cell[] =>
  [...all].flatMap((one): Cell[] => {
    // What backs the list before it says nothing on paper.
    const isBacking = [...one.childNodes].every(
      ({ nodeName, textContent }) => nodeName === 'SMALL' || !textContent?.trim(),
    );
    if (isBacking || one.matches('.hold, .sound, .link, figure, .figures')) return [];
    if (one.matches('ol, ul'))
      return [...one.children].map((item, index) => ({ nodes: inside(item), number: index + 1 }));
    return one.matches('.illustrated') ? statements(one.children) : [{ nodes: inside(one) }];
  });

const title = (nodes: string): Cell => ({ nodes, isTitle: true });
const sentences = (all: readonly (Element | string)[]): Cell => ({
  nodes: all.map((one) => (typeof one === 'string' ? one : one.textContent)).join(' '),
});

/** What a guide says of itself: who has reviewed it, and what it is for. */
export const aboutOf = (guide: Element): readonly Element[] => [
  ...guide.querySelectorAll('.review, .review + p'),
];

const placeIn = (guide: Element, id: string) =>
  guide.querySelector(`[part~=exercise][part~=${id}]`) as Element;

/**
 * All that the sheet says in one language, in groups under a title each: what it is; the danger signs; each place;
 * what then; when to get help; what to ask; what it is not.
 */
const told = (
  { words, guide }: Spoken,
  places: readonly string[],
  /** What this language says of itself, and what the other does. */
  [about, otherAbout]: readonly [readonly Element[], readonly Element[]],
): readonly Cell[][] => {
  const { now, handout } = words;
  const text = (selector: string) => guide.querySelector(selector)?.textContent ?? '';
  const all = (selector: string) => guide.querySelectorAll(selector);
  const isReview = (one: Element) => one.matches('.review');
  const isDraft = otherAbout.some((one) => one.matches('.draft'));
  return [
    [
      sentences([text('.message')]),
      sentences([...about.filter(isReview), ...(isDraft ? [handout.beside.made] : [])]),
    ],
    [title(text('#danger-heading')), ...statements(all('[part=danger] > p, .signs > ul'))],
    ...places.map((id, index) => {
      const place = placeIn(guide, id);
      const key = index ? [] : [{ nodes: now.key }];
      return [title(nameOf(place)), ...key, ...statements(copyOf(place))];
    }),
    [
      title(now.afterTitle),
      ...now.after.map((nodes, index) => ({ nodes, number: index + 1 })),
      { nodes: now.help },
    ],
    [title(text('#today [part~=summary]').trim()), ...statements(all('#today [part~=text] > *'))],
    [
      title(handout.questions.title),
      ...handout.questions.list.slice(0, QUESTIONS).map((nodes) => ({ nodes })),
    ],
    [sentences(about.filter((one) => !isReview(one)))],
  ];
};

const figuresIn = (place: Element) =>
  copyOf(place).flatMap((one) => [...one.querySelectorAll('figure')]);

/** The drawings of a place, each once, named in both languages: the first alone where there are more places. */
const pictures = (
  [one, other]: readonly [Spoken, Spoken],
  id: string,
  count: number | undefined,
): readonly Element[] => {
  const names = figuresIn(placeIn(other.guide, id)).map((figure) => figure.lastElementChild);
  const all = figuresIn(placeIn(one.guide, id)).slice(0, count);
  for (const [index, figure] of all.entries()) {
    const name = names[index] as HTMLElement;
    name.lang = other.words.lang;
    name.dir = (other.guide as HTMLElement).dir;
    figure.append(name);
  }
  return all;
};

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
  const otherAbout = aboutOf(other.guide);
  const ours = told(one, places, [about, otherAbout]);
  const theirs = told(other, places, [otherAbout, about]);
  const row = (mine: Cell, its: Cell) =>
    html`<tr class=${mine.isTitle ? 'title' : nothing}>
      ${cell(one, mine, level)}${cell(other, its, level)}
    </tr>`;
  return html`<table class="beside">
    <thead>
      ${row(title(one.words.handout.now), title(other.words.handout.now))}
    </thead>
    ${ours.map((group, index) => {
      // What it is and the danger signs come first.
      const place = places[index - 2];
      const isWhole = place && places.length > 1;
      return html`<tbody class=${index === 1 ? 'urgent' : isWhole ? 'whole' : nothing}>
        ${group.map((mine, at) => [
          row(mine, theirs[index]?.[at] as Cell),
          mine.isTitle && place
            ? html`<tr>
                <td colspan="2">${pictures(languages, place, isWhole ? 1 : undefined)}</td>
              </tr>`
            : nothing,
        ])}
      </tbody>`;
    })}
  </table>`;
};
