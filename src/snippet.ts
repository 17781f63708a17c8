import { build, wordings } from './generated/outline.js';
import type { Words } from './guide.js';
import { whenIdle } from './idle.js';
import { readWords } from './language.js';
import { wordingOf } from './wording.js';

/* A guide that came as HTML with the page: dist/static, as somebody has pasted it. */

/** The words that HTML of this build carries; none if it is of another, or broken. */
export const wordsIn = (guide: HTMLElement): Words | undefined => {
  const { build: itsBuild, words = '' } = guide.dataset;
  try {
    return itsBuild === build ? readWords(words) : undefined;
  } catch {
    return undefined;
  }
};

/** What is in a shadow root beside `guide`; style sheets, which may be Lit's, do not count. */
export const strangers = (root: Node, guide: Element | null): readonly ChildNode[] =>
  'host' in root
    ? [...root.childNodes].filter(
        (node) =>
          node !== guide &&
          !/^(?:STYLE|#comment)$/.test(node.nodeName) &&
          (node.nodeType === 1 || node.textContent?.trim()),
      )
    : [];

/** HTML of this build that does not say what the build wrote, as it came, and what came beside it. */
export interface Edited {
  readonly guide: Element;
  readonly beside: readonly ChildNode[];
}

/** Calls `act` in good time if `guide`, as it now stands in `root`, does not say what this build wrote in its language. */
export const whenEdited = (
  root: Node,
  guide: Element,
  { lang }: Words,
  act: (edited: Edited) => void,
): void => {
  const known: Readonly<Record<string, string>> = wordings;
  const edited = { guide: guide.cloneNode(true) as Element, beside: strangers(root, guide) };
  whenIdle(() => {
    if (edited.beside.length || wordingOf(edited.guide.outerHTML) !== known[lang]) act(edited);
  });
};

const titles = (guide: Element): string[] =>
  [...guide.querySelectorAll('[part~=summary]')].map(({ textContent }) => textContent.trim());

/**
 * Whether it was not edited but translated, as a browser does for its reader: all its titles are there, and most
 * are other than those of `model`. Nobody edits so many.
 */
export const isTranslated = ({ guide, beside }: Edited, model: Element): boolean => {
  const [its, ours] = [titles(guide), titles(model)];
  const same = ours.filter((title) => its.includes(title));
  return !beside.length && its.length === ours.length && same.length < ours.length / 2;
};
