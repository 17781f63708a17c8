import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { send } from './events.js';
import { shape } from './generated/outline.js';
import type { Words } from './guide.js';
import { hash } from './hash.js';
import { copyOwn, parseOwn } from './own-json.js';
import { call, get } from './page/dom.js';
import { shapeOf } from './shape.js';

type Host = ReactiveControllerHost & HTMLElement;

/*
 * Which language a guide shows. The words of each come with a script of their own, in any order, early
 * or late; all guides of a page share them.
 *
 *     addLanguage --> loaded --> each guide: its own or its nearest ancestor's `lang`, looked up --> words
 */

const loaded = new Map<string, Words>();
const guides = new Set<ReactiveControllerHost>();

/** What a tag says; nothing if it is none. */
const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
};

/** Its language, script and region, the likely ones where it names none. The first answer takes an old phone 20 ms. */
const likely = (tag: string): Intl.Locale | undefined => localeOf(tag)?.maximize();

/** `words`, if they are all that dist/lang/<tag>.js of this version has but for their HTML: another may have fewer. */
const check = (words: unknown): Words | undefined =>
  hash(shapeOf(words)) === shape && localeOf((words as Words).lang) ? (words as Words) : undefined;

/** The words in JSON, but for their HTML; nothing if it holds none. */
export const readWords = (json: string): Words | undefined => check(parseOwn(json));

/** A copy of the words that a page gives, in which nothing can change any more; nothing if they are none. */
const copyOf = (given: Words): Words | undefined => {
  try {
    const { html, ...rest } = given;
    const words = check(copyOwn(rest));
    return words && typeof html === 'string' ? { ...words, html } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Adds the words of a language, as dist/lang/<tag>.js has them. Where it is there already, the first stays.
 * @throws TypeError for what holds no words of a guide
 */
export const addLanguage = (given: Words): void => {
  const words = copyOf(given);
  if (!words) {
    throw new TypeError(
      'addLanguage takes what dist/lang/<tag>.js holds, of the same version: { lang, labels, html, … }.',
    );
  }
  if (loaded.has(words.lang)) return;
  loaded.set(words.lang, words);
  for (const guide of guides) guide.requestUpdate();
};

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];

/**
 * Looks a language up, from the most exact to the most general (RFC 4647, 3.4):
 * `es-MX` finds `es`, `zh-CN` finds `zh-Hans`; `zh-TW`, which is written otherwise, does not.
 * @param range a BCP 47 tag; of what is none, such as `es-!!`, the first part counts
 */
export const lookUp = <Tagged extends { readonly lang: string }>(
  range: string,
  among: readonly Tagged[],
): Tagged | undefined => {
  const near = among.filter(({ lang }) => primary(lang) === primary(range));
  // What is likely is asked only where script or region make a choice.
  if (near.every(({ lang }) => !lang.includes('-'))) return near[0];
  const wanted = likely(range);
  if (!wanted) return undefined;
  const fits = near.filter(({ lang }) => {
    const { language, script } = likely(lang) ?? {};
    return language === wanted.language && script === wanted.script;
  });
  return (
    fits.find(({ lang }) => likely(lang)?.region === wanted.region) ??
    fits.find(({ lang }) => !localeOf(lang)?.region)
  );
};

/** The language that the page says `element` is in: its own, else that of the nearest around it. */
const langOf = (element: Element): string => {
  for (let node: Element | null = element; node;) {
    const lang = call(node, 'getAttribute', 'lang');
    if (lang !== null) return lang;
    const root: Node = call(node, 'getRootNode');
    node = get(node, 'parentElement') ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '';
};

/** Finds the words for a guide. The page's `lang` is not watched: translators rewrite it. */
export class LanguageController implements ReactiveController {
  #range = '';
  /** What the reader has chosen, until the page says another. */
  #chosen = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    guides.add(this.host);
    this.look();
  }

  hostDisconnected(): void {
    guides.delete(this.host);
  }

  /** Looks again what the page says. */
  look(): void {
    const range = langOf(this.host);
    if (range !== this.#range) this.#chosen = '';
    this.#range = range;
    this.host.requestUpdate();
  }

  /** Has the guide show the language that its reader wants, of those that are loaded, and tells the page. */
  choose(lang: string): void {
    this.#chosen = lang;
    this.host.requestUpdate();
    send(this.host, 'spasm-guide-language', { lang });
  }

  /**
   * The words of each language there is, in the order in which they came.
   * @param own words that came with the page's own HTML
   */
  all(own?: Words): readonly Words[] {
    return own && !loaded.has(own.lang) ? [own, ...loaded.values()] : [...loaded.values()];
  }

  /**
   * The words to show: in the language that is wanted, else in English, else in any; none where there are none.
   * @param own words that came with the page's own HTML
   */
  find(own?: Words): Words | undefined {
    const all = this.all(own);
    return lookUp(this.#chosen || this.#range, all) ?? own ?? loaded.get('en') ?? all[0];
  }
}
