import { html } from 'lit';
import { Pane } from '../pane.js';
import './own-page.js';
import './point.js';
import './properties.js';
import './site-looks.js';
import './theme-list.js';

/** How the guide looks: as the clinic's own site does. */
export class Brand extends Pane {
  protected override render() {
    const { choices } = this;
    return html`<h3>Start with a theme</h3>
      <brand-themes .choices=${choices}></brand-themes>
      <details class="card">
        <summary><h3>Your page</h3></summary>
        <brand-page .choices=${choices}></brand-page>
      </details>
      <details class="card">
        <summary><h3>Take my site's colors</h3></summary>
        <brand-site .choices=${choices}></brand-site>
      </details>
      <brand-properties .choices=${choices}></brand-properties>
      <details class="card">
        <summary><h3>Parts</h3></summary>
        <brand-point></brand-point>
      </details>`;
  }
}
customElements.define('workshop-brand', Brand);
