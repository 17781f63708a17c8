import { html } from 'lit';
import { Pane } from '../pane.js';
import { run } from './run.js';

export class Check extends Pane {
  async go() {
    const f = this.querySelector('iframe')!;
    const t = performance.now();
    const r = await run(
      f,
      this.choices,
      () => new Promise((resolve) => setTimeout(resolve)),
      (n) => console.log(n, performance.now() - t),
    );
    console.log('done', performance.now() - t);
    return r;
  }
  protected override render() {
    return html`<iframe style="position:fixed;left:-9999px;block-size:900px" inert></iframe>`;
  }
}
customElements.define('workshop-check', Check);
