import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Pane } from '../pane.js';
import { type Deed, type Form, textField } from './form.js';
import './json.js';
import { dangerView, hideView, labelsView } from './lists.js';
import { newPanelsView } from './new-panels.js';
import { appendView, replaceView } from './panels.js';
import { idOf, isRecord, type Path, put, recordOf, without } from './path.js';
import { PARTS } from './place.js';
import { afterPress } from './press.js';
import { purpose } from './schema.js';
import { stateView } from './state.js';
import { type Problem, problemsOf } from './validate.js';

/** The parts that open, in their order. */
const VIEWS = {
  hide: hideView,
  append: appendView,
  replace: replaceView,
  add: newPanelsView,
  danger: dangerView,
  labels: labelsView,
} as const;

/** How many things of `value` are there: lists and records alike. */
const count = (value: unknown): number =>
  Array.isArray(value) || isRecord(value) ? Object.keys(value).length : 0;

const isWithin = (path: Path, whole: Path): boolean =>
  whole.every((step, index) => path[index] === step);

/** The clinic's own words: a form for each kind, each error at its field. */
export class Words extends Pane {
  static override properties = {
    ...Pane.properties,
    fresh: { state: true },
    said: { state: true },
  };

  /** What was just begun, while one is in it. */
  declare fresh: Path | undefined;
  /** What a button did. */
  declare said: string;

  /** Fields of what was just begun that have been left. */
  readonly #left = new Set<string>();
  #focus: Path | undefined;

  constructor() {
    super();
    this.said = '';
    this.addEventListener('focusout', this.#onFocusOut);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#focus || !changed.has('choices')) return;
    document.getElementById(idOf(this.#focus))?.focus();
    this.#focus = undefined;
  }

  #isTold({ path }: Problem): boolean {
    return !this.fresh || !isWithin(path, this.fresh) || this.#left.has(idOf(path));
  }

  #form(told: readonly Problem[]): Form {
    const { content } = this.choices;
    const faults = new Map(told.map(({ path, message }) => [idOf(path), message]));
    const choose = (next: unknown): void => this.choose({ content: recordOf(next) });
    return {
      content,
      fault: (path) => faults.get(idOf(path)),
      put: (path, value) => choose(put(content, path, value)),
      drop: (path) => choose(without(content, path)),
      act: (deed) => this.#act(deed),
    };
  }

  #act({ content, said, focus, fresh }: Deed): void {
    this.#left.clear();
    this.#focus = focus;
    this.fresh = fresh;
    this.said = said;
    this.choose({ content: recordOf(content) });
  }

  readonly #onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    const { fresh } = this;
    if (!fresh) return;
    const isInside = document.getElementById(idOf(fresh))?.contains(relatedTarget as Node | null);
    afterPress(() => {
      if (this.fresh !== fresh) return;
      this.#left.add((target as Element).id);
      if (!isInside) this.fresh = undefined;
      this.requestUpdate();
    });
  };

  #part(name: keyof typeof VIEWS, form: Form, told: readonly Problem[]): TemplateResult {
    const id = idOf([name]);
    const faults = told.filter(({ path }) => path[0] === name).length;
    const many = count(form.content[name]);
    return html`<details>
      <summary>
        <span id="${id}/title">${PARTS[name]}</span>
        ${many ? html`<span class="words-count">${many}</span>` : nothing}
        ${faults ? html`<span class="error">${faults} to mend</span>` : nothing}
      </summary>
      <fieldset aria-labelledby="${id}/title" aria-describedby="${id}/hint">
        <p class="hint" id="${id}/hint">${purpose(name)}</p>
        ${VIEWS[name](form)}
      </fieldset>
    </details>`;
  }

  protected override render() {
    const problems = problemsOf(this.choices.content);
    const told = problems.filter((one) => this.#isTold(one));
    const form = this.#form(told);
    return html`<p>
        Say what is special at your clinic. Fill in what you need and skip the rest. All of it is
        plain text.
      </p>
      ${stateView(form, problems, told)}
      ${textField(form, ['by'], { label: PARTS.by, hint: purpose('by'), isOptional: true })}
      ${textField(form, ['reviewedBy'], {
        label: PARTS.reviewedBy,
        hint: purpose('reviewedBy'),
        isOptional: true,
      })}
      ${(Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((name) => this.#part(name, form, told))}
      <details>
        <summary>Paste or copy JSON</summary>
        <workshop-words-json .choices=${this.choices}></workshop-words-json>
      </details>
      <p role="status" class="words-said">${this.said}</p>`;
  }
}
customElements.define('workshop-words', Words);
