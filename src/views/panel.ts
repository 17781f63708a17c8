import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/**
 * A collapsible panel: a heading that holds the button, and its text beside it, which stays in the
 * page while closed so that find-in-page, links and paper reach it.
 * @param level the heading's level, 3 to 6
 */
export const panel = (
  id: string,
  title: string,
  text: unknown,
  isOpen: boolean,
  level: number,
): TemplateResult => {
  const open = isOpen ? ' panel-open' : '';
  const button = html`<button
    part="summary${isOpen ? ' summary-open' : ''}"
    name="panel"
    value=${id}
    aria-expanded=${isOpen}
    aria-controls="${id}-content"
  >
    <span>${title}</span><span part="icon"></span>
  </button>`;
  return html`<div part="panel${open} ${id}" id=${id}>
    ${heading(level, 'panel-heading', button)}
    <div part="content" id="${id}-content" hidden=${isOpen ? nothing : 'until-found'}>
      <div part="text">${text}</div>
    </div>
  </div>`;
};
