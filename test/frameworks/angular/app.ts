import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'spasm-guide';
import type { ToggleDetail } from 'spasm-guide';

@Component({
  selector: 'clinic-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="count.set(count() + 1)">Again</button>
      <button (click)="number.set('112')">Number</button>
      <button (click)="level.set(3)">Level</button>
      <button (click)="open.set('diet')">Diet</button>
      <button (click)="isThere.set(!isThere())">There</button>
      <output>{{ count() }} {{ heard() }}</output>
      @if (isThere()) {
        <spasm-guide
          [attr.emergency-number]="number()"
          [headingLevel]="level()"
          [open]="open()"
          (spasm-guide-toggle)="onToggle($event.detail)"
        >
          <span slot="contact">Riverbank Clinic, {{ count() + 1 }} Mill Lane</span>
        </spasm-guide>
      }
    </main>
  `,
})
export class ClinicPage {
  protected readonly count = signal(0);
  protected readonly number = signal('911');
  protected readonly level = signal(2);
  protected readonly open = signal<string | null>(null);
  protected readonly isThere = signal(true);
  protected readonly heard = signal('');

  protected onToggle({ panel, open, reason }: ToggleDetail): void {
    this.heard.set(`${panel} ${open} ${reason}`);
  }
}
