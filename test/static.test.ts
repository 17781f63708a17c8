import { expect, fixture, html as litHtml } from '@open-wc/testing';
import { content, openIds, part, parts, type SpasmGuide, summary, warnings } from './helpers.js';

const script = '/dist/spasm-guide.js';
const seconds = 1000;

let html: string;
let box: HTMLIFrameElement;

/** The clinic's page with the pasted snippet, before any script. `change` is what the clinic did to it. */
const paste = async (change = (text: string) => text): Promise<Window & typeof globalThis> => {
  box = document.createElement('iframe');
  box.style.cssText = 'inline-size: 390px; block-size: 500px; border: 0; display: block';
  box.srcdoc = `<!doctype html><html lang="en"><h1>Cramps</h1>${change(html)}<p>Opening hours</p>`;
  const loaded = new Promise((resolve) => box.addEventListener('load', resolve));
  document.body.append(box);
  await loaded;
  return box.contentWindow as Window & typeof globalThis;
};

/** The script arrives. */
const arrive = async ({ document: page }: Window, src = script): Promise<SpasmGuide> => {
  const added = page.createElement('script');
  added.src = src;
  const loaded = new Promise((resolve, reject) => {
    added.addEventListener('load', resolve);
    added.addEventListener('error', reject);
  });
  page.body.append(added);
  await loaded;
  const element = page.querySelector('spasm-guide')!;
  await element.updateComplete;
  return element;
};

const guideIn = ({ document: page }: Window): SpasmGuide => page.querySelector('spasm-guide')!;

/** Ids of the panels whose text a reader sees, whatever the attributes say. */
const readable = (element: Element): string[] =>
  parts(element, 'content')
    .filter((one) => one.offsetHeight > 20 && one.firstElementChild!.checkVisibility())
    .map((one) => one.parentElement!.id);

const pressable = (element: Element): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll('button')].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );

/** Where everything is, but for marks that turn and words that change as panels open. */
const places = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part]:not([part=icon], [part~=button]), li, p')].map(
    (one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return `${one.localName} ${one.part[0] ?? ''} ${[x, y, width, height].join(' ')}`;
    },
  );

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

before(async () => {
  html = await (await fetch('/dist/static/en.html')).text();
});

afterEach(() => box.remove());

describe('the guide as HTML, put into a page by another script', () => {
  for (const name of ['spasm-guide.core.js', 'spasm-guide.js']) {
    it(`shows whole, and the element's own, with ${name}`, async () => {
      const view = await paste(() => '<main></main>');
      view.document.querySelector('main')!.innerHTML = html;
      expect(guideIn(view).shadowRoot).to.equal(null);
      const element = await arrive(view, `/dist/${name}`);
      expect(element.shadowRoot!.querySelector('style, slot:not([name])')).to.equal(null);
      expect(element.querySelector('template')).to.equal(null);
      expect(part(element, 'guide').textContent.length).to.be.above(20_000);
      expect(part(element, 'guide').checkVisibility()).to.equal(true);
      await element.updateComplete;
      summary(element, 'diet').click();
      await element.updateComplete;
      expect(readable(element)).to.deep.equal(['diet']);
      // And once more, where the script is already there.
      view.document.querySelector('main')!.innerHTML = html;
      const next = guideIn(view);
      await next.updateComplete;
      expect(part(next, 'guide').textContent.length).to.be.above(20_000);
    });
  }
});

describe('the guide as HTML, before its script', () => {
  it('has every word of the guide in the page', async () => {
    const view = await paste();
    const text = guideIn(view).shadowRoot!.querySelector('[part=guide]')!.textContent;
    const element = await arrive(view);
    expect(text.length).to.be.above(20_000);
    const fresh = view.document.createElement('spasm-guide');
    fresh.lang = 'en';
    element.after(fresh);
    await fresh.updateComplete;
    expect(text).to.equal(fresh.shadowRoot!.textContent);
  });

  it('looks as it will after: every panel closed, everything at its place', async () => {
    const view = await paste();
    const element = guideIn(view);
    expect(readable(element)).to.deep.equal([]);
    const before = places(element);
    expect(before.length).to.be.above(200);
    expect(places(await arrive(view))).to.deep.equal(before);
  });

  it('has every drawing whole', async () => {
    const root = guideIn(await paste()).shadowRoot!;
    expect(root.querySelectorAll('svg > path').length).to.be.above(50);
    expect(root.querySelectorAll('path > *')).to.have.length(0);
  });

  it('brings what only paper asks for after its words', () => {
    const end = html.indexOf('</dialog>');
    for (const rule of ['@media print', '.diary']) {
      expect(html.lastIndexOf(rule), rule).to.be.above(end);
    }
  });

  it('asks for no script, style sheet, picture or font', () => {
    expect(html).to.not.match(/<(?:script|link|img|iframe)|@import|url\(|\son\w+="| style=/);
  });

  for (const [title, late] of [
    ['five seconds', 5],
    ['a while', 7],
  ] as const) {
    it(`shows every word, and no dead button, when ${title} brought no script`, async function () {
      this.timeout(20 * seconds);
      const view = await paste();
      await pause(late * seconds);
      const element = guideIn(view);
      expect(readable(element)).to.have.length(parts(element, 'panel').length);
      expect(pressable(element)).to.deep.equal([]);
      for (const one of parts(element, 'summary')) {
        expect(one.firstElementChild!.checkVisibility({ visibilityProperty: true })).to.equal(true);
      }
    });
  }
});

describe('when the script arrives, the guide that was HTML', () => {
  it('is the same nodes', async () => {
    const view = await paste();
    const nodes = [...guideIn(view).shadowRoot!.querySelectorAll('[part]')];
    const element = await arrive(view);
    expect(parts(element, 'panel')).to.have.length.above(20);
    expect([...element.shadowRoot!.querySelectorAll('[part]')]).to.deep.equal(nodes);
  });

  it('has the style sheets that all guides share, and no other', async () => {
    const view = await paste();
    const element = await arrive(view);
    const fresh = view.document.createElement('spasm-guide');
    element.after(fresh);
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
    const sheets = [...element.shadowRoot!.adoptedStyleSheets];
    expect(sheets).to.not.be.empty;
    expect(sheets).to.deep.equal([...fresh.shadowRoot!.adoptedStyleSheets]);
  });

  it("keeps the reader's place, focus and selection", async () => {
    const view = await paste();
    const guide = guideIn(view);
    const root = guide.shadowRoot!;
    const link = root.querySelector<HTMLElement>('[part=danger] a')!;
    const words = part(guide, 'key-points').querySelector('li')!.firstChild as Text;
    const range = () => {
      const [found] = view.getSelection()!.getComposedRanges({ shadowRoots: [root] });
      return [found?.startContainer, found?.startOffset, found?.endContainer, found?.endOffset];
    };
    link.focus();
    view.getSelection()!.setBaseAndExtent(words, 3, words, 9);
    view.scrollTo(0, 700);
    const selected = range();
    expect(selected.slice(0, 2)).to.deep.equal([words, 3]);
    const { scrollY } = view;
    expect(scrollY).to.be.above(500);
    expect(root.activeElement).to.equal(link);

    await arrive(view);
    expect(root.activeElement).to.equal(link);
    expect(range()).to.deep.equal(selected);
    expect(view.scrollY).to.equal(scrollY);
  });

  it('opens and closes under a click, and says so', async () => {
    const element = await arrive(await paste());
    const toggles: unknown[] = [];
    element.addEventListener('spasm-guide-toggle', ({ detail }) => toggles.push(detail));
    for (const id of ['stretch', 'diet', 'evidence']) {
      summary(element, id).click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([id]);
      expect(summary(element, id).getAttribute('aria-expanded')).to.equal('true');
      summary(element, id).click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    }
    expect(toggles).to.have.length(6);
  });

  it('does all that a guide drawn by the script does', async () => {
    const view = await paste();
    const element = await arrive(view);
    const fresh = view.document.createElement('spasm-guide');
    element.after(fresh);
    for (const one of [element, fresh]) {
      one.lang = 'en';
      one.headingLevel = 3;
      one.emergencyNumber = '112';
      one.area = 'calf';
      one.sections = 'prevention relief';
      one.showAll();
      await one.updateComplete;
      for (const name of ['area', 'start']) {
        part(one, 'now').querySelector<HTMLButtonElement>(`button[name=${name}]`)!.click();
        await one.updateComplete;
      }
      one.shadowRoot!.querySelector<HTMLButtonElement>('button[name=stop]')!.click();
      await one.updateComplete;
    }
    const markup = (one: Element) => {
      const copy = one.ownerDocument.createElement('div');
      copy.append(...[...one.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
      const nodes = view.document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
      const marks: Node[] = [];
      while (nodes.nextNode()) marks.push(nodes.currentNode);
      for (const mark of marks) mark.parentNode!.removeChild(mark);
      copy.normalize();
      return copy;
    };
    expect(markup(element).isEqualNode(markup(fresh))).to.equal(true);
  });

  it('follows what the clinic wrote on the tag', async () => {
    const view = await paste((text) =>
      text.replace('<spasm-guide', '<spasm-guide emergency-number="911" sections="causes"'),
    );
    const element = await arrive(view);
    expect(part(element, 'danger').querySelector('a')!.getAttribute('href')).to.equal('tel:911');
    expect(parts(element, 'section').map(({ id }) => id)).to.deep.equal(['causes', 'about']);
  });

  it('keeps a panel open that the browser has opened, and says so', async () => {
    const view = await paste();
    // What find-in-page and text fragments do.
    content(guideIn(view), 'diet').removeAttribute('hidden');
    const element = await arrive(view);
    expect(element.open).to.equal('diet');
    expect(element.getAttribute('open')).to.equal('diet');
    for (const animation of content(element, 'diet').getAnimations()) animation.finish();
    expect(readable(element)).to.deep.equal(['diet']);
    expect(summary(element, 'diet').getAttribute('aria-expanded')).to.equal('true');
    summary(element, 'diet').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal([]);
  });

  it('opens the panel that the address names', async () => {
    const view = await paste();
    view.location.hash = '#spasm-guide-diet';
    const element = await arrive(view);
    await pause(50);
    expect(openIds(element)).to.deep.equal(['diet']);
    const top = summary(element, 'diet').getBoundingClientRect().y;
    expect(top).to.be.within(0, 100);
  });

  it('moves nothing even when it had been given up: what was shown stays open', async function () {
    this.timeout(20 * seconds);
    const view = await paste();
    await pause(5 * seconds);
    const before = places(guideIn(view));
    const element = await arrive(view);
    expect(places(element)).to.deep.equal(before);
    expect(openIds(element)).to.have.length(parts(element, 'panel').length);
    expect(pressable(element)).to.have.length.above(30);
    part(element, 'open-all').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal([]);
  });

  it('makes way for new words where it was pasted from an older version', async () => {
    const view = await paste((text) =>
      text.replaceAll(/Version \d/g, 'Version 0').replace(/data-build="\w+"/, 'data-build="0"'),
    );
    const element = await arrive(view);
    expect(part(element, 'footer').textContent).to.not.contain('Version 0');
    expect(parts(element, 'guide')).to.have.length(1);
    expect(readable(element)).to.deep.equal([]);
    summary(element, 'diet').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['diet']);
  });

  it('is the same nodes where a minifier has passed over it, and closed panels are found again', async () => {
    const view = await paste((text) =>
      text
        .replaceAll('hidden="until-found"', 'hidden=""')
        .replaceAll(/ ([a-z-]+)="([\w-]+)"/g, ' $1=$2')
        .replaceAll(/<!--[^]*?-->/g, ''),
    );
    const nodes = [...guideIn(view).shadowRoot!.querySelectorAll('[part]')];
    const element = await arrive(view);
    expect(parts(element, 'panel')).to.have.length.above(20);
    expect([...element.shadowRoot!.querySelectorAll('[part]')]).to.deep.equal(nodes);
    expect(content(element, 'diet').getAttribute('hidden')).to.equal('until-found');
    summary(element, 'diet').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['diet']);
  });

  it('is the same nodes, without what a server has put in for who has no script', async () => {
    const plain = await arrive(await paste());
    const whole = plain.shadowRoot!.innerHTML;
    box.remove();
    const view = await paste((text) =>
      text
        .replace('<div part="contact">', '<noscript><p>Call the clinic.</p></noscript>$&')
        .replaceAll(/<h([2-5])(?=[ >])/g, '$& aria-level="6"'),
    );
    const nodes = [...guideIn(view).shadowRoot!.querySelectorAll('[part]')];
    const said: string[] = [];
    (view as unknown as { console: Console }).console.warn = (...all: unknown[]) =>
      said.push(all.join(' '));
    const element = await arrive(view);
    expect(element.shadowRoot!.innerHTML).to.equal(whole);
    await pause(2500);
    expect([...element.shadowRoot!.querySelectorAll('[part]')]).to.deep.equal(nodes);
    expect(said).to.deep.equal([]);
  }).timeout(20_000);

  for (const [title, change] of [
    ['whose words for the script are broken', (text: string) => text.replace('{&quot;', '{')],
    ['of another build', (text: string) => text.replace(/data-build="\w+"/, 'data-build="0"')],
  ] as const) {
    it(`makes way for new HTML where it is one ${title}, and the console says so`, async () => {
      const view = await paste(change);
      const said: string[] = [];
      (view as unknown as { console: Console }).console.warn = (...all: unknown[]) =>
        said.push(all.join(' '));
      const element = await arrive(view);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('The HTML in the tag').and.to.contain('drawn anew');
      expect(parts(element, 'guide')).to.have.length(1);
      expect(element.shadowRoot!.querySelector('style')).to.equal(null);
      summary(element, 'diet').click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet']);
    });
  }

  it('is as good where its copy came without a shadow root', async () => {
    const view = await paste();
    const { document: page } = view;
    const copy = page.createElement('div');
    copy.innerHTML = html;
    page.body.append(copy);
    await arrive(view);
    const element = copy.querySelector('spasm-guide')!;
    expect(parts(element, 'panel')).to.have.length.above(20);
    expect(element.innerText).to.not.contain('undefined');
  });
});

describe('the guide as HTML, put by a script into a page that has the element already', () => {
  /** The snippet, its shadow root and all, in a page where the element is at work. */
  const put = async (change = (text: string) => text) => {
    const place = await fixture<HTMLElement>(litHtml`<div></div>`);
    place.setHTMLUnsafe(change(html));
    const element = place.querySelector('spasm-guide')!;
    const nodes = parts(element, 'guide');
    await element.updateComplete;
    return { element, nodes };
  };

  /** Long enough for what is done once the page has nothing better to do. */
  const idle = () => pause(2500);

  it('is adopted as it stands, and stays', async () => {
    const { element, nodes } = await put();
    await idle();
    expect(parts(element, 'guide')).to.deep.equal(nodes);
    summary(element, 'diet').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['diet']);
  });

  it('keeps open what the browser has opened', async () => {
    const { element } = await put((text) =>
      text.replace(/(id="diet-content"[^>]*) hidden="until-found"/, '$1'),
    );
    expect(openIds(element)).to.deep.equal(['diet']);
    expect(element.open).to.equal('diet');
  });

  it('makes way where somebody has edited its words, and the console says so', async () => {
    const said = await warnings(async () => {
      const { element } = await put((text) => text.replace('Do not drive yourself', 'Drive'));
      expect(element.shadowRoot!.textContent).to.contain('Drive.');
      await idle();
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.contain('Do not drive yourself');
    });
    expect(said).to.have.length(1);
  }).timeout(20_000);

  it('is the guide alone, without what a server wrote for readers who run no script', async () => {
    const { element, nodes } = await put((text) =>
      text
        .replaceAll(/<h([2-4])(?=[ >])/g, '<h$1 aria-level="6"')
        .replace('<section part="danger', '<noscript>Ours</noscript><section part="danger'),
    );
    await idle();
    expect(parts(element, 'guide')).to.deep.equal(nodes);
    expect(element.shadowRoot!.querySelector('noscript, [aria-level]')).to.equal(null);
  });

  it('is taken in where its template has made no root', async () => {
    const place = await fixture<HTMLElement>(litHtml`<div></div>`);
    place.innerHTML = html;
    const element = place.querySelector('spasm-guide')!;
    await element.updateComplete;
    await idle();
    expect(element.querySelector('template')).to.equal(null);
    expect(parts(element, 'guide')).to.have.length(1);
    summary(element, 'diet').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['diet']);
  });

  it('stays where a browser has translated it', async () => {
    const { element, nodes } = await put((text) =>
      text.replaceAll(/>([A-Z][^<]*)</g, (_, words: string) => `>X${words}<`),
    );
    await idle();
    expect(parts(element, 'guide')).to.deep.equal(nodes);
    expect(summary(element, 'diet').textContent).to.match(/^\s*X/);
  });
});
