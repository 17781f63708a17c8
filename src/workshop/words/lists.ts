import { html, type TemplateResult } from 'lit';
import { type Form, linesField, textField } from './form.js';
import { idOf, listOf } from './path.js';
import { labels, sections, tiers } from './schema.js';

/* The short parts of the form: panels to hide, danger signs, words for buttons. */

/** A box to tick for each panel of the guide's. */
export const hideView = (form: Form): TemplateResult => {
  const hidden = listOf(form.content.hide);
  const onChange = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    const next = checked ? [...hidden, value] : hidden.filter((id) => id !== value);
    if (next.length) form.put(['hide'], next);
    else form.drop(['hide']);
  };
  return html`${sections.map(
    ({ title, panels }) =>
      html`<fieldset>
        <legend>${title}</legend>
        ${panels.map(
          (panel) =>
            html`<label class="check">
              <input
                type="checkbox"
                id=${idOf(['hide', panel.id])}
                value=${panel.id}
                .checked=${hidden.includes(panel.id)}
                @change=${onChange}
              />
              ${panel.title}
            </label>`,
        )}
      </fieldset>`,
  )}`;
};

/** A field for the signs of each urgency. */
export const dangerView = (form: Form): TemplateResult =>
  html`${tiers.map(({ id, title }) =>
    linesField(form, ['danger', id], {
      label: `Signs under “${title}”`,
      hint: 'One on each line.',
      isOptional: true,
    }),
  )}`;

/** A field for each of the words that may be changed. */
export const labelsView = (form: Form): TemplateResult =>
  html`${labels.map(({ name, words }) => {
    const filled = words.match(/\{\w+\}/g) ?? [];
    return textField(form, ['labels', name], {
      label: `In place of “${words}”`,
      hint: filled.length ? `Keep ${filled.join(' and ')}: the guide fills this in.` : undefined,
      placeholder: words,
      isOptional: true,
    });
  })}`;
