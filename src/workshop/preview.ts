import { html, type PropertyValues } from 'lit';
import type { SheetId } from '../guide.js';
import { applyChoices, type Frame, load } from './frame.js';
import { type Look, type Scheme, show } from './look.js';
import { Pane } from './pane.js';

const WIDTHS = { Telephone: 390, Tablet: 768, Desktop: 1280 } as const;
const SCHEMES: Readonly<Record<Scheme, string>> = {
  light: 'Light',
  dark: 'Dark',
  forced: 'Forced colours',
};
const SHEETS: Readonly<Record<SheetId, string>> = {
  all: 'Paper: whole guide',
  now: 'Paper: what to do now',
  diary: 'Paper: diary',
};
/** A sheet of paper, between its margins, in CSS pixels: US Letter. */
const PAPER = 720;
/** How much of the page shows, in CSS pixels of the workshop. */
const HEIGHT = 720;

/** A preview is not drawn for each letter that is typed. */
const PAUSE = 200;

/** The guide as a reader will see it: the real element, in a page of its own. */
export class Preview extends Pane {
  static override properties = {
    ...Pane.properties,
    width: { state: true },
    scheme: { state: true },
    sheet: { state: true },
    room: { state: true },
  };

  declare width: number;
  declare scheme: Scheme;
  declare sheet: SheetId | undefined;
  /** How wide the frame may be here, in CSS pixels. */
  declare room: number;

  /** The page that shows, once it does. */
  frame: Frame | undefined;

  #loaded = '';
  #timer = 0;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #observer = new ResizeObserver(([entry]) => {
    this.room = entry?.contentRect.width ?? 0;
  });

  constructor() {
    super();
    this.width = WIDTHS.Telephone;
    this.scheme = 'light';
    this.room = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override firstUpdated(): void {
    const stage = this.querySelector('.stage');
    if (stage) this.#observer.observe(stage);
  }

  protected override updated(changed: PropertyValues<Preview>): void {
    if (!changed.has('choices') && !changed.has('scheme') && !changed.has('sheet')) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#queue = this.#queue.then(() => this.#draw());
    }, PAUSE);
  }

  /** Draws what is chosen: in the frame that is there, where it has the languages. */
  async #draw(): Promise<void> {
    const element = this.querySelector('iframe');
    if (!element) return;
    const { choices, scheme, sheet } = this;
    const look: Look = sheet ? { scheme, sheet } : { scheme };
    const languages = choices.languages.join();
    if (this.frame && languages === this.#loaded) await applyChoices(this.frame, choices);
    else this.frame = await load(element, choices);
    this.#loaded = languages;
    await show(this.frame, look);
    this.dataset.shown = JSON.stringify(choices);
    this.dispatchEvent(new Event('workshop-shown', { bubbles: true }));
  }

  protected override render() {
    const width = this.sheet ? PAPER : this.width;
    const scale = Math.min(1, (this.room || width) / width);
    return html`<div class="toolbar" role="group" aria-label="Preview">
        <label
          >Width
          <select name="width" .value=${String(this.width)} @change=${this.#onWidth}>
            ${Object.entries(WIDTHS).map(
              ([name, one]) => html`<option value=${one}>${name}, ${one} px</option>`,
            )}
          </select>
        </label>
        <label
          >Shown as
          <select name="scheme" @change=${this.#onScheme}>
            ${Object.entries(SCHEMES).map(
              ([value, name]) => html`<option value=${value}>${name}</option>`,
            )}
            ${Object.entries(SHEETS).map(
              ([value, name]) => html`<option value=${value}>${name}</option>`,
            )}
          </select>
        </label>
      </div>
      <div class="stage" style="block-size: ${HEIGHT}px">
        <iframe
          title="Preview of the guide"
          style="inline-size: ${width}px; block-size: ${HEIGHT / scale}px; transform: scale(${scale})"
        ></iframe>
      </div>`;
  }

  readonly #onWidth = ({ target }: Event): void => {
    this.width = Number((target as HTMLSelectElement).value);
  };

  readonly #onScheme = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const isSheet = Object.hasOwn(SHEETS, value);
    this.sheet = isSheet ? (value as SheetId) : undefined;
    this.scheme = isSheet ? 'light' : (value as Scheme);
  };
}
customElements.define('workshop-preview', Preview);
