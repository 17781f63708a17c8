import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { get } from '../page/dom.js';
import { PageEventsController } from '../page/page-events.js';
import { warnOnce } from '../warn.js';
import { readContent } from './check.js';
import type { HostContent } from './content.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly content?: unknown };

const isWhole = (json = ''): boolean => {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
};

/**
 * The host's own words: those of its property `content`, else of a `<script type="application/json">` among
 * its children. Bad ones are refused whole, and said once.
 */
export class HostContentController implements ReactiveController {
  #observer?: MutationObserver;
  #json?: string | undefined;
  #given?: unknown;
  #content?: HostContent | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
    new PageEventsController(host, { DOMContentLoaded: this.#look, load: this.#look });
  }

  /** What the host gave, if it makes sense. */
  get content(): HostContent | undefined {
    const given = this.host.content ?? this.#json;
    if (given !== this.#given) {
      this.#given = given;
      const content = given === undefined ? given : this.#read(given);
      // Frameworks make an equal one at each of their renders: the guide is not drawn anew for it.
      if (JSON.stringify(content) !== JSON.stringify(this.#content)) this.#content = content;
    }
    return this.#content;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#look);
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #look = (): void => {
    const scripts = this.host.querySelectorAll(':scope > script[type="application/json"]');
    const json = [...scripts].map(({ textContent }) => textContent).find((text) => text.trim());
    // The parser may have got no further than half of it. No event tells for sure: pages divert them.
    const isLoading = get(this.host.ownerDocument, 'readyState') === 'loading';
    if (json === this.#json || (isLoading && !isWhole(json))) return;
    this.#json = json;
    this.host.requestUpdate();
  };

  #read(given: unknown): HostContent | undefined {
    try {
      return readContent(given);
    } catch (error) {
      warnOnce(`${(error as Error).message} All content is ignored.`);
      return undefined;
    }
  }
}
