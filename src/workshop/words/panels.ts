import { html, type TemplateResult } from 'lit';
import { blocksView, emptyBlock } from './blocks.js';
import { type Form, textField } from './form.js';
import { idOf, type Path, put, recordOf, without } from './path.js';
import { FIELDS, panelName } from './place.js';
import { kinds, sections } from './schema.js';
import './see.js';

/* The guide's panels in the clinic's words, or with them at the end. */

/** What a panel begins with: a paragraph that waits for its words. */
export const firstBlocks = kinds.slice(0, 1).map(emptyBlock);

/**
 * What can be done with the whole of the panel at `path`.
 * @param id its id in the guide
 * @param focus what adds one: it gets the focus when this one is removed
 */
export const panelTools = (form: Form, path: Path, id: string, focus: Path): TemplateResult => {
  const name = panelName(form.content, path);
  const onClick = (): void =>
    form.act({ content: without(form.content, path), said: `“${name}” removed.`, focus });
  return html`<div class="row">
    <workshop-words-see .panel=${id}></workshop-words-see>
    <button type="button" @click=${onClick}>Remove all for “${name}”</button>
  </div>`;
};

/** A choice of those panels that `field` does not have yet. */
const chooser = (form: Form, field: string, verb: string, begin: (id: string) => void) => {
  const taken = recordOf(form.content[field]);
  const id = idOf([field, 'panel']);
  const onClick = ({ target }: Event): void => {
    const root = (target as Element).getRootNode() as Document;
    const { value } = root.getElementById(id) as HTMLSelectElement;
    if (value) begin(value);
  };
  return html`<div class="field">
    <label for=${id}>Panel</label>
    <div class="row">
      <select id=${id}>
        ${sections.map(
          ({ title, panels }) =>
            html`<optgroup label=${title}>
              ${panels
                .filter((panel) => !Object.hasOwn(taken, panel.id))
                .map((panel) => html`<option value=${panel.id}>${panel.title}</option>`)}
            </optgroup>`,
        )}
      </select>
      <button type="button" @click=${onClick}>${verb}</button>
    </div>
  </div>`;
};

/** The card of the panel at `path`, with `inside` in it. */
export const panelCard = (form: Form, path: Path, inside: unknown): TemplateResult =>
  html`<fieldset class="card" id=${idOf(path)} tabindex="-1">
    <legend>${panelName(form.content, path)}</legend>
    ${inside}
  </fieldset>`;

const own = (form: Form, field: string): readonly string[] =>
  Object.keys(recordOf(form.content[field]));

/** Words at the end of panels of the guide's. */
export const appendView = (form: Form): TemplateResult => {
  const begin = (id: string): void => {
    const path = ['append', id];
    form.act({
      content: put(form.content, path, firstBlocks),
      said: `Write what to add to “${panelName(form.content, path)}”.`,
      focus: [...path, 0, kinds[0]?.name ?? ''],
      fresh: [...path, 0],
    });
  };
  return html`${own(form, 'append').map((id) => {
    const path = ['append', id];
    return html`<fieldset class="card">
      <legend>${panelName(form.content, path)}</legend>
      ${blocksView(form, path, `“${panelName(form.content, path)}”`)}
      ${panelTools(form, path, id, ['append', 'panel'])}
    </fieldset>`;
  })}
  ${chooser(form, 'append', 'Add to this panel', begin)}`;
};

/** Panels of the guide's in the clinic's words. */
export const replaceView = (form: Form): TemplateResult => {
  const begin = (id: string): void => {
    const path = ['replace', id];
    form.act({
      content: put(form.content, path, { body: firstBlocks }),
      said: `Write what stands in place of “${panelName(form.content, path)}”.`,
      focus: [...path, 'title'],
      fresh: path,
    });
  };
  return html`${own(form, 'replace').map((id) => {
    const path = ['replace', id];
    const name = panelName(form.content, path);
    return panelCard(
      form,
      path,
      html`${textField(form, [...path, 'title'], {
        label: FIELDS.title ?? '',
        hint: 'The panel keeps its own if there is none.',
        placeholder: name,
        isOptional: true,
      })}
      ${blocksView(form, [...path, 'body'], `“${name}”`)}
      ${panelTools(form, path, id, ['replace', 'panel'])}`,
    );
  })}
  ${chooser(form, 'replace', 'Replace this panel', begin)}`;
};
