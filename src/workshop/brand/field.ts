import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { control } from './controls.js';
import { readValue, wanted, written } from './values.js';

/** What was typed or picked, which CSS takes; '' for the default. */
export class TakeEvent extends Event {
  static readonly type = 'brand-take';

  constructor(readonly value: string) {
    super(TakeEvent.type, { bubbles: true });
  }
}

/** One value of CSS: its label, a control that fits its syntax, its default and the way back to it. */
export class Field extends LitElement {
  static override properties = {
    name: {},
    label: {},
    syntax: {},
    value: {},
    fallback: {},
    shown: {},
    hint: {},
    draft: { state: true },
    isTold: { state: true },
  };

  /** Unique in the page: ids are made of it. */
  declare name: string;
  declare label: string;
  /** As the manifest gives it: `<color>`. */
  declare syntax: string;
  /** '' for the default. */
  declare value: string;
  /** The default, in CSS or in words. */
  declare fallback: string;
  /** What the guide has where nothing is chosen, as CSS: a picker begins there. */
  declare shown: string;
  declare hint: string;
  /** What stands in the field while it is typed, and afterwards where it was wrong. */
  declare draft: string | undefined;
  /** Nobody is told of a mistake in the middle of a word. */
  declare isTold: boolean;

  #taken = '';
  /** What was chosen before a word was begun. */
  #before = '';

  constructor() {
    super();
    this.value = this.fallback = this.shown = this.hint = this.syntax = '';
    this.isTold = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Not by this field: by a theme, or the link.
    if (changed.has('value') && this.#taken !== this.value) this.draft = undefined;
  }

  /** What stands in the field as CSS; undefined where it is none. */
  #read(): string | undefined {
    if (this.draft === undefined) return this.value;
    return readValue(this.syntax, this.draft, this.fallback);
  }

  #take(value: string | undefined): void {
    if (value === undefined || value === this.value) return;
    this.#taken = value;
    this.dispatchEvent(new TakeEvent(value));
  }

  readonly #onPick = (value: string): void => {
    this.draft = undefined;
    this.#take(value);
  };

  readonly #onType = (text: string): void => {
    if (this.draft === undefined) {
      this.isTold = false;
      this.#before = this.value;
    }
    this.draft = text;
    this.#take(this.#read());
  };

  readonly #onTyped = (): void => {
    this.isTold = true;
    // "tealx" began as "teal", which nobody wrote.
    if (this.#read() === undefined) this.#take(this.#before);
    else this.draft = undefined;
  };

  readonly #onReset = (): void => {
    this.#onPick('');
    // This button goes.
    this.querySelector<HTMLElement>('[data-main]')?.focus();
  };

  protected override render() {
    const { label, syntax, value, fallback, hint } = this;
    const text = this.draft ?? written(syntax, value);
    const isWrong = this.isTold && this.#read() === undefined;
    const id = `brand-${this.name}`;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <div class="row">
        ${control({
          id,
          label,
          syntax,
          text,
          start: value || this.shown || fallback,
          fallback,
          isWrong,
          onPick: this.#onPick,
          onType: this.#onType,
          onTyped: this.#onTyped,
        })}
        ${
          text && fallback
            ? html`<button
                type="button"
                aria-label=${`Use the default: ${label}`}
                @click=${this.#onReset}
              >
                Use the default
              </button>`
            : nothing
        }
      </div>
      <p class="error" id=${`${id}-error`} role="alert">
        ${isWrong ? wanted(syntax, fallback) : nothing}
      </p>
      <p class="hint" id=${`${id}-hint`}>
        ${hint}${fallback ? html` Default: ${fallback}.` : nothing}
      </p>
    </div>`;
  }
}
customElements.define('brand-field', Field);
