import { html, nothing, type TemplateResult } from 'lit';
import type { Choices } from '../choices.js';
import { facts } from '../facts.js';

/** What becomes of `languages` when one is ticked or no longer: the order is that of `facts`, the guide's own first. */
export const ticked = (
  languages: readonly string[],
  lang: string,
  isOn: boolean,
): readonly string[] => {
  const [first = 'en'] = languages;
  const chosen = facts.languages
    .map((one) => one.lang)
    .filter((one) => (one === lang ? isOn : languages.includes(one)));
  return chosen.includes(first) ? ledBy(chosen, first) : chosen;
};

/** `languages` with `lang` before the others. */
export const ledBy = (languages: readonly string[], lang: string): readonly string[] => [
  lang,
  ...languages.filter((one) => one !== lang),
];

/** The languages that the page loads, and which of them the guide shows. */
export const languageFields = (
  { languages }: Choices,
  choose: (choices: Partial<Choices>) => void,
): TemplateResult => {
  const chosen = facts.languages.filter(({ lang }) => languages.includes(lang));
  const hasDraft = chosen.some(({ lang, review }) => lang !== 'en' && review === 'draft');
  return html`<fieldset aria-describedby=${hasDraft ? 'choose-draft' : nothing}>
    <legend>Languages</legend>
    <div class="columns">
      ${facts.languages.map(
        ({ lang, name }) =>
          html`<label class="check">
            <input
              type="checkbox"
              name="language"
              value=${lang}
              .checked=${languages.includes(lang)}
              ?disabled=${languages.length === 1 && languages[0] === lang}
              @change=${({ target }: Event) =>
                choose({
                  languages: ticked(languages, lang, (target as HTMLInputElement).checked),
                })}
            />
            <span lang=${lang}>${name}</span>
          </label>`,
      )}
    </div>
    ${
      hasDraft
        ? html`<p class="note" id="choose-draft">
            The translations are drafts: no professional translator, doctor or nurse has checked
            them. Have yours read them before you use them.
          </p>`
        : nothing
    }
    ${
      chosen.length > 1
        ? html`<div class="field">
            <label for="choose-first">The guide shows first</label>
            <select
              id="choose-first"
              @change=${({ target }: Event) =>
                choose({ languages: ledBy(languages, (target as HTMLSelectElement).value) })}
            >
              ${chosen.map(
                ({ lang, name }) =>
                  html`<option value=${lang} lang=${lang} ?selected=${lang === languages[0]}>
                    ${name}
                  </option>`,
              )}
            </select>
            <p class="hint">The reader finds the others in a menu at the top.</p>
          </div>`
        : nothing
    }
  </fieldset>`;
};
