import { html, nothing, type PropertyValues } from 'lit';
import type { Choices } from '../choices.js';
import { Pane } from '../pane.js';
import { colourTable, hints, sizeTable } from './counts.js';
import { taken } from './taken.js';
import { faultCards, mendCards } from './things.js';
import { type Report, run } from './run.js';
import { verdictOf } from './verdict.js';

/** Nothing is checked for each letter that is typed. */
const PAUSE = 500;

/** Tells whether readers can read, hit and see all of the guide as it was chosen, and what to change. */
export class Check extends Pane {
  static override properties = {
    ...Pane.properties,
    report: { state: true },
    at: { state: true },
  };

  declare report: Report | undefined;
  /** What is being checked; nothing once all is. */
  declare at: string | undefined;

  #timer = 0;
  #running = new AbortController();
  #queue: Promise<unknown> = Promise.resolve();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#running.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('choices')) return;
    clearTimeout(this.#timer);
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.#timer = window.setTimeout(
      () => {
        // One frame: who comes waits until who was there has noticed.
        this.#queue = this.#queue
          .catch(() => undefined)
          .then(() => this.#check(this.choices, running.signal));
      },
      this.report ? PAUSE : 0,
    );
  }

  async #check(choices: Choices, signal: AbortSignal): Promise<void> {
    const frame = this.querySelector<HTMLIFrameElement>('.check-frame');
    if (!frame || signal.aborted) return;
    const pause = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    };
    try {
      this.report = await run(frame, choices, pause, (name) => {
        this.at = name;
      });
      this.at = undefined;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  }

  /** Takes the colour that passes, for devices that are dark or those that are not. */
  readonly #use = (property: string, color: string, isDark: boolean): void => {
    // The button goes once all is checked again.
    this.querySelector<HTMLElement>('.verdict')?.focus();
    this.choose(taken(this.choices, property, color, isDark));
  };

  protected override render() {
    const { report, at } = this;
    return html`<p class="hint">
        The guide is checked as readers meet it, against WCAG 2.2. It is checked again whenever you
        change something.
        ${this.choices.darkPage ? nothing : 'Does your site have a dark mode? Tick it under Brand, Your page: then that is checked as well.'}
      </p>
      <p class="verdict" role="status" tabindex="-1">${report ? verdictOf(report) : nothing}</p>
      <p class="hint progress">${at ? `Checking: ${at.toLowerCase()}.` : nothing}</p>
      ${
        report
          ? [
              mendCards(report, this.#use),
              faultCards(report),
              colourTable(report),
              sizeTable(report),
              hints(report),
            ]
          : nothing
      }
      <iframe
        class="check-frame"
        title="The guide while it is checked"
        aria-hidden="true"
        inert
      ></iframe>`;
  }
}
customElements.define('workshop-check', Check);
