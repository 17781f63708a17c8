import { html } from 'lit';
import { Pane } from '../pane.js';

export class Choose extends Pane {
  protected override render() {
    return html`<p>What the guide shows.</p>`;
  }
}
customElements.define('workshop-choose', Choose);
