import { html, nothing, type TemplateResult } from 'lit';
import { saysAnything } from './own-words.js';
import type { Form } from './form.js';
import { idOf, type Path, without } from './path.js';
import { placeOf } from './place.js';
import type { Problem } from './validate.js';

/* Whether the clinic's words are in the guide, and what to mend first. */

const inWords = (form: Form, problems: readonly Problem[], shown: number): string => {
  if (shown) return `Not in the guide yet: ${shown} ${shown === 1 ? 'thing' : 'things'} to mend.`;
  if (problems.length) return 'Not in the guide yet: what you began is still empty.';
  if (saysAnything(form.content)) return 'Your words are in the guide.';
  return form.content.by === undefined
    ? 'The panels are as they come. Your number, contact and heading are under Choose.'
    : 'Not in the guide yet: your name shows once you have said or changed something below.';
};

/** Shows the field at `path`, which may stand in a part that is shut. */
const goTo = (event: Event, path: Path): void => {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as Document;
  const field = root.getElementById(idOf(path));
  for (let part = field?.closest('details'); part; part = part.parentElement?.closest('details'))
    part.open = true;
  field?.focus();
};

const item = (form: Form, { path, message, isStray }: Problem): TemplateResult => {
  const place = placeOf(form.content, path);
  const takeOut = (): void =>
    form.act({
      content: without(form.content, path),
      said: `${place}: taken out.`,
      focus: ['state'],
    });
  const onGo = (event: Event): void => goTo(event, path);
  return html`<li>
    ${isStray ? place : html`<a href="#${idOf(path)}" @click=${onGo}>${place}</a>`}
    <p class="error">${message}</p>
    ${
      isStray
        ? html`<button type="button" aria-label="Take it out: ${place}" @click=${takeOut}>
            Take it out
          </button>`
        : nothing
    }
  </li>`;
};

/**
 * What to know before all fields.
 * @param problems all of them
 * @param shown those that are told at their fields: not those of what was just begun
 */
export const stateView = (
  form: Form,
  problems: readonly Problem[],
  shown: readonly Problem[],
): TemplateResult =>
  html`<div class="note" id=${idOf(['state'])} tabindex="-1">
    <p role="status" class="words-state">${inWords(form, problems, shown.length)}</p>
    ${
      shown.length
        ? html`<ul class="words-problems">
            ${shown.map((one) => item(form, one))}
          </ul>`
        : nothing
    }
  </div>`;
