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

/** What `element` stands on: the grounds of all that it lies in, and its own. */
const groundOf = (element: HTMLElement): Colour => {
  const { parentElement: parent } = element;
  const below = parent ? groundOf(parent) : readColour(element, 'Canvas');
  return over(readColour(element, getComputedStyle(element).backgroundColor), below);
};

/** One of the colours that are `asked` for which hides something, if any does. */
const findHiding = (guide: HTMLElement, asked: Asked): string | undefined => {
  const box = guide.shadowRoot?.querySelector<HTMLElement>('[part~=guide]') ?? guide;
  // In there, the colour of the text is the guide's.
  const role = (name: string) => readColour(box, `var(--_${name}, transparent)`);
  const blame = (...names: readonly string[]) =>
    [...names, 'theme'].find((name) => asked.has(name));
  const bare = groundOf(guide);
  // The veil is not everywhere, and not in every browser.
  const ground = over(role('veil'), bare);
  const surface = over(role('surface'), ground);
  for (const [name, floor, source = name] of FLOORS) {
    // Lines follow the text; no word is lost with them.
    if (name === 'border' && !asked.has(name)) continue;
    const colour = role(name);
    const hiding =
      (Math.min(contrast(colour, bare), contrast(colour, ground)) < floor && blame(name, source)) ||
      (contrast(colour, surface) < floor && blame('surface', name, source));
    if (hiding) return hiding;
  }
  const isLegible = contrast(role('on-accent'), over(role('accent'), ground)) >= 3;
  return isLegible ? undefined : blame('on-accent', 'accent');
};

/** Gives `guide` the look that is `wanted`, by custom property and `theme`, but for colours that would hide something. */
export const setLook = (guide: HTMLElement, wanted: Asked): void => {
  const asked = new Map<string, string>();
  const root = document.documentElement;
  for (const [property, value] of wanted) {
    if (property === 'theme') root.style.colorScheme = value;
    else guide.style.setProperty(property, value);
    asked.set(property.replace(PREFIX, ''), value);
  }
  const hiding: string[] = [];
  for (let name = findHiding(guide, asked); name; name = findHiding(guide, asked)) {
    if (name === 'theme') root.style.colorScheme = '';
    else guide.style.removeProperty(PREFIX + name);
    asked.delete(name);
    hiding.push(name);
  }
  if (!hiding.length) return;
  warnOnce(
    `embed.html: left out ${hiding.join(', ')}: too near to another colour. Text needs 4.5:1, all else 3:1.`,
  );
};
