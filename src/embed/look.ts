import { warnOnce } from '../warn.js';
import { type Colour, contrast, over, readColour } from './colour.js';
import { PREFIX } from './options.js';

/*
 * What an address says of colours may not hide a word: each must stand out from what it is on, or its
 * default shows. Read from the guide itself, so that defaults and what follows from another count too.
 */

/** Which colour must stand out how much, and which other it follows where it is not set. */
const FLOORS = [
  ['text', 4.5],
  ['muted', 4.5, 'text'],
  ['accent', 3],
  ['danger', 3],
  ['focus', 3, 'accent'],
  ['border', 3],
] as const;

type Asked = ReadonlyMap<string, string>;

/** One of the colours that are `asked` for which hides something, if any does. */
const findHiding = (guide: HTMLElement, asked: Asked): string | undefined => {
  const { body, documentElement: root } = document;
  const role = (name: string) => readColour(guide, `var(--_${name})`);
  const blame = (...names: readonly string[]) => names.find((name) => asked.has(name));
  const ground = [root, body].reduce<Colour>(
    (below, box) => over(readColour(root, getComputedStyle(box).backgroundColor), below),
    readColour(root, 'Canvas'),
  );
  const surface = over(role('surface'), ground);
  for (const [name, floor, source = name] of FLOORS) {
    // Lines follow the text; no word is lost with them.
    if (name === 'border' && !asked.has(name)) continue;
    const colour = role(name);
    const hiding =
      (contrast(colour, ground) < floor && blame(name, source)) ||
      (contrast(colour, surface) < floor && blame('surface', name, source));
    if (hiding) return hiding;
  }
  const isLegible = contrast(role('on-accent'), over(role('accent'), ground)) >= 3;
  return isLegible ? undefined : blame('on-accent', 'accent');
};

/** Gives `guide` the look that is `wanted`, by custom property, but for colours that would hide something. */
export const setLook = (guide: HTMLElement, wanted: Asked): void => {
  const asked = new Map<string, string>();
  for (const [property, value] of wanted) {
    guide.style.setProperty(property, value);
    asked.set(property.slice(PREFIX.length), value);
  }
  const hiding: string[] = [];
  for (let name = findHiding(guide, asked); name; name = findHiding(guide, asked)) {
    guide.style.removeProperty(PREFIX + name);
    asked.delete(name);
    hiding.push(name);
  }
  if (!hiding.length) return;
  warnOnce(
    `embed.html: left out ${hiding.join(', ')}: too near to another colour. Text needs 4.5:1, all else 3:1.`,
  );
};
