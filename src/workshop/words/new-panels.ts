import { html, nothing, type TemplateResult } from 'lit';
import { blocksView } from './blocks.js';
import { type Form, textField } from './form.js';
import { localId } from './local-id.js';
import { firstBlocks, panelCard, panelTools } from './panels.js';
import { at, idOf, listOf, type Path, put, recordOf } from './path.js';
import { FIELDS, panelName } from './place.js';
import { sections } from './schema.js';

/* Panels of the clinic's own. */

const ADD: Path = ['add', 'panel'];

const idsBut = (form: Form, position: number): unknown[] =>
  listOf(form.content.add)
    .filter((_, index) => index !== position)
    .map((panel) => recordOf(panel).id);

const sectionField = (form: Form, path: Path): TemplateResult => {
  const id = idOf(path);
  const fault = form.fault(path);
  const chosen = at(form.content, path);
  const onChange = ({ target }: Event): void => form.put(path, (target as HTMLSelectElement).value);
  return html`<div class="field">
    <label for=${id}>${FIELDS.section}</label>
    <select
      id=${id}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `${id}/error` : nothing}
      @change=${onChange}
    >
      ${
        sections.some((section) => section.id === chosen)
          ? nothing
          : html`<option value="" selected>Choose</option>`
      }
      ${sections.map(
        (section) =>
          html`<option value=${section.id} ?selected=${section.id === chosen}>
            ${section.title}
          </option>`,
      )}
    </select>
    ${fault ? html`<p class="error" id="${id}/error">${fault}</p>` : nothing}
  </div>`;
};

/** The panel's name in links follows its title, as long as nobody has written another. */
const retitle = (form: Form, path: Path, position: number, title: string): void => {
  const panel = recordOf(at(form.content, path));
  const taken = idsBut(form, position);
  const old = typeof panel.title === 'string' ? panel.title : '';
  const follows = !panel.id || panel.id === localId(old, taken);
  form.put(path, { ...panel, title, ...(follows ? { id: localId(title, taken) } : {}) });
};

const panelView = (form: Form, position: number): TemplateResult => {
  const path = ['add', position];
  const id = at(form.content, [...path, 'id']);
  return panelCard(
    form,
    path,
    html`${textField(form, [...path, 'title'], {
      label: FIELDS.title ?? '',
      onText: (title) => retitle(form, path, position, title),
    })}
    ${sectionField(form, [...path, 'section'])}
    ${textField(form, [...path, 'id'], {
      label: FIELDS.id ?? '',
      hint: typeof id === 'string' ? `A link to this panel ends in #spasm-guide-${id}` : undefined,
    })}
    ${blocksView(form, [...path, 'body'], `“${panelName(form.content, path)}”`)}
    ${panelTools(form, path, String(id), ADD)}`,
  );
};

/** The clinic's own panels, and a button for one more. */
export const newPanelsView = (form: Form): TemplateResult => {
  const all = listOf(form.content.add);
  const onAdd = (): void => {
    const path = ['add', all.length];
    const panel = {
      id: localId('', idsBut(form, all.length)),
      section: sections[0]?.id,
      title: '',
      body: firstBlocks,
    };
    form.act({
      content: put(form.content, path, panel),
      said: 'Panel added.',
      focus: [...path, 'title'],
      fresh: path,
    });
  };
  return html`${all.map((_, position) => panelView(form, position))}
    <button type="button" id=${idOf(ADD)} @click=${onAdd}>Add a panel</button>`;
};
