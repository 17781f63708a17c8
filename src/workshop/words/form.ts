import { html, nothing, type TemplateResult } from 'lit';
import type { Choices } from '../choices.js';
import { lines, linesIn } from './lines.js';
import { at, idOf, type Path } from './path.js';

/** The form as its parts see it: what is typed comes in, what changes goes out. */
export interface Form {
  readonly content: Choices['content'];
  /** What to do about the field at `path`; none where it is right, or still being filled. */
  fault(path: Path): string | undefined;
  /** Puts `value` at `path`. */
  put(path: Path, value: unknown): void;
  /** Takes out what is at `path`. */
  drop(path: Path): void;
  /** Does what a button says. */
  act(deed: Deed): void;
}

export interface Deed {
  readonly content: unknown;
  /** What happened, for who does not see it. */
  readonly said: string;
  /** The place that gets the focus. */
  readonly focus: Path;
  /** What is new and waits for its words: it is not called wrong before it is left. */
  readonly fresh?: Path;
}

interface Look {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The guide's own words, where these take their place. */
  readonly placeholder?: string;
}

/** A field's label, hint and error around its control. */
const around = (
  id: string,
  { label, hint }: Look,
  fault: string | undefined,
  control: TemplateResult,
) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}/hint">${hint}</p>` : nothing} ${control}
    ${fault ? html`<p class="error" id="${id}/error">${fault}</p>` : nothing}
  </div>`;

/** Ids of what is said of the field. */
const said = (id: string, { hint }: Look, fault: string | undefined) =>
  [hint && `${id}/hint`, fault && `${id}/error`].filter(Boolean).join(' ') || nothing;

/** A field for a text at `path`. One that may be left empty is then not there at all. */
export const textField = (
  form: Form,
  path: Path,
  look: Look & {
    readonly isOptional?: boolean;
    readonly rows?: number;
    readonly onText?: (text: string) => void;
  },
): TemplateResult => {
  const id = idOf(path);
  const fault = form.fault(path);
  const value = at(form.content, path);
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const onInput = ({ target }: Event): void => {
    const { value: typed } = target as HTMLInputElement;
    if (look.onText) look.onText(typed);
    else if (look.isOptional && !typed) form.drop(path);
    else form.put(path, typed);
  };
  const invalid = fault ? 'true' : nothing;
  const control = look.rows
    ? html`<textarea
        id=${id}
        rows=${look.rows}
        placeholder=${look.placeholder ?? nothing}
        aria-invalid=${invalid}
        aria-describedby=${said(id, look, fault)}
        .value=${text}
        @input=${onInput}
      ></textarea>`
    : html`<input
        id=${id}
        placeholder=${look.placeholder ?? nothing}
        autocomplete="off"
        aria-invalid=${invalid}
        aria-describedby=${said(id, look, fault)}
        .value=${text}
        @input=${onInput}
      />`;
  return around(id, look, fault, control);
};

/** A field for texts at `path`, one on each line. */
export const linesField = (
  form: Form,
  path: Path,
  look: Look & { readonly isOptional?: boolean },
): TemplateResult => {
  const id = idOf(path);
  const fault = form.fault(path);
  const onInput = ({ target }: Event): void => {
    const typed = linesIn((target as HTMLTextAreaElement).value);
    if (look.isOptional && !typed.length) form.drop(path);
    else form.put(path, typed);
  };
  return around(
    id,
    look,
    fault,
    html`<textarea
      id=${id}
      rows="3"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${said(id, look, fault)}
      ${lines(at(form.content, path))}
      @input=${onInput}
    ></textarea>`,
  );
};
