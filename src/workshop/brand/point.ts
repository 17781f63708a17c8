import type { CssPart } from 'custom-elements-manifest';
import { html, LitElement } from 'lit';
import { facts } from '../facts.js';
import { Mark, reveal } from './mark.js';
import { firstOf, partsOf, pieces, pointedAt } from './parts.js';
import { listen } from './pointer.js';
import { ruleCard } from './rule-card.js';
import { liveFrame } from './stage.js';

/**
 * Tells which part of the guide is where, and how a style sheet calls it.
 *
 *     preview -- pointer, focus --> element --> its parts --> rules
 *     list of parts ----------------^               +-------> mark
 */
export class Point extends LitElement {
  static override properties = {
    isPointing: { state: true },
    parts: { state: true },
    said: { state: true },
  };

  declare isPointing: boolean;
  /** What is pointed at, or was last. */
  declare parts: readonly CssPart[];
  declare said: string;

  readonly #mark = new Mark(this);
  /** Ends what pointing listens to. */
  #pointing = new AbortController();

  constructor() {
    super();
    this.isPointing = false;
    this.parts = [];
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('workshop-shown', this.#onShown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('workshop-shown', this.#onShown);
    this.#stop();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #start(): void {
    const frame = liveFrame();
    if (!frame) return;
    this.#stop();
    this.isPointing = true;
    this.#pointing = new AbortController();
    const { signal } = this.#pointing;
    const { onPoint, onPick, onEscape } = this;
    listen(frame, { onPoint, onPick, onEscape }, signal);
  }

  #stop(): void {
    this.#pointing.abort();
    this.isPointing = false;
  }

  #show(element: Element | undefined, parts: readonly CssPart[]): void {
    this.#mark.element = element;
    this.parts = parts;
  }

  /** The preview may have been loaded anew. */
  readonly #onShown = (): void => {
    if (this.isPointing) this.#start();
  };

  private readonly onPoint = (event: Event): void => {
    const element = pointedAt(event);
    if (element && element !== this.#mark.element) this.#show(element, partsOf(element));
  };

  /** It stays, so that its rule can be copied. */
  private readonly onPick = (event: Event): void => {
    this.onPoint(event);
    this.#stop();
    this.said = `Chosen: ${this.parts.map(({ name }) => name).join(', ')}.`;
  };

  private readonly onEscape = (): void => {
    this.#stop();
    this.#show(undefined, []);
    this.querySelector('button')?.focus();
  };

  readonly #onToggle = (): void => {
    this.said = '';
    if (this.isPointing) this.#stop();
    else this.#start();
  };

  readonly #onList = ({ target }: Event): void => {
    this.#stop();
    const { value } = target as HTMLSelectElement;
    const frame = liveFrame();
    const element = frame && value ? firstOf(frame, value) : undefined;
    if (frame && element) reveal(frame, element);
    const parts = facts.element.cssParts.filter(({ name }) => name === value);
    this.#show(element, parts);
    this.said =
      value && !element
        ? 'This part does not show in the preview now. Open what it is in, then choose it again.'
        : '';
  };

  protected override render() {
    const chosen = this.parts.at(-1)?.name;
    return html`<p class="hint">
        Each part of the guide has a name that your own style sheet can use. Click a part in the
        preview, or choose it from the list. Escape ends it.
      </p>
      <div class="row">
        <button type="button" aria-pressed=${this.isPointing} @click=${this.#onToggle}>
          Point at a part
        </button>
      </div>
      <div class="field">
        <label for="brand-parts">Or choose a part</label>
        <select id="brand-parts" @change=${this.#onList}>
          <option value="" .selected=${!chosen}>None</option>
          ${facts.element.cssParts.map(
            ({ name, description = '' }) =>
              html`<option value=${name} .selected=${name === chosen}>
                ${name}: ${pieces(description).join('')}
              </option>`,
          )}
        </select>
      </div>
      <p role="status">${this.said}</p>
      <div class=${this.isPointing ? 'pointed' : ''}>
        ${this.parts.map((one) => ruleCard(one, (words) => (this.said = words)))}
      </div>
      <div class="brand-mark" hidden></div>`;
  }
}
customElements.define('brand-point', Point);
