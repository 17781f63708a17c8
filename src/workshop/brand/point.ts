import type { CssPart } from 'custom-elements-manifest';
import { html, LitElement, nothing } from 'lit';
import { facts } from '../facts.js';
import type { Frame } from '../frame.js';
import { copy } from './copy.js';
import { place, reveal } from './mark.js';
import { firstOf, partsOf, pieces, pointedAt, ruleOf } from './parts.js';
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
  declare parts: readonly CssPart[];
  declare said: string;

  #marked: Element | undefined;
  #heard: Frame | undefined;
  /** Ends what pointing listens to. */
  #pointing = new AbortController();
  #life = new AbortController();

  constructor() {
    super();
    this.isPointing = false;
    this.parts = [];
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    document.addEventListener('workshop-shown', this.#onShown, { signal });
    document.addEventListener('scroll', this.#follow, { signal, capture: true });
    window.addEventListener('resize', this.#follow, { signal });
    this.#onShown();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pointing.abort();
    this.#life.abort();
    this.isPointing = false;
    this.#heard = undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    this.#follow();
  }

  /** The mark stays with what it marks. */
  readonly #follow = (): void => {
    const mark = this.querySelector<HTMLElement>('.brand-mark');
    const frame = liveFrame();
    if (!mark) return;
    if (frame && this.#marked?.isConnected) place(mark, frame, this.#marked);
    else mark.hidden = true;
  };

  /** The preview has been drawn, or loaded anew. */
  readonly #onShown = (): void => {
    const frame = liveFrame();
    if (frame && frame !== this.#heard) {
      this.#heard = frame;
      const { signal } = this.#life;
      frame.document.addEventListener('scroll', this.#follow, { signal, capture: true });
      if (this.isPointing) this.#listen(frame);
    }
    this.#follow();
  };

  #listen({ document: page }: Frame): void {
    this.#pointing.abort();
    this.#pointing = new AbortController();
    const options = { signal: this.#pointing.signal, capture: true };
    page.addEventListener('pointermove', this.#onPoint, options);
    page.addEventListener('focusin', this.#onPoint, options);
    page.addEventListener('click', this.#onPick, options);
    for (const one of [page, document]) one.addEventListener('keydown', this.#onKey, options);
  }

  #show(element: Element | undefined, parts: readonly CssPart[]): void {
    this.#marked = element;
    this.parts = parts;
    this.requestUpdate();
  }

  readonly #onPoint = (event: Event): void => {
    const element = pointedAt(event);
    if (element && element !== this.#marked) this.#show(element, partsOf(element));
  };

  /** What is pointed at stays, so that its rule can be copied; it is not pressed. */
  readonly #onPick = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    this.#onPoint(event);
    this.#stop();
    const names = this.parts.map(({ name }) => name).join(', ');
    this.said = names ? `Chosen: ${names}.` : '';
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
    this.#show(undefined, []);
    this.querySelector('button')?.focus();
  };

  #stop(): void {
    this.#pointing.abort();
    this.isPointing = false;
  }

  readonly #onToggle = (): void => {
    this.said = '';
    const frame = liveFrame();
    if (this.isPointing || !frame) {
      this.#stop();
      return;
    }
    this.isPointing = true;
    this.#listen(frame);
  };

  readonly #onList = ({ target }: Event): void => {
    this.#stop();
    const { value } = target as HTMLSelectElement;
    const frame = liveFrame();
    const element = frame && value ? firstOf(frame, value) : undefined;
    if (frame && element) reveal(frame, element);
    this.#show(
      element,
      facts.element.cssParts.filter(({ name }) => name === value),
    );
    this.said =
      value && !element
        ? 'This part does not show in the preview now. Open what it is in, then choose it again.'
        : '';
  };

  async #copy(name: string): Promise<void> {
    const rule = this.querySelector(`#brand-rule-${name}`);
    if (!rule) return;
    this.said = (await copy(rule))
      ? `Copied the rule for ${name}.`
      : 'Your browser did not copy. The rule is selected: press Ctrl+C or \u2318C.';
  }

  #part({ name, description = '' }: CssPart) {
    return html`<div class="card">
      <p class="part">
        <code>${name}</code>:
        ${pieces(description).map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece))}
      </p>
      <pre class="code" id=${`brand-rule-${name}`} tabindex="0">${ruleOf(name)}</pre>
      <button
        type="button"
        aria-label=${`Copy the rule for ${name}`}
        @click=${() => this.#copy(name)}
      >
        Copy
      </button>
    </div>`;
  }

  protected override render() {
    const [first] = this.parts;
    const chosen = this.parts.length === 1 ? first?.name : '';
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
      ${this.parts.length ? this.parts.map((one) => this.#part(one)) : nothing}
      <div class="brand-mark" hidden></div>`;
  }
}
customElements.define('brand-point', Point);
