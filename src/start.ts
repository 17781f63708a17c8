import './define.js';
import type { Words } from './guide.js';
import type { SpasmGuide } from './spasm-guide.js';
import { trust } from './trusted-template.js';

/** Gives the element the words that are part of its script. What dist/spasm-guide.js runs, and dist/spasm-guide.<tag>.js. */
export const start = (words: Words): void => {
  trust(words.html);
  // The first that was loaded, which may be an older one that knew no languages.
  const first = customElements.get('spasm-guide') as Partial<typeof SpasmGuide> | undefined;
  try {
    first?.addLanguage?.(words);
  } catch {
    // The first is of another version, and takes no words of ours. define.ts has warned that there are two.
  }
};
