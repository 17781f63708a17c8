import { html, LitElement, nothing, type PropertyValues } from 'lit';
import './brand/brand.js';
import './check/check.js';
import './choose/choose.js';
import './preview.js';
import './take/take.js';
import './words/words.js';
import { asItComes, type Choices } from './choices.js';
import { choicesOf, fragmentOf } from './link.js';
import { ChoiceEvent } from './pane.js';

const STEPS = {
  choose: 'Choose',
  words: 'Your words',
  brand: 'Brand',
  check: 'Check',
  take: 'Take',
};
type Step = keyof typeof STEPS;

/**
 * The workshop: what is chosen stands here and in the address, and nowhere else.
 *
 *     address --> choices --> panes, preview
 *        ^           ^          |
 *        +-----------+-- event -+
 */
class Workshop extends LitElement {
  static override properties = { choices: { state: true }, step: { state: true } };

  declare choices: Choices;
  declare step: Step;

  #isLinked = false;

  constructor() {
    super();
    const linked = choicesOf(location.hash);
    this.#isLinked = linked !== undefined;
    this.choices = linked ?? asItComes;
    this.step = 'choose';
    this.addEventListener(ChoiceEvent.type, (event) => {
      if (event instanceof ChoiceEvent) this.choices = { ...this.choices, ...event.choices };
    });
    window.addEventListener('hashchange', () => {
      this.choices = choicesOf(location.hash) ?? this.choices;
    });
  }

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('choices')) return;
    const fragment = fragmentOf(this.choices);
    if (location.hash !== fragment)
      history.replaceState(null, '', fragment || location.pathname + location.search);
  }

  readonly #onPreview = (): void => {
    const preview = this.querySelector('aside');
    preview?.focus({ preventScroll: true });
    preview?.scrollIntoView();
  };

  #pane() {
    const { choices } = this;
    switch (this.step) {
      case 'choose':
        return html`<workshop-choose .choices=${choices}></workshop-choose>`;
      case 'words':
        return html`<workshop-words .choices=${choices}></workshop-words>`;
      case 'brand':
        return html`<workshop-brand .choices=${choices}></workshop-brand>`;
      case 'check':
        return html`<workshop-check .choices=${choices}></workshop-check>`;
      case 'take':
        return html`<workshop-take .choices=${choices}></workshop-take>`;
    }
  }

  /** The way on, for who has read down to here. */
  #next() {
    const all = Object.keys(STEPS) as Step[];
    const next = all[all.indexOf(this.step) + 1];
    if (!next) return nothing;
    const onClick = async (): Promise<void> => {
      this.step = next;
      await this.updateComplete;
      const title = this.querySelector<HTMLElement>('#step-title');
      title?.focus();
      title?.scrollIntoView();
    };
    return html`<p class="next">
      <button type="button" class="primary" @click=${onClick}>Next: ${STEPS[next]}</button>
    </p>`;
  }

  protected override render() {
    return html`<header>
        <h1>Spasm guide workshop</h1>
        <p>
          Make the guide fit your clinic, check it, and copy what to paste. Nothing leaves this
          page.
        </p>
        <nav aria-label="Steps">
          ${Object.entries(STEPS).map(
            ([step, name]) =>
              html`<button
                type="button"
                aria-current=${step === this.step ? 'step' : nothing}
                @click=${() => (this.step = step as Step)}
              >
                ${name}
              </button>`,
          )}
          <button type="button" class="narrow" @click=${this.#onPreview}>See the preview</button>
        </nav>
      </header>
      <main>
        <section aria-labelledby="step-title">
          ${
            this.#isLinked
              ? html`<p class="note">
                  These choices came with the link. Look them over before you use them.
                </p>`
              : nothing
          }
          <h2 id="step-title" tabindex="-1">${STEPS[this.step]}</h2>
          ${this.#pane()} ${this.#next()}
        </section>
        <aside aria-label="Preview" tabindex="-1">
          <workshop-preview .choices=${this.choices}></workshop-preview>
        </aside>
      </main>`;
  }
}
customElements.define('spasm-workshop', Workshop);
