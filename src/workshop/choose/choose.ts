import { html, nothing } from 'lit';
import { put } from '../choices.js';
import { facts } from '../facts.js';
import { Pane } from '../pane.js';
import { phoneProblem } from '../phone.js';
import { attributeField } from './attribute.js';
import { languageFields } from './languages.js';
import { openFields } from './open.js';
import { moved, type Row, rowsOf, sectionFields, valueOf } from './sections.js';

/** What most clinics choose; all other attributes come after, folded. */
const FIRST = ['emergency-number', 'area', 'heading-level'];
/** Those that have fields of their own. */
const APART = ['lang', 'sections', 'open'];

/** What the guide shows, and in which words: a field for each attribute and slot of the manifest. */
export class Choose extends Pane {
  static override properties = { ...Pane.properties, said: { state: true } };

  /** What the last press did, for who does not see it. */
  declare said: string;

  /** The order of the rows, those among them that do not show. */
  #order: readonly string[] = [];

  constructor() {
    super();
    this.said = '';
  }

  protected override render() {
    const { attributes } = this.choices;
    const field = (name: string) => {
      const attribute = facts.element.attributes.find((one) => one.name === name);
      return (
        attribute && attributeField(attribute, attributes[name], (value) => this.#take(name, value))
      );
    };
    const rest = facts.element.attributes.filter(
      ({ name }) => !FIRST.includes(name) && !APART.includes(name),
    );
    return html`${languageFields(this.choices, (choices) => this.choose(choices))}
      ${sectionFields(this.#rows(), {
        hasHeading: Boolean(this.choices.slots.heading),
        take: this.#takeRows,
        move: this.#move,
      })}
      <p role="status" class="visually-hidden">${this.said}</p>
      ${FIRST.map(field)} ${this.#slots()}
      ${openFields(attributes.open, (value) => this.#take('open', value))}
      <details>
        <summary>More settings</summary>
        ${rest.map(({ name }) => field(name))}
      </details>`;
  }

  #slots() {
    const slots = facts.element.slots.filter(({ name }) => name);
    return html`<h3>Words around the guide</h3>
      ${slots.map(
        ({ name, description }) =>
          html`<div class="field">
              <label for="choose-slot-${name}"
                >${name.charAt(0).toUpperCase() + name.slice(1)}</label
              >
              <textarea
                id="choose-slot-${name}"
                name="slot-${name}"
                rows=${name === 'heading' ? 1 : 2}
                aria-describedby="choose-slot-${name}-hint"
                .value=${this.choices.slots[name] ?? ''}
                @input=${({ target }: Event) => this.#fill(name, (target as HTMLInputElement).value)}
              ></textarea>
              <p class="hint" id="choose-slot-${name}-hint">${description}</p>
            </div>
            ${name === 'contact' ? this.#phone() : nothing}`,
      )}`;
  }

  #phone() {
    const { phone } = this.choices;
    const problem = phone && phoneProblem(phone);
    return html`<div class="field">
      <label for="choose-phone">Phone number to tap</label>
      <input
        id="choose-phone"
        name="phone"
        type="tel"
        autocomplete="off"
        aria-describedby="choose-phone-error choose-phone-hint"
        aria-invalid=${problem ? 'true' : 'false'}
        .value=${phone}
        @input=${({ target }: Event) =>
          this.choose({ phone: (target as HTMLInputElement).value.trim() })}
      />
      <p class="error" id="choose-phone-error">${problem}</p>
      <p class="hint" id="choose-phone-hint">
        Your clinic’s number. Readers can tap it: where your words under Contact have it, or else
        after them.
      </p>
    </div>`;
  }

  #take(name: string, value: string | undefined): void {
    this.choose({ attributes: put(this.choices.attributes, name, value) });
  }

  #fill(name: string, value: string): void {
    this.choose({ slots: put(this.choices.slots, name, value.trim() ? value : undefined) });
  }

  #rows(): readonly Row[] {
    const rows = rowsOf(this.choices.attributes.sections, this.#order);
    this.#order = rows.map(({ id }) => id);
    return rows;
  }

  readonly #takeRows = (rows: readonly Row[]): void => {
    this.#order = rows.map(({ id }) => id);
    this.#take('sections', valueOf(rows) || undefined);
  };

  readonly #move = (rows: readonly Row[], from: number, to: number, button: string): void => {
    const next = moved(rows, from, to);
    const row = rows[from];
    if (!row || next === rows) return;
    this.#takeRows(next);
    const place = next.filter(({ isShown }) => isShown).indexOf(row) + 1;
    this.said = place ? `${row.title} is now number ${place}.` : `${row.title} does not show.`;
    // A row that is moved in the page loses the focus.
    void this.updateComplete.then(() => {
      const item = this.querySelectorAll('.sections li')[to];
      const pressed = item?.querySelector<HTMLButtonElement>(`[name="${button}"]`);
      const other = item?.querySelector<HTMLButtonElement>('button:enabled');
      if (button) (pressed?.disabled ? other : pressed)?.focus();
    });
  };
}
customElements.define('workshop-choose', Choose);
