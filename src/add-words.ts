import type { Words } from './guide.js';
import type { SpasmGuide } from './spasm-guide.js';

/** Gives `words` to the element, which may come later. What dist/lang/<tag>.js runs. */
export const addWords = (words: Words): void =>
  void customElements
    .whenDefined('spasm-guide')
    .then((guide) => (guide as typeof SpasmGuide).addLanguage(words));
