import { en } from './content/en.js';
import { SpasmGuide } from './spasm-guide.js';
import { staticStyles } from './static.styles.js';

/** The guide as the build renders it to HTML. It never runs in a browser. */
export class StaticGuide extends SpasmGuide {
  static override styles = [...super.styles, staticStyles];
}

export const languages = [en.lang];
