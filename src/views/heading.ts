import { html, nothing, type TemplateResult } from 'lit';

/**
 * A real heading of `level` 2 to 6: the first is the page’s or the guide’s own. One template a level:
 * tag names cannot vary inside a template, and this is smaller and faster than Lit's static templates.
 */
export const heading = (
  level: number,
  name: string | undefined,
  content: unknown,
): TemplateResult => {
  const part = name ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
};
