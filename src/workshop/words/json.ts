import { html, nothing } from 'lit';
import { Pane } from '../pane.js';
import { isRecord } from './path.js';

/** The clinic's words of a JSON text, or why it is none. */
const read = (text: string): Readonly<Record<string, unknown>> | string => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value)
      ? value
      : 'This is no list of fields: it must begin with { and end with }.';
  } catch {
    return 'This is no JSON. Look for a missing quote, comma or bracket. Nothing was changed.';
  }
};

/** What is chosen as JSON, to take along; JSON that was pasted fills the form. */
export class WordsJson extends Pane {
  static override properties = {
    ...Pane.properties,
    typed: { state: true },
    fault: { state: true },
    said: { state: true },
  };

  /** What stands in the field while it is not taken over. */
  declare typed: string | undefined;
  declare fault: string;
  declare said: string;

  constructor() {
    super();
    this.fault = '';
    this.said = '';
  }

  protected override render() {
    const { typed, fault } = this;
    return html`<div class="field">
        <label for="words/json">Your words as JSON</label>
        <p class="hint" id="words/json/hint">
          Copy it to keep it. To bring words back, paste them here and press the button.
        </p>
        <textarea
          id="words/json"
          rows="12"
          spellcheck="false"
          aria-invalid=${fault ? 'true' : nothing}
          aria-describedby="words/json/hint ${fault ? 'words/json/error' : ''}"
          .value=${typed ?? JSON.stringify(this.choices.content, undefined, 2)}
          @input=${this.#onInput}
        ></textarea>
        ${fault ? html`<p class="error" id="words/json/error">${fault}</p>` : nothing}
      </div>
      <button type="button" @click=${this.#onTake}>Use this JSON</button>
      <p role="status" class="hint">${this.said}</p>`;
  }

  readonly #onInput = ({ target }: Event): void => {
    this.typed = (target as HTMLTextAreaElement).value;
    this.fault = '';
    this.said = '';
  };

  readonly #onTake = (): void => {
    const content = read(this.typed ?? JSON.stringify(this.choices.content));
    if (typeof content === 'string') {
      this.fault = content;
      this.querySelector('textarea')?.focus();
      return;
    }
    this.typed = undefined;
    this.fault = '';
    this.said = 'The form holds these words now.';
    this.choose({ content });
  };
}
customElements.define('workshop-words-json', WordsJson);
