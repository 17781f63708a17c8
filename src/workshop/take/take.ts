import { html } from 'lit';
import { Pane } from '../pane.js';

export class Take extends Pane {
  protected override render() {
    return html`<p>Take.</p>`;
  }
}
customElements.define('workshop-take', Take);
