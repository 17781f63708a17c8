import { html } from 'lit';
import { DARK_PAGE, type Choices } from '../choices.js';
import { facts } from '../facts.js';
import { Pane } from '../pane.js';
import { type Theme, themes } from './themes.js';

type Values = Readonly<Record<string, string>>;

/** What a theme decides: every colour, and what else any theme sets. Fonts and the rest stay as they are. */
const decided: ReadonlySet<string> = new Set([
  ...facts.element.cssProperties
    .filter(({ syntax }) => syntax === '<color>')
    .map((one) => one.name),
  ...themes.flatMap(({ properties }) => Object.keys(properties)),
]);

const dressed = (values: Values, theme: Values): Values => ({
  ...Object.fromEntries(Object.entries(values).filter(([name]) => !decided.has(name))),
  ...theme,
});

const hasAll = (values: Values, theme: Values): boolean =>
  [...decided].every((name) => values[name] === theme[name]);

const isWorn = ({ properties, dark }: Choices, theme: Theme): boolean =>
  hasAll(properties, theme.properties) && hasAll(dark, theme.dark);

/** The main colours of a theme on its ground; the clinic's page where it has none. */
const swatches = (values: Values, page: Choices['light']) => {
  const ground = values['--spasm-guide-surface'] ?? page.background;
  const own = ['accent', 'text', 'border'].flatMap((role) => values[`--spasm-guide-${role}`] ?? []);
  return html`<span class="swatches" style="background: ${ground}">
    ${(own.length ? own : [page.text]).map(
      (color) => html`<span style="background: ${color}"></span>`,
    )}
  </span>`;
};

/** Ready looks, to begin with. */
export class ThemeList extends Pane {
  protected override render() {
    const { light, darkPage } = this.choices;
    return html`<div class="themes" role="group" aria-label="Themes">
      ${themes.map(
        (theme) =>
          html`<button
            type="button"
            aria-pressed=${isWorn(this.choices, theme)}
            @click=${() => this.#wear(theme)}
          >
            ${theme.name}
            <span class="halves" aria-hidden="true">
              ${swatches(theme.properties, light)} ${swatches(theme.dark, darkPage ?? DARK_PAGE)}
            </span>
          </button>`,
      )}
    </div>`;
  }

  #wear({ properties, dark }: Theme): void {
    this.choose({
      properties: dressed(this.choices.properties, properties),
      dark: dressed(this.choices.dark, dark),
    });
  }
}
customElements.define('brand-themes', ThemeList);
