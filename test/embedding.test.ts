import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { isOpen, openIds, part, parts, type SpasmGuide, summary } from './helpers.js';

const script = '/dist/spasm-guide.js';
const panelCount = 21;

let frame: HTMLIFrameElement;

/** Opens a page of the clinic, by its address or its text, in a frame as wide as a telephone. */
const open = async (page: { src: string } | { srcdoc: string }): Promise<Document> => {
  frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 390px; block-size: 500px; border: 0; display: block';
  Object.assign(frame, page);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
};

/** The guide of a page, once it shows. */
const guideOf = async (page: Document): Promise<SpasmGuide> => {
  await page.defaultView!.customElements.whenDefined('spasm-guide');
  const element = page.querySelector('spasm-guide')!;
  await element.updateComplete;
  return element;
};

const addScript = async (page: Document, src = script): Promise<void> => {
  const added = page.createElement('script');
  added.src = src;
  const loaded = new Promise((resolve, reject) => {
    added.addEventListener('load', resolve);
    added.addEventListener('error', reject);
  });
  page.body.append(added);
  await loaded;
};

/** Clicks with a real mouse on `target`, which is in the frame. */
const clickInside = async (target: Element): Promise<void> => {
  target.scrollIntoView({ block: 'center' });
  const outer = frame.getBoundingClientRect();
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(outer.x + x + width / 2),
    Math.round(outer.y + y + height / 2),
  ];
  await sendMouse({ type: 'click', position });
};

/** The whole guide shows, with its looks, and opens under a click. */
const expectWhole = async (page: Document): Promise<void> => {
  const element = await guideOf(page);
  const view = page.defaultView!;

  expect(parts(element, 'panel').length).to.be.at.least(panelCount);
  expect(parts(element, 'section')).to.have.length(5);
  expect(part(element, 'heading').textContent.trim()).to.not.equal('');
  expect(part(element, 'danger').querySelectorAll('li').length).to.be.above(10);
  expect(part(element, 'key-points').querySelectorAll('li').length).to.be.above(2);
  for (const text of parts(element, 'text')) expect(text.textContent.trim()).to.not.equal('');
  for (const panel of parts(element, 'panel')) {
    expect(panel.querySelector('button')!.textContent.trim()).to.not.equal('');
  }

  const style = (name: string) => view.getComputedStyle(part(element, name));
  expect(style('summary').display).to.equal('flex');
  expect(style('summary').borderTopStyle).to.equal('none');
  expect(style('key-points').paddingTop).to.equal('12px');
  expect(style('danger').borderTopStyle).to.equal('solid');
  expect(view.getComputedStyle(element).display).to.equal('block');

  const button = summary(element, 'dehydration');
  expect(isOpen(element, 'dehydration')).to.equal(false);
  await clickInside(button);
  await element.updateComplete;
  expect(openIds(element)).to.deep.equal(['dehydration']);
  expect(button.getAttribute('aria-expanded')).to.equal('true');
  for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
  const text = button.closest('[part~=panel]')!.querySelector('[part=text]')!;
  expect(text.checkVisibility()).to.equal(true);
  await clickInside(button);
  await element.updateComplete;
  expect(openIds(element)).to.deep.equal([]);
};

afterEach(() => frame.remove());

describe('on a page that allows nothing but scripts of its own, the whole guide shows and works', () => {
  const noted = (page: Document) => {
    const { refused, failed } = page.documentElement.dataset;
    return { refused, failed };
  };
  const nothing = { refused: undefined, failed: undefined };

  it('in an empty file under the strictest policy, with nothing refused', async () => {
    const page = await open({ src: '/test/pages/policy.html' });
    await expectWhole(page);
    expect(noted(page)).to.deep.equal(nothing);
  });

  it('that page does refuse HTML strings', async () => {
    const page = await open({ src: '/test/pages/policy.html' });
    const canFill = () => (page.body.innerHTML = '<b>no</b>');
    expect(canFill).to.throw();
  });

  it('where even its own policy is refused, without a failure', async () => {
    const page = await open({ src: '/test/pages/policy-none.html' });
    await expectWhole(page);
    expect(noted(page).failed).to.equal(undefined);
    expect(noted(page).refused).to.match(/^trusted-types /);
  });

  it('where another script has taken the name of its policy, without a failure', async () => {
    const page = await open({ src: '/test/pages/policy-taken.html' });
    await expectWhole(page);
    expect(noted(page).failed).to.equal(undefined);
  });

  for (const [name, file] of [
    ['before it', 'policy-lit.html'],
    ['after it', 'policy-lit-last.html'],
  ]) {
    it(`beside a widget with another copy of Lit that came ${name}, with nothing refused`, async () => {
      const page = await open({ src: `/test/pages/${file}` });
      expect(page.querySelector('body > p > strong')?.textContent).to.equal('Opening hours');
      await expectWhole(page);
      expect(noted(page)).to.deep.equal(nothing);
    });
  }
});

describe('whichever way the script is loaded, the whole guide shows and works', () => {
  const ways: readonly [name: string, html: string][] = [
    [
      'as `defer` in the head',
      `<script src="${script}" defer></script><body><spasm-guide></spasm-guide>`,
    ],
    [
      'as `async` in the head',
      `<script src="${script}" async></script><body><spasm-guide></spasm-guide>`,
    ],
    [
      'as a module',
      `<script src="${script}" type="module"></script><body><spasm-guide></spasm-guide>`,
    ],
    ['plain, in the head', `<script src="${script}"></script><body><spasm-guide></spasm-guide>`],
    ['plain, after the tag', `<body><spasm-guide></spasm-guide><script src="${script}"></script>`],
    [
      'written by a script, as the tag is',
      `<body><script>document.write('<spasm-guide></spasm-guide><script src="${script}"><\\/script>')</script>`,
    ],
    [
      'by an import',
      `<script type="module">import '/dist/spasm-guide.esm.js'</script><body><spasm-guide></spasm-guide>`,
    ],
  ];

  for (const [name, html] of ways) {
    it(name, async () => expectWhole(await open({ srcdoc: `<!doctype html>${html}` })));
  }

  it('late, long after the page', async () => {
    const page = await open({ src: '/test/pages/embed-plain.html' });
    const element = page.querySelector('spasm-guide')!;
    expect(element.textContent).to.equal('Call us if cramps come back.');
    expect(page.defaultView!.getComputedStyle(element).display).to.equal('inline');
    await addScript(page);
    await expectWhole(page);
  });

  it('on a page in quirks mode', async () => {
    const page = await open({
      srcdoc: `<script src="${script}"></script><table><td><spasm-guide></spasm-guide></table>`,
    });
    await expectWhole(page);
  });
});

describe('the guide leaves the page alone', () => {
  /** A page with the script, the reader having opened and closed a few things. */
  const used = async (page: Document): Promise<SpasmGuide> => {
    await addScript(page);
    const element = await guideOf(page);
    await clickInside(summary(element, 'diet'));
    await clickInside(part(element, 'open-all'));
    await clickInside(part(element, 'open-all'));
    await element.updateComplete;
    return element;
  };
  const plain = () => open({ src: '/test/pages/embed-plain.html' });

  it('asks the network for nothing after its script', async () => {
    const page = await plain();
    const view = page.defaultView!;
    await used(page);
    const asked = view.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked).to.deep.equal([new URL(script, location.href).href]);
    expect(page.querySelectorAll('link, img, iframe')).to.have.length(0);
  });

  it('stores nothing', async () => {
    const page = await plain();
    const view = page.defaultView!;
    const stored = async () => ({
      cookie: page.cookie,
      local: Object.entries(view.localStorage),
      session: Object.entries(view.sessionStorage),
      databases: await view.indexedDB.databases(),
      caches: await view.caches.keys(),
    });
    // Not what earlier pages may have left.
    view.localStorage.clear();
    view.sessionStorage.clear();
    for (const cookie of page.cookie.split('; ')) page.cookie = `${cookie}; max-age=0`;
    const before = await stored();
    expect(before).to.include({ cookie: '' });
    await used(page);
    expect(await stored()).to.deep.equal(before);
  });

  it('adds no global but the element', async () => {
    const page = await plain();
    const view = page.defaultView!;
    /** Everything global, and everything on it: `Symbol.iterator`, `Array.prototype.map`. */
    const names = () =>
      Object.entries(Object.getOwnPropertyDescriptors(view)).flatMap(([name, { value }]) => {
        if (typeof value !== 'function') return [name];
        const { prototype } = value as { prototype?: object };
        return [
          name,
          ...Reflect.ownKeys(value as object).map((key) => `${name}.${String(key)}`),
          ...(prototype ? Reflect.ownKeys(prototype) : []).map((key) => `${name}#${String(key)}`),
        ];
      });
    const before = new Set(names());
    expect(before).to.include.keys('Symbol.iterator', 'Array#map');
    await used(page);
    await addScript(page, '/dist/lang/en.js');
    await addScript(page, '/dist/embed-parent.js');
    expect(names().filter((name) => !before.has(name))).to.deep.equal([]);
    expect(view.customElements.get('spasm-guide')).to.be.a('function');
  });

  it('changes nothing outside itself', async () => {
    const page = await plain();
    const view = page.defaultView!;
    const look = () => {
      const copy = page.documentElement.cloneNode(true) as Element;
      // The test's own script tag.
      copy.querySelector('script')?.remove();
      const { font, color, margin, backgroundColor } = view.getComputedStyle(page.body);
      return {
        markup: copy.outerHTML,
        look: [font, color, margin, backgroundColor],
        sheets: [page.styleSheets.length, page.adoptedStyleSheets.length],
        title: page.title,
        history: view.history.length,
        address: view.location.href,
        scrolling: view.getComputedStyle(page.documentElement).scrollBehavior,
      };
    };
    const before = look();
    const element = await used(page);
    expect(openIds(element)).to.deep.equal([]);
    expect(look()).to.deep.equal(before);
  });

  it('leaves no timer running', async () => {
    const page = await plain();
    const view = page.defaultView!;
    const started: string[] = [];
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
      Object.assign(view, { [name]: () => started.push(name) });
    }
    await used(page);
    expect(started).to.deep.equal([]);
  });

  it('takes its listeners from the page when it goes', async () => {
    const page = await plain();
    const view = page.defaultView!;
    const listeners: string[] = [];
    for (const target of [view, page, page.documentElement, page.body]) {
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = (...words: Parameters<typeof addEventListener>) => {
        listeners.push(words[0]);
        addEventListener.apply(target, words);
      };
      target.removeEventListener = (...words: Parameters<typeof removeEventListener>) => {
        listeners.splice(listeners.indexOf(words[0]), 1);
        removeEventListener.apply(target, words);
      };
    }
    const element = await used(page);
    expect(listeners).to.include('hashchange');
    element.remove();
    expect(listeners).to.deep.equal([]);
  });
});
