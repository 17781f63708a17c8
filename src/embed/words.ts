import { quote } from '../attributes.js';
import { lookUp } from '../language.js';
import { warnOnce } from '../warn.js';

/*
 * The words of the languages that an address asks for. A script for each stands in the file, in a template,
 * where none runs. So no address is made of what a link says: it can load nothing else. And a strict page,
 * which has no script give another its address, lets these in.
 */

/** No menu is longer. */
const MOST = 20;

/**
 * Finds the languages that `asked` names, with commas between; what is none is left out, and said once.
 * @returns the script with the words of each, or the page for the language that it has anyway; and its tag as it was written
 */
export const findWords = (asked: string): Map<HTMLElement, string> => {
  const { documentElement, head } = document;
  const template = head.querySelector('template');
  const scripts = template?.content.querySelectorAll<HTMLElement>('script[lang]') ?? [];
  const known = [documentElement, ...scripts];
  const found = new Map<HTMLElement, string>();
  const unknown: string[] = [];
  for (const tag of asked ? asked.split(',', MOST) : []) {
    const one = lookUp(tag.trim(), known);
    if (!one) unknown.push(tag);
    else if (!found.has(one)) found.set(one, tag.trim());
  }
  if (unknown.length) {
    const tags = known.map(({ lang }) => lang).join(' ');
    warnOnce(`lang: embed.html has no words in ${quote(unknown.join())}. It has: ${tags}.`);
  }
  return found;
};

/** Runs a script, or tries to: where it does not come, the browser says so. */
const run = (script: HTMLElement): Promise<unknown> =>
  new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    document.head.append(script);
  });

/** Runs `scripts`. Until then `guide` is out of the page: it would show in another language first. */
export const loadWords = async (
  scripts: readonly HTMLElement[],
  guide: HTMLElement,
): Promise<void> => {
  if (!scripts.length) return;
  const place = document.createElement('div');
  place.hidden = true;
  place.append(...guide.childNodes);
  guide.replaceWith(place);
  // By then all has come that comes: where the guide itself has not, what is in its tag says what to do.
  addEventListener('load', () => (place.hidden = false));
  await Promise.all([customElements.whenDefined(guide.localName), ...scripts.map(run)]);
  guide.append(...place.childNodes);
  place.replaceWith(guide);
};
