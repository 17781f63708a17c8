import type { LitElement, ReactiveController } from 'lit';
import type { Frame } from '../frame.js';
import { liveFrame } from './stage.js';

/**
 * Lays `mark`, which is fixed in the window, over an element of the preview. The guide itself stays as
 * it is.
 */
const place = (mark: HTMLElement, { element: frame }: Frame, marked: Element): void => {
  const outer = frame.getBoundingClientRect();
  const inner = marked.getBoundingClientRect();
  const scale = outer.width / frame.offsetWidth;
  const left = Math.max(outer.left, outer.left + inner.left * scale);
  const top = Math.max(outer.top, outer.top + inner.top * scale);
  const width = Math.min(outer.right, outer.left + inner.right * scale) - left;
  const height = Math.min(outer.bottom, outer.top + inner.bottom * scale) - top;
  mark.hidden = width <= 0 || height <= 0;
  mark.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
};

/** Scrolls the preview, and nothing around it, so that `element` shows. */
export const reveal = ({ document: page }: Frame, element: Element): void => {
  const view = page.defaultView;
  const { top, bottom } = element.getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight)) view.scrollBy({ top: top - 24 });
};

/** Keeps the host's `.brand-mark` over what is marked, wherever that is scrolled to. */
export class Mark implements ReactiveController {
  #marked: Element | undefined;
  /** The preview whose scrolling is heard. */
  #heard: Frame | undefined;
  #life = new AbortController();

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    document.addEventListener('workshop-shown', this.#onShown, { signal });
    document.addEventListener('scroll', this.#follow, { signal, capture: true });
    window.addEventListener('resize', this.#follow, { signal });
    this.#onShown();
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.#heard = undefined;
  }

  hostUpdated(): void {
    this.#follow();
  }

  /** What is marked; none for nothing. */
  get element(): Element | undefined {
    return this.#marked;
  }

  set element(element: Element | undefined) {
    this.#marked = element;
    this.#follow();
  }

  readonly #onShown = (): void => {
    const frame = liveFrame();
    if (frame && frame !== this.#heard) {
      this.#heard = frame;
      const { signal } = this.#life;
      frame.document.addEventListener('scroll', this.#follow, { signal, capture: true });
    }
    this.#follow();
  };

  readonly #follow = (): void => {
    const mark = this.host.querySelector<HTMLElement>('.brand-mark');
    const frame = liveFrame();
    if (!mark) return;
    if (frame && this.#marked?.isConnected) place(mark, frame, this.#marked);
    else mark.hidden = true;
  };
}
