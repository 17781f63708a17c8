import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { call, get } from './dom.js';
import { PageEventsController } from './page-events.js';
import { enter, hasMovedOn, isBack, isNew, leave, type PageView, stay } from './page-view.js';

type Host = ReactiveControllerHost & HTMLElement;
type GuideEvent = HTMLElementEventMap['spasm-guide-toggle'];

const hashOf = (page: Document): string => get(page, 'defaultView')?.location.hash ?? '';

/**
 * Follows links into the guide: `#spasm-guide-<id>`, and `#<element id>-<id>` where the element has
 * one. The browser cannot: ids inside a shadow root are out of its reach. The address that a page is
 * opened with is followed once, and never after the reader has moved on.
 *
 *     drawn, address changed, same link clicked again --> target in the shadow root --> follow(target)
 */
export class DeepLinkController implements ReactiveController {
  /** The address that was last seen, and the view that was last followed. */
  #hash = '';
  #view: PageView | undefined;
  #navigation: Partial<Window>['navigation'];
  /** The page it was put into: told that it has left, a guide may be in another already. */
  #page: Document | undefined;

  constructor(
    private readonly host: Host,
    private readonly follow: (target: HTMLElement, leads: boolean) => Promise<void>,
  ) {
    host.addController(this);
    // Before a click, which may itself be what changes the address.
    new PageEventsController(host, {
      hashchange: this.#onChange,
      click: this.#onClick,
      keydown: this.#end,
      pointerdown: this.#end,
      'spasm-guide-toggle': ({ detail }: Partial<GuideEvent>) => {
        if (detail?.reason === 'user') this.#end();
      },
    });
  }

  hostConnected(): void {
    const page = this.host.ownerDocument;
    this.#hash = hashOf(page);
    const { navigation } = (get(page, 'defaultView') ?? {}) as Partial<Window>;
    // Where a browser has none, an element of the page may be called so, and its fields like what one can do.
    const isOne = typeof navigation?.addEventListener === 'function' && !('nodeType' in navigation);
    this.#navigation = isOne ? navigation : undefined;
    this.#navigation?.addEventListener('currententrychange', this.#onChange);
    enter(page, this.host);
    this.#page = page;
  }

  hostDisconnected(): void {
    this.#navigation?.removeEventListener('currententrychange', this.#onChange);
    if (this.#page) leave(this.#page, this.host);
  }

  /** The words may come later than the element. */
  hostUpdated(): void {
    if (hashOf(this.host.ownerDocument)) void this.host.updateComplete.then(() => this.#arrive());
  }

  #arrive(): void {
    const { host } = this;
    const page = host.ownerDocument;
    if (!host.isConnected) return;
    const view = enter(page);
    if (this.#view === view) return;
    if (!hasMovedOn(host, view)) this.#go();
    // The browser has scrolled there, as it was left: with the panel open.
    else if (isBack(page) && isNew(view)) this.#go(false);
  }

  readonly #end = (): void => {
    enter(this.host.ownerDocument).isOver = true;
  };

  /** @param leads whether the reader is taken there, or finds it open */
  #go(leads = true): void {
    const page = this.host.ownerDocument;
    const target = this.#find(hashOf(page));
    if (!target) return;
    const view = enter(page);
    this.#view = view;
    void this.follow(target, leads).then(() => stay(page, view));
  }

  /** Heard of a link's address twice: as it changes, where the browser tells, and once it has. */
  readonly #onChange = (event?: Event): void => {
    const hash = hashOf(this.host.ownerDocument);
    const isChanged = hash !== this.#hash;
    this.#hash = hash;
    const isAgain =
      event?.type === 'hashchange' && !(this.#navigation && (event as HashChangeEvent).newURL);
    if (isChanged || isAgain) this.#go();
  };

  /** Following the link one is already at changes no hash, so there is no event but the click. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => (node as Element).localName === 'a');
    const { hash, href } = (link ?? {}) as Partial<HTMLAnchorElement>;
    const { ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    const isElsewhere = ctrlKey || metaKey || shiftKey || defaultPrevented;
    if (hash && href === get(this.host.ownerDocument, 'URL') && !isElsewhere) this.#go();
    // A script that has taken the click may change the address, which not every browser tells.
    if (link && !this.#navigation) setTimeout(this.#onChange);
  };

  /** What `hash` names in this very guide, if anything. */
  #find(hash: string): HTMLElement | null {
    const { host } = this;
    const name = decode(hash.slice(1));
    // Like a doubled id, a shared name belongs to the first guide of the page that has it.
    const all = [...call(host.ownerDocument, 'querySelectorAll', host.localName)];
    for (const prefix of [host.id, 'spasm-guide']) {
      const id = prefix && name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : '';
      const isCalled = (guide: Element) => prefix === 'spasm-guide' || guide.id === prefix;
      const first = all.find((guide) => isCalled(guide) && id && inside(guide, id)) ?? host;
      const target = first === host && id ? inside(host, id) : null;
      if (target) return target;
    }
    return null;
  }
}

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
