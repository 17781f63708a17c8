import type { ReactiveElement } from 'lit';
import { readTokens } from './attributes.js';
import { send, type ToggleReason } from './events.js';
import { panelIds, type ShownSection } from './outline.js';

type Host = ReactiveElement & { open: string | null; readonly exclusive: boolean };

/** Which sections and panels a guide has, and which of them it shows. */
export interface Sections {
  readonly all: readonly ShownSection[];
  readonly shown: readonly ShownSection[];
}

/** Which panels are open. The host's `open` is the truth; all else is read from it. */
export class Panels {
  /** Ids of panels that the reader has opened. */
  readonly #opened = new Set<string>();

  constructor(
    private readonly host: Host,
    /** What there is and what shows. */
    readonly sections: () => Sections,
  ) {
    // What code has closed since, the reader no longer has open.
    host.addController({
      hostUpdate: () => {
        for (const id of this.#opened) if (!this.open.includes(id)) this.#opened.delete(id);
      },
    });
  }

  /** Ids of every panel there is, shown or not. */
  get ids(): readonly string[] {
    return panelIds(this.sections().all);
  }

  get shown(): readonly string[] {
    return panelIds(this.sections().shown);
  }

  get open(): readonly string[] {
    const open = readTokens('open', this.host.open, ['all', ...this.ids]);
    return open.includes('all') ? this.shown : open;
  }

  get isAllOpen(): boolean {
    const { open } = this;
    return this.shown.every((id) => open.includes(id));
  }

  with(id: string): readonly string[] {
    return this.host.exclusive ? [id] : [...this.without(id), id];
  }

  without(id: string): readonly string[] {
    return this.open.filter((other) => other !== id);
  }

  /** Opens just the panels `next`. */
  set(next: readonly string[]): void {
    this.host.open = next.join(' ') || null;
  }

  /** Closes what the page had opened, and leaves what the reader has. */
  leave(): void {
    this.set(this.open.filter((id) => this.#opened.has(id)));
  }

  /** Opens just the panels `next` for the reader, then tells the page of each that changed. */
  async change(next: readonly string[], reason: ToggleReason): Promise<void> {
    const before = this.open;
    for (const id of next) if (!before.includes(id)) this.#opened.add(id);
    this.set(next);
    await this.host.updateComplete;
    for (const { id: section, panels } of this.sections().shown) {
      for (const panel of panels) {
        const open = next.includes(panel);
        if (open !== before.includes(panel)) {
          send(this.host, 'spasm-guide-toggle', { panel, section, open, reason });
        }
      }
    }
  }
}
