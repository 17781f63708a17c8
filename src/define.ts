import { mount } from './mount.js';
import { SpasmGuide } from './spasm-guide.js';

const TAG = 'spasm-guide';
const first: (CustomElementConstructor & { again?: true }) | undefined = customElements.get(TAG);

if (!first) {
  customElements.define(TAG, SpasmGuide);
  // A server has none.
  if ('document' in globalThis) mount(document);
} else if (!first.again) {
  // Kept on the class: a second script has a memory of its own.
  first.again = true;
  console.warn(`<${TAG}> is loaded more than once. The first stays.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'spasm-guide': SpasmGuide;
  }
}
