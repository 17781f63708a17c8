import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { trustedData } from '../trusted-template.js';

type Host = ReactiveControllerHost & HTMLElement;

const ID = 'spasm-guide-json-ld';

/** What each guide publishes, and in which page, in the order they came. */
const published = new Map<Host, { readonly page: Document; readonly data: string }>();

/** Keeps the one block of `page`: that of the first guide that publishes. */
const refresh = (page: Document): void => {
  const first = [...published.values()].find((one) => one.page === page);
  const old = page.getElementById(ID);
  if (old?.textContent === first?.data) return;
  old?.remove();
  if (!first) return;
  const script = page.createElement('script');
  script.id = ID;
  script.type = 'application/ld+json';
  try {
    script.text = trustedData(first.data);
  } catch {
    // A strict page that refuses our policy. It is no program, so that nothing is lost by going around.
    script.append(first.data);
  }
  page.head.append(script);
};

/** Keeps schema.org data in the page's head, as long as the guide is in the page and wants it. */
export class PublishController implements ReactiveController {
  /** @param data what to publish; nothing if the host did not ask for it */
  constructor(
    private readonly host: Host,
    private readonly data: () => object | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const data = this.host.isConnected && this.data();
    if (!data) {
      this.hostDisconnected();
      return;
    }
    const page = this.host.ownerDocument;
    // A page that is saved as HTML and read again must not find a tag in the words.
    published.set(this.host, { page, data: JSON.stringify(data).replaceAll('<', '\\u003c') });
    refresh(page);
  }

  hostDisconnected(): void {
    const old = published.get(this.host);
    published.delete(this.host);
    if (old) refresh(old.page);
  }
}
