import { expect, fixture, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  click,
  content,
  expectInView,
  frame,
  guide,
  html,
  openIds,
  part,
  parts,
  type SpasmGuide,
  summary,
} from './helpers.js';

/*
 * What pages do around a guide, as people have reported it of similar software.
 */

const PAGE = '/test/pages/links-load.html';

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The heading of the panel `id`, brought to the middle of the window. */
const inTheMiddle = async (element: Element, id: string): Promise<HTMLElement> => {
  const button = summary(element, id);
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  await nextFrame();
  return button;
};

/** Long enough for what grows, closes or scrolls to come to rest. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

const guideIn = (view: Window): SpasmGuide => view.document.querySelector('spasm-guide')!;

/** A page at `hash` whose guide has come to where the address leads. */
const visit = async (hash: string, page = PAGE) => {
  const view = await frame(`${page}${hash}`);
  await guideIn(view).updateComplete;
  await settled();
  return { view, page: view.document, element: guideIn(view) };
};

describe('what a reader pressed stays where it is', () => {
  it('when a long panel above it closes', async () => {
    const element = await guide('exclusive open="stretch"');
    const button = await inTheMiddle(element, 'massage');
    const before = topOf(button);
    await click(button);
    await settled();
    expect(openIds(element)).to.deep.equal(['massage']);
    // `click` brings what it clicks to the middle of the window.
    expect(topOf(button)).to.be.closeTo(before, 2);
  });

  it('in a page that scrolls smoothly', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    try {
      const element = await guide('exclusive open="stretch"');
      const button = await inTheMiddle(element, 'diet');
      await settled();
      const before = topOf(button);
      button.click();
      await settled();
      expect(topOf(button)).to.be.closeTo(before, 2);
    } finally {
      document.documentElement.style.scrollBehavior = '';
    }
  });

  it('in a box of its own that scrolls', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="block-size: 300px; overflow: auto"></div>`,
    );
    box.innerHTML = '<spasm-guide exclusive open="stretch"></spasm-guide>';
    const element = box.querySelector('spasm-guide')!;
    await element.updateComplete;
    const button = await inTheMiddle(element, 'massage');
    const before = topOf(button);
    button.click();
    await settled();
    expect(topOf(button)).to.be.closeTo(before, 2);
  });

  it('when every panel closes, those above the button too', async () => {
    const element = await guide('open="all"');
    const button = part(element, 'open-all');
    button.scrollIntoView({ block: 'center' });
    await settled();
    const before = topOf(button);
    button.click();
    await settled();
    expect(openIds(element)).to.deep.equal([]);
    expect(topOf(button)).to.be.closeTo(before, 2);
  });
});

describe('a link ends at its panel', () => {
  it('in a page that scrolls smoothly, where others close above it', async () => {
    const { view, page, element } = await visit('');
    page.documentElement.style.scrollBehavior = 'smooth';
    element.exclusive = true;
    element.open = 'stretch';
    await element.updateComplete;
    view.location.hash = '#spasm-guide-diet';
    await settled();
    expect(openIds(element)).to.deep.equal(['diet']);
    expectInView(element, 'diet', view);
  });

  for (const rule of [
    'spasm-guide { scroll-margin-top: 90px }',
    '[id] { scroll-margin-top: 90px }',
    'html { scroll-padding-top: 90px } spasm-guide { scroll-margin-top: 0 }',
  ]) {
    it(`clear of a bar at the top of the page: ${rule}`, async () => {
      const { view, page, element } = await visit('');
      const style = page.createElement('style');
      style.textContent = rule;
      page.head.append(style);
      for (const id of ['diet', 'causes', 'danger']) {
        view.location.hash = `#spasm-guide-${id}`;
        await settled();
        expect(topOf(element.shadowRoot!.getElementById(id)!), id).to.be.closeTo(90, 2);
      }
    });
  }

  it('in closed <details>, one in another, and in what is hidden until it is found', async () => {
    const { view, page, element } = await visit('');
    const box = page.createElement('div');
    box.innerHTML =
      '<details><summary>Leaflets</summary><details><summary>Cramps</summary><section hidden="until-found"></section></details></details>';
    const section = box.querySelector('section')!;
    const told = oneEvent(section, 'beforematch');
    element.replaceWith(box);
    section.append(element);
    await element.updateComplete;
    view.location.hash = '#spasm-guide-diet';
    await told;
    await settled();
    expect([...box.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([
      true,
      true,
    ]);
    expect(section.hasAttribute('hidden')).to.equal(false);
    expect(content(element, 'diet').checkVisibility()).to.equal(true);
    expectInView(element, 'diet', view);
  });

  it('when the browser finds words in it: what is closed around the guide opens too', async () => {
    const element = await guide();
    const details = document.createElement('details');
    element.before(details);
    details.append(element);
    await element.updateComplete;
    content(element, 'diet').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(details.open).to.equal(true);
    expect(openIds(element)).to.deep.equal(['diet']);
  });

  it('of the first of two guides that have one id', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = '<spasm-guide id="leaf"></spasm-guide>'.repeat(2);
    const [first, second] = [...box.querySelectorAll('spasm-guide')];
    await second!.updateComplete;
    location.hash = '#leaf-diet';
    await settled();
    history.replaceState(null, '', location.pathname + location.search);
    expect(openIds(first!)).to.deep.equal(['diet']);
    expect(openIds(second!)).to.deep.equal([]);
  });
});

describe('an address is followed once', () => {
  /** The reader goes back to the top and writes in a field. */
  const moveOn = (view: Window) => {
    const field = view.document.createElement('input');
    guideIn(view).before(field);
    view.scrollTo(0, 0);
    field.focus({ preventScroll: true });
    return field;
  };

  /** The reader is where they were, and no panel has opened by itself. */
  const expectLeftAlone = async (view: Window, field: HTMLElement) => {
    await settled();
    expect(view.scrollY).to.equal(0);
    expect(view.document.activeElement).to.equal(field);
  };

  it('though the page writes the guide anew', async () => {
    const { view, page, element } = await visit('#spasm-guide-diet');
    const box = page.createElement('div');
    element.before(box);
    box.append(element);
    const field = moveOn(view);
    await click(summary(element, 'massage')).catch(() => {});
    element.hideAll();
    await element.updateComplete;
    moveOn(view);
    box.querySelector('input')?.remove();
    const written = box.innerHTML;
    box.innerHTML = '';
    box.innerHTML = written;
    await guideIn(view).updateComplete;
    page.body.prepend(field);
    field.focus({ preventScroll: true });
    view.scrollTo(0, 0);
    await expectLeftAlone(view, field);
    expect(openIds(guideIn(view))).to.deep.equal([]);
  });

  for (const [title, act] of [
    [
      'scrolled',
      (view: Window) => {
        view.scrollTo(0, 120);
      },
    ],
    [
      'moved the focus',
      async (view: Window) => {
        const box = view.frameElement!;
        box.scrollIntoView();
        const field = view.document.querySelector('input')!.getBoundingClientRect();
        const { x, y } = box.getBoundingClientRect();
        const position = [x + field.x + 9, y + field.y + 9].map(Math.round) as [number, number];
        await sendMouse({ type: 'click', position });
      },
    ],
  ] as const) {
    it(`and not by a script that comes after the reader has ${title}`, async () => {
      const view = await frame('/test/pages/links-bare.html#spasm-guide-diet');
      const { document: page } = view;
      const field = page.createElement('input');
      page.querySelector('h1')!.after(field);
      guideIn(view).style.cssText = 'display: block; min-block-size: 2000px';
      await act(view);
      await nextFrame();
      const before = [Math.round(view.scrollY), page.activeElement?.localName];
      const script = page.createElement('script');
      script.src = '/dist/spasm-guide.js';
      const loaded = oneEvent(script, 'load');
      page.body.append(script);
      await loaded;
      await settled();
      expect([Math.round(view.scrollY), page.activeElement?.localName]).to.deep.equal(before);
      expect(openIds(guideIn(view))).to.deep.equal([]);
    });
  }

  it('and again by a field that the page itself has given the focus', async () => {
    const view = await frame('/test/pages/links-bare.html#spasm-guide-diet');
    const { document: page } = view;
    const field = page.createElement('input');
    field.autofocus = true;
    page.querySelector('h1')!.after(field);
    field.focus();
    const script = page.createElement('script');
    script.src = '/dist/spasm-guide.js';
    page.body.append(script);
    await waitUntil(() => guideIn(view).shadowRoot);
    await settled();
    expect(openIds(guideIn(view))).to.deep.equal(['diet']);
  });

  it('not by a second guide that comes once the reader has pressed something', async () => {
    const { view, page, element } = await visit('#spasm-guide-diet');
    summary(element, 'diet').click();
    await element.updateComplete;
    element.replaceWith(page.createElement('spasm-guide'));
    await settled();
    expect(openIds(guideIn(view))).to.deep.equal([]);
  });

  it('and is followed in a guide that comes in the place of the first, while the reader waits', async () => {
    const { view, page, element } = await visit('#spasm-guide-diet');
    const rest = page.createElement('div');
    rest.style.blockSize = '5000px';
    page.body.append(rest);
    element.replaceWith(page.createElement('spasm-guide'));
    await settled();
    expect(openIds(guideIn(view))).to.deep.equal(['diet']);
  });

  it('and is followed anew in a site that comes back to it without loading a page', async () => {
    const { view, page, element } = await visit('#spasm-guide-diet');
    summary(element, 'diet').click();
    element.remove();
    view.history.pushState(null, '', '?other');
    await settled();
    view.scrollTo(0, 0);
    view.history.pushState(null, '', '?#spasm-guide-diet');
    page.body.append(page.createElement('spasm-guide'));
    await settled();
    expect(openIds(guideIn(view))).to.deep.equal(['diet']);
  });
});

describe('an address that a script changes', () => {
  /** A link that a router takes for its own. */
  const routed = (page: Document, hash: string, act: (href: string) => void) => {
    const link = page.createElement('a');
    link.href = hash;
    link.textContent = 'Can food help?';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      act(link.href);
    });
    page.body.prepend(link);
    return link;
  };

  it('is followed like a plain link', async () => {
    const { view, page, element } = await visit('');
    const link = routed(page, '#spasm-guide-diet', (href) =>
      view.history.pushState(null, '', href),
    );
    link.click();
    await settled();
    expect(openIds(element)).to.deep.equal(['diet']);
    expectInView(element, 'diet', view);
  });

  it('is followed Back and Forward', async () => {
    const { view, page, element } = await visit('');
    for (const id of ['diet', 'where']) {
      routed(page, `#spasm-guide-${id}`, (href) => view.history.pushState(null, '', href)).click();
      await settled();
    }
    element.hideAll();
    view.history.back();
    await settled();
    expect(openIds(element)).to.deep.equal(['diet']);
    expectInView(element, 'diet', view);
    view.history.forward();
    await settled();
    expect(openIds(element)).to.deep.equal(['where', 'diet']);
    expectInView(element, 'where', view);
  });

  it('is followed where the page is swapped first', async () => {
    const { view, page, element } = await visit('');
    const link = routed(page, '?next#spasm-guide-diet', (href) => {
      element.replaceWith(page.createElement('spasm-guide'));
      view.history.pushState(null, '', href);
    });
    link.click();
    await settled();
    expect(openIds(guideIn(view))).to.deep.equal(['diet']);
  });

  it('is no new link where only the rest of it changes', async () => {
    const { view, element } = await visit('#spasm-guide-diet');
    element.hideAll();
    view.scrollTo(0, 0);
    view.history.pushState({ tab: 2 }, '', '?tab=2#spasm-guide-diet');
    await settled();
    expect(openIds(element)).to.deep.equal([]);
    expect(view.scrollY).to.equal(0);
  });
});

describe('a page that is made anew from the HTML of its server', () => {
  it('closes nothing that the reader has opened', async () => {
    const element = await guide();
    await click(summary(element, 'diet'));
    await element.updateComplete;
    element.removeAttribute('open');
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['diet']);
    expect(element.getAttribute('open'), 'in step').to.equal('diet');
  });

  it('closes what it had opened itself', async () => {
    const element = await guide('open="where"');
    await click(summary(element, 'diet'));
    await element.updateComplete;
    element.removeAttribute('open');
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['diet']);
  });

  it('leaves the place that the reader has chosen', async () => {
    const element = await guide();
    await click(parts(element, 'place')[2]!);
    await element.updateComplete;
    const { area } = element;
    element.removeAttribute('area');
    await element.updateComplete;
    expect(area).to.be.a('string');
    expect(element.area).to.equal(area);
    expect(element.getAttribute('area')).to.equal(area);
    element.area = null;
    await element.updateComplete;
    expect(element.hasAttribute('area')).to.equal(false);
  });
});

describe('words that others have replaced', () => {
  const texts = (root: Node): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (walker.nextNode()) all.push(walker.currentNode as Text);
    return all;
  };

  /** Does to each text what a browser's translator does. */
  const translate = (root: Node) => {
    for (const text of texts(root)) {
      if (!text.data.trim() || text.parentElement!.closest('style')) continue;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      text.replaceWith(font);
      font.append(`«${text.data}»`);
    }
  };

  const read = (element: Element, selector: string) =>
    element.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

  it('by a translator stay theirs, and a timer still names its place', async () => {
    const element = await guide('open="stretch"');
    const start = element.shadowRoot!.querySelector<HTMLElement>('#stretch .hold button')!;
    translate(element.shadowRoot!);
    start.ariaLabel = 'Iniciar: Pantorrilla';
    element.emergencyNumber = '112';
    await element.updateComplete;
    expect(part(element, 'print').textContent).to.equal('«Print»');
    expect(part(element, 'open-all').textContent).to.equal('«Open all»');
    await click(start);
    await element.updateComplete;
    expect(start.ariaLabel).to.equal('Pause: Pantorrilla');
  });

  it('by a translator still count, change and lead on', async () => {
    const element = await guide('open="stretch"');
    const button = element.shadowRoot!.querySelector<HTMLElement>('#stretch .hold button')!;
    await click(button);
    await element.updateComplete;
    translate(element.shadowRoot!);
    const before = read(element, '#stretch .left');
    await waitUntil(() => read(element, '#stretch .left') !== before, 'counts on', {
      timeout: 5000,
    });
    expect(read(element, '#stretch .left')).to.match(/^\d+$/);
    await click(button);
    await element.updateComplete;
    expect(button.textContent).to.equal('Go on');
    await click(part(element, 'open-all'));
    await element.updateComplete;
    expect(part(element, 'open-all').textContent).to.equal('Close all');
    await click(element.shadowRoot!.querySelector('#now [name=area]')!);
    await element.updateComplete;
    translate(element.shadowRoot!);
    const title = read(element, '.now-content [tabindex]');
    await click(element.shadowRoot!.querySelector('.now-content [name=area]')!);
    await element.updateComplete;
    await click(element.shadowRoot!.querySelectorAll('#now .places [name=area]')[2]!);
    await element.updateComplete;
    expect(read(element, '.now-content [tabindex]')).to.not.equal(title);
  });

  it('by a script, whichever, stop no panel, no timer and no place', async () => {
    const errors: string[] = [];
    const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
      errors.push(String('reason' in event ? event.reason : event.message));
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
    const use = async (element: SpasmGuide) => {
      const { shadowRoot } = element;
      for (const button of shadowRoot!.querySelectorAll<HTMLElement>(
        '#diet button, #stretch .hold button, #now [name=area], [name=all]',
      )) {
        button.click();
        await element.updateComplete;
      }
    };
    try {
      const count = (await guide()).shadowRoot!.querySelectorAll('[part] *').length;
      for (let index = 0; index < count; index += 60) {
        const element = await guide('open="stretch"');
        await use(element);
        const all = element.shadowRoot!.querySelectorAll('[part] *');
        const victim = all[(index * 31) % all.length]!;
        if (victim.contains(summary(element, 'diet')) || victim.querySelector('#diet')) continue;
        victim.textContent = 'Weiter';
        await use(element);
        element.hideAll();
        await element.updateComplete;
        const button = element.shadowRoot!.querySelector<HTMLElement>('#diet button');
        if (!button) continue;
        button.click();
        await element.updateComplete;
        expect(content(element, 'diet').hidden, victim.outerHTML).to.not.equal('until-found');
        element.remove();
      }
    } finally {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onError);
    }
    expect(errors).to.deep.equal([]);
  }).timeout(60_000);
});

describe('what is said twice', () => {
  /** What a screen reader is told anew. */
  const listen = (element: Element) => {
    const said: string[] = [];
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return said;
  };

  it('is heard twice: a link copied in two panels, and again in one', async () => {
    // Some browsers let no test have the clipboard; the guide then says the address in place of "copied".
    Object.assign(navigator.clipboard, { writeText: () => Promise.resolve() });
    after(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'));
    const element = await guide('open="diet where"');
    const said = listen(element);
    for (const [index, id] of ['diet', 'where', 'where'].entries()) {
      await click(content(element, id).querySelector('[part~=copy-link]')!);
      await waitUntil(() => said.length > index, 'said', { timeout: 3000 });
    }
    expect(said).to.have.length(3);
    expect(new Set(said.map((one) => one.trim())).size).to.equal(1);
    expect(said[1]).to.not.equal(said[0]);
    expect(said[2]).to.not.equal(said[1]);
  });

  it('is heard twice: a place chosen in two rows', async () => {
    const element = await guide('open="stretch"');
    const said = listen(element);
    for (let times = 0; times < 2; times += 1) {
      await click(element.shadowRoot!.querySelector('#stretch [name=area][value=foot]')!);
      await element.updateComplete;
      await nextFrame();
    }
    expect(said).to.have.length(2);
  });
});

describe('keys, in a page that takes them for its own where the target is no button', () => {
  afterEach(() => document.removeEventListener('keydown', greedy));

  const greedy = (event: KeyboardEvent) => {
    const isKey = event.key === ' ' || event.key === 'Enter';
    if (isKey && (event.target as Element).localName !== 'button') event.preventDefault();
  };

  for (const key of [' ', 'Enter']) {
    it(`still press: ${key === ' ' ? 'Space' : key}`, async () => {
      const element = await guide();
      document.addEventListener('keydown', greedy);
      summary(element, 'diet').focus();
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet']);
    });
  }
});

describe('in a page that an optimiser has rearranged', () => {
  it("the clinic's words are read, though nothing tells that the page is read", async () => {
    const view = await frame('/test/pages/optimised.html');
    const element = guideIn(view);
    await element.updateComplete;
    await waitUntil(() => element.shadowRoot!.textContent.includes('Ask at the desk'));
  });

  it('the press that the script has waited for counts', async () => {
    const text = await (await fetch('/dist/static/en.html')).text();
    const box = document.createElement('iframe');
    box.style.cssText = 'inline-size: 390px; block-size: 500px; border: 0; display: block';
    box.srcdoc = `<!doctype html><html lang="en">${text}`;
    const loaded = oneEvent(box, 'load');
    document.body.append(box);
    await loaded;
    const view = box.contentWindow as Window & typeof globalThis;
    try {
      const element = guideIn(view);
      const button = element.shadowRoot!.querySelector('#massage')!.querySelector('button')!;
      button.scrollIntoView({ block: 'center' });
      await nextFrame();
      const { x, y } = button.getBoundingClientRect();
      const { left, top } = box.getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(left + x + 40), Math.round(top + y + 20)],
      });
      expect(openIds(element), 'nobody hears it yet').to.deep.equal([]);
      const script = view.document.createElement('script');
      script.src = '/dist/spasm-guide.js';
      view.document.body.append(script);
      await waitUntil(() => openIds(element).length);
      expect(openIds(element)).to.deep.equal(['massage']);
    } finally {
      box.remove();
    }
  });
});
