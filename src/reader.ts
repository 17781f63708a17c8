import type { ReactiveElement } from 'lit';
import { send } from './events.js';
import { fill } from './fill.js';
import { areas, rest, rounds } from './generated/outline.js';
import type { AreaId, Labels, SheetId, Words } from './guide.js';
import { type Hold, type HoldMoment, HoldTimerController } from './hold-timer.js';
import type { Panels } from './panels.js';
import { nameOf } from './views/now.js';

/** The guide as the reader's deeds need it. */
export interface Guide extends ReactiveElement {
  area: AreaId | null;
  print(sheet: SheetId): void;
}

/** What shows at this moment. */
export interface Showing {
  readonly words: Words;
  readonly labels: Labels;
  readonly places: ReadonlyMap<string, Element>;
}

/** What the reader does, by hand or by a link, and what they are told of it. */
export class Reader {
  /** What a screen reader is to say now. */
  announcement = '';
  /** The panel whose address the reader copied, and what came of it. */
  copied: { readonly id: string; readonly note: string } | undefined = undefined;
  /** Whether the reader has a cramp this minute. */
  isNow = false;
  readonly timer: HoldTimerController;

  constructor(
    private readonly host: Guide,
    private readonly panels: Panels,
    /** Nothing while no guide shows. */
    private readonly showing: () => Showing | undefined,
  ) {
    this.timer = new HoldTimerController(host, rounds, rest, (...told) => this.#onHold(...told));
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
    on('submit', (event) => this.#onSubmit(event as SubmitEvent));
  }

  /** Leads the reader to `target`, and opens it if it is a panel. */
  async follow(target: HTMLElement | null | undefined): Promise<void> {
    if (!target) return;
    if (target.matches('[part~=panel]')) {
      await this.panels.change(this.panels.with(target.id), 'link');
    }
    // What is still growing would put the panel in the wrong place.
    for (const animation of target.getAnimations({ subtree: true })) animation.finish();
    target.scrollIntoView();
    target.querySelector<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true });
  }

  /** What each button does, by its name. */
  readonly #deeds: Readonly<Record<string, (value: string, button: HTMLButtonElement) => void>> = {
    panel: (id) => this.#onPanel(id),
    all: () => this.#onAll(),
    link: (id) => void this.#onCopy(id),
    area: (id, button) => this.#onArea(id, button),
    now: () => this.#onNow(),
    danger: () => void this.follow(this.#find('#danger')),
    print: () => this.#onPrint(),
    start: (id) => this.#onStart(id),
    pause: () => this.timer.pause(),
    resume: () => this.timer.resume(),
    stop: () => this.timer.stop(),
  };

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(selector);
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (button && this.showing()) this.#deeds[button.name]?.(button.value, button);
  }

  #onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'print') return;
    const chosen = new FormData(form).get('sheet');
    // The browser would close it only after this, and might print it.
    form.closest('dialog')?.close();
    send(this.host, 'spasm-guide-print', {});
    this.host.print(chosen as SheetId);
  }

  /** The browser opens the text itself; our state must say so at once, or the next update shuts it. */
  #onBeforeMatch(event: Event): void {
    const id = (event.target as Element).closest('[part~=panel]')?.id;
    if (id) void this.panels.change(this.panels.with(id), 'find');
  }

  #onPanel(id: string): void {
    const { panels } = this;
    const isOpen = panels.open.includes(id);
    // Its button says it; what was said of all no longer holds.
    this.#say('');
    void panels.change(isOpen ? panels.without(id) : panels.with(id), 'user');
  }

  async #onCopy(id: string): Promise<void> {
    const { host } = this;
    const [page] = host.ownerDocument.URL.split('#');
    const address = `${page}#${encodeURIComponent(host.id || 'spasm-guide')}-${id}`;
    let note = this.showing()?.labels.linkCopied ?? '';
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // No clipboard here, or not for us: the reader can still select it.
      note = address;
    }
    this.copied = { id, note };
    this.#say(note);
  }

  #onAll(): void {
    const { panels } = this;
    const { isAllOpen, shown } = panels;
    const { allClosed = '', allOpened = '' } = this.showing()?.labels ?? {};
    this.#say(isAllOpen ? allClosed : allOpened, { count: shown.length });
    void panels.change(isAllOpen ? [] : shown, 'user');
  }

  #onArea(value: string, button: HTMLButtonElement): void {
    const { host } = this;
    const { places, labels } = this.showing() ?? {};
    host.area = (value || null) as AreaId | null;
    const total = places?.size ?? 0;
    const chosen = places?.get(value);
    const place = chosen ? nameOf(chosen) : (labels?.allPlaces ?? '');
    this.#say(labels?.placesShown ?? '', { place, count: chosen ? 1 : total, total });
    send(host, 'spasm-guide-filter', { area: host.area });
    if (button.closest('[part~=now]')) void this.#showNow();
  }

  #onNow(): void {
    this.isNow = !this.isNow;
    this.host.requestUpdate();
    if (this.isNow) void this.#showNow();
  }

  /** Leads eyes, keys and voice to the step that has just replaced the last. */
  async #showNow(): Promise<void> {
    await this.host.updateComplete;
    this.#find('#now')?.scrollIntoView();
    this.#find('.now-content [tabindex]')?.focus({ preventScroll: true });
  }

  #onPrint(): void {
    this.host.renderRoot.querySelector('dialog')?.showModal();
  }

  #onStart(id: string): void {
    const area = areas.find((one) => one.id === id);
    if (area && 'seconds' in area) this.timer.start(id, area.seconds);
  }

  #onHold(moment: HoldMoment, { left, round, stretch }: Hold): void {
    const said = this.showing()?.words.timer.said[moment] ?? '';
    this.#say(said, { seconds: left, round, rounds });
    if (moment === 'stop' || moment === 'done') void this.#keepFocus();
    if (moment !== 'half') send(this.host, 'spasm-guide-hold', { stretch, phase: moment });
  }

  /** The button "Stop" goes with the count; who was on it goes on from the one that starts again. */
  async #keepFocus(): Promise<void> {
    const timer = this.#find('.hold :focus')?.closest('.hold');
    await this.host.updateComplete;
    timer?.querySelector('button')?.focus();
  }

  /** Has a screen reader say `text`, politely. */
  #say(text: string, values: Readonly<Record<string, string | number>> = {}): void {
    this.announcement = fill(text, values);
    this.host.requestUpdate();
  }
}
