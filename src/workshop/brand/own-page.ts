import { html, nothing } from 'lit';
import { asItComes, DARK_PAGE, type Ground } from '../choices.js';
import { Pane } from '../pane.js';
import type { TakeEvent } from './field.js';
import './field.js';

/** The clinic's own page, which the preview and the checks put around the guide. It is not taken along. */
export class OwnPage extends Pane {
  #color(scheme: 'light' | 'darkPage', key: keyof Ground, label: string) {
    const ground = this.choices[scheme];
    const initial = (scheme === 'light' ? asItComes.light : DARK_PAGE)[key];
    const value = ground?.[key] ?? '';
    return html`<brand-field
      name=${`page-${scheme}-${key}`}
      label=${label}
      syntax=${'<color>'}
      .value=${value === initial ? '' : value}
      fallback=${initial}
      @brand-take=${({ value: taken }: TakeEvent) =>
        this.choose({ [scheme]: { ...ground, [key]: taken || initial } })}
    ></brand-field>`;
  }

  protected override render() {
    const { font, darkPage } = this.choices;
    return html`<p class="hint">
        Tell what the page around the guide looks like. The preview and the checks use it.
      </p>
      ${this.#color('light', 'background', 'Background of your page')}
      ${this.#color('light', 'text', 'Text of your page')}
      <brand-field
        name="page-font"
        label="Font of your page"
        syntax=${'<family-name>#'}
        .value=${font === asItComes.font ? '' : font}
        fallback=${asItComes.font}
        hint="Only fonts of this device show in the preview."
        @brand-take=${({ value }: TakeEvent) => this.choose({ font: value || asItComes.font })}
      ></brand-field>
      <label class="check">
        <input
          type="checkbox"
          name="dark-page"
          .checked=${darkPage !== undefined}
          @change=${({ target }: Event) =>
            this.choose({
              darkPage: (target as HTMLInputElement).checked ? DARK_PAGE : undefined,
            })}
        />
        Our site has a dark mode
      </label>
      ${
        darkPage
          ? html`${this.#color('darkPage', 'background', 'Background in dark mode')}
            ${this.#color('darkPage', 'text', 'Text in dark mode')}`
          : nothing
      }`;
  }
}
customElements.define('brand-page', OwnPage);
