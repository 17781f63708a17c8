import type { Attribute } from 'custom-elements-manifest';
import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../facts.js';
import { phoneProblem } from '../phone.js';

/* A control for any attribute of the manifest, by its type. One that is new to it gets one too. */

/** What a webmaster calls it, where its own name does not say it. */
const TITLES: Readonly<Record<string, string>> = {
  area: 'One place of the body',
  exclusive: 'Open one panel at a time',
  'json-ld': 'Data for search engines',
  'no-language-menu': 'No menu of languages',
  'no-events': 'No events',
  open: 'Panels that are open at first',
};

/** What is wrong with a value that the element would leave out, by attribute. */
const PROBLEMS: Readonly<Record<string, (value: string) => string>> = {
  'emergency-number': phoneProblem,
};

/** What is wrong with `value`; '' where nothing is. */
export const problemOf = (name: string, value: string): string =>
  (value && PROBLEMS[name]?.(value)) || '';

/** `heading-level` as a label: "Heading level". */
export const titleOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return TITLES[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
};

/** The manifest's Markdown, in which only code is marked. */
const described = (text = ''): readonly (string | TemplateResult)[] =>
  text.split('`').map((one, index) => (index % 2 ? html`<code>${one}</code>` : one));

/** What may be chosen; none where anything may be written. */
const optionsOf = ({ type, description = '' }: Attribute): readonly [string, string][] => {
  const text = type?.text ?? '';
  if (text.startsWith('AreaId')) return facts.areas.map(({ id, place }) => [id, place]);
  const [, from, to] = /\b(\d) to (\d)\b/.exec(description) ?? [];
  if (text !== 'number' || !from || !to) return [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => {
    const one = String(Number(from) + index);
    return [one, one];
  });
};

/** The control for `attribute`; `take` gets what was chosen, '' for nothing, and for a switch whether it is on. */
export const attributeField = (
  attribute: Attribute,
  value: string | undefined,
  take: (value: string | undefined) => void,
): TemplateResult => {
  const { name, type, description, default: standard } = attribute;
  const id = `choose-${name}`;
  const options = optionsOf(attribute);
  // A menu shows by itself what may be chosen.
  const said = options.length ? `${/^[^.:]+/.exec(description ?? '')?.[0] ?? ''}.` : description;
  const hint = html`<p class="hint" id="${id}-hint">${described(said)}</p>`;
  if (type?.text === 'boolean') {
    return html`<div class="field">
      <label class="check">
        <input
          type="checkbox"
          id=${id}
          name=${name}
          aria-describedby="${id}-hint"
          .checked=${value !== undefined}
          @change=${({ target }: Event) =>
            take((target as HTMLInputElement).checked ? '' : undefined)}
        />
        ${titleOf(name)}
      </label>
      ${hint}
    </div>`;
  }
  const onChange = ({ target }: Event) => {
    const wanted = (target as HTMLInputElement | HTMLSelectElement).value.trim();
    take(wanted && wanted !== standard ? wanted : undefined);
  };
  const problem = problemOf(name, value ?? '');
  return html`<div class="field">
    <label for=${id}>${titleOf(name)}</label>
    ${
      options.length
        ? html`<select id=${id} name=${name} aria-describedby="${id}-hint" @change=${onChange}>
            ${Number(standard) ? nothing : html`<option value="" ?selected=${!value}>All</option>`}
            ${options.map(
              ([one, text]) =>
                html`<option value=${one} ?selected=${one === (value ?? standard)}>
                  ${text}
                </option>`,
            )}
          </select>`
        : html`<input
            id=${id}
            name=${name}
            type=${name.endsWith('number') ? 'tel' : 'text'}
            autocomplete="off"
            aria-describedby="${id}-error ${id}-hint"
            aria-invalid=${problem ? 'true' : 'false'}
            .value=${value ?? ''}
            @input=${onChange}
          />`
    }
    <p class="error" id="${id}-error">${problem}</p>
    ${hint}
  </div>`;
};
