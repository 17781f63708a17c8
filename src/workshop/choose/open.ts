import { html, type TemplateResult } from 'lit';
import { facts } from '../facts.js';

const EVERY = 'all';

/** The panels that are open when the page shows: every one, or some. */
export const openFields = (
  value: string | undefined,
  take: (value: string | undefined) => void,
): TemplateResult => {
  const chosen = (value ?? '').split(' ').filter(Boolean);
  const isAll = chosen.includes(EVERY);
  const toggle = (id: string, isOn: boolean) => {
    const others = chosen.filter((one) => one !== id);
    take((isOn ? [...others, id] : others).join(' ') || undefined);
  };
  const box = (id: string, title: string, isDisabled: boolean) =>
    html`<label class="check">
      <input
        type="checkbox"
        name="open"
        value=${id}
        .checked=${isDisabled || chosen.includes(id)}
        ?disabled=${isDisabled}
        @change=${({ target }: Event) => toggle(id, (target as HTMLInputElement).checked)}
      />
      ${title}
    </label>`;
  const count = isAll ? 'all' : String(chosen.length || 'none');
  return html`<details>
    <summary>Panels that are open at first: ${count}</summary>
    ${box(EVERY, 'Every panel', false)}
    ${facts.sections.map(
      ({ title, panels }) =>
        html`<fieldset>
          <legend>${title}</legend>
          ${panels.map((panel) => box(panel.id, panel.title, isAll))}
        </fieldset>`,
    )}
  </details>`;
};
