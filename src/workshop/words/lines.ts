import { nothing } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { listOf } from './path.js';

/* A field with one text on each line. */

/** The lines of `text` that say something. */
export const linesIn = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim());

class Lines extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('Lines belong to a field.');
  }

  override render(_lines: unknown) {
    return nothing;
  }

  override update({ element }: ElementPart, [value]: [unknown]) {
    const field = element as HTMLTextAreaElement;
    const lines = listOf(value).map(String);
    // Empty lines stay while one types: what they part has not changed.
    if (linesIn(field.value).join('\n') !== lines.join('\n')) field.value = lines.join('\n');
    return nothing;
  }
}

/** Has a `<textarea>` show these lines: `<textarea ${lines(steps)}>`. */
export const lines = directive(Lines);
