import { html, nothing } from 'lit';
import type { Choices } from '../choices.js';
import { Pane } from '../pane.js';
import { readCss, type Site } from './from-css.js';
import { readImage } from './from-image.js';
import { planOf } from './plan.js';
import { proposals } from './proposals.js';

/** A list longer than this helps nobody to choose. */
const MOST = 8;

/** Takes colours, fonts and corners from the clinic's site: from its style sheet, or from a picture. */
export class SiteLooks extends Pane {
  static override properties = {
    ...Pane.properties,
    site: { state: true },
    cssError: { state: true },
    imageError: { state: true },
    said: { state: true },
  };

  declare site: Site | undefined;
  declare cssError: string;
  declare imageError: string;
  /** What was done last, for who does not see it. */
  declare said: string;

  constructor() {
    super();
    this.cssError = this.imageError = this.said = '';
  }

  #show(site: Site | undefined): void {
    this.site = site;
    this.said = site ? `${Math.min(site.colors.length, MOST)} colors found.` : '';
  }

  readonly #onCss = (): void => {
    const text = this.querySelector('textarea')?.value ?? '';
    const site = readCss(text);
    const isEmpty = ![site.colors, site.fonts, site.radii].some(({ length }) => length);
    this.imageError = '';
    this.cssError = isEmpty
      ? 'No colors were found here. Paste the style sheet itself: lines such as a { color: teal; }'
      : '';
    this.#show(isEmpty ? undefined : site);
  };

  readonly #onImage = async ({ target }: Event): Promise<void> => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    this.cssError = this.imageError = '';
    const colors = await readImage(file).catch(() => undefined);
    if (!colors)
      this.imageError = `${file.name} is not an image that this browser can show. Choose a PNG, JPEG, WebP or SVG file.`;
    else if (!colors.length) this.imageError = `${file.name} has no colors: it is all transparent.`;
    this.#show(colors?.length ? { colors, fonts: [], radii: [] } : undefined);
  };

  readonly #take = (taken: Partial<Choices>, said: string): void => {
    this.choose(taken);
    this.said = `Set. ${said}`;
  };

  #found(site: Site) {
    const plan = planOf(site, this.choices);
    const { choices } = this;
    const accent = plan?.properties?.['--spasm-guide-accent'] ?? '';
    return html`${
      plan
        ? html`<div class="row">
            <span class="swatch" style="background: ${accent}"></span>
            <button type="button" class="primary" @click=${() => this.#take(plan, accent)}>
              Use these
            </button>
            <span class="hint"
              >Buttons, links and icons become ${accent}.
              ${
                site.background || site.text || site.font || site.radii.length
                  ? 'Your page, its font and corners become those of the style sheet.'
                  : nothing
              }</span
            >
          </div>`
        : html`<p class="hint">No strong color was found. Set the ones below one by one.</p>`
    }
    ${proposals('Colors', site.colors.slice(0, MOST), '<color>', choices, this.#take)}
    ${proposals('Fonts', site.fonts.slice(0, MOST), '<family-name>#', choices, this.#take)}
    ${proposals('Corners', site.radii.slice(0, MOST), '<length>', choices, this.#take)}`;
  }

  protected override render() {
    return html`<div class="field">
        <label for="brand-css">Style sheet of your site</label>
        <textarea
          id="brand-css"
          rows="5"
          spellcheck="false"
          aria-invalid=${this.cssError !== ''}
          aria-describedby="brand-css-error brand-css-hint"
        ></textarea>
        <p class="error" id="brand-css-error" role="alert">${this.cssError}</p>
        <p class="hint" id="brand-css-hint">
          Open a .css file of your site, select all of it and paste it here.
        </p>
        <div class="row">
          <button type="button" @click=${this.#onCss}>Find colors</button>
        </div>
      </div>
      <div class="field">
        <label for="brand-image">Or an image, such as your logo</label>
        <input
          id="brand-image"
          type="file"
          accept="image/*"
          aria-invalid=${this.imageError !== ''}
          aria-describedby="brand-image-error brand-image-hint"
          @change=${this.#onImage}
        />
        <p class="error" id="brand-image-error" role="alert">${this.imageError}</p>
        <p class="hint" id="brand-image-hint">It is read here. It is not sent anywhere.</p>
      </div>
      <p role="status">${this.said}</p>
      ${this.site ? this.#found(this.site) : nothing}`;
  }
}
customElements.define('brand-site', SiteLooks);
