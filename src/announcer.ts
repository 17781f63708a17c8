import type { ReactiveControllerHost } from 'lit';
import type { ChangingLabels, Words } from './guide.js';

/** What shows at this moment. */
export interface Showing {
  readonly words: Words;
  readonly labels: ChangingLabels;
  readonly places: ReadonlyMap<string, Element>;
}

/** What is said, in the words that show: another language may come while it stands. */
export type Said = (showing: Showing) => string;

/** What the reader is told: by a screen reader, and beside the link that was copied. */
export class Announcer {
  #said: Said = () => '';
  /** What makes the same words new, who would not be said twice: a space that nobody sees. */
  #again = '';
  /** The panel whose address the reader copied, and what came of it. */
  #copied: { readonly id: string; readonly note: Said } | undefined = undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Nothing while no guide shows. */
    readonly showing: () => Showing | undefined,
  ) {}

  /** What the reader is told now. */
  told(showing: Showing) {
    const copied = this.#copied && { id: this.#copied.id, note: this.#copied.note(showing) };
    return { announcement: this.#said(showing) + this.#again, copied };
  }

  /** Has a screen reader say it, politely. */
  say(said: Said): void {
    const showing = this.showing();
    const text = showing && said(showing);
    const isSame = text && text === this.#said(showing);
    this.#again = isSame && !this.#again ? '\u00a0' : '';
    this.#said = said;
    this.host.requestUpdate();
  }

  /** Says it, and shows it beside the link to the panel `id`. */
  sayBeside(id: string, note: Said): void {
    this.#copied = { id, note };
    this.say(note);
  }
}
