import { expect } from '@open-wc/testing';
import { call } from '../../src/page/dom.js';
import { openIds, part, parts, type SpasmGuide, summary } from '../helpers.js';

/** A page under attack: what it said, what it threw, and whether anybody's script ran. */
export type View = Window &
  typeof globalThis & { said: string[]; failed: string[]; printed?: boolean; isOwned?: boolean };

/** What an attacker wants to run. */
export const OWN = 'window.isOwned=true';

const watch = `<script>
  window.said = [];
  window.failed = [];
  console.warn = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => failed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));
  window.print = () => { window.printed = true; dispatchEvent(new Event('afterprint')); };
</script>`;

let frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const one of frames) one.remove();
  frames = [];
});

/** A page with `body` in it, then the guide's script; what `before` holds comes first. */
export const open = async (
  body: string,
  { before = '', src = '/dist/spasm-guide.js' } = {},
): Promise<View> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 390px; block-size: 500px; border: 0; display: block';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  const script = src && `<script src="${src}"></script>`;
  frame.srcdoc = `<!doctype html><html lang="en">${watch}${before}<body>${body}${script}`;
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as View;
};

/** Lets the browser tell of what was thrown where nobody listens. */
export const settled = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

/** Every `selector` of a page, whatever names stand in the way of its document. */
export const all = <Found extends Element>(page: View, selector: string): Found[] =>
  [...call(page.document, 'querySelectorAll', selector)] as unknown as Found[];

/** The guides of a page, once they show. */
export const guidesOf = async (page: View): Promise<SpasmGuide[]> => {
  const guides = all<SpasmGuide>(page, 'spasm-guide');
  await Promise.all(guides.map(({ updateComplete }) => updateComplete));
  return guides;
};

/** The whole guide shows and works: panels, places with their drawings, the timer, sheets. Nothing is thrown. */
export const expectWorking = async (page: View, element: SpasmGuide): Promise<void> => {
  await element.updateComplete;
  expect(parts(element, 'panel').length).to.be.above(20);
  expect(part(element, 'danger').checkVisibility()).to.equal(true);
  expect(page.getComputedStyle(summary(element, 'diet')).display).to.equal('flex');

  summary(element, 'diet').click();
  await element.updateComplete;
  expect(openIds(element)).to.include('diet');
  const [place] = parts(element, 'place');
  expect(place!.querySelectorAll('path').length).to.be.above(3);
  place!.click();
  await element.updateComplete;
  const start = part(element, 'now').querySelector<HTMLButtonElement>('[name=start]')!;
  start.click();
  await element.updateComplete;
  expect(parts(element, 'timer')).to.not.be.empty;
  element.shadowRoot!.querySelector<HTMLButtonElement>('[name=stop]')!.click();

  part(element, 'print').click();
  part(element, 'dialog').querySelector<HTMLButtonElement>('[value=print]')!.click();
  await element.updateComplete;
  await settled();
  expect(page.printed).to.equal(true);
  expect(all(page, '[data-spasm-guide-printing]')).to.deep.equal([]);

  await settled();
  expect(page.failed).to.deep.equal([]);
  expect(page.isOwned).to.equal(undefined);
};

/** Every name that `prototype` and what it comes from have. */
export const namesIn = (prototype: object): string[] => {
  const names = new Set<string>();
  for (let one: object | null = prototype; one; one = Object.getPrototypeOf(one) as object | null) {
    for (const name of Object.getOwnPropertyNames(one)) names.add(name);
  }
  return [...names];
};
