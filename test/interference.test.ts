import { expect } from '@open-wc/testing';
import { isOpen, openIds, part, parts, type SpasmGuide, summary } from './helpers.js';

/*
 * Pages whose other scripts change the ground under the guide. What they replace may do more than the
 * browser's own, or refuse; what only pretends to do its work (a `querySelector` that finds nothing)
 * breaks every script there is, and nothing here is about that.
 */

type View = Window & typeof globalThis & { failed: string[] };

const GUIDE = '/dist/spasm-guide.js';
const FALLBACK = 'Call us if cramps come back.';
const TAG = `<spasm-guide><span>${FALLBACK}</span></spasm-guide>`;

const js = (code: string) => `<script>${code}</script>`;
const file = (name: string) => `<script src="/node_modules/${name}"></script>`;

const watch = js(`
  window.failed = [];
  addEventListener('error', ({ message }) => failed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));
  window.print = () => { window.printed = true; dispatchEvent(new Event('afterprint')); };
`);

let frame: HTMLIFrameElement;
afterEach(() => frame.remove());

/** A page of the clinic: its own scripts first, then what `body` holds, then the guide's script. */
const open = async (before: string, body = TAG): Promise<View> => {
  frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 390px; block-size: 500px; border: 0; display: block';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html>${watch}${before}<body>${body}<script src="${GUIDE}"></script>`;
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as View;
};

/** Lets the browser tell of what was thrown where nobody listens. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const guideOf = async (page: View): Promise<SpasmGuide> => {
  const element = page.document.querySelector('spasm-guide')!;
  await element.updateComplete;
  return element;
};

/** A guide as helpers see it, also where the page has shut its shadow root, or refused it one. */
const opened = ({ renderRoot }: SpasmGuide): Element => {
  const shadowRoot = {
    getElementById: (id: string) => renderRoot.querySelector(`#${id}`),
    querySelectorAll: (selector: string) => renderRoot.querySelectorAll(selector),
  };
  return { shadowRoot } as unknown as Element;
};

interface Look {
  /** Whether the page lets it have its looks. */
  readonly isStyled?: boolean;
}

/** The whole guide shows, opens under a click, tells the page, and prints; nothing is thrown. */
const expectWorking = async (page: View, { isStyled = true }: Look = {}) => {
  const element = await guideOf(page);
  const inside = opened(element);
  expect(parts(inside, 'panel').length).to.be.above(20);
  expect(parts(inside, 'section')).to.have.length(5);
  expect(part(inside, 'danger').querySelectorAll('li').length).to.be.above(10);
  expect(part(inside, 'danger').checkVisibility()).to.equal(true);
  const { display } = page.getComputedStyle(summary(inside, 'diet'));
  expect(display === 'flex').to.equal(isStyled);

  const told: unknown[] = [];
  page.document.addEventListener('spasm-guide-toggle', (event) => told.push(event));
  summary(inside, 'diet').click();
  await element.updateComplete;
  expect(openIds(inside)).to.deep.equal(['diet']);
  part(inside, 'open-all').click();
  await element.updateComplete;
  expect(isOpen(inside, 'stretch')).to.equal(true);
  await settled();
  expect(told.length).to.be.above(20);

  part(inside, 'place').click();
  await element.updateComplete;
  expect(part(inside, 'now').querySelector('.now-content [part~=steps]')).to.exist;
  part(inside, 'print').click();
  const dialog = part(inside, 'dialog') as HTMLDialogElement;
  expect(dialog.open).to.equal(true);
  dialog.querySelector<HTMLButtonElement>('[value=print]')!.click();
  await element.updateComplete;
  await settled();
  expect(page).to.have.property('printed', true);
  expect(page.document.querySelector('[data-spasm-guide-printing]')).to.equal(null);

  await settled();
  expect(page.failed).to.deep.equal([]);
  return element;
};

const everywhere = (names: readonly string[]) =>
  names.map((name) => `delete ${name}.prototype.adoptedStyleSheets;`).join('');

describe('the guide shows and works, and so does the page, where the page', () => {
  const pages: readonly [title: string, before: string, stillThere?: string, look?: Look][] = [
    [
      'watches every shadow root that is made',
      js(`const { attachShadow } = Element.prototype;
        window.roots = [];
        Element.prototype.attachShadow = function (...options) {
          const root = attachShadow.apply(this, options);
          roots.push(root);
          return root;
        };`),
      'roots.length === 1',
    ],
    [
      'shuts every shadow root',
      js(`const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (options) {
          return attachShadow.call(this, { ...options, mode: 'closed' });
        };`),
      'document.querySelector("spasm-guide").shadowRoot === null',
    ],
    [
      'refuses every shadow root',
      js(`Element.prototype.attachShadow = () => { throw new Error('No shadows.'); };`),
      `document.querySelector("spasm-guide").textContent.includes("${FALLBACK}")`,
      { isStyled: false },
    ],
    [
      'watches every element that is defined',
      js(`const { define } = CustomElementRegistry.prototype;
        window.defined = [];
        customElements.define = function (...options) {
          defined.push(options[0]);
          return define.apply(this, options);
        };`),
      'defined.includes("spasm-guide")',
    ],
    [
      'defines elements by the polyfill of old browsers',
      js('window.customElements.forcePolyfill = true;') +
        file('@webcomponents/custom-elements/custom-elements.min.js') +
        js(`customElements.define('x-own', class extends HTMLElement {
          connectedCallback() { this.title = 'own'; }
        });
        window.own = document.createElement('x-own');
        document.documentElement.append(own);`),
      'own.title === "own"',
    ],
    [
      'scopes its elements by a polyfill',
      js('delete window.CustomElementRegistry.prototype.initialize;') +
        file('@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js'),
      'Boolean(customElements.get("spasm-guide"))',
    ],
    [
      'has zones around every promise, timer and listener',
      file('zone.js/bundles/zone.umd.js'),
      'Boolean(Zone.current) && String(Promise).includes("ZoneAwarePromise")',
    ],
    [
      'wraps promises and microtasks',
      js(`const { then } = Promise.prototype;
        window.count = 0;
        Promise.prototype.then = function (...options) {
          count += 1;
          return then.apply(this, options);
        };
        const run = queueMicrotask;
        window.queueMicrotask = (task) => { count += 1; run(() => task()); };`),
      'count > 0',
    ],
    [
      'gives every object, list and element more than it had',
      js(`for (const { prototype } of [Object, Array, String, Function, Element, Node, Event]) {
          for (const name of ['extend', 'each', 'first', 'hide', 'update', 'own']) {
            prototype[name] = function () { return 'own'; };
          }
        }
        window.own = Object.keys(Object.prototype);`),
      'own.length === 6 && [].first() === "own"',
    ],
    [
      'makes lists of anything its own way, as Prototype did',
      js(`Array.from = (list) => {
          const result = new Array(list.length || 0);
          for (let index = 0; index < result.length; index += 1) result[index] = list[index];
          return result;
        };`),
      'Array.from({ length: 1 }).length === 1',
    ],
    [
      'has its own ways to find and to remove elements',
      js(`for (const name of ['remove', 'closest', 'matches', 'append', 'querySelector',
          'setAttribute', 'removeAttribute', 'addEventListener', 'getAttribute']) {
          const owner = [Element, Node, EventTarget].find((one) => Object.hasOwn(one.prototype, name));
          const original = owner.prototype[name];
          owner.prototype[name] = function (...options) {
            window.count = (window.count ?? 0) + 1;
            return original.apply(this, options);
          };
        }`),
      'count > 0',
    ],
    [
      'has frozen what all scripts share',
      js(`for (const one of [Object, Array, String, Function, Promise, Symbol, Map, Set, Error, RegExp]) {
          Object.freeze(one);
          Object.freeze(one.prototype);
        }`),
      'Object.isFrozen(Object.prototype)',
    ],
    [
      'has no style sheets to share',
      js(everywhere(['Document', 'ShadowRoot'])),
      '!("adoptedStyleSheets" in document)',
    ],
    [
      'has none, and none that a script can make',
      js(`${everywhere(['Document', 'ShadowRoot'])}
        window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };`),
      '!("adoptedStyleSheets" in document)',
    ],
    [
      'is denied its storage, cookies and clipboard',
      js(`const deny = { configurable: true, get() { throw new DOMException('No.', 'SecurityError'); } };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, deny);
        }
        Object.defineProperty(document, 'cookie', deny);
        Object.defineProperty(navigator, 'clipboard', deny);`),
    ],
    [
      'has no animation frames',
      js('delete window.requestAnimationFrame; delete Window.prototype.requestAnimationFrame;'),
      '!window.requestAnimationFrame',
    ],
    ['is never drawn', js('window.requestAnimationFrame = () => 1;')],
    [
      'is told to be hidden and shown all the time',
      js(`Object.defineProperty(document, 'hidden', { get: () => Math.random() < 0.5 });
        window.storm = () => {
          for (let count = 0; count < 1000; count += 1) {
            document.dispatchEvent(new Event('visibilitychange'));
            dispatchEvent(new Event(count % 2 ? 'pageshow' : 'pagehide'));
          }
        };
        addEventListener('load', storm);
        document.addEventListener('spasm-guide-toggle', storm);`),
    ],
  ];

  for (const [title, before, stillThere = 'true', look] of pages) {
    it(title, async () => {
      const page = await open(before);
      await expectWorking(page, look);
      expect(page.eval(stillThere), 'what the page had').to.equal(true);
    });
  }
});

describe('where the guide cannot be, the words in the HTML stay', () => {
  const refusing = js(`customElements.define = () => { throw new Error('Not on the list.'); };`);

  it("the clinic's own inside the tag", async () => {
    const page = await open(refusing);
    expect(page.failed).to.have.length(1);
    const words = page.document.querySelector<HTMLElement>('spasm-guide span')!;
    expect(words.innerText).to.equal(FALLBACK);
    expect(words.checkVisibility()).to.equal(true);
  });

  it('and in the place where an editor took the tag away', async () => {
    const page = await open(refusing, `<div data-spasm-guide>${FALLBACK}</div>`);
    expect(page.document.querySelector('div')!.innerText).to.equal(FALLBACK);
  });
});

describe('moved at a bad moment, the guide works on and leaves nothing behind', () => {
  /** Puts the guide at another place of its page. */
  const move = (element: SpasmGuide) => {
    const { ownerDocument } = element;
    const place = ownerDocument.createElement('section');
    ownerDocument.body.append(place);
    place.append(element);
  };

  const leftovers = ({ document }: View) => [
    document.querySelector('[data-spasm-guide-printing]'),
    document.adoptedStyleSheets.length,
  ];

  it('while a panel opens', async () => {
    const page = await open('');
    const element = await guideOf(page);
    summary(element, 'diet').click();
    move(element);
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['diet']);
    summary(element, 'diet').click();
    await expectWorking(page);
  });

  it('to another document while a panel opens, and back', async () => {
    const page = await open('');
    const element = await guideOf(page);
    summary(element, 'diet').click();
    document.body.append(element);
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['diet']);
    expect(getComputedStyle(summary(element, 'diet')).display).to.equal('flex');
    summary(element, 'diet').click();
    page.document.body.append(element);
    await expectWorking(page);
  });

  it('and out of the page while it prints', async () => {
    const page = await open('');
    const element = await guideOf(page);
    let count = 0;
    page.print = () => (count += 1);
    element.print();
    await element.updateComplete;
    expect(count).to.equal(1);
    expect(parts(element, 'guide')[0]!.querySelector('.sheet')).to.not.equal(null);
    move(element);
    element.remove();
    page.dispatchEvent(new Event('afterprint'));
    expect(leftovers(page)).to.deep.equal([null, 0]);
    expect(element.hasAttribute('data-spasm-guide-printing')).to.equal(false);
    page.document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.sheet')).to.equal(null);
    expect(page.failed).to.deep.equal([]);
  });

  it('out of the page just before it would print: then it does not', async () => {
    const page = await open('');
    const element = await guideOf(page);
    element.print();
    element.remove();
    await element.updateComplete;
    await settled();
    expect(page).to.not.have.property('printed');
    expect(leftovers(page)).to.deep.equal([null, 0]);
    page.document.body.append(element);
    await expectWorking(page);
  });

  it('while its timer runs: the timer ends, and can be started again', async () => {
    const page = await open('');
    const element = await guideOf(page);
    element.showPanel('stretch');
    const press = async (name: string) => {
      element.shadowRoot!.querySelector<HTMLButtonElement>(`[name=${name}]`)!.click();
      await element.updateComplete;
    };
    await press('start');
    expect(parts(element, 'timer')).to.have.length(1);
    move(element);
    await element.updateComplete;
    expect(parts(element, 'timer')).to.have.length(0);
    await press('start');
    expect(parts(element, 'timer')).to.have.length(1);
    await press('stop');
    element.hideAll();
    await expectWorking(page);
  });
});
