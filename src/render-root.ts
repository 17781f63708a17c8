import { arrange, guideOf } from './document.js';
import type { Words } from './guide.js';
import { applyContent } from './host/apply.js';
import { create, get } from './page/dom.js';
import { makeCopyable } from './page/slots.js';
import { emptied, keepFocus, keepQuestion, keepView } from './redraw.js';
import {
  dropFallbacks,
  type Edited,
  isTranslated,
  strangers,
  whenCovered,
  whenEdited,
  wordsIn,
} from './snippet.js';
import { type GuideState, update } from './update.js';
import type { Spoken } from './views/beside.js';
import { forgetCopy } from './views/now.js';
import { compiled, isSame, type Wanted } from './wanted.js';
import { warnOnce } from './warn.js';

/** Where a guide is drawn: the element itself, where the page refuses it a shadow. */
export type Root = HTMLElement | DocumentFragment;

/**
 * A guide in its shadow root. HTML that came with the page (dist/static) is adopted as it stands, where
 * this build made it; all else is drawn. It is drawn anew only for other words, sections or headings; the
 * rest of what changes is attributes.
 *
 *     HTML of this build --> adopt --+
 *                                    +--> arrange, the host's words --> update, again and again
 *     words ----------------> draw --+
 */
export class RenderRoot {
  /** Words that came with the page's own HTML. Said to be none: a page may give every object an `own`. */
  own: Words | undefined = undefined;
  /** What to do about each place of the body, by its id; also where no section shows it. */
  places: ReadonlyMap<string, Element> = new Map();
  /** What is drawn. */
  drawn: Wanted | undefined = undefined;
  #guide: HTMLElement | undefined;
  /** Puts the reader back where they were, once the guide that is drawn anew is filled in. */
  #refocus: (() => void) | undefined;
  /** The page's own HTML as it came, once it is changed or gone and its words are not loaded. */
  #ownGuide: HTMLElement | undefined;
  /** What is in the root, and makes way for what is drawn. */
  #before: readonly ChildNode[] = [];
  /** The page's own HTML, where it does not say what this build wrote. */
  #edited: Edited | undefined;
  /** Looks whether that is so of what has opened since. */
  #lookAgain: (() => void) | undefined;

  constructor(
    private readonly root: Root,
    /** Has it drawn and updated again. */
    private readonly again: () => void,
  ) {}

  /**
   * Takes over HTML that came with the page, node by node: what the reader has scrolled to, focused,
   * selected or opened stays as it is.
   * @param styles the style elements that came with it
   * @returns ids of the panels whose text the reader sees
   */
  adopt(styles: readonly HTMLStyleElement[]): readonly string[] {
    this.root.querySelector('slot:not([name])')?.remove();
    const guide = this.root.querySelector<HTMLElement>('div[part~=guide]');
    const own = guide && wordsIn(guide);
    if (!own) {
      this.#before = [...styles, ...strangers(this.root, guide), ...(guide ? [guide] : [])];
      return [];
    }
    // Opened by the browser, and maybe still without height; or shown because the script was late.
    const visible = [...guide.querySelectorAll<HTMLElement>('[part~=content]')].filter(
      (content) => !content.hasAttribute('hidden') || content.offsetHeight,
    );
    // At once: if another guide of the page has its layout read before our first update, they would close and open again.
    for (const content of visible) content.removeAttribute('hidden');
    for (const style of styles) style.remove();
    dropFallbacks(this.root);
    const onEdited = (edited: Edited) => {
      this.#edited = edited;
      this.again();
    };
    whenEdited(this.root, guide, own, onEdited);
    this.#lookAgain = whenCovered(guide, onEdited);
    // Without a script the browser finds a place by its words; with it, by its name.
    for (const link of guide.querySelectorAll<HTMLElement>('a[data-target]'))
      link.setAttribute('href', `#spasm-guide-${link.dataset.target}`);
    makeCopyable(guide);
    delete guide.dataset.build;
    delete guide.dataset.words;
    this.own = own;
    this.drawn = { ...compiled, words: this.own };
    this.#take(guide);
    return visible.map(({ parentElement }) => parentElement?.id ?? '');
  }

  /** Draws what is wanted, where it is not there yet. */
  draw(wanted: Wanted): void {
    if (this.#edited) this.#makeWay(this.#edited, wanted);
    if (!isSame(this.drawn, wanted)) this.#refocus = this.#draw(wanted);
  }

  /** Shows `state` in what is drawn. */
  update(state: GuideState): void {
    if (this.#guide) update(this.#guide, state);
    this.#lookAgain?.();
    this.#refocus?.();
    this.#refocus = undefined;
  }

  /** The guide in the language of `words`, as it is compiled, for paper; nothing where they came without it. */
  compiled(words: Words): Spoken | undefined {
    const own = this.own?.lang === words.lang ? (this.#ownGuide ?? this.#guide) : undefined;
    const guide = guideOf(words) ?? (own && emptied(own));
    return guide && { words, guide };
  }

  /** Where there are no words to draw with, the page's own stay. Once the page has loaded, it is told. */
  keep(): void {
    if (get(document, 'readyState') === 'complete') this.#warnOfNoWords();
    if (this.root.querySelector('[part~=guide], slot')) return;
    const slot = create('slot');
    this.#before = [...this.#before, slot];
    this.root.append(slot);
  }

  #draw(wanted: Wanted): () => void {
    const { words, content, sections, level } = wanted;
    const old = this.#guide;
    const isInPlace = old && isSame(this.drawn, { ...compiled, words });
    const { own } = this;
    if (old && own && isSame(this.drawn, { ...compiled, words: own })) {
      this.#ownGuide ??= emptied(old);
    }
    const guide = isInPlace ? old : (guideOf(words) ?? (this.#ownGuide && emptied(this.#ownGuide)));
    this.drawn = wanted;
    if (!guide) return () => {};
    const refocus = keepFocus(this.root);
    const restoreView = old && !isInPlace ? keepView(old) : () => {};
    this.#take(guide);
    if (content) applyContent(guide, content, words);
    this.places.forEach(forgetCopy);
    arrange(guide, sections, level);
    if (isInPlace) return refocus;
    if (this.#before.length) this.#warn();
    for (const element of this.#before) element.remove();
    this.#before = [];
    this.root.append(guide);
    makeCopyable(guide);
    old?.remove();
    return () => {
      if (old) keepQuestion(old, guide);
      refocus();
      restoreView(guide);
    };
  }

  /** Has what was edited drawn anew, where there are words to draw with; not what a reader has had translated. */
  #makeWay(edited: Edited, { words }: Wanted): void {
    const model = guideOf(words);
    if (!model || !this.#guide) {
      this.#warnOfNoWords();
      return;
    }
    this.#edited = undefined;
    if (isTranslated(edited, model, words.lang)) return;
    this.#before = [...edited.beside, this.#guide];
    this.own = this.#ownGuide = this.drawn = undefined;
  }

  #take(guide: HTMLElement): void {
    if (this.#guide && this.#guide !== guide) this.#lookAgain = undefined;
    this.#guide = guide;
    const exercises = [...guide.querySelectorAll('[part~=exercise]')];
    this.places = new Map(exercises.map((one) => [one.part[1] ?? '', one]));
  }

  #warnOfNoWords(): void {
    warnOnce(
      this.root.querySelector('[part~=guide]')
        ? 'The HTML in the tag is of another build than the script, changed or broken. It stays as it is. Paste the snippet of the script’s own version, or load its dist/lang/en.js.'
        : 'No words are loaded, so that what stands in the tag shows. Load dist/lang/en.js beside the script, or dist/spasm-guide.js in its place.',
    );
  }

  #warn(): void {
    if (this.root.querySelector('[part~=guide]')) {
      warnOnce(
        'The HTML in the tag is of another build than the script, changed or broken. It is drawn anew.',
      );
    }
  }
}
