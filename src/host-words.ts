import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from './guide.js';
import type { HostContent } from './host-content.js';
import { merge } from './merge.js';
import { PageEventsController } from './page-events.js';
import { type Known, readContent } from './read-content.js';
import { warnOnce } from './warn.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly content?: unknown };

/**
 * The guide's words with the host's own in them: those of its property `content`, else of a
 * `<script type="application/json">` among its children. Bad ones are refused whole, and said once.
 */
export class HostWordsController implements ReactiveController {
  #observer?: MutationObserver;
  #json?: string | undefined;
  #given?: unknown;
  #content?: HostContent | undefined;
  #guide: Guide;

  constructor(
    private readonly host: Host,
    private readonly base: Guide,
    private readonly known: Known,
  ) {
    this.#guide = base;
    host.addController(this);
    // The parser may have got no further than half of it.
    new PageEventsController(host, { DOMContentLoaded: this.#look });
  }

  /** What the host gave, if it makes sense. */
  get content(): HostContent | undefined {
    this.#refresh();
    return this.#content;
  }

  /** All words, the host's among them. */
  get guide(): Guide {
    this.#refresh();
    return this.#guide;
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
    if (this.host.ownerDocument.readyState === 'loading') return;
    const scripts = [...this.host.children].filter((child) =>
      child.matches('script[type="application/json"]'),
    );
    const json = scripts.map(({ textContent }) => textContent).find((text) => text.trim());
    if (json === this.#json) return;
    this.#json = json;
    this.host.requestUpdate();
  };

  #refresh(): void {
    const given = this.host.content ?? this.#json;
    if (given === this.#given) return;
    this.#given = given;
    this.#content = given === undefined ? given : this.#read(given);
    this.#guide = this.#content ? merge(this.base, this.#content) : this.base;
  }

  #read(given: unknown): HostContent | undefined {
    try {
      return readContent(given, this.known);
    } catch (error) {
      warnOnce(`${(error as Error).message} All content is ignored.`);
      return undefined;
    }
  }
}
