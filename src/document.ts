import type { Words } from './guide.js';
import type { ShownSection } from './outline.js';
import { create } from './page/dom.js';
import { parse } from './trusted-template.js';
import { compiled } from './wanted.js';

/** Makes every heading in `guide` deeper, or less deep, so that the guide's own is of `level`. */
const shiftHeadings = (guide: Element, level: number): void => {
  if (level === compiled.level) return;
  for (const old of guide.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const depth = Number(old.localName[1]) + level - compiled.level;
    const heading = create(`h${Math.min(depth, 6)}` as 'h6');
    for (const { name, value } of old.attributes) heading.setAttribute(name, value);
    heading.append(...old.childNodes);
    old.replaceWith(heading);
  }
};

/** Gives each number of a source the address that stands in the list of sources, and a name as text/blocks.ts does. */
const cite = (guide: Element, { lang, labels: { source } }: Words): void => {
  const sources = guide.querySelectorAll('[part=sources] a');
  for (const link of guide.querySelectorAll('small a')) {
    const { textContent: number } = link;
    const entry = sources[Number(number) - 1];
    if (!entry) continue;
    link.textContent = `[${number}]`;
    link.setAttribute('href', entry.getAttribute('href') as string);
    link.setAttribute('rel', 'noreferrer');
    link.setAttribute(
      'aria-label',
      `${source} ${number}${lang === 'en' ? `: ${entry.textContent}` : ''}`,
    );
  }
};

/** The guide in the language of `words`, as it is compiled; nothing where they hold no HTML. */
export const guideOf = (words: Words): HTMLElement | undefined => {
  if (words.html === undefined) return undefined;
  const guide = parse(words.html).firstElementChild as HTMLElement;
  cite(guide, words);
  return guide;
};

/** Takes out the links of the contents that lead to what does not show: the host has left it out. */
const dropIdleLinks = (guide: Element): void => {
  const ids = new Set([...guide.querySelectorAll('[id]')].map(({ id }) => id));
  for (const link of guide.querySelectorAll<HTMLElement>('[data-target]')) {
    if (!ids.has(link.dataset.target as string)) link.parentElement?.remove();
  }
};

/**
 * Leaves those of its sections in a guide that are wanted, in their order, under headings of their level; the
 * contents lead to them in that order.
 * @param guide as it is compiled
 * @param level of the guide's own heading, 1 to 4
 */
export const arrange = (guide: Element, sections: readonly ShownSection[], level: number): void => {
  const all = [...guide.querySelectorAll('[part~=section]')];
  const end = all.at(-1)?.nextElementSibling ?? null;
  const chosen = sections.flatMap(({ id }) => all.filter((one) => one.id === id));
  if (chosen.length !== all.length || chosen.some((one, index) => one !== all[index])) {
    for (const one of all) one.remove();
    for (const one of chosen) guide.insertBefore(one, end);
    for (const { id } of [...chosen].reverse()) {
      const item = guide.querySelector(`[part=contents] [data-target=${id}]`)?.parentElement;
      item?.parentElement?.prepend(item);
    }
  }
  dropIdleLinks(guide);
  shiftHeadings(guide, level);
};
