import { html, nothing, type TemplateResult } from 'lit';
import { type Form, linesField, textField } from './form.js';
import { at, idOf, listOf, type Path, put, without } from './path.js';
import { blockName, KINDS } from './place.js';
import { type Kind, kindOf, kinds } from './schema.js';

/* What is said in a panel: paragraphs, cautions, steps and lists, in their order. */

/** What each field of a block is called. */
const LABELS: Readonly<Record<string, string>> = {
  text: 'Text',
  caution: 'Text',
  lead: 'Line before the list',
  steps: 'Steps, one on each line',
  list: 'Points, one on each line',
};

/** An empty block of `kind`. */
export const emptyBlock = ({ name, fields }: Kind): Readonly<Record<string, unknown>> => ({
  [name]: fields.some((field) => field.name === name && field.isList) ? [] : '',
});

/** The first field of the block at `path`. */
const firstField = (path: Path, kind: Kind): Path => [...path, kind.fields[0]?.name ?? kind.name];

const add = (form: Form, path: Path, kind: Kind): void => {
  const place = [...path, listOf(at(form.content, path)).length];
  form.act({
    content: put(form.content, place, emptyBlock(kind)),
    said: `${KINDS[kind.name] ?? kind.name} added.`,
    focus: firstField(place, kind),
    fresh: place,
  });
};

/** The block that comes into its place gets the focus; else the one before; else what adds another. */
const remove = (form: Form, path: Path, position: number, name: string): void => {
  const left = listOf(at(form.content, path)).length - 1;
  form.act({
    content: without(form.content, [...path, position]),
    said: `${name} removed.`,
    focus: left ? [...path, Math.min(position, left - 1)] : path,
  });
};

const move = (form: Form, path: Path, from: number, to: number): void => {
  const all = listOf(at(form.content, path));
  const order = all.with(from, all[to]).with(to, all[from]);
  const isEnd = to === 0 || to === all.length - 1;
  // At an end, the button that was pressed is no longer to be pressed.
  const button = to < from !== isEnd ? 'up' : 'down';
  form.act({
    content: put(form.content, path, order),
    said: `Moved. It is now ${to + 1} of ${all.length}.`,
    focus: [...path, to, button],
  });
};

const fieldsOf = (form: Form, path: Path, kind: Kind): TemplateResult[] =>
  kind.fields.map(({ name, isList, isNeeded, description }) => {
    const look = { label: LABELS[name] ?? name, hint: description, isOptional: !isNeeded };
    return isList
      ? linesField(form, [...path, name], look)
      : textField(form, [...path, name], { ...look, rows: isNeeded ? 3 : 0 });
  });

const blockView = (form: Form, path: Path, position: number, count: number): TemplateResult => {
  const place = [...path, position];
  const block = at(form.content, place);
  const kind = kindOf(block);
  const name = blockName(block, position);
  const fault = form.fault(place);
  const mover = (button: 'up' | 'down', to: number) =>
    html`<button
      type="button"
      id=${idOf([...place, button])}
      aria-label="Move ${button}: ${name}"
      ?disabled=${to < 0 || to >= count}
      @click=${() => move(form, path, position, to)}
    >
      Move ${button}
    </button>`;
  return html`<fieldset class="card" id=${idOf(place)} tabindex="-1">
    <legend>${name}</legend>
    ${kind?.description ? html`<p class="hint">${kind.description}</p>` : nothing}
    ${fault ? html`<p class="error">${fault}</p>` : nothing}
    ${kind ? fieldsOf(form, place, kind) : html`<pre class="code">${JSON.stringify(block)}</pre>`}
    <div class="row">
      ${mover('up', position - 1)} ${mover('down', position + 1)}
      <button
        type="button"
        aria-label="Remove: ${name}"
        @click=${() => remove(form, path, position, name)}
      >
        Remove
      </button>
    </div>
  </fieldset>`;
};

/**
 * The editor of the blocks at `path`.
 * @param owner what they are said in, such as a panel's title
 */
export const blocksView = (form: Form, path: Path, owner: string): TemplateResult => {
  const count = listOf(at(form.content, path)).length;
  const fault = form.fault(path);
  const id = idOf(path);
  return html`${Array.from({ length: count }, (_, index) => blockView(form, path, index, count))}
    ${fault ? html`<p class="error" id="${id}/error">${fault}</p>` : nothing}
    <div
      class="toolbar"
      role="group"
      aria-label="Add to ${owner}"
      aria-describedby=${fault ? `${id}/error` : nothing}
      id=${id}
      tabindex="-1"
    >
      ${kinds.map(
        (kind) =>
          html`<button type="button" @click=${() => add(form, path, kind)}>
            Add ${(KINDS[kind.name] ?? kind.name).toLowerCase()}
          </button>`,
      )}
    </div>`;
};
