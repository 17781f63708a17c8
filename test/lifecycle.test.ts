import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { css } from 'lit';
import { en } from '../src/content/en.js';
import {
  click,
  frame,
  guide,
  heard,
  html,
  openIds,
  part,
  parts,
  SpasmGuide,
  summary,
  warnings,
} from './helpers.js';

const bare = '/test/pages/links-bare.html';

const built = '/dist/spasm-guide.js';

/** Loads our script into another page, `times` times; gives what that page's console was warned of. */
const load = async (page: Window & typeof globalThis, times = 1, src = built) => {
  const messages: string[] = [];
  page.console.warn = (...words: unknown[]) => messages.push(words.join(' '));
  for (let time = 0; time < times; time += 1) {
    const script = page.document.createElement('script');
    script.src = src;
    const loaded = oneEvent(script, 'load');
    page.document.body.append(script);
    await loaded;
  }
  return messages;
};

/** The address of our script as it is in another version: other words, another class, another Lit. */
const builtAs = async (version: string): Promise<string> => {
  const text = await (await fetch(built)).text();
  const other = text.replaceAll(en.version, version);
  expect(other).to.not.equal(text);
  return URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
};

/** Its address in a version whose words have a label less. */
const builtWithLess = async (): Promise<string> => {
  const text = await (await fetch(built)).text();
  const other = text.replaceAll(/linkCopied:"[^"]*",/g, '');
  expect(other).to.not.equal(text);
  return URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
};

/** It looks as our style sheet says, in whatever document it is. */
const expectStyled = (element: SpasmGuide) => {
  const view = element.ownerDocument.defaultView!;
  expect(view.getComputedStyle(element).display).to.equal('block');
  expect(view.getComputedStyle(summary(element, 'diet')).display).to.equal('flex');
  expect(view.getComputedStyle(part(element, 'open-all')).minBlockSize).to.equal('44px');
};

/** Its panels answer and its page is told, once. */
const expectWorking = async (element: SpasmGuide) => {
  const details: unknown[] = [];
  const listen = (event: Event) => details.push((event as CustomEvent).detail);
  const page = element.ownerDocument;
  element.hideAll();
  await element.updateComplete;
  page.addEventListener('spasm-guide-toggle', listen);
  summary(element, 'diet').click();
  await element.updateComplete;
  page.removeEventListener('spasm-guide-toggle', listen);
  expect(openIds(element)).to.deep.equal(['diet']);
  expect(details).to.deep.equal([
    { panel: 'diet', section: 'prevention', open: true, reason: 'user' },
  ]);
};

/** A clone of `original` after it in the page, once it is drawn. */
const cloneOf = async (original: SpasmGuide) => {
  original.after(original.cloneNode(true));
  const [, clone] = original.parentElement!.querySelectorAll('spasm-guide');
  await clone!.updateComplete;
  return clone!;
};

/** What is left of the listeners that `act` put on `view` and on its document. */
const listenersLeft = async (view: Window & typeof globalThis, act: () => unknown) => {
  const left: string[] = [];
  const targets = [view, view.document];
  for (const target of targets) {
    const name = (args: unknown[]) => String(args[0]);
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (...args: unknown[]) => {
      left.push(name(args));
      addEventListener.apply(target, args as Parameters<typeof addEventListener>);
    };
    target.removeEventListener = (...args: unknown[]) => {
      const index = left.indexOf(name(args));
      if (index >= 0) left.splice(index, 1);
      removeEventListener.apply(target, args as Parameters<typeof removeEventListener>);
    };
  }
  try {
    await act();
  } finally {
    for (const target of targets) {
      delete (target as Partial<Window>).addEventListener;
      delete (target as Partial<Window>).removeEventListener;
    }
  }
  return left;
};

/** Runs `act` on the day `date`. */
const onDay = async (date: string, act: () => unknown) => {
  const { now } = Date;
  Date.now = () => Date.parse(date);
  try {
    await act();
  } finally {
    Date.now = now;
  }
};

const overdue = (messages: string[]) => messages.filter((message) => message.includes('was due'));

describe('lifecycle', () => {
  describe('made by a script of the page', () => {
    it('works from document.createElement', async () => {
      const element = document.createElement('spasm-guide');
      element.setAttribute('open', 'where');
      expect(element.shadowRoot, 'nothing before it is in the page').to.equal(null);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(element);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['where']);
      expectStyled(element);
      await expectWorking(element);
    });

    it('works from innerHTML', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = '<spasm-guide open="where"></spasm-guide>';
      const element = box.querySelector('spasm-guide')!;
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['where']);
      await expectWorking(element);
    });

    it('works from a <template> that is cloned', async () => {
      const template = document.createElement('template');
      template.innerHTML = '<spasm-guide open="where"></spasm-guide>';
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(template.content.cloneNode(true));
      const element = box.querySelector('spasm-guide')!;
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['where']);
      expectStyled(element);
      await expectWorking(element);
    });

    it('renders once when removed and added again at once', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('spasm-guide');
      box.append(element);
      element.remove();
      box.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('[part~=guide]')).to.have.length(1);
      await expectWorking(element);
    });
  });

  describe('moved', () => {
    it('keeps what was open, and tells nobody', async () => {
      const element = await guide('open="stretch diet"');
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const details = await heard('spasm-guide-toggle', async () => {
        box.append(element);
        await element.updateComplete;
      });
      expect(details).to.deep.equal([]);
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
      expectStyled(element);
      await expectWorking(element);
    });

    it('keeps what was open while it was out of the page', async () => {
      const element = await guide('open="diet"');
      const box = element.parentElement!;
      element.remove();
      element.showPanel('stretch');
      await element.updateComplete;
      box.append(element);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
      await expectWorking(element);
    });

    it('works on after being moved many times', async () => {
      const element = await guide();
      const box = element.parentElement!;
      for (let times = 0; times < 20; times += 1) {
        element.remove();
        box.append(element);
      }
      await expectWorking(element);
    });

    it('works inside the shadow root of another component', async () => {
      const element = await guide('open="diet"');
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet']);
      expectStyled(element);
      await expectWorking(element);
    });
  });

  describe('removed', () => {
    it('leaves no listener on the window or the document', async () => {
      const left = await listenersLeft(window, async () => {
        const element = await guide('open="diet"');
        const box = element.parentElement!;
        await click(summary(element, 'diet'));
        element.remove();
        box.append(element);
        await element.updateComplete;
        element.remove();
        await element.updateComplete;
      });
      expect(left).to.deep.equal([]);
    });

    it('leaves none in a document that it was taken from', async () => {
      const page = await frame(bare);
      const element = await guide();
      const box = element.parentElement!;
      const left = await listenersLeft(page, async () => {
        page.document.body.append(element);
        await element.updateComplete;
        box.append(element);
        await element.updateComplete;
      });
      expect(left).to.deep.equal([]);
    });

    it('leaves none that grows with the number of guides and moves', async () => {
      const left = await listenersLeft(window, async () => {
        for (let times = 0; times < 5; times += 1) {
          const element = await guide();
          const box = element.parentElement!;
          box.append(element);
          element.remove();
        }
      });
      expect(left).to.deep.equal([]);
    });

    it('leaves nothing of it in the page', async () => {
      const [head, body] = [document.head.innerHTML, document.body.childElementCount];
      const element = document.createElement('spasm-guide');
      document.body.append(element);
      await element.updateComplete;
      element.remove();
      expect(document.head.innerHTML).to.equal(head);
      expect(document.body.childElementCount).to.equal(body);
      expect(document.adoptedStyleSheets).to.have.length(0);
    });
  });

  describe('cloned', () => {
    it('starts as its original is now, then goes its own way', async () => {
      const original = await guide('sections="relief prevention" emergency-number="112"');
      await click(summary(original, 'diet'));
      await original.updateComplete;
      const clone = await cloneOf(original);
      expect(openIds(clone)).to.deep.equal(['diet']);
      expect(part(clone, 'danger').querySelector('a[href="tel:112"]')).to.exist;
      expectStyled(clone);
      await click(summary(clone, 'stretch'));
      await clone.updateComplete;
      expect(openIds(clone)).to.deep.equal(['stretch', 'diet']);
      expect(openIds(original)).to.deep.equal(['diet']);
    });

    it("takes the clinic's own words with it", async () => {
      const original = await guide('', '<p slot="contact">Call 555 0100.</p>');
      const clone = await cloneOf(original);
      const slot = part(clone, 'contact').querySelector('slot')!;
      expect(slot.assignedElements()).to.deep.equal([clone.querySelector('p')]);
    });
  });

  describe("with the clinic's own heading", () => {
    /** What a reader sees of the heading: texts that have a place, the guide's own or the clinic's. */
    const shownIn = (element: SpasmGuide) => {
      const roots = [part(element, 'heading'), ...element.querySelectorAll('[slot=heading]')];
      const texts = roots.flatMap((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: Node[] = [];
        while (walker.nextNode()) found.push(walker.currentNode);
        return found;
      });
      const place = document.createRange();
      return texts
        .filter((text) => {
          place.selectNodeContents(text);
          return place.getClientRects().length > 0;
        })
        .map((text) => text.textContent)
        .join('');
    };

    it('shows it in place of its own while it is there, at whichever level', async () => {
      const element = await guide();
      expect(shownIn(element)).to.equal(en.title);
      const own = document.createElement('span');
      own.slot = 'heading';
      own.textContent = 'Leg cramps';
      for (const level of [2, 3]) {
        element.headingLevel = level;
        element.append(own);
        await waitUntil(() => shownIn(element) === 'Leg cramps');
        own.remove();
        await waitUntil(() => shownIn(element) === en.title);
      }
      expect(part(element, 'heading').localName).to.equal('h3');
    });
  });

  describe('taken to another document', () => {
    it('is styled and works there, and again when it is back', async () => {
      const page = await frame(bare);
      const element = await guide('open="where"');
      const box = element.parentElement!;
      for (const place of [page.document.body, box, page.document.body, box]) {
        place.append(element);
        await element.updateComplete;
        expect(element.ownerDocument).to.equal(place.ownerDocument);
        expectStyled(element);
        await expectWorking(element);
      }
    });

    it('keeps the looks of a class made from it', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('[part~=guide] { outline: 3px solid red; }');
      class Own extends SpasmGuide {
        static override styles: typeof SpasmGuide.styles = [
          ...super.styles,
          css`
            [part~='guide'] {
              color: teal;
            }
          `,
          sheet as never,
        ];
      }
      customElements.define('own-guide', Own);
      const page = await frame(bare);
      const box = await fixture(html`<div><own-guide></own-guide></div>`);
      const element = box.querySelector<SpasmGuide>('own-guide')!;
      page.document.body.append(element);
      await element.updateComplete;
      const style = page.getComputedStyle(part(element, 'guide'));
      expect([style.color, style.outlineWidth]).to.deep.equal(['rgb(0, 128, 128)', '3px']);
      page.document.querySelector('own-guide')!.remove();
    });

    it('opens what is closed around it there, where a link leads into it', async () => {
      const page = await frame(bare);
      const element = await guide();
      const details = page.document.createElement('details');
      page.document.body.append(details);
      details.append(element);
      const here = oneEvent(page, 'hashchange');
      page.location.hash = '#spasm-guide-diet';
      await here;
      await element.updateComplete;
      expect(details.open).to.equal(true);
    });

    it('follows the links of the document it is in, and no longer those of the other', async () => {
      const page = await frame(bare);
      const element = await guide();
      page.document.body.append(element);
      const left = oneEvent(window, 'hashchange');
      location.hash = '#spasm-guide-where';
      await left;
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
      const here = oneEvent(page, 'hashchange');
      page.location.hash = '#spasm-guide-diet';
      await here;
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet']);
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('prints the document it is in', async () => {
      const page = await frame(bare);
      const element = await guide();
      page.document.body.append(element);
      const asked = new Promise<void>((resolve) => {
        page.print = () => {
          page.dispatchEvent(new Event('afterprint'));
          resolve();
        };
      });
      element.print();
      await asked;
    });

    it('works when it was made in one document and first shown in another', async () => {
      const page = await frame(bare);
      const element = document.createElement('spasm-guide');
      page.document.body.append(element);
      await element.updateComplete;
      expectStyled(element);
      await expectWorking(element);
    });

    it('survives a document that nobody sees', async () => {
      const element = await guide('open="diet"');
      const box = element.parentElement!;
      document.implementation.createHTMLDocument().body.append(element);
      element.print();
      element.showPanel('stretch');
      await element.updateComplete;
      box.append(element);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
      expectStyled(element);
      await expectWorking(element);
    });
  });

  describe('before the script has arrived', () => {
    it("shows the clinic's own words in its place", async () => {
      const page = await frame(bare);
      const element = page.document.querySelector('spasm-guide')!;
      expect(element.shadowRoot).to.equal(null);
      expect(element.innerText).to.equal('Ask us for the leaflet on muscle cramps.');
      await load(page);
      expect(part(element, 'guide').checkVisibility()).to.equal(true);
      expect(page.document.body.innerText).to.not.contain('Ask us for the leaflet');
    });

    it('keeps the attributes that were set', async () => {
      const page = await frame(bare);
      const element = page.document.querySelector('spasm-guide')!;
      element.setAttribute('open', 'diet');
      element.setAttribute('sections', 'prevention');
      element.setAttribute('exclusive', '');
      element.setAttribute('heading-level', '3');
      element.setAttribute('emergency-number', '112');
      await load(page);
      expect(openIds(element)).to.deep.equal(['diet']);
      expect(parts(element, 'section').map(({ id }) => id)).to.include.members(['prevention']);
      expect(parts(element, 'section').map(({ id }) => id)).to.not.include('relief');
      expect(element.exclusive).to.equal(true);
      expect(part(element, 'heading').localName).to.equal('h3');
      expect(part(element, 'danger').querySelector('a[href="tel:112"]')).to.exist;
    });

    it('keeps the properties that were set', async () => {
      const page = await frame(bare);
      const element = page.document.querySelector('spasm-guide')!;
      element.open = 'diet stretch';
      element.exclusive = true;
      element.headingLevel = 3;
      element.emergencyNumber = '112';
      await load(page);
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
      expect(element.getAttribute('open')).to.equal('diet stretch');
      expect(part(element, 'heading').localName).to.equal('h3');
      expect(part(element, 'danger').querySelector('a[href="tel:112"]')).to.exist;
      element.showPanel('where');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['where']);
      element.setAttribute('open', 'known');
      await element.updateComplete;
      expect(openIds(element), 'and changes to them').to.deep.equal(['known']);
    });

    it('hears the listeners that were added', async () => {
      const page = await frame(bare);
      const element = page.document.querySelector('spasm-guide')!;
      const details: unknown[] = [];
      element.addEventListener('spasm-guide-toggle', ({ detail }) => details.push(detail));
      await load(page);
      summary(element, 'diet').click();
      await element.updateComplete;
      expect(details).to.deep.equal([
        { panel: 'diet', section: 'prevention', open: true, reason: 'user' },
      ]);
    });
  });

  describe('loaded more than once', () => {
    it('keeps the first, works, and warns once', async () => {
      const page = await frame(bare);
      expect(await load(page), 'the first time').to.deep.equal([]);
      const first = page.customElements.get('spasm-guide');
      const messages = await load(page, 2);
      expect(page.customElements.get('spasm-guide')).to.equal(first);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('<spasm-guide> is loaded more than once');
      const element = page.document.querySelector('spasm-guide')!;
      expect(element.shadowRoot!.querySelectorAll('[part~=guide]')).to.have.length(1);
      expectStyled(element);
      await expectWorking(element);
    });
  });

  describe('loaded in two versions', () => {
    it('fails in nothing where the words of the second are no words to the first', async () => {
      const page = await frame(bare);
      const failures: string[] = [];
      page.addEventListener('error', ({ message }) => failures.push(message));
      await load(page);
      expect(await load(page, 1, await builtWithLess())).to.have.length(1);
      expect(failures).to.deep.equal([]);
      await expectWorking(page.document.querySelector('spasm-guide')!);
    });

    for (const [title, isOlderFirst] of [
      ['older', true],
      ['newer', false],
    ] as const) {
      it(`keeps the ${title} where it came first, in tags and divs, and warns once`, async () => {
        const page = await frame(bare);
        const scripts = [await builtAs('0.9.0'), built];
        const [first, second] = isOlderFirst ? scripts : scripts.reverse();
        expect(await load(page, 1, first)).to.deep.equal([]);
        expect(await load(page, 2, second)).to.have.length(1);
        const place = page.document.createElement('div');
        place.dataset.spasmGuide = '';
        page.document.body.append(place, page.document.createElement('spasm-guide'));
        await new Promise((resolve) => setTimeout(resolve));
        const guides = [...page.document.querySelectorAll('spasm-guide')];
        expect(guides).to.have.length(3);
        for (const element of guides) {
          await element.updateComplete;
          const version = isOlderFirst ? '0.9.0' : en.version;
          expect(part(element, 'footer').textContent).to.contain(`Version ${version}`);
          expect(element.shadowRoot!.querySelectorAll('[part~=guide]')).to.have.length(1);
          expectStyled(element);
          await expectWorking(element);
        }
      });
    }
  });

  describe('several in one page', () => {
    it('are each whole, styled and on their own', async () => {
      const guides = [];
      for (const open of ['diet', 'stretch', 'all']) guides.push(await guide(`open="${open}"`));
      const [first, second, third] = guides as [SpasmGuide, SpasmGuide, SpasmGuide];
      for (const one of guides) expectStyled(one);
      await click(part(third, 'open-all'));
      await third.updateComplete;
      expect(openIds(third)).to.deep.equal([]);
      expect(openIds(first)).to.deep.equal(['diet']);
      expect(openIds(second)).to.deep.equal(['stretch']);
    });

    it('each say which text a button opens: its own', async () => {
      for (const element of [await guide(), await guide()]) {
        for (const button of parts(element, 'summary')) {
          const id = button.getAttribute('aria-controls')!;
          expect(element.shadowRoot!.querySelectorAll(`[id="${id}"]`)).to.have.length(1);
        }
      }
    });
  });

  describe('a text whose check is overdue', () => {
    // First: what is said once is not said again.
    it('says nothing on the day before', async () => {
      const before = new Date(Date.parse(en.due) - 1).toISOString();
      await onDay(before, async () => {
        const messages = await warnings(() => guide());
        expect(overdue(messages)).to.deep.equal([]);
      });
    });

    it('says so to the developer, once, and not to the reader', async () => {
      let messages: string[] = [];
      const [today, later] = [await guide(), document.createElement('spasm-guide')];
      await onDay('2099-01-01', async () => {
        messages = await warnings(async () => {
          await guide();
          today.after(later);
          await later.updateComplete;
        });
      });
      expect(overdue(messages)).to.have.length(1);
      expect(overdue(messages)[0]).to.match(/\(en\).*\d{4}-\d{2}-\d{2}.*newer version/);
      expect(part(later, 'guide').textContent).to.equal(part(today, 'guide').textContent);
      await expectWorking(later);
    });
  });
});
