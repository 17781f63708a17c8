import { en } from './content/en.js';
import { figureStyles } from './figures/index.js';
import { printStyles } from './print.styles.js';
import { SpasmGuide } from './spasm-guide.js';
import { styles } from './spasm-guide.styles.js';
import { staticStyles } from './static.styles.js';
import { touchedStyles } from './touched.styles.js';

/** The guide as the build renders it to HTML. It never runs in a browser. */
export class StaticGuide extends SpasmGuide {
  static override styles = [styles, figureStyles, staticStyles];
}

/** What comes after all that a reader waits for. */
export const lastStyles = touchedStyles.cssText + printStyles.cssText;

export const languages = [en.lang];
