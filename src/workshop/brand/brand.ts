import { html } from 'lit';
import { Pane } from '../pane.js';

export class Brand extends Pane {
  protected override render() {
    return html`<p>Brand.</p>`;
  }
}
customElements.define('workshop-brand', Brand);
