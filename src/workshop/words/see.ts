import { html, LitElement } from 'lit';
import type { Preview } from '../preview.js';

/** A button that opens a panel in the preview, where it is shut as readers first meet it. */
export class WordsSee extends LitElement {
  static override properties = { panel: {}, said: { state: true } };

  declare panel: string;
  declare said: string;

  constructor() {
    super();
    this.panel = '';
    this.said = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return html`<button type="button" @click=${this.#onClick}>See it in the preview</button>
      <span role="status" class="hint">${this.said}</span>`;
  }

  readonly #onClick = (): void => {
    const { guide } = document.querySelector<Preview>('workshop-preview')?.frame ?? {};
    const panel = guide?.shadowRoot?.getElementById(this.panel);
    if (!panel) {
      this.said = 'It does not show now: it is hidden, or something is still to mend.';
      return;
    }
    this.said = 'Open in the preview.';
    guide?.showPanel(this.panel);
    panel.scrollIntoView();
  };
}
customElements.define('workshop-words-see', WordsSee);
