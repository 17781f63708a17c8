import { en } from './content/en.js';
import { printStyles } from './print.styles.js';
import { SpasmGuide } from './spasm-guide.js';
import { staticStyles } from './static.styles.js';
import { touchedStyles } from './touched.styles.js';

/** Looks that nobody waits for: they come after the words. */
const last = [touchedStyles, printStyles];
export const lastStyles = last.map(({ cssText }) => cssText).join('');

/** The guide as the build renders it to HTML. It never runs in a browser. */
export class StaticGuide extends SpasmGuide {
  static override styles = [...super.styles.filter((one) => !last.includes(one)), staticStyles];
}

export const languages = [en.lang];
