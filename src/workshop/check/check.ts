import { html } from 'lit';
import { Pane } from '../pane.js';

export class Check extends Pane {
  protected override render() {
    return html`<p>Check.</p>`;
  }
}
customElements.define('workshop-check', Check);
