import { html, type TemplateResult } from 'lit';
import { hexOf } from './colour.js';
import { boundsOf, remOf, written } from './values.js';

/* A control for each syntax of CSS that the manifest knows; text for any other. */

export interface Asked {
  readonly id: string;
  readonly label: string;
  readonly syntax: string;
  /** What stands in the field. */
  readonly text: string;
  /** What a picker or a slider begins with, as CSS. */
  readonly start: string;
  readonly fallback: string;
  readonly isWrong: boolean;
  readonly onPick: (value: string) => void;
  readonly onType: (text: string) => void;
  readonly onTyped: () => void;
}

const FONTS = [
  'system-ui, sans-serif',
  'Arial, Helvetica, sans-serif',
  'Verdana, Geneva, sans-serif',
  "'Trebuchet MS', Verdana, sans-serif",
  'Georgia, serif',
  "'Times New Roman', Times, serif",
];

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

const text = (asked: Asked, list = ''): TemplateResult =>
  html`<input
    data-main
    id=${asked.id}
    type="text"
    list=${list}
    inputmode=${asked.syntax === '<length>' ? 'decimal' : 'text'}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    placeholder=${asked.syntax === '<length>' ? written(asked.syntax, asked.fallback) : ''}
    .value=${asked.text}
    aria-invalid=${asked.isWrong}
    aria-describedby=${`${asked.id}-error ${asked.id}-hint`}
    @input=${(event: Event) => asked.onType(valueOf(event))}
    @change=${asked.onTyped}
  />`;

const color = (asked: Asked): TemplateResult =>
  html`<input
      type="color"
      aria-label=${`Pick: ${asked.label}`}
      .value=${hexOf(asked.start)}
      @input=${(event: Event) => asked.onPick(valueOf(event))}
    />${text(asked)}`;

const font = (asked: Asked): TemplateResult =>
  html`${text(asked, `${asked.id}-fonts`)}<datalist id=${`${asked.id}-fonts`}>
      ${FONTS.map((one) => html`<option value=${one}></option>`)}
    </datalist>`;

const length = (asked: Asked): TemplateResult => {
  const { min, max } = boundsOf(asked.fallback);
  const rem = String(remOf(asked.start) ?? min);
  return html`<input
      type="range"
      aria-label=${`Slide: ${asked.label}`}
      min=${min}
      max=${max}
      step="0.0625"
      .value=${rem}
      aria-valuetext=${`${rem} rem`}
      @input=${(event: Event) => asked.onPick(`${valueOf(event)}rem`)}
    /><span class="row">${text(asked)} rem</span>`;
};

/** The control for what is asked. */
export const control = (asked: Asked): TemplateResult => {
  switch (asked.syntax) {
    case '<color>':
      return color(asked);
    case '<length>':
      return length(asked);
    case '<family-name>#':
      return font(asked);
    default:
      return text(asked);
  }
};
