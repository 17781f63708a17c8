import { aTimeout, expect, fixture, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  click,
  expectInView,
  frame,
  guide,
  heard,
  html,
  openIds,
  part,
  parts,
  type SpasmGuide,
  summary,
} from './helpers.js';

/** Takes the hash out of the address, without an event. */
const forgetHash = () => history.replaceState(null, '', location.pathname + location.search);

/** Changes the address of the page and waits until the guide has answered. */
const visit = async (hash: string, ...elements: SpasmGuide[]) => {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
  for (const element of elements) await element.updateComplete;
};

/** Does `act` and waits for what comes last when a panel is followed: focus on its button. */
const arrive = async (element: SpasmGuide, act: () => unknown) => {
  // Focus that moves inside the shadow root is heard only there.
  const focused = oneEvent(element.shadowRoot ?? element, 'focusin');
  await act();
  await focused;
};

const linkBefore = (element: Element, href: string) => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = 'Can food help?';
  element.before(link);
  return link;
};

/** Two guides in one page. */
const twoGuides = async (first: string, second: string) => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<spasm-guide ${first}></spasm-guide><spasm-guide ${second}></spasm-guide>`;
  const guides = [...box.querySelectorAll('spasm-guide')] as [SpasmGuide, SpasmGuide];
  for (const one of guides) await one.updateComplete;
  return guides;
};

/** The guide in another page, and what that page heard of it. */
const guideIn = (page: Window) => ({
  element: page.document.querySelector('spasm-guide')!,
  details: (page as unknown as { heard: unknown[] }).heard,
});

const loadScript = async (page: Window) => {
  const script = page.document.createElement('script');
  script.src = '/dist/spasm-guide.js';
  const loaded = oneEvent(script, 'load');
  page.document.body.append(script);
  await loaded;
};

describe('links', () => {
  afterEach(forgetHash);

  describe('in the address when the page opens', () => {
    for (const [title, page] of [
      ['opens the panel named in the address', 'links-load.html'],
      ['opens it when the script arrives late', 'links-late.html'],
    ] as const) {
      it(title, async () => {
        const view = await frame(`/test/pages/${page}#spasm-guide-diet`);
        const { element, details } = guideIn(view);
        expect(openIds(element)).to.deep.equal(['diet']);
        expect(element.getAttribute('open')).to.equal('diet');
        expect(details).to.deep.equal([
          { panel: 'diet', section: 'prevention', open: true, reason: 'link' },
        ]);
        expect(view.scrollY).to.be.above(500);
        expectInView(element, 'diet', view);
        expect(view.document.activeElement).to.equal(element);
        expect(element.shadowRoot!.activeElement).to.equal(summary(element, 'diet'));
      });
    }

    it('opens it when the script comes after the page was complete', async () => {
      const view = await frame('/test/pages/links-bare.html#spasm-guide-where');
      expect(guideIn(view).element.shadowRoot).to.equal(null);
      await loadScript(view);
      const { element, details } = guideIn(view);
      expect(openIds(element)).to.deep.equal(['where']);
      expect(details).to.have.length(1);
      expectInView(element, 'where', view);
    });

    it('opens it where a script of the page has taken the focus, as a question about cookies does', async () => {
      const view = await frame('/test/pages/links-bare.html#spasm-guide-where');
      const banner = view.document.createElement('button');
      view.document.body.prepend(banner);
      banner.focus();
      await loadScript(view);
      const { element } = guideIn(view);
      await waitUntil(() => openIds(element).length);
      expect(openIds(element)).to.deep.equal(['where']);
    });

    it('opens it again in a page that is loaded again, where the reader had gone on a little', async () => {
      const view = await frame('/test/pages/links-load.html#spasm-guide-diet');
      const iframe = view.frameElement as HTMLIFrameElement;
      view.scrollBy(0, 60);
      const { scrollY } = view;
      // Browsers keep the place a moment later.
      await aTimeout(500);
      const loaded = oneEvent(iframe, 'load');
      view.location.reload();
      await loaded;
      const again = iframe.contentWindow!;
      const { element } = guideIn(again);
      await waitUntil(() => openIds(element).length);
      await nextFrame();
      expect(openIds(element)).to.deep.equal(['diet']);
      // Firefox keeps no place in a frame: there the link leads anew.
      expect(scrollY - again.scrollY).to.be.oneOf([0, 60]);
    });

    it('opens nothing once the reader has scrolled the box of the page that holds it', async () => {
      const view = await frame('/test/pages/links-bare.html#spasm-guide-where');
      const { element, details } = guideIn(view);
      const box = view.document.createElement('div');
      box.style.cssText = 'height: 100vh; overflow: auto';
      const before = view.document.createElement('p');
      before.style.height = '300vh';
      element.replaceWith(box);
      box.append(before, element);
      box.scrollTop = 200;
      await loadScript(view);
      const { element: drawn } = guideIn(view);
      await drawn.updateComplete;
      await nextFrame();
      expect(box.scrollTop).to.equal(200);
      expect([openIds(drawn), details]).to.deep.equal([[], []]);
    });

    it("takes the element's own id before the panel's", async () => {
      const { element } = guideIn(await frame('/test/pages/links-load.html#help-known'));
      expect(openIds(element)).to.deep.equal(['known']);
    });

    it('goes to the danger signs and opens nothing', async () => {
      const view = await frame('/test/pages/links-load.html#spasm-guide-danger');
      const { element, details } = guideIn(view);
      expectInView(element, 'danger', view);
      expect(view.scrollY).to.be.above(0);
      expect(details).to.deep.equal([]);
    });

    for (const hash of ['', '#', '#spasm-guide-', '#spasm-guide-knee', '#diet', '#%E0%A4%A']) {
      it(`opens nothing, and stays at the top, for "${hash}"`, async () => {
        const view = await frame(`/test/pages/links-load.html${hash}`);
        const { element, details } = guideIn(view);
        expect(openIds(element)).to.deep.equal([]);
        expect(details).to.deep.equal([]);
        expect(view.scrollY).to.equal(0);
        expect(element.shadowRoot!.activeElement).to.equal(null);
      });
    }

    it('opens it in a guide that the page adds later', async () => {
      history.replaceState(null, '', '#spasm-guide-diet');
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('spasm-guide');
      await arrive(element, () => box.append(element));
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('opens it in the first guide of all, which a router shows after it has changed the address', async () => {
      const page = await frame('/test/pages/links-router.html');
      page.document.querySelector('a')!.focus();
      page.scrollTo(0, 1000);
      page.history.pushState(null, '', '#spasm-guide-diet');
      page.document.body.append(page.document.createElement('spasm-guide'));
      const { element } = guideIn(page);
      await element.updateComplete;
      await waitUntil(() => openIds(element).includes('diet'), 'the panel opens');
    });

    it('opens it beside those that `open` names', async () => {
      history.replaceState(null, '', '#spasm-guide-diet');
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('spasm-guide');
      element.setAttribute('open', 'stretch');
      await arrive(element, () => box.append(element));
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
    });
  });

  describe('followed in the page', () => {
    it('opens the panel, puts it at the top and its button in focus', async () => {
      const element = await guide();
      const link = linkBefore(element, '#spasm-guide-massage');
      await arrive(element, () => click(link));
      expect(openIds(element)).to.deep.equal(['massage']);
      expectInView(element, 'massage');
      expect(element.shadowRoot!.activeElement).to.equal(summary(element, 'massage'));
    });

    it('shows the button with a focus ring to who followed it by keyboard', async () => {
      const element = await guide();
      linkBefore(linkBefore(element, '#spasm-guide-massage'), '#top').focus();
      await sendKeys({ press: 'Tab' });
      await arrive(element, () => sendKeys({ press: 'Enter' }));
      expect(openIds(element)).to.deep.equal(['massage']);
      expect(summary(element, 'massage').matches(':focus-visible')).to.equal(true);
    });

    it('works for every panel', async () => {
      const element = await guide();
      for (const { id } of parts(element, 'panel')) {
        await arrive(element, () => visit(`#spasm-guide-${id}`, element));
        expect(openIds(element)).to.include(id);
        expectInView(element, id);
      }
    });

    it('puts the last panel at the top too, though its text has yet to grow', async () => {
      const element = await guide();
      await arrive(element, () => visit('#spasm-guide-evidence', element));
      expect(parts(element, 'evidence')[0]!.getBoundingClientRect().top).to.be.within(-1, 40);
    });

    it('opens the panel of what is in one', async () => {
      const element = await guide();
      await arrive(element, () => visit('#spasm-guide-diet-content', element));
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('shows the guide, too, where it waits to be found', async () => {
      const element = await guide('hidden="until-found"');
      await arrive(element, () => visit('#spasm-guide-diet', element));
      expect(element.hasAttribute('hidden')).to.equal(false);
      expect(summary(element, 'diet').checkVisibility()).to.equal(true);
    });

    it('tells the page once, with the reason', async () => {
      const element = await guide();
      const details = await heard('spasm-guide-toggle', () =>
        arrive(element, () => visit('#spasm-guide-diet', element)),
      );
      expect(details).to.deep.equal([
        { panel: 'diet', section: 'prevention', open: true, reason: 'link' },
      ]);
    });

    it('goes to a panel that is already open, without an event', async () => {
      const element = await guide('open="diet"');
      const details = await heard('spasm-guide-toggle', () =>
        arrive(element, () => visit('#spasm-guide-diet', element)),
      );
      expect(details).to.deep.equal([]);
      expect(openIds(element)).to.deep.equal(['diet']);
      expectInView(element, 'diet');
    });

    it('closes the others in an `exclusive` guide, and still ends at the panel', async () => {
      const element = await guide('exclusive open="stretch"');
      const details = await heard('spasm-guide-toggle', () =>
        arrive(element, () => visit('#spasm-guide-where', element)),
      );
      expect(openIds(element)).to.deep.equal(['where']);
      expect(details).to.have.deep.members([
        { panel: 'where', section: 'overview', open: true, reason: 'link' },
        { panel: 'stretch', section: 'relief', open: false, reason: 'link' },
      ]);
      await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
      expectInView(element, 'where');
    });

    it('opens the panel again when the same link is clicked after closing it', async () => {
      const element = await guide();
      const link = linkBefore(element, '#spasm-guide-diet');
      await arrive(element, () => click(link));
      await click(summary(element, 'diet'));
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
      link.focus();
      await arrive(element, () => click(link));
      expect(openIds(element)).to.deep.equal(['diet']);
      expectInView(element, 'diet');
    });

    it('opens it again from a link inside another component', async () => {
      const element = await guide();
      const menu = document.createElement('div');
      menu.attachShadow({ mode: 'open' }).innerHTML = '<a href="#spasm-guide-diet"><b>Diet</b></a>';
      element.before(menu);
      const link = menu.shadowRoot!.querySelector('b')!;
      await arrive(element, () => click(link));
      element.hideAll();
      await element.updateComplete;
      menu.shadowRoot!.querySelector('a')!.focus();
      await arrive(element, () => click(link));
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('leaves alone a link that the page handles itself, and one to elsewhere', async () => {
      const element = await guide();
      await arrive(element, () => visit('#spasm-guide-diet', element));
      element.hideAll();
      const handled = linkBefore(element, '#spasm-guide-diet');
      handled.addEventListener('click', (event) => event.preventDefault());
      await click(handled);
      const plain = linkBefore(element, '#spasm-guide-diet');
      plain.removeAttribute('href');
      await click(plain);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });

    it('opens the panel for Back and Forward', async () => {
      const element = await guide();
      await arrive(element, () => visit('#spasm-guide-diet', element));
      await arrive(element, () => visit('#spasm-guide-where', element));
      element.hideAll();
      await arrive(element, () => history.back());
      expect(openIds(element)).to.deep.equal(['diet']);
      await arrive(element, () => history.forward());
      expect(openIds(element)).to.deep.equal(['where', 'diet']);
    });

    it('goes to a section, and opens nothing', async () => {
      const element = await guide();
      const details = await heard('spasm-guide-toggle', async () => {
        for (const id of ['causes', 'overview', 'relief', 'prevention']) {
          await visit(`#spasm-guide-${id}`, element);
          expectInView(element, id);
        }
      });
      expect(details).to.deep.equal([]);
    });

    it('goes to the danger signs, and opens nothing', async () => {
      const element = await guide();
      await visit('#spasm-guide-prevention', element);
      await visit('#spasm-guide-danger', element);
      expectInView(element, 'danger');
      expect(openIds(element)).to.deep.equal([]);
    });

    for (const hash of [
      '#spasm-guide-knee',
      '#spasm-guide-',
      '#spasm-guide',
      '#diet',
      '#SPASM-GUIDE-diet',
      '#-diet',
      '#%E0%A4%A',
      '#spasm-guide-%E0%A4%A',
      '#spasm-guide-<b>',
      '#:~:text=',
    ]) {
      it(`takes no notice of ${hash}`, async () => {
        const element = await guide();
        const details = await heard('spasm-guide-toggle', async () => {
          history.replaceState(null, '', hash);
          window.dispatchEvent(new HashChangeEvent('hashchange'));
          await element.updateComplete;
        });
        expect(details).to.deep.equal([]);
        expect(openIds(element)).to.deep.equal([]);
        expect(element.shadowRoot!.activeElement).to.equal(null);
      });
    }

    it('takes no notice of a panel that the page left out', async () => {
      const element = await guide('sections="relief"');
      await visit('#spasm-guide-diet', element);
      expect(openIds(element)).to.deep.equal([]);
      expect(element.hasAttribute('open')).to.equal(false);
    });
  });

  describe('with an id on the element', () => {
    it('work with its own prefix and with the shared one', async () => {
      const element = await guide('id="cramp-help"');
      await arrive(element, () => visit('#cramp-help-diet', element));
      expect(openIds(element)).to.deep.equal(['diet']);
      await arrive(element, () => visit('#spasm-guide-where', element));
      expect(openIds(element)).to.deep.equal(['where', 'diet']);
    });

    for (const id of ['spasm', 'spasm-guide', 'guía', 'a.b:c', '100%']) {
      it(`work for the id "${id}"`, async () => {
        const element = await guide();
        element.id = id;
        await arrive(element, () => visit(`#${encodeURIComponent(id)}-diet`, element));
        expect(openIds(element)).to.deep.equal(['diet']);
        await arrive(element, () => visit('#spasm-guide-where', element));
        expect(openIds(element)).to.deep.equal(['where', 'diet']);
      });
    }
  });

  describe('to two guides in one page', () => {
    it('go to the first with the shared prefix', async () => {
      const [first, second] = await twoGuides('', '');
      await arrive(first, () => visit('#spasm-guide-diet', first, second));
      expect(openIds(first)).to.deep.equal(['diet']);
      expect(openIds(second)).to.deep.equal([]);
    });

    it('go to the first that has the panel', async () => {
      const [first, second] = await twoGuides('sections="relief"', 'sections="prevention"');
      await arrive(second, () => visit('#spasm-guide-diet', first, second));
      expect(openIds(second)).to.deep.equal(['diet']);
      await arrive(first, () => visit('#spasm-guide-stretch', first, second));
      expect(openIds(first)).to.deep.equal(['stretch']);
      expect(openIds(second)).to.deep.equal(['diet']);
    });

    it("go to each by the element's own id", async () => {
      const [first, second] = await twoGuides('id="first"', 'id="second"');
      await arrive(second, () => visit('#second-diet', first, second));
      expect(openIds(first)).to.deep.equal([]);
      expect(openIds(second)).to.deep.equal(['diet']);
      await arrive(first, () => visit('#first-where', first, second));
      expect(openIds(first)).to.deep.equal(['where']);
      expect(openIds(second)).to.deep.equal(['diet']);
    });

    it('go to the other once the first has left', async () => {
      const [first, second] = await twoGuides('', '');
      first.remove();
      await arrive(second, () => visit('#spasm-guide-diet', second));
      expect(openIds(second)).to.deep.equal(['diet']);
      expect(openIds(first)).to.deep.equal([]);
    });

    it('go to the first at load too', async () => {
      history.replaceState(null, '', '#spasm-guide-diet');
      const [first, second] = await twoGuides('', '');
      expect(openIds(first)).to.deep.equal(['diet']);
      expect(openIds(second)).to.deep.equal([]);
    });

    it('leave what the reader does in one out of the other', async () => {
      const [first, second] = await twoGuides('', '');
      await click(summary(second, 'stretch'));
      await second.updateComplete;
      await click(part(first, 'open-all'));
      await first.updateComplete;
      expect(openIds(first)).to.have.length(parts(first, 'panel').length);
      expect(openIds(second)).to.deep.equal(['stretch']);
      expect(part(second, 'open-all').textContent.trim()).to.equal('Open all');
      expect(second.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('');
    });
  });

  describe('in a guide that is moved', () => {
    it('do not make it jump again', async () => {
      history.replaceState(null, '', '#spasm-guide-diet');
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('spasm-guide');
      await arrive(element, () => box.append(element));
      element.hideAll();
      await element.updateComplete;
      const details = await heard('spasm-guide-toggle', async () => {
        element.remove();
        box.append(element);
        box.prepend(element);
        await element.updateComplete;
      });
      expect(details).to.deep.equal([]);
      expect(openIds(element)).to.deep.equal([]);
    });

    it('work as before', async () => {
      const element = await guide();
      element.parentElement!.append(element);
      await arrive(element, () => visit('#spasm-guide-diet', element));
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('do nothing while it is out of the page', async () => {
      const element = await guide();
      element.remove();
      await visit('#spasm-guide-diet', element);
      expect(element.open).to.equal(null);
    });
  });

  describe('in the contents', () => {
    const linkTo = (element: Element, id: string) =>
      element.shadowRoot!.querySelector<HTMLElement>(`nav a[data-target="${id}"]`);

    for (const id of ['pregnancy', 'medicines', 'long-illness']) {
      it(`take who comes for “${id}” there in one tap`, async () => {
        const element = await guide();
        await arrive(element, () => click(linkTo(element, id)!));
        expect(openIds(element)).to.deep.equal([id]);
        expectInView(element, id);
      });
    }

    it('are in the order of the sections that the page asks for', async () => {
      const targets = (element: Element) =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('nav a')].map(
          (link) => link.dataset.target,
        );
      const element = await guide('sections="prevention relief"');
      expect(targets(element).slice(0, 2)).to.deep.equal(['prevention', 'relief']);
      element.sections = 'causes prevention overview relief';
      await element.updateComplete;
      expect(targets(element)).to.deep.equal([
        ...['causes', 'prevention', 'overview', 'relief'],
        ...['pregnancy', 'medicines', 'long-illness', 'danger'],
      ]);
      element.sections = null;
      await element.updateComplete;
      expect(targets(element).slice(0, 4)).to.deep.equal([
        ...['relief', 'overview', 'causes', 'prevention'],
      ]);
    });

    it('lead only to what shows', async () => {
      const element = await guide('sections="causes relief"');
      const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('nav a')];
      expect(shown.map((link) => link.dataset.target)).to.have.members([
        'relief',
        'causes',
        'medicines',
        'danger',
      ]);
      element.sections = 'overview';
      await element.updateComplete;
      expect(linkTo(element, 'overview')).to.not.equal(null);
      expect(linkTo(element, 'pregnancy')).to.not.equal(null);
      expect(linkTo(element, 'causes')).to.equal(null);
    });
  });
});
