import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { viewOf } from './dom.js';

/** Hears what the window of the guide's page tells, as long as the guide is in it. */
export class PageEventsController implements ReactiveController {
  #view: Window | null = null;

  /** @param handlers by the event's name; `DOMContentLoaded` reaches the window as well */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly handlers: Readonly<Record<string, (event: never) => void>>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = viewOf(this.host);
    this.#each((type, handle) => this.#view?.addEventListener(type, handle));
  }

  hostDisconnected(): void {
    this.#each((type, handle) => this.#view?.removeEventListener(type, handle));
  }

  #each(change: (type: string, handle: EventListener) => void): void {
    for (const [type, handle] of Object.entries(this.handlers))
      change(type, handle as EventListener);
  }
}
