import { html, type TemplateResult } from 'lit';
import type { Words } from '../guide.js';

/** Each language in its own name, as a choice. */
const options = (languages: readonly Words[]) =>
  languages.map(({ lang, name }) => html`<option value=${lang} lang=${lang}>${name}</option>`);

/** The choice of the guide's language. The globe is for who cannot read the words around it. */
export const languageMenu = (languages: readonly Words[], label: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10"></circle>
      <path d="M2 12h20M12 2q-8 10 0 20M12 2q8 10 0 20"></path>
    </svg>
    <select part="language" name="language" aria-label=${label}>
      ${options(languages)}
    </select>`;

/** The choice of a second language for the sheet "What to do now". */
export const besideMenu = (
  languages: readonly Words[],
  { label, none }: Words['handout']['beside'],
): TemplateResult =>
  html`<label>
    <span>${label}</span>
    <select name="beside">
      <option value="">${none}</option>
      ${options(languages)}
    </select>
  </label>`;
