import { build, wordings } from './generated/outline.js';
import type { Words } from './guide.js';
import { whenIdle } from './idle.js';
import { readWords } from './language.js';
import { get } from './page/dom.js';
import { rebuilt } from './trusted-template.js';
import { wordingOf } from './wording.js';

/* A guide that came as HTML with the page: dist/static, as somebody has pasted it. */

/** The snippet's template, where it has made no root: only the parser of a page has it do so, and for a new element alone. */
export const templateIn = (host: Element): HTMLTemplateElement | null =>
  host.querySelector(':scope > template[shadowrootmode]');

/** Moves what is in `template` to where it belongs. */
export const unpack = (root: ParentNode, template: HTMLTemplateElement | null): void => {
  if (!template) return;
  // The element has its own looks, and a strict page allows no others. What else no guide is made of stays out:
  // until now it was inert, and whoever cleaned the page's HTML may have passed it over.
  for (const one of template.content.querySelectorAll('style, noscript')) one.remove();
  root.append(rebuilt(template));
  template.remove();
};

/** Takes out what a server has put into the snippet for readers without script: the guide says all of it itself. */
export const dropFallbacks = (root: ParentNode): void => {
  for (const one of root.querySelectorAll('noscript')) one.remove();
  for (const one of root.querySelectorAll('[aria-level]')) one.removeAttribute('aria-level');
};

/** Whether the page is yet to be read to the end of what is in `root`: the last in it is a style sheet. */
export const isHalfRead = ({ ownerDocument, lastElementChild }: ParentNode & Node): boolean =>
  lastElementChild?.localName === 'div' &&
  get(ownerDocument as Document, 'readyState') === 'loading';

/** The root that came with the page for `host`, where it is shut: its mode is the one word that was changed. */
export const shutRootOf = (host: HTMLElement): ShadowRoot | null => {
  try {
    return host.attachInternals().shadowRoot;
  } catch {
    return null;
  }
};

/** The words that HTML of this build carries; none if it is of another, or broken. */
export const wordsIn = (guide: HTMLElement): Words | undefined => {
  const { build: itsBuild, words = '' } = guide.dataset;
  try {
    const own = itsBuild === build ? readWords(words) : undefined;
    return own && Object.hasOwn(wordings, own.lang) ? own : undefined;
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
  /** Whether shadow roots hide some of it. */
  readonly isCovered: boolean;
}

const known: Readonly<Record<string, readonly string[]>> = wordings;

const hasBox = (one: Element | null): boolean => !!one?.getClientRects().length;

/** Whether `one` has no box though what it is in has one, and nothing of its own takes it away. */
const isLost = (one: Element): boolean =>
  hasBox(one.parentElement) &&
  !hasBox(one) &&
  !/^(?:none|contents)$/.test(getComputedStyle(one).display);

/**
 * Whether a shadow root in `part`, which no copy has, hides what is there: a shut one is told by what has no box under
 * it. What is closed is not asked for its own: the browser has not worked it out, and would do so panel by panel.
 */
const hasCover = (part: Element): boolean =>
  [...part.querySelectorAll(':not(path, option)')].some(
    (one) => one.shadowRoot || (!one.closest('[hidden]') && isLost(one)),
  );

/** Calls `act` in good time if `guide`, as it now stands in `root`, does not say what this build wrote in its language. */
export const whenEdited = (
  root: Node,
  guide: Element,
  { lang }: Words,
  act: (edited: Edited) => void,
): void => {
  const copy = guide.cloneNode(true) as Element;
  const beside = strangers(root, guide);
  whenIdle(() => {
    const isSame = wordingOf(copy.outerHTML) === known[lang]?.[0];
    const isCovered = hasCover(guide);
    if (!isSame || beside.length || isCovered) act({ guide: copy, beside, isCovered });
  });
};

/** What looks, whenever it is called, whether something hides what is in the panels of `guide` that have opened since. */
export const whenCovered = (guide: Element, act: (edited: Edited) => void): (() => void) => {
  const closed = new Set(guide.querySelectorAll('[part~=content][hidden]'));
  const opened = () => [...closed].filter((content) => !content.hasAttribute('hidden'));
  let isWaiting = false;
  return () => {
    if (isWaiting || !opened().length) return;
    isWaiting = true;
    whenIdle(() => {
      isWaiting = false;
      // One that is shut again by now is looked at when it next opens.
      const all = opened();
      for (const content of all) closed.delete(content);
      if (all.some(hasCover)) act({ guide, beside: [], isCovered: true });
    });
  };
};

const titles = (guide: Element): string[] =>
  [...guide.querySelectorAll('[part~=summary]')].map(({ textContent }) =>
    textContent.replace(/[^\p{L}\p{N}]/gu, ''),
  );

/**
 * Whether it was not edited but translated, as a browser does for its reader: all but its texts is as it was, and most
 * of its titles are other words than those of `model`, in this language. Nobody edits so many.
 */
export const isTranslated = (
  { guide, beside, isCovered }: Edited,
  model: Element,
  lang: string,
): boolean => {
  const [its, ours] = [titles(guide), titles(model)];
  const same = ours.filter((title) => its.includes(title));
  const isWhole =
    !beside.length && !isCovered && wordingOf(guide.outerHTML, false) === known[lang]?.[1];
  return isWhole && same.length < ours.length / 2;
};
