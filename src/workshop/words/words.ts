import { html } from 'lit';
import { Pane } from '../pane.js';

export class Words extends Pane {
  protected override render() {
    return html`<p>Words.</p>`;
  }
}
customElements.define('workshop-words', Words);
