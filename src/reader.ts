import { Announcer, type Said, type Showing } from './announcer.js';
import { send } from './events.js';
import { fill } from './fill.js';
import type { LanguageController } from './language.js';
import type { AreaId } from './guide.js';
import { ReaderHold } from './hold.js';
import { finishAnimations, keepPlace } from './page/keep-place.js';
import { reveal } from './page/reveal.js';
import { linkTo } from './page/page-address.js';
import type { Panels } from './panels.js';
import { askForSheet, pairSheet, printAnswer, type Printed } from './printing.js';
import { isInNow, nameOf } from './views/now.js';

/** The guide as the reader's deeds need it. */
export interface Guide extends Printed {
  area: AreaId | null;
}

/** What the reader does, by hand or by a link, and what they are told of it. */
export class Reader {
  /** The place that the reader has chosen. */
  area: AreaId | null = null;
  #isNow = false;
  readonly announcer: Announcer;
  readonly hold: ReaderHold;

  constructor(
    private readonly host: Guide,
    private readonly panels: Panels,
    private readonly language: LanguageController,
    /** Nothing while no guide shows. */
    showing: () => Showing | undefined,
  ) {
    this.announcer = new Announcer(host, showing);
    this.hold = new ReaderHold(host, this.announcer);
  }

  /** Whether the reader has told where a cramp is, this minute, and the page has not said another place since. */
  get isNow(): boolean {
    return this.#isNow && this.host.area === this.area;
  }

  /** Hears all that happens in the guide: one listener for all buttons is cheaper than one each. */
  listen(root: HTMLElement | DocumentFragment): void {
    const on = (type: string, handle: (event: Event) => void) =>
      root.addEventListener(type, (event) => {
        // The clinic may have buttons, forms and panels of its own in a slot.
        if (root.contains(event.target as Node)) handle(event);
      });
    on('click', (event) => this.#onClick(event));
    on('beforematch', (event) => this.#onBeforeMatch(event));
    // The choice of a sheet is no answer to a form of the clinic's.
    on('input', (event) => event.stopPropagation());
    on('change', ({ target }) => this.#onChange(target as HTMLSelectElement));
    // Pages take Space and Enter for their own where `target` is no button; they see the guide, not its.
    for (const type of ['keydown', 'keyup'])
      on(type, (event) => this.#onKey(event as KeyboardEvent));
    on('submit', (event) => printAnswer(event as SubmitEvent, this.host));
  }

  /** Presses the button that has the focus. */
  press(): void {
    this.#find('button:focus')?.click();
  }

  /** Opens `target` if it is a panel, or in one, and leads the reader there. */
  async follow(target: HTMLElement | null | undefined, leads = true): Promise<void> {
    if (!target) return;
    reveal(this.host);
    const panel = target.closest('[part~=panel]');
    if (panel) await this.panels.change(this.panels.with(panel.id), 'link');
    if (!leads) return;
    // What is still growing, or a page that scrolls smoothly, would put it in the wrong place.
    finishAnimations(target);
    target.scrollIntoView({ behavior: 'instant' });
    target.querySelector<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true });
  }

  /** What each button does, by its name. */
  readonly #deeds: Readonly<Record<string, (value: string, button: HTMLButtonElement) => void>> = {
    panel: (id, button) => void this.#onPanel(id, button),
    all: (_, button) => void this.#onAll(button),
    link: (id) => void this.#onCopy(id),
    area: (id, button) => this.#onArea(id, button),
    danger: () => void this.follow(this.#find('#danger')),
    print: () => askForSheet(this.#find('dialog') as HTMLDialogElement | null),
    start: (id, button) => this.hold.start(id, button),
    pause: () => this.hold.timer.pause(),
    resume: () => this.hold.timer.resume(),
    stop: () => this.hold.timer.stop(),
    sound: () => this.hold.toggleSound(),
  };

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(selector);
  }

  #onClick(event: Event): void {
    this.#onLink(event as MouseEvent);
    const button = (event.target as Element).closest('button');
    if (button && this.announcer.showing()) this.#deeds[button.name]?.(button.value, button);
  }

  #onKey(event: KeyboardEvent): void {
    const isPressed = event.key === ' ' || event.key === 'Enter';
    // In a menu every key is its own.
    const own = isPressed ? 'button, a, select' : 'select';
    if ((event.target as Element).closest(own)) event.stopPropagation();
  }

  /** A link to a part of this very guide: its address would lead to the first one of the page. */
  #onLink(event: MouseEvent): void {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const id = (target as Element).closest<HTMLElement>('a[data-target]')?.dataset.target;
    if (!id || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    void this.follow(this.#find(`#${id}`));
  }

  #onChange(menu: HTMLSelectElement): void {
    if (menu.name === 'language') this.language.choose(menu.value);
    pairSheet(menu);
  }

  /**
   * The browser opens the text itself; our state must say so at once, or the next update shuts it. What
   * is closed around the guide is opened here: the browser stops where it finds our text open already.
   */
  #onBeforeMatch(event: Event): void {
    const id = (event.target as Element).closest('[part~=panel]')?.id;
    if (!id) return;
    reveal(this.host);
    void this.panels.change(this.panels.with(id), 'find');
  }

  async #onPanel(id: string, button: HTMLButtonElement): Promise<void> {
    const { panels } = this;
    const { open } = panels;
    const next = open.includes(id) ? panels.without(id) : panels.with(id);
    // Its button says it; what was said of all no longer holds.
    this.announcer.say(() => '');
    // To measure takes a layout: only where another closes, which may be above.
    const closesOthers = open.some((one) => one !== id && !next.includes(one));
    const restore = closesOthers && keepPlace(button);
    await panels.change(next, 'user');
    if (restore) restore();
  }

  async #onCopy(id: string): Promise<void> {
    const address = linkTo(this.host, id);
    if (!address) return;
    let note: Said = ({ labels }) => labels.linkCopied;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // No clipboard here, or not for us: the reader can still select it.
      note = () => address;
    }
    this.announcer.sayBeside(id, note);
  }

  async #onAll(button: HTMLButtonElement): Promise<void> {
    const { isAllOpen, shown } = this.panels;
    const label = isAllOpen ? 'allClosed' : 'allOpened';
    this.announcer.say(({ labels }) => fill(labels[label], { count: shown.length }));
    const restore = keepPlace(button);
    await this.panels.change(isAllOpen ? [] : shown, 'user');
    restore();
  }

  #onArea(value: string, button: HTMLButtonElement): void {
    const { isNow } = this;
    const { timer } = this.hold;
    // Its count and its button "Stop" go with the place.
    if (timer.hold?.stretch !== value && (value || isInNow(button))) timer.stop();
    timer.done = undefined;
    this.area = (value || null) as AreaId | null;
    this.host.area = this.area;
    this.announcer.say(({ places, labels }) => {
      const total = places.size;
      const chosen = places.get(value);
      const place = chosen ? nameOf(chosen) : labels.allPlaces;
      return fill(labels.placesShown, { place, count: chosen ? 1 : total, total });
    });
    send(this.host, 'spasm-guide-filter', { area: this.area });
    this.#isNow = value !== '' && (isNow || isInNow(button));
    void (isInNow(button) ? this.#showNow() : this.host.updateComplete.then(keepPlace(button)));
  }

  /** Leads eyes, keys and voice to the step that has just replaced the last. */
  async #showNow(): Promise<void> {
    await this.host.updateComplete;
    this.#find('#now')?.scrollIntoView({ behavior: 'instant' });
    const next = '.now-content [tabindex], #now .places:not([hidden]) button';
    this.#find(next)?.focus({ preventScroll: true });
  }
}
