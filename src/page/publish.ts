import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { call, get } from './dom.js';

type Host = ReactiveControllerHost & HTMLElement;

const ID = 'spasm-guide-json-ld';

/** What each guide publishes, what that was read from, and in which page, in the order they came. */
const published = new Map<
  Host,
  { readonly page: Document; readonly from: object; readonly data: string }
>();

/** Each page's block: known by itself, as the page may have an element of the same id. */
const blocks = new Map<Document, HTMLScriptElement>();

/**
 * A script for data. A copy of one that has run never runs again, so that no browser looks at what is in it:
 * strict pages refuse text in a new one, though it is no program.
 */
const dataScript = (page: Document): HTMLScriptElement => {
  const ran = call(
    page,
    'querySelector',
    'script:not([type]), script[type=module], script[type*=javascript]',
  );
  const script = (ran?.cloneNode() ?? call(page, 'createElement', 'script')) as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  return script;
};

/** Keeps the one block of `page`: that of the first guide that publishes. */
const refresh = (page: Document): void => {
  const first = [...published.values()].find((one) => one.page === page);
  const old = blocks.get(page);
  if (old?.isConnected && old.textContent === first?.data) return;
  old?.remove();
  blocks.delete(page);
  if (!first) return;
  // What a server says of the guide to who runs no script.
  call(page, 'querySelector', `script[data-${ID}]`)?.remove();
  const script = dataScript(page);
  if (!call(page, 'getElementById', ID)) script.id = ID;
  script.type = 'application/ld+json';
  script.append(first.data);
  get(page, 'head').append(script);
  blocks.set(page, script);
};

/** Keeps schema.org data in the page's head, as long as the guide is in the page and wants it. */
export class PublishController<Drawn extends object> implements ReactiveController {
  constructor(
    private readonly host: Host,
    /** What shows, the same until other words do; nothing if the host did not ask for data. */
    private readonly drawn: () => Drawn | undefined,
    /** Reads from it what to publish: once, before a reader has it translated. */
    private readonly data: (drawn: Drawn) => object,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const from = this.host.isConnected ? this.drawn() : undefined;
    if (!from) {
      this.hostDisconnected();
      return;
    }
    const page = this.host.ownerDocument;
    const old = published.get(this.host);
    if (old?.from !== from || old.page !== page) {
      // A page that is saved as HTML and read again must not find a tag in the words.
      const data = JSON.stringify(this.data(from)).replaceAll('<', '\\u003c');
      published.set(this.host, { page, from, data });
    }
    refresh(page);
  }

  hostDisconnected(): void {
    const old = published.get(this.host);
    published.delete(this.host);
    if (old) refresh(old.page);
  }
}
