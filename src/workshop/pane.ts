import { LitElement } from 'lit';
import { asItComes, type Choices } from './choices.js';

/** What a pane has chosen; the workshop takes it over. */
export class ChoiceEvent extends Event {
  static readonly type = 'workshop-choice';

  constructor(readonly choices: Partial<Choices>) {
    super(ChoiceEvent.type, { bubbles: true });
  }
}

/**
 * One step of the workshop. Choices come in as a property and leave as an event; a pane keeps no copy.
 * It has no shadow root: labels, ids and the style sheet are the page's.
 *
 *     workshop -- choices --> pane -- ChoiceEvent --> workshop
 */
export abstract class Pane extends LitElement {
  static override properties = { choices: { attribute: false } };

  declare choices: Choices;

  constructor() {
    super();
    this.choices = asItComes;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Tells what was chosen. */
  protected choose(choices: Partial<Choices>): void {
    this.dispatchEvent(new ChoiceEvent(choices));
  }
}
