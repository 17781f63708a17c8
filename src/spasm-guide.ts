import { LitElement, type TemplateResult } from 'lit';
import {
  checkLang,
  quote,
  readHeadingLevel,
  readOne,
  readPhone,
  readTokens,
  reflected,
} from './attributes.js';
import { en } from './content/en.js';
import { sources } from './content/sources.js';
import { DeepLinkController } from './deep-link.js';
import { send, type ToggleReason } from './events.js';
import { figureStyles } from './figures/index.js';
import { fill } from './fill.js';
import type { AreaId, SheetId } from './guide.js';
import type { HostContent } from './host-content.js';
import { HostWordsController } from './host-words.js';
import { type Hold, HoldTimerController, type HoldMoment } from './hold-timer.js';
import { Later } from './later.js';
import { jsonLd } from './json-ld.js';
import { choose, outline, panelIds, type ShownSection } from './outline.js';
import { PageEventsController } from './page-events.js';
import { printAlone } from './print-alone.js';
import { printStyles } from './print.styles.js';
import { PublishController } from './publish.js';
import type { Known } from './read-content.js';
import { styles } from './spasm-guide.styles.js';
import { touchedStyles } from './touched.styles.js';
import { takeOver } from './take-over.js';
import type { Words } from './views/blocks.js';
import { guideView, untouched } from './views/guide.js';
import type { StillOptions } from './views/still.js';
import { warnOnce } from './warn.js';

const words: Words = { guide: en, sources };
const sections = en.sections.map(({ id }) => id);
const areas = en.stretches.map(({ id }) => id);
const known: Known = {
  panels: en.sections.flatMap(({ panels }) => panels.map(({ id }) => id)),
  sections,
  tiers: en.danger.tiers.map(({ id }) => id),
  labels: Object.keys(en.labels),
};

/** @throws RangeError where `id` is none of the `known` ids, which it lists. */
const check = (kind: string, id: string, known: readonly string[]): void => {
  if (known.includes(id)) return;
  throw new RangeError(`<spasm-guide> has no ${kind} ${quote(id)}. It has: ${known.join(' ')}.`);
};

/**
 * A guide to muscle spasms: what to do, danger signs, causes, prevention. It holds its own words.
 *
 *     content   attributes   address
 *         \         |          /
 *          v        v         v
 *        `open`, `sections`, …  -->  views  -->  shadow DOM
 *             ^                                   |
 *             +----- onClick, onBeforeMatch <-----+ --> events
 *
 * `<div data-spasm-guide data-open="diet">` is mounted as `<spasm-guide open="diet">`; a guide that came
 * as HTML (dist/static) is taken over as it is.
 *
 * @summary The whole guide to muscle spasms, in one tag.
 * @tag spasm-guide
 *
 * @attr {string} lang - Wanted language (BCP 47), as on any element. The text marks its own.
 * @attr {string} sections - Sections to show, in the order wanted, separated by spaces: `relief overview causes prevention`. All if not set.
 * @attr {string} open - Ids of the open panels, separated by spaces; `all` opens every one. Kept in step as the reader opens and closes.
 * @attr {boolean} exclusive - Opening one panel closes the others.
 * @attr {number} heading-level - Level of the guide's own heading, 1 to 4. Sections are one deeper, panels two. 2 if not set.
 * @attr {string} emergency-number - Telephone number shown and dialled in the danger signs. "Your local emergency number" if not set.
 * @attr {string} area - Place of the body whose stretch to show: `calf`, `foot`, `thigh-back`, `thigh-front`, `hand`, `belly` or `back`. Every place if not set. Kept in step as the reader chooses.
 * @attr {boolean} json-ld - Puts schema.org data about the guide into the page's head, once a page, for search engines.
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
 *
 * @csspart guide - Everything.
 * @csspart now - The way for who has a cramp this minute.
 * @csspart now-button - The large button that opens it.
 * @csspart heading - The guide's heading.
 * @csspart intro - The sentence under it.
 * @csspart key-points - The box of key points.
 * @csspart danger - The box of danger signs.
 * @csspart group - The title of a group of danger signs.
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
 * @cssprop [--spasm-guide-font=inherit] - Font of the text.
 * @cssprop [--spasm-guide-heading-font=the text font] - Font of the headings.
 * @cssprop [--spasm-guide-text=inherit] - Colour of the text.
 * @cssprop [--spasm-guide-muted=mixed from the text] - Colour of secondary text.
 * @cssprop [--spasm-guide-surface=transparent] - Background of the panels.
 * @cssprop [--spasm-guide-border=mixed from the text] - Colour of lines.
 * @cssprop [--spasm-guide-accent=follows color-scheme] - Colour of buttons, links and icons.
 * @cssprop [--spasm-guide-on-accent=follows the accent] - Colour of text on the accent.
 * @cssprop [--spasm-guide-danger=follows color-scheme] - Colour of the danger signs' mark.
 * @cssprop [--spasm-guide-focus=the accent] - Colour of the focus ring.
 * @cssprop [--spasm-guide-radius=0.5rem] - Roundness of corners.
 * @cssprop [--spasm-guide-gap=1rem] - The unit of spacing.
 */
export class SpasmGuide extends LitElement {
  static override styles = [styles, figureStyles, touchedStyles, printStyles];

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
    announcement: { state: true, attribute: false },
    copied: { state: true, attribute: false },
    isNow: { state: true, attribute: false },
    sheet: { state: true, attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  declare sections: string | null;
  declare open: string | null;
  declare exclusive: boolean;
  declare headingLevel: number;
  declare emergencyNumber: string | null;
  declare area: AreaId | null;
  declare jsonLd: boolean;
  /** The host's own words: see dist/content.schema.json. In place of a `<script type="application/json">` inside. */
  declare content: HostContent | null | undefined;

  /** What a screen reader is to say now. */
  declare private announcement: string;
  /** The panel whose address the reader copied, and what came of it. */
  declare private copied: { readonly id: string; readonly note: string } | undefined;
  /** Whether the reader has a cramp this minute. */
  declare private isNow: boolean;
  /** The sheet being printed. */
  declare private sheet: SheetId | undefined;

  readonly #own = new HostWordsController(this, en, known);

  readonly #later = new Later();

  readonly #timer = new HoldTimerController(
    this,
    words.guide.timer.rounds,
    words.guide.timer.rest,
    (moment, hold) => this.#onHold(moment, hold),
  );

  constructor() {
    super();
    this.sections = null;
    this.open = null;
    this.exclusive = false;
    this.headingLevel = 2;
    this.emergencyNumber = null;
    this.area = null;
    this.jsonLd = false;
    this.announcement = '';
    this.isNow = false;
    new PageEventsController(this, { beforeprint: this.#later.finish });
    new DeepLinkController(this, (target) => void this.#onLink(target));
    new PublishController(this, () => {
      const { reviewedBy } = this.#own.content ?? {};
      return this.jsonLd ? jsonLd(this.#words, this.#shownSections, reviewedBy) : undefined;
    });
  }

  /** One listener for all buttons: cheaper than one each, and templates stay free of `@`. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Before Lit adds its own, as it does where none can be shared.
    const looks = this.shadowRoot?.querySelectorAll('style');
    let root: HTMLElement | DocumentFragment;
    try {
      root = super.createRenderRoot();
    } catch {
      // Made in one document and first shown in another.
      this.adoptedCallback();
      root = this.shadowRoot ?? this;
    }
    const options = this.renderOptions as StillOptions;
    options.later = this.#later.add;
    if (looks) {
      const seen = takeOver(root, looks, guideView(untouched(words)), en.dates, options);
      if (seen.length) this.open = [this.open ?? '', ...seen].join(' ').trim();
    }
    const on = (type: string, handle: (event: Event) => void) =>
      root.addEventListener(type, (event) => {
        // The clinic may have buttons, forms and panels of its own in a slot.
        if (root.contains(event.target as Node)) handle(event);
      });
    on('pointerdown', (event) => this.#onPress(event));
    on('click', (event) => this.#onClick(event));
    on('beforematch', (event) => this.#onBeforeMatch(event));
    on('submit', (event) => this.#onSubmit(event as SubmitEvent));
    return root;
  }

  /**
   * Who waits for the guide wants all of it.
   * @internal
   */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    this.#later.finish();
    return isSettled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { due, lang } = words.guide;
    if (Date.now() > Date.parse(due)) {
      warnOnce(`The text (${lang}) was due for a check on ${due}. Look for a newer version.`);
    }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') checkLang(value ?? '');
  }

  /** Constructed style sheets stay behind with their document; the new one needs its own. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot?.adoptedStyleSheets) return;
    this.shadowRoot.adoptedStyleSheets = SpasmGuide.styles.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /**
   * Opens one panel. Sends no event.
   * @throws RangeError for an unknown id; its message lists the known ones.
   */
  showPanel(id: string): void {
    check('panel', id, this.#panelIds);
    this.open = this.#openWith(id).join(' ');
  }

  /**
   * Closes one panel. Sends no event.
   * @throws RangeError for an unknown id; its message lists the known ones.
   */
  hidePanel(id: string): void {
    check('panel', id, this.#panelIds);
    this.open = this.#openWithout(id).join(' ') || null;
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
   * `now` is one page of danger signs and what to do, `diary` is the diary alone. Sends no event.
   * @throws RangeError for an unknown sheet.
   */
  print(sheet: SheetId = 'all'): void {
    check('sheet', sheet, Object.keys(words.guide.handout.sheets));
    this.sheet = sheet;
    void this.updateComplete.then(() => printAlone(this, () => (this.sheet = undefined)));
  }

  /** The words as the host wants them. */
  get #words(): Words {
    return { guide: this.#own.guide, sources };
  }

  get #panelIds(): readonly string[] {
    return panelIds(outline(this.#own.guide));
  }

  get #shownSections(): readonly ShownSection[] {
    return choose(outline(this.#own.guide), readTokens('sections', this.sections, sections));
  }

  get #openPanels(): readonly string[] {
    const ids = readTokens('open', this.open, ['all', ...this.#panelIds]);
    return ids.includes('all') ? panelIds(this.#shownSections) : ids;
  }

  #openWith(id: string): readonly string[] {
    return this.exclusive ? [id] : [...this.#openWithout(id), id];
  }

  #openWithout(id: string): readonly string[] {
    return this.#openPanels.filter((other) => other !== id);
  }

  /** Opens just the panels `next` for the reader, then tells the page of each that changed. */
  async #change(next: readonly string[], reason: ToggleReason): Promise<void> {
    const before = this.#openPanels;
    this.open = next.join(' ') || null;
    await this.updateComplete;
    for (const { id: section, panels } of this.#shownSections) {
      for (const { id } of panels) {
        const open = next.includes(id);
        if (open !== before.includes(id)) {
          send(this, 'spasm-guide-toggle', { panel: id, section, open, reason });
        }
      }
    }
  }

  /** Lays a closed panel out while the finger is still down: when it lifts, half the work is done. */
  #onPress(event: Event): void {
    (event.target as Element)
      .closest('[part~=panel]')
      ?.querySelector('[part~=text]')
      ?.getBoundingClientRect();
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (button) this.#actions[button.name]?.(button.value, button);
  }

  #onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'print') return;
    const chosen = new FormData(form).get('sheet');
    // The browser would close it only after this, and might print it.
    form.closest('dialog')?.close();
    send(this, 'spasm-guide-print', {});
    this.print(chosen as SheetId);
  }

  /** The browser opens the text itself; our state must say so at once, or the next render shuts it. */
  #onBeforeMatch(event: Event): void {
    const id = (event.target as Element).closest('[part~=panel]')?.id;
    if (id) void this.#change(this.#openWith(id), 'find');
  }

  /** What each button does, by its name. */
  readonly #actions: Readonly<Record<string, (value: string, button: HTMLButtonElement) => void>> =
    {
      panel: (id) => this.#onPanel(id),
      all: () => this.#onAll(),
      link: (id) => void this.#onCopy(id),
      area: (id, button) => this.#onArea(id, button),
      now: () => this.#onNow(),
      danger: () => void this.#onLink(this.renderRoot.querySelector<HTMLElement>('#danger')),
      print: () => this.renderRoot.querySelector('dialog')?.showModal(),
      start: (id) => this.#onStart(id),
      pause: () => this.#timer.pause(),
      resume: () => this.#timer.resume(),
      stop: () => this.#timer.stop(),
    };

  async #onLink(target?: HTMLElement | null): Promise<void> {
    if (!target) return;
    const { id } = target;
    if (target.matches('[part~=panel]')) await this.#change(this.#openWith(id), 'link');
    // What is still growing would put the panel in the wrong place.
    for (const animation of target.getAnimations({ subtree: true })) animation.finish();
    target.scrollIntoView();
    target.querySelector<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true });
  }

  #onPanel(id: string): void {
    const isOpen = this.#openPanels.includes(id);
    // Its button says it; what was said of all no longer holds.
    this.announcement = '';
    void this.#change(isOpen ? this.#openWithout(id) : this.#openWith(id), 'user');
  }

  async #onCopy(id: string): Promise<void> {
    const { labels } = this.#own.guide;
    const [page] = this.ownerDocument.URL.split('#');
    const address = `${page}#${encodeURIComponent(this.id || 'spasm-guide')}-${id}`;
    let note = labels.linkCopied;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // No clipboard here, or not for us: the reader can still select it.
      note = address;
    }
    this.copied = { id, note };
    this.announcement = note;
  }

  #onAll(): void {
    const { labels } = this.#own.guide;
    const all = panelIds(this.#shownSections);
    const isAllOpen = this.#isAllOpen;
    this.#say(isAllOpen ? labels.allClosed : labels.allOpened, { count: all.length });
    void this.#change(isAllOpen ? [] : all, 'user');
  }

  #onArea(value: string, button: HTMLButtonElement): void {
    const { stretches, labels } = this.#own.guide;
    this.area = (value || null) as AreaId | null;
    const total = stretches.length;
    const chosen = stretches.find(({ id }) => id === value);
    const place = chosen?.place ?? labels.allPlaces;
    this.#say(labels.placesShown, { place, count: chosen ? 1 : total, total });
    send(this, 'spasm-guide-filter', { area: this.area });
    if (button.closest('[part~=now]')) void this.#showNow();
  }

  #onNow(): void {
    this.isNow = !this.isNow;
    if (this.isNow) void this.#showNow();
  }

  /** Leads eyes, keys and voice to the step that has just replaced the last. */
  async #showNow(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('#now')?.scrollIntoView();
    this.renderRoot
      .querySelector<HTMLElement>('.now-content [tabindex]')
      ?.focus({ preventScroll: true });
  }

  #onStart(id: string): void {
    const seconds = words.guide.stretches.find((stretch) => stretch.id === id)?.seconds;
    if (seconds) this.#timer.start(id, seconds);
  }

  #onHold(moment: HoldMoment, hold: Hold): void {
    const { said, rounds } = words.guide.timer;
    const { left, round, stretch } = hold;
    this.#say(said[moment], { seconds: left, round, rounds });
    if (moment === 'stop' || moment === 'done') void this.#keepFocus();
    if (moment !== 'half') send(this, 'spasm-guide-hold', { stretch, phase: moment });
  }

  /** The button "Stop" goes with the count; who was on it goes on from the one that starts again. */
  async #keepFocus(): Promise<void> {
    const timer = this.renderRoot.querySelector('.hold :focus')?.closest('.hold');
    await this.updateComplete;
    timer?.querySelector('button')?.focus();
  }

  /** Has a screen reader say `text`, politely. */
  #say(text: string, values: Readonly<Record<string, string | number>>): void {
    this.announcement = fill(text, values);
  }

  get #isAllOpen(): boolean {
    const open = this.#openPanels;
    return panelIds(this.#shownSections).every((id) => open.includes(id));
  }

  override render(): TemplateResult {
    return guideView({
      words: this.#words,
      sections: this.#shownSections,
      open: this.#openPanels,
      isAllOpen: this.#isAllOpen,
      level: readHeadingLevel(this.headingLevel),
      phone: readPhone(this.emergencyNumber),
      announcement: this.announcement,
      area: readOne('area', this.area, areas) as AreaId | undefined,
      isNow: this.isNow,
      hold: this.#timer.hold,
      copied: this.copied,
      sheet: this.sheet,
      address: this.sheet ? this.ownerDocument.URL : '',
    });
  }
}
