import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'spasm-guide';

/** What must not compile. Angular checks events alone: to a custom element it lets any attribute through. */
@Component({
  selector: 'wrong-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<spasm-guide (spasm-guide-toggle)="note($event.detail.words)" />`,
})
export class WrongPage {
  protected note(words: string): void {
    console.log(words);
  }
}
