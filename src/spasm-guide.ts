import { type PropertyValues, ReactiveElement } from 'lit';
import {
  bare,
  checkLang,
  quote,
  readHeadingLevel,
  readOne,
  readPhone,
  readTokens,
  reflected,
} from './attributes.js';
import { drawFigures } from './figures/draw.js';
import * as all from './generated/outline.js';
import type { AreaId, ChangingLabels, SheetId, Words } from './guide.js';
import type { HostContent } from './host/content.js';
import { HostContentController } from './host/controller.js';
import { addLanguage, LanguageController } from './language.js';
import { choose, outline } from './outline.js';
import { DeepLinkController } from './page/deep-link.js';
import { viewOf } from './page/dom.js';
import { jsonLd } from './page/json-ld.js';
import { pageAddress } from './page/page-address.js';
import { PageEventsController } from './page/page-events.js';
import { PublishController } from './page/publish.js';
import { Panels } from './panels.js';
import { Printing } from './printing.js';
import { Reader } from './reader.js';
import { RenderRoot, type Root } from './render-root.js';
import { isHalfRead, shutRootOf, templateIn, unpack } from './snippet.js';
import { figureStyles } from './styles/figures.js';
import { printStyles } from './styles/print.js';
import { styles } from './styles/screen.js';
import { warnOnce } from './warn.js';

const sections = all.sections.map(({ id }) => id);
const areas = all.areas.map(({ id }) => id);
const sheets: readonly SheetId[] = ['all', 'now', 'diary'];

/** @throws RangeError where `id` is none of the `known` ids, which it lists. */
const check = (kind: string, id: string, known: readonly string[]): void => {
  if (known.includes(id)) return;
  throw new RangeError(`<spasm-guide> has no ${kind} ${quote(id)}. It has: ${known.join(' ')}.`);
};

/**
 * A guide to muscle spasms: what to do, danger signs, causes, prevention. It holds its own words.
 *
 *     words of a language --> document --> shadow DOM
 *                                            ^  |
 *     attributes, address --> `open`, …  -- update
 *                                ^              |
 *                                +--- reader <--+ --> events
 *
 * `<div data-spasm-guide data-open="diet">` is mounted as `<spasm-guide open="diet">`; a guide that came
 * as HTML (dist/static) is adopted as it is.
 *
 * @summary The whole guide to muscle spasms, in one tag.
 * @tag spasm-guide
 *
 * @attr {string} lang - Wanted language (BCP 47), as on any element. The text marks its own.
 * @attr {string} sections - Sections to show, in the order wanted, separated by spaces: `relief overview causes prevention`. All if not set.
 * @attr {string} open - Ids of the open panels, separated by spaces; `all` opens every one. Kept in step as the reader opens and closes. Taken away, it closes what the page had opened, not what the reader has.
 * @attr {boolean} exclusive - Opening one panel closes the others.
 * @attr {number} heading-level - Level of the guide's own heading, 1 to 4. Sections are one deeper, panels two. 2 if not set.
 * @attr {string} emergency-number - Telephone number shown and dialled in the danger signs. "Your local emergency number" if not set.
 * @attr {string} area - Place of the body whose stretch to show: `calf`, `foot`, `thigh-back`, `thigh-front`, `hand`, `belly` or `back`. Every place if not set. Kept in step as the reader chooses.
 * @attr {boolean} json-ld - Puts schema.org data about the guide into the page's head, once a page, for search engines.
 * @attr {string} keep-query - Names of queries to keep in the address that is copied and printed, separated by spaces: `page lang`. None if not set. A page's canonical link is told as it is.
 * @attr {boolean} no-language-menu - No choice of language for the reader, which shows where more than one is loaded.
 * @attr {boolean} no-events - Sends no event of what is opened, chosen or found. A script that watches the tag still sees its `open` and `area`.
 *
 * @slot heading - Words for the guide's heading, in place of its question. No heading tag inside: it sits in one.
 * @slot intro - A first sentence of your own, in place of the guide's.
 * @slot contact - Your telephone number and booking, beside the danger signs.
 * @slot footer - Your words at the end: how to report a mistake, a logo.
 * @slot - What a reader sees before the script has run, or without it. A `<script type="application/json">` in it holds
 * the host's own words: see dist/content.schema.json.
 *
 * @fires {CustomEvent<ToggleDetail>} spasm-guide-toggle - The reader opened or closed a panel, by hand (`user`), by a link (`link`) or by find-in-page (`find`). Detail: `{ panel, section, open, reason }`.
 * @fires {CustomEvent<Record<string, never>>} spasm-guide-print - The reader asked for the printout.
 * @fires {CustomEvent<FilterDetail>} spasm-guide-filter - The reader chose a place of the body. Detail: `{ area }`, null for every place.
 * @fires {CustomEvent<HoldDetail>} spasm-guide-hold - The hold timer began to count a hold or a rest, was paused, resumed or stopped, or is done. Detail: `{ stretch, phase }`.
 * @fires {CustomEvent<LanguageDetail>} spasm-guide-language - The reader chose a language. Detail: `{ lang }`.
 *
 * @csspart guide - Everything.
 * @csspart language - The menu of languages.
 * @csspart contents - The links to each part of the guide, and the button that prints.
 * @csspart now - The way for who has a cramp this minute: places of the body in pictures, then what to do.
 * @csspart heading - The guide's heading.
 * @csspart intro - The sentence under it.
 * @csspart key-points - The box of key points.
 * @csspart danger - The box of danger signs.
 * @csspart contact - The place of the `contact` slot.
 * @csspart section - A section. Also carries its id: `relief`, `overview`, `causes`, `prevention`, `about`.
 * @csspart section-heading - A heading of a section, the key points or the danger signs.
 * @csspart panel - A panel. Also carries its id, such as `dehydration`.
 * @csspart panel-open - A panel that is open.
 * @csspart panel-heading - The heading around a panel's button.
 * @csspart summary - A panel's button.
 * @csspart summary-open - The button of a panel that is open.
 * @csspart icon - The arrow in it.
 * @csspart content - What a panel hides. Give it no `display`, padding or border: use `text`.
 * @csspart text - The box of text inside it.
 * @csspart steps - A numbered list of things to do.
 * @csspart list - A list.
 * @csspart sources - The list of sources.
 * @csspart exercise - What to do about one place. Also carries its id, such as `calf`.
 * @csspart figure - A drawing.
 * @csspart timer - The count of the hold timer.
 * @csspart place - A button that chooses a place of the body.
 * @csspart dialog - The question which sheet to print.
 * @csspart copy-link - The button that copies the address of a panel.
 * @csspart local - The host's own words in a panel, with who says so.
 * @csspart footer - What the guide says of itself.
 * @csspart button - A button that is not a panel's.
 * @csspart open-all - The button that opens or closes every panel.
 * @csspart print - The button that prints.
 *
 * @cssprop {<family-name>#} [--spasm-guide-font=inherit] - Font of the text.
 * @cssprop {<family-name>#} [--spasm-guide-heading-font=the text font] - Font of the headings.
 * @cssprop {<color>} [--spasm-guide-text=inherit] - Color of the text.
 * @cssprop {<color>} [--spasm-guide-muted=mixed from the text] - Color of secondary text.
 * @cssprop {<color>} [--spasm-guide-surface=transparent] - Background of the panels.
 * @cssprop {<color>} [--spasm-guide-border=mixed from the text] - Color of lines.
 * @cssprop {<color>} [--spasm-guide-accent=follows color-scheme] - Color of buttons, links and icons. Light where the text is light.
 * @cssprop {<color>} [--spasm-guide-on-accent=follows the accent] - Color of text on the accent.
 * @cssprop {<color>} [--spasm-guide-danger=follows color-scheme] - Color of the danger signs' mark. Light where the text is light.
 * @cssprop {<color>} [--spasm-guide-focus=the accent] - Color of the focus ring.
 * @cssprop {<length>} [--spasm-guide-radius=0.5rem] - Roundness of corners.
 * @cssprop {<length>} [--spasm-guide-gap=1rem] - The unit of spacing.
 */
export class SpasmGuide extends ReactiveElement {
  static override styles = [styles, figureStyles, printStyles];

  static override properties = {
    sections: {},
    open: reflected,
    exclusive: { type: Boolean, reflect: true },
    // What is no number stays as written, for the message to name it.
    headingLevel: {
      attribute: 'heading-level',
      converter: (value: string | null) => Number(value) || value,
    },
    emergencyNumber: { attribute: 'emergency-number' },
    area: reflected,
    content: { attribute: false },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    keepQuery: { attribute: 'keep-query' },
    noLanguageMenu: { type: Boolean, attribute: 'no-language-menu' },
    noEvents: { type: Boolean, attribute: 'no-events' },
  };

  static {
    // None that a page has given to every object.
    this.shadowRootOptions = bare({ mode: 'open' });
    for (const [, options] of Object.entries(this.properties)) Object.setPrototypeOf(options, null);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * Adds the words of a language, as `dist/lang/<tag>.js` has them, for every guide of the page. Call it on the class.
   * @throws TypeError for what holds no words of a guide
   */
  static addLanguage(words: Words): void {
    addLanguage(words);
  }

  declare sections: string | null;
  declare open: string | null;
  declare exclusive: boolean;
  declare headingLevel: number;
  declare emergencyNumber: string | null;
  declare area: AreaId | null;
  declare jsonLd: boolean;
  declare keepQuery: string | null;
  declare noLanguageMenu: boolean;
  declare noEvents: boolean;
  /** The host's own words: see dist/content.schema.json. In place of a `<script type="application/json">` inside. */
  declare content: HostContent | null | undefined;

  #root: RenderRoot | undefined;
  /** A root that came with the page, and was shut there: `shadowRoot` does not tell it. */
  #shut: ShadowRoot | null = null;
  /** Whether the page is yet to be read to the end of the HTML in the tag. */
  #isAwaited = false;
  readonly #language = new LanguageController(this);
  readonly #own = new HostContentController(this);
  readonly #panels = new Panels(this, () => {
    const all = outline(this.#own.content);
    return { all, shown: choose(all, readTokens('sections', this.sections, sections)) };
  });
  readonly #printing = new Printing(this);
  readonly #reader = new Reader(this, this.#panels, this.#language, () => this.#showing);

  constructor() {
    super();
    this.sections = null;
    this.open = null;
    this.exclusive = false;
    this.headingLevel = 2;
    this.emergencyNumber = null;
    this.area = null;
    this.jsonLd = false;
    this.keepQuery = null;
    this.noLanguageMenu = false;
    this.noEvents = false;
    // Until then its HTML, or its words, may still be on their way.
    const onRead = () => (this.#isAwaited || !this.#words) && this.requestUpdate();
    // Paper shows what is closed as well.
    new PageEventsController(this, {
      beforeprint: () => drawFigures(this.renderRoot),
      DOMContentLoaded: onRead,
      load: onRead,
    });
    new DeepLinkController(this, (...given) => this.#reader.follow(...given));
    new PublishController(
      this,
      () => (this.jsonLd ? this.#root?.drawn : undefined),
      ({ words, content }) => jsonLd(this.renderRoot, words, content?.reviewedBy),
    );
  }

  protected override createRenderRoot(): Root {
    let root: Root;
    try {
      root = super.createRenderRoot();
    } catch {
      if (!this.shadowRoot) this.#shut = shutRootOf(this);
      // Made in one document and first shown in another.
      this.adoptedCallback();
      root = this.shadowRoot ?? this.#shut ?? this;
    }
    this.#root = new RenderRoot(root, () => this.requestUpdate());
    this.#reader.listen(root);
    this.#isAwaited = isHalfRead(root);
    if (!this.#isAwaited) this.#adopt(root);
    return root;
  }

  /** Takes over the HTML that came with the page. */
  #adopt(root: Root): void {
    const sheets = [...root.querySelectorAll('style')];
    // Where none can be shared, Lit has added its own.
    const own = sheets.filter(
      ({ textContent }) => !SpasmGuide.styles.some(({ cssText }) => cssText === textContent),
    );
    if (!own.length) unpack(root, templateIn(this));
    // Its own script may have waited for the first press, which then found nobody to hear it.
    const wasPressed =
      own.length && root.querySelector('button:focus:not(:focus-visible, :active)');
    const visible = this.#root?.adopt(own) ?? [];
    if (visible.length) this.open = [this.open ?? '', ...visible].join(' ').trim();
    if (wasPressed) void this.updateComplete.then(() => this.#reader.press());
  }

  /** HTML of the page's own is waited for to its end. And it may have come since, where nothing else shows. */
  protected override shouldUpdate(): boolean {
    const root = this.renderRoot;
    if (isHalfRead(root)) return !this.#isAwaited;
    if (this.#isAwaited || (!this.#words && templateIn(this))) this.#adopt(root);
    this.#isAwaited = false;
    return true;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Who makes the page anew from the server's HTML takes away what the reader has done since.
    if (name === 'open' && value === null && this.open !== null) {
      this.#panels.leave();
      this.requestUpdate(name, null);
      return;
    }
    if (name === 'area' && value === null && this.area && this.area === this.#reader.area) {
      this.requestUpdate(name, null);
      return;
    }
    super.attributeChangedCallback(name, old, value);
    if (name !== 'lang') return;
    checkLang(value ?? '');
    this.#language.look();
  }

  /** Constructed style sheets stay behind with their document; the new one needs its own. */
  adoptedCallback(): void {
    const view = viewOf(this);
    const root = this.shadowRoot ?? this.#shut;
    if (!view || !root?.adoptedStyleSheets) return;
    root.adoptedStyleSheets = (this.constructor as typeof SpasmGuide).elementStyles.map((own) => {
      const sheet = new view.CSSStyleSheet();
      const rules = 'cssText' in own ? [own] : [...own.cssRules];
      sheet.replaceSync(rules.map(({ cssText }) => cssText).join(''));
      return sheet;
    });
  }

  /**
   * Opens one panel. Sends no event.
   * @throws RangeError for an unknown id; its message lists the known ones.
   */
  showPanel(id: string): void {
    check('panel', id, this.#panels.ids);
    this.#panels.set(this.#panels.with(id));
  }

  /**
   * Closes one panel. Sends no event.
   * @throws RangeError for an unknown id; its message lists the known ones.
   */
  hidePanel(id: string): void {
    check('panel', id, this.#panels.ids);
    this.#panels.set(this.#panels.without(id));
  }

  /** Opens every panel. Sends no event. */
  showAll(): void {
    this.open = 'all';
  }

  /** Closes every panel. Sends no event. */
  hideAll(): void {
    this.open = null;
  }

  /**
   * Prints a sheet to take home, without the page around it: `all` is the whole guide with a diary,
   * `now` is the danger signs and what to do, one page for one place and two for all, `diary` is the
   * diary alone. `beside`, the tag of a second language that is loaded, has `now` say each thing in both. What fills
   * the screen leaves it first: it would be one screen on paper too. Sends no event.
   * @throws RangeError for an unknown sheet, or a language that is not loaded.
   */
  print(sheet: SheetId = 'all', { beside }: { readonly beside?: string | undefined } = {}): void {
    check('sheet', sheet, sheets);
    if (beside !== undefined) {
      check(
        'language',
        beside,
        this.#languages.map(({ lang }) => lang),
      );
      if (sheet !== 'now') warnOnce('print: only the sheet "now" has a second language beside.');
    }
    this.#printing.print(sheet, sheet === 'now' ? beside : undefined);
  }

  get #languages(): readonly Words[] {
    return this.#language.all(this.#root?.own);
  }

  get #words(): Words | undefined {
    return this.#language.find(this.#root?.own);
  }

  get #showing() {
    const words = this.#words;
    if (!words || !this.#root) return undefined;
    const labels: ChangingLabels = { ...words.labels, ...this.#own.content?.labels };
    return { words, labels, places: this.#root.places };
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const words = this.#words;
    if (!words) {
      this.#root?.keep();
      return;
    }
    const level = readHeadingLevel(this.headingLevel);
    const { content } = this.#own;
    this.#root?.draw({ words, content, sections: this.#panels.sections().shown, level });
    const showing = this.#showing;
    if (showing) {
      this.#root?.update({
        ...showing,
        ...this.#reader.announcer.told(showing),
        level,
        open: this.#panels.open,
        isAllOpen: this.#panels.isAllOpen,
        phone: readPhone(this.emergencyNumber),
        area: readOne('area', this.area, areas),
        isNow: this.#reader.isNow,
        timer: this.#reader.hold.timer,
        sound: this.#reader.hold.signals.sound,
        address: pageAddress(this),
        languages: this.noLanguageMenu ? [] : this.#languages,
        ...this.#printing.shown(words, this.#languages, this.#root),
      });
    }
    if (Date.now() > Date.parse(words.due)) {
      warnOnce(
        `The text (${words.lang}) was due for a check on ${words.due}. Look for a newer version.`,
      );
    }
  }
}
