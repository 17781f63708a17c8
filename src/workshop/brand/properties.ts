import type { CssCustomProperty } from 'custom-elements-manifest';
import { html, nothing } from 'lit';
import { facts } from '../facts.js';
import { Pane } from '../pane.js';
import type { TakeEvent } from './field.js';
import './field.js';
import { liveFrame, ownColor } from './stage.js';

/** Groups by what CSS takes; all else stands under the last. */
const GROUPS = { '<color>': 'Colors', '<family-name>#': 'Fonts', '<length>': 'Shape' } as const;
const OTHER = 'More';

/** The colour that others are mixed from. */
const TEXT = '--spasm-guide-text';

const groupOf = ({ syntax }: CssCustomProperty): string =>
  Object.hasOwn(GROUPS, syntax ?? '') ? GROUPS[syntax as keyof typeof GROUPS] : OTHER;

/** The first sentence of a property's description names it; what follows is a hint. */
export const wordsOf = ({ name, description = '' }: CssCustomProperty): [string, string] => {
  const [label = name, ...rest] = description.split(/\.\s*/).filter(Boolean);
  return [label, rest.map((one) => `${one}.`).join(' ')];
};

/** Every custom property of the element, in groups, each with a control that fits it. */
export class Properties extends Pane {
  static override properties = {
    ...Pane.properties,
    isNight: { state: true },
    shown: { state: true },
  };

  /** Whether colours are chosen for dark devices. */
  declare isNight: boolean;
  /** The colours that the guide has of itself, by property. */
  declare shown: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.isNight = false;
    this.shown = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('workshop-shown', this.#look);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('workshop-shown', this.#look);
  }

  get #isDark(): boolean {
    return this.isNight && this.choices.darkPage !== undefined;
  }

  readonly #look = (): void => {
    const frame = liveFrame();
    if (!frame) return;
    const { properties, dark, light, darkPage = light } = this.choices;
    const scheme = this.#isDark ? 'dark' : 'light';
    const page = this.#isDark ? darkPage : light;
    const text = (this.#isDark && dark[TEXT]) || properties[TEXT] || page.text;
    const around = { ...page, text };
    this.shown = Object.fromEntries(
      facts.element.cssProperties
        .filter(({ syntax }) => syntax === '<color>')
        .map(({ name }) => [name, ownColor(frame, name, scheme, around) ?? ''] as const),
    );
  };

  #set(name: string, value: string, isDark: boolean): void {
    const values = { ...this.choices[isDark ? 'dark' : 'properties'] };
    if (value) values[name] = value;
    else Reflect.deleteProperty(values, name);
    this.choose(isDark ? { dark: values } : { properties: values });
  }

  #field(property: CssCustomProperty) {
    const { name, syntax = '', default: fallback = '' } = property;
    const [label, hint] = wordsOf(property);
    const isDark = this.#isDark && syntax === '<color>';
    const { properties, dark } = this.choices;
    const day = properties[name];
    return html`<brand-field
      name=${`${isDark ? 'dark' : 'property'}${name}`}
      label=${label}
      syntax=${syntax}
      .value=${(isDark ? dark : properties)[name] ?? ''}
      fallback=${isDark && day ? `as on light devices, ${day}` : fallback}
      shown=${(isDark && day) || (this.shown[name] ?? '')}
      hint=${hint}
      @brand-take=${({ value }: TakeEvent) => this.#set(name, value, isDark)}
    ></brand-field>`;
  }

  #devices() {
    if (!this.choices.darkPage) return nothing;
    return html`<div class="toolbar" role="group" aria-label="Colors for">
      ${[false, true].map(
        (isNight) =>
          html`<button
            type="button"
            aria-pressed=${isNight === this.isNight}
            @click=${() => this.#show(isNight)}
          >
            ${isNight ? 'On dark devices' : 'On light devices'}
          </button>`,
      )}
    </div>`;
  }

  #show(isNight: boolean): void {
    this.isNight = isNight;
    this.#look();
  }

  protected override render() {
    const all = facts.element.cssProperties;
    return [...Object.values(GROUPS), OTHER]
      .map((group) => ({ group, members: all.filter((one) => groupOf(one) === group) }))
      .filter(({ members }) => members.length)
      .map(
        ({ group, members }) =>
          html`<details class="card">
            <summary><h3>${group}</h3></summary>
            ${
              group === GROUPS['<color>']
                ? html`<p class="hint">
                      Too pale to read? The next step, Check, names each color that is, with the
                      nearest one that can be read.
                    </p>
                    ${this.#devices()}`
                : nothing
            }
            ${members.map((one) => this.#field(one))}
          </details>`,
      );
  }
}
customElements.define('brand-properties', Properties);
