import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { SpasmGuide } from '/dist/spasm-guide.esm.js';

export { SpasmGuide };

/** A guide in the page, as a clinic writes it: `guide('open="diet"')`. */
export const guide = (attributes = '', content = ''): Promise<SpasmGuide> =>
  fixture<SpasmGuide>(
    staticHtml`${unsafeStatic(`<spasm-guide ${attributes}>${content}</spasm-guide>`)}`,
  );

/** Every element of the guide that carries the part `name`. */
export const parts = (element: Element, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

/** The one element that carries the part `name`. */
export const part = (element: Element, name: string): HTMLElement => {
  const [first] = parts(element, name);
  if (!first) throw new Error(`no part "${name}"`);
  return first;
};

/** The button of the panel `id`. */
export const summary = (element: Element, id: string): HTMLButtonElement => {
  const button = element.shadowRoot?.getElementById(id)?.querySelector('button');
  if (!button) throw new Error(`no panel "${id}"`);
  return button;
};

/** Whether a reader sees the text of the panel `id`. */
export const isOpen = (element: Element, id: string): boolean => {
  const content = summary(element, id).parentElement?.nextElementSibling;
  return !content?.hasAttribute('hidden');
};

/** Ids of the panels whose text shows, in the order of the page. */
export const openIds = (element: Element): string[] =>
  parts(element, 'panel')
    .map(({ id }) => id)
    .filter((id) => isOpen(element, id));

/** Clicks the middle of `target` with a real mouse. */
export const click = async (target: Element): Promise<void> => {
  // What is still growing would move it away from under the mouse.
  const root = target.getRootNode() as Document | ShadowRoot;
  for (const animation of root.getAnimations()) animation.finish();
  target.scrollIntoView({ block: 'center' });
  // A mouse meets what was drawn last.
  await nextFrame();
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
};

/** A reader meets the panel at the top of the window, or as near as the end of the page lets it. */
export const expectInView = (element: Element, id: string, view: Window = window) => {
  const { scrollHeight } = view.document.documentElement;
  const isAtEnd = view.scrollY + view.innerHeight >= scrollHeight - 2;
  expect(element.shadowRoot!.getElementById(id)!.getBoundingClientRect().top).to.be.within(
    -1,
    isAtEnd ? view.innerHeight - 44 : 40,
  );
};

/** What the console was warned of while `act` ran. */
export const warnings = async (act: () => unknown): Promise<string[]> => {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => heard.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
};

/** The details of the events named `name` that reach the document while `act` runs. */
export const heard = async (
  name: keyof HTMLElementEventMap,
  act: () => unknown,
): Promise<unknown[]> => {
  const details: unknown[] = [];
  const listener = (event: Event) => details.push((event as CustomEvent).detail);
  document.addEventListener(name, listener);
  try {
    await act();
  } finally {
    document.removeEventListener(name, listener);
  }
  return details;
};

export { html };

/** What the guide's panel `id` hides while it is closed. */
export const content = (element: Element, id: string): HTMLElement => {
  const hidden = element.shadowRoot?.getElementById(`${id}-content`);
  if (!hidden) throw new Error(`no content of panel "${id}"`);
  return hidden;
};

/** The window of another page of this server, in a frame that is gone after the test. */
export const frame = async (src: string): Promise<Window & typeof globalThis> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const iframe = document.createElement('iframe');
  iframe.title = 'Another page';
  iframe.width = '600';
  iframe.height = '400';
  iframe.src = src;
  const loaded = new Promise((resolve) => {
    iframe.addEventListener('load', resolve, { once: true });
  });
  box.append(iframe);
  await loaded;
  return iframe.contentWindow as Window & typeof globalThis;
};

type Pixel = readonly [red: number, green: number, blue: number];

const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Paints `colors` over each other, the first at the bottom; gives the pixel that a reader sees. */
const paint = (colors: readonly string[]): Pixel => {
  for (const color of colors) {
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** Relative luminance as in WCAG 2.2. */
const luminance = (pixel: Pixel): number => {
  const [red, green, blue] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Pixel;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The colours behind what is inside `element`, from the page's up, through slots and shadow roots. */
const ground = (element: Element): string[] => {
  const probe = document.createElement('p');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const colors = [getComputedStyle(probe).backgroundColor];
  probe.remove();
  const chain: Element[] = [];
  let node: Element | null = element;
  while (node) {
    chain.unshift(node);
    const root: Node = node.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    node = node.assignedSlot ?? node.parentElement ?? host;
  }
  return [...colors, ...chain.map((one) => getComputedStyle(one).backgroundColor)];
};

/** WCAG contrast, 1 to 21, of `color` as it shows on the ground of `element` and what is painted `between`. */
export const contrast = (color: string, element: Element, ...between: string[]): number => {
  const colors = [...ground(element), ...between];
  const [low = 0, high = 0] = [paint(colors), paint([...colors, color])]
    .map(luminance)
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** Every element of the guide that holds words of its own, not only elements. */
export const wordy = (element: Element): HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter((one) =>
    [...one.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );

/** Moves a real mouse onto `target`, which is inside the guide `element`. */
export const hover = async (element: Element, target: Element): Promise<void> => {
  // The test machine has no mouse plugged in, so media queries say that nothing can hover.
  element.shadowRoot!.adoptedStyleSheets = SpasmGuide.styles.map(({ cssText }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText.replaceAll(/\(hover: ?hover\)/g, 'all'));
    return sheet;
  });
  target.scrollIntoView({ block: 'center' });
  // A mouse meets what was drawn last.
  await nextFrame();
  const { x, y } = target.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x) + 9, Math.round(y) + 9] });
};

/** Goes the way of a reader who has a cramp this minute, to the running timer of the first place. */
export const crampNow = async (element: SpasmGuide): Promise<void> => {
  for (const name of ['area', 'start']) {
    part(element, 'now').querySelector<HTMLButtonElement>(`button[name=${name}]`)!.click();
    await element.updateComplete;
  }
};

/** Ids of the places whose stretch the panel `stretch` shows, in order. */
export const shownPlaces = (element: Element): string[] =>
  parts(element, 'exercise')
    .filter((one) => getComputedStyle(one).display !== 'none')
    .map((one) => [...one.part].find((name) => name !== 'exercise')!);
