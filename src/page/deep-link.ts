import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { call, get, viewOf } from './dom.js';
import { PageEventsController } from './page-events.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows links into the guide: `#spasm-guide-<id>`, and `#<element id>-<id>` where the element has
 * one. The browser cannot: ids inside a shadow root are out of its reach.
 *
 *     first connected, hashchange, same link clicked again --> target in the shadow root --> follow(target)
 */
export class DeepLinkController implements ReactiveController {
  #isFirst = true;

  constructor(
    private readonly host: Host,
    private readonly follow: (target: HTMLElement) => void,
  ) {
    host.addController(this);
    new PageEventsController(host, { hashchange: this.#onHash, click: this.#onClick });
  }

  hostConnected(): void {
    // A guide that is only moved must not jump again to the address it was loaded with.
    if (this.#isFirst && this.#hash) void this.host.updateComplete.then(this.#onHash);
    this.#isFirst = false;
  }

  get #hash(): string {
    return viewOf(this.host)?.location.hash ?? '';
  }

  readonly #onHash = (): void => {
    const target = this.#find(this.#hash);
    if (target) this.follow(target);
  };

  /** Following the link one is already at changes no hash, so there is no event but the click. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => (node as Element).localName === 'a');
    const { hash, href } = (link ?? {}) as Partial<HTMLAnchorElement>;
    const { ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    const isElsewhere = ctrlKey || metaKey || shiftKey || defaultPrevented;
    if (hash && href === get(this.host.ownerDocument, 'URL') && !isElsewhere) this.#onHash();
  };

  /** What `hash` names in this very guide, if anything. */
  #find(hash: string): HTMLElement | null {
    const { host } = this;
    const name = decode(hash.slice(1));
    const own =
      host.id && name.startsWith(`${host.id}-`) && inside(host, name.slice(host.id.length + 1));
    if (own || !name.startsWith(PREFIX)) return own || null;
    // Like a doubled id, a shared name belongs to the first guide of the page that has it.
    const id = name.slice(PREFIX.length);
    const guides = [...call(host.ownerDocument, 'querySelectorAll', host.localName)];
    const first = guides.find((guide) => inside(guide, id)) ?? host;
    return first === host ? inside(host, id) : null;
  }
}

const PREFIX = 'spasm-guide-';

/** By the root that the guide draws in: a page may shut or refuse what `shadowRoot` would tell. */
const inside = (guide: Element, id: string): HTMLElement | null =>
  (guide as Partial<{ renderRoot: Partial<ShadowRoot> }>).renderRoot?.getElementById?.(id) ?? null;

/** Decodes a fragment; a malformed one names nothing of ours. */
const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
};
