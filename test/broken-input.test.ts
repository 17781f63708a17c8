import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from '../src/content/en.js';
import { readOptions } from '../src/embed/options.js';
import { SpasmGuide } from '/dist/spasm-guide.esm.js';
import { frame, openIds, part } from './helpers.js';
import { contents, messages, mistaken, nasty, queries, strings, values } from './inputs.js';
import { expectIntact } from './intact.js';

/** The same inputs in each run; a failing one is printed, with this seed and what it broke. */
fc.configureGlobal({ seed: 20261122, includeErrorInReport: true });

/** Lets the browser tell of what was thrown where nobody listens. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

interface Noise {
  /** What the guide said in the console. */
  readonly said: string[];
  /** What was thrown, or rejected, with nobody to catch it. */
  readonly thrown: string[];
}

/** Listens to the console and to failures of `view` while `act` runs. */
const noise = async (
  act: (heard: Noise) => unknown,
  view: Window & typeof globalThis = window,
): Promise<Noise> => {
  const heard: Noise = { said: [], thrown: [] };
  const onError = ({ message }: ErrorEvent) => heard.thrown.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent) => heard.thrown.push(String(reason));
  const { warn } = view.console;
  view.console.warn = (...words: unknown[]) => {
    const text = words.join(' ');
    // The rest is Lit's, or the browser's.
    if (text.startsWith('<spasm-guide>')) heard.said.push(text);
  };
  view.addEventListener('error', onError);
  view.addEventListener('unhandledrejection', onRejection);
  try {
    await act(heard);
    await settled();
  } finally {
    view.console.warn = warn;
    view.removeEventListener('error', onError);
    view.removeEventListener('unhandledrejection', onRejection);
  }
  return heard;
};

/** Fails where anything was thrown, or said twice, or at length. */
const expectQuiet = ({ said, thrown }: Noise) => {
  expect(thrown).to.deep.equal([]);
  expect(new Set(said).size, 'each message once').to.equal(said.length);
  for (const message of said) expect(message).to.have.length.below(450);
};

/** All inputs are for one engine, a third of them for each other: it is our own code that reads them. */
const share = /Chrome/.test(navigator.userAgent) ? 1 : 1 / 3;

/** Tries `act` with many inputs; each must leave the window quiet. */
const holds = <Given>(
  runs: number,
  given: fc.Arbitrary<Given>,
  act: (input: Given, heard: Noise) => unknown,
  view?: () => Window & typeof globalThis,
) =>
  fc.assert(
    fc.asyncProperty(given, async (input) => {
      expectQuiet(await noise((heard) => act(input, heard), view?.()));
    }),
    { numRuns: Math.ceil(runs * share) },
  );

/** Whether what was made of JSON or of `__proto__` has leaked into every object. */
const isPolluted = () => 'isAdmin' in {};

const ATTRIBUTES = [
  'sections',
  'open',
  'exclusive',
  'heading-level',
  'emergency-number',
  'area',
  'keep-query',
  'no-events',
  'lang',
];

/** Each property that a page may set, and what it may set it to. */
const PROPERTIES = {
  sections: values,
  open: values,
  exclusive: values,
  headingLevel: values,
  emergencyNumber: values,
  area: values,
  keepQuery: values,
  noEvents: values,
  content: values,
};

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The words in attributes that could each be a mistake. */
const wordsIn = (given: Readonly<Partial<Record<string, string>>>) =>
  Object.values(given).flatMap((value = '') => value.trim().split(/\s+/)).length;

describe('whatever a page hands to it, the guide is whole, shows nothing else and throws nothing', function () {
  this.timeout(120_000);
  let box: HTMLElement;
  beforeEach(async () => (box = await fixture<HTMLElement>(html`<div></div>`)));
  afterEach(() => expect(isPolluted()).to.equal(false));

  /** A new guide in the page, drawn; gone when the next one comes. */
  const shown = async (set: (element: SpasmGuide) => unknown, place: Element = box) => {
    const element = document.createElement('spasm-guide');
    place.replaceChildren(element);
    await set(element);
    await element.updateComplete;
    return element;
  };

  it('every naughty string in every attribute', async () => {
    const element = await shown(() => undefined);
    const heard = await noise(async () => {
      for (const value of nasty) {
        for (const name of ATTRIBUTES) element.setAttribute(name, value);
        await element.updateComplete;
        await expectIntact(element, { sections: value, phone: value });
      }
    });
    expectQuiet(heard);
  });

  it('any text in the attributes, each mistake told once and never again', () =>
    holds(
      80,
      fc.record(Object.fromEntries(ATTRIBUTES.map((name) => [name, strings])), {
        requiredKeys: [],
      }),
      async (given, { said }) => {
        const write = (element: Element) => {
          for (const [name, value] of Object.entries(given)) element.setAttribute(name, value!);
        };
        const asked = { sections: given.sections, phone: given['emergency-number'] };
        await expectIntact(await shown(write), asked);
        const count = said.length;
        expect(count).to.be.at.most(wordsIn(given));
        await expectIntact(await shown(write), asked);
        expect(said, 'told again').to.have.length(count);
      },
    ));

  it('any value in the properties, set before it is in the page and after', () =>
    holds(100, fc.record(PROPERTIES, { requiredKeys: [] }), async (given) => {
      const made = Object.entries(given).map(([name, make]) => [name, make()] as const);
      const asked = {
        sections: text(made.find(([name]) => name === 'sections')?.[1]),
        phone: text(made.find(([name]) => name === 'emergencyNumber')?.[1]),
      };
      const set = (element: SpasmGuide) => {
        for (const [name, value] of made) Reflect.set(element, name, value);
      };
      const element = await shown(set);
      await expectIntact(element, asked);
      element.remove();
      set(element);
      box.append(element);
      await element.updateComplete;
      await expectIntact(element, asked);
    }));

  it("any words of the host's own: text and no more, and no danger sign lost", async () => {
    const own = await shown(() => undefined);
    const signs = (element: Element) =>
      [...part(element, 'danger').querySelectorAll('li')].map(({ textContent }) => textContent);
    const tags = new Set(
      [...own.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName),
    );
    await holds(60, contents, async (content, { said }) => {
      const element = await shown((one) => (one.content = content));
      expect(said).to.deep.equal([]);
      expect(signs(element)).to.include.members(signs(own));
      for (const one of element.shadowRoot!.querySelectorAll('*')) {
        // What marks them, and keeps a name to itself.
        expect([...tags, 'div', 'bdi']).to.include(one.localName);
        for (const name of one.getAttributeNames()) expect(name).not.to.match(/^on/);
        expect(one.getAttribute('href') ?? '').to.match(/^(https:|tel:|#spasm-guide-[a-z-]+$|$)/);
      }
      expect(part(element, 'guide').textContent).to.contain(en.keyPoints.points[0]);
    });
  });

  it("a mistake in the host's own words: refused whole, and told once", () =>
    holds(60, mistaken, async (make, { said }) => {
      const write = (element: SpasmGuide) => {
        const json = document.createElement('script');
        json.type = 'application/json';
        json.append(make() as string);
        element.append(json);
      };
      await expectIntact(await shown(write));
      expect(said.length).to.be.at.most(1);
      const count = said.length;
      await expectIntact(await shown(write));
      expect(said, 'told again').to.have.length(count);
    }));

  it('any value as an id in its methods: a RangeError that lists the known ones', async () => {
    const element = await shown(() => undefined);
    await holds(200, values, async (make) => {
      const id = make() as string | undefined;
      for (const method of ['showPanel', 'hidePanel', 'print'] as const) {
        try {
          // Not the browser's dialog.
          if (method !== 'print' || id !== undefined) element[method](id as never);
        } catch (error) {
          expect(error).to.be.an.instanceOf(RangeError);
          const { message } = error as RangeError;
          expect(message).to.match(/ It has: [a-z -]+\.$/);
          expect(message).to.have.length.below(500);
        }
      }
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });
    await expectIntact(element);
  });

  it('any address, whatever the id of the element', async () => {
    const { href } = location;
    const element = await shown(() => undefined);
    // Browsers take no more than so many steps at a time.
    await holds(
      70,
      fc.record({
        id: strings,
        hash: fc.oneof(
          fc.constantFrom(...nasty),
          strings,
          fc.constantFrom('diet', 'diet-content', 'danger', 'dialog-title', 'now'),
        ),
        prefix: fc.constantFrom('', 'spasm-guide-', 'own', '%'),
      }),
      async ({ id, hash, prefix }) => {
        element.id = id;
        const name = `${prefix === 'own' ? `${id}-` : prefix}${hash}`.slice(0, 2000);
        const before = location.href;
        const followed = new Promise((resolve) =>
          addEventListener('hashchange', resolve, { once: true }),
        );
        location.replace(`#${name}`);
        if (location.href !== before) await followed;
        await element.updateComplete;
        await expectIntact(element);
      },
    );
    history.replaceState(null, '', href);
  });

  it('any text in the data of a place to mount it', () =>
    holds(
      60,
      fc.dictionary(
        fc.oneof(
          fc.constantFrom(...ATTRIBUTES, '__proto__', 'onclick', 'style', 'id', 'slot', 'part'),
          fc.stringMatching(/^[a-z-]{1,12}$/),
        ),
        strings,
        { noNullPrototype: true },
      ),
      async (given) => {
        const place = document.createElement('div');
        for (const [name, value] of Object.entries(given)) {
          place.setAttribute(`data-${name}`, value);
        }
        place.setAttribute('data-spasm-guide', '');
        box.replaceChildren(place);
        await settled();
        const [element, ...others] = place.children;
        expect(others).to.deep.equal([]);
        const strange = element!.getAttributeNames().filter((name) => !ATTRIBUTES.includes(name));
        expect(strange).to.deep.equal([]);
        await (element as SpasmGuide).updateComplete;
        await expectIntact(element!, {
          sections: given.sections,
          phone: given['emergency-number'],
        });
      },
    ));

  /** A clinic's own nodes: any tag, any slot, any text, one in another. */
  const { nodes } = fc.letrec<{
    element: () => Node;
    node: () => Node;
    nodes: (() => Node)[];
  }>((tie) => ({
    nodes: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      strings.map((data) => () => new Text(data)),
      strings.map((data) => () => new Comment(data.replaceAll('-', ''))),
      tie('element'),
      tie('element'),
    ),
    element: fc
      .record({
        tag: fc.oneof(
          fc.constantFrom('p', 'button', 'form', 'input'),
          fc.constantFrom('slot', 'template', 'table', 'style', 'details', 'dialog', 'x-clinic'),
          fc.constant('spasm-guide'),
        ),
        slot: fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom('heading', 'intro', 'contact', 'footer') },
          fc.constantFrom('', ...nasty),
        ),
        // Names that our own buttons have, and names that hide what a form can do.
        name: fc.constantFrom('all', 'panel', 'print', 'closest', 'getRootNode', 'localName'),
        value: fc.constantFrom('print', 'diet', 'stop'),
        inside: tie('nodes'),
      })
      .map(({ tag, slot, name, value, inside }) => () => {
        const element = document.createElement(tag);
        element.slot = slot;
        element.setAttribute('name', name);
        element.setAttribute('value', value);
        element.setAttribute('part', 'panel');
        element.append(...inside.map((make) => make()));
        return element;
      }),
  }));

  it("any nodes of the clinic's own in its slots, which stay as they are", async () => {
    // A form that is sent leaves the page.
    box.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
    await holds(60, nodes, async (given) => {
      const own = given.map((make) => make());
      const copies = own.map((node) => node.cloneNode(true));
      const element = await shown((it) => it.append(...own));
      const walker = document.createTreeWalker(element);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const options = { bubbles: true, composed: true, cancelable: true };
        const submitter = element.querySelector('button');
        node.dispatchEvent(new MouseEvent('click', options));
        node.dispatchEvent(new Event('beforematch', options));
        node.dispatchEvent(new SubmitEvent('submit', { ...options, submitter }));
        node.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter' }));
      }
      await element.updateComplete;
      await expectIntact(element);
      expect(openIds(element)).to.deep.equal([]);
      expect(own.every((node, index) => node.isEqualNode(copies[index]!))).to.equal(true);
      for (const nested of element.querySelectorAll('spasm-guide')) {
        await nested.updateComplete;
        await expectIntact(nested);
      }
    });
  });

  it('any message to the page for a frame, which stays where it is', async () => {
    const page = await frame('/dist/embed.html');
    const element = page.document.querySelector('spasm-guide')!;
    await element.updateComplete;
    const address = page.location.href;
    await holds(
      150,
      messages,
      async (data) => {
        const heard = new Promise((resolve) =>
          page.addEventListener('message', resolve, { once: true }),
        );
        try {
          page.postMessage(data, '*');
        } catch {
          // No message at all: the browser cannot copy it.
          return;
        }
        await heard;
        await element.updateComplete;
        expect(page.location.href.split('#')[0]).to.equal(address);
        await expectIntact(element);
      },
      () => page,
    );
  });

  it('any message from the frame to the page around it: the frame keeps a sane height', async () => {
    const page = await frame('/test/pages/embed-plain.html');
    const around = page.document.body;
    const inner = page.document.createElement('iframe');
    // There is no such page, so none that sends its own messages.
    inner.src = '/nobody/embed.html';
    const script = page.document.createElement('script');
    script.src = '/dist/embed-parent.js';
    const loaded = [inner, script].map(
      (one) => new Promise((resolve) => one.addEventListener('load', resolve, { once: true })),
    );
    around.append(inner, script);
    await Promise.all(loaded);
    const view = inner.contentWindow as Window & typeof globalThis;
    // Made in the frame, so that it is the frame who speaks.
    const say = view.Function('data', 'parent.postMessage(data, "*")') as (data: unknown) => void;
    const { offsetHeight } = inner;
    expect(offsetHeight).to.be.above(0);
    await holds(
      200,
      messages,
      async (data) => {
        const heard = new Promise((resolve) =>
          page.addEventListener('message', resolve, { once: true }),
        );
        try {
          say(data);
        } catch {
          return;
        }
        await heard;
        expect(inner.offsetHeight).to.be.within(1, 20_010);
        const others = [...inner.style].filter((name) => name !== 'height');
        expect(others).to.deep.equal([]);
      },
      () => page,
    );
    // Well-formed, it is heard: else all of this would prove nothing.
    say({ type: 'spasm-guide-height', height: 777 });
    await new Promise((resolve) => page.addEventListener('message', resolve, { once: true }));
    expect(inner.style.height).to.match(/^77\d|^78\d/);
  });

  it('any query of the page for a frame: only options come of it', () =>
    holds(300, queries, (query) => {
      const { attributes, properties, theme } = readOptions(query);
      expect(ATTRIBUTES).to.include.members([...attributes.keys()]);
      expect([undefined, 'light', 'dark']).to.include(theme);
      for (const [name, value] of properties) {
        expect(name).to.match(/^--spasm-guide-[a-z-]+$/);
        expect(value).to.not.match(/[;{}<>@\\]|url\(|var\(|image|attr\(|env\(/i);
      }
    }));
});
