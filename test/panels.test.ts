import { expect, fixture, oneEvent } from '@open-wc/testing';
import {
  click,
  content,
  guide,
  heard,
  html,
  isOpen,
  openIds,
  part,
  parts,
  type SpasmGuide,
  summary,
} from './helpers.js';

const promised = {
  relief: ['stretch', 'massage', 'heat-cold', 'pain-relief', 'prescription'],
  overview: ['what-it-is', 'where', 'who', 'known'],
  causes: ['dehydration', 'electrolytes', 'overexertion', 'circulation', 'conditions', 'medicines'],
  prevention: ['hydration', 'diet', 'warm-up', 'footwear', 'medicine-review', 'not-to-take'],
};
const allPromised = Object.values(promised).flat();

const panelIds = (element: Element) => parts(element, 'panel').map(({ id }) => id);
const status = (element: Element) => element.shadowRoot!.querySelector('[role=status]')!;

/** Clicks the panel's button with a real mouse and waits until the guide has answered. */
const toggle = async (element: SpasmGuide, id: string) => {
  await click(summary(element, id));
  await element.updateComplete;
};

/** Clicks "Open all" or "Close all". */
const toggleAll = async (element: SpasmGuide) => {
  await click(part(element, 'open-all'));
  await element.updateComplete;
};

/** What the browser does when find-in-page, or a text fragment, meets closed text. */
const find = async (element: SpasmGuide, id: string) => {
  content(element, id).dispatchEvent(new Event('beforematch', { bubbles: true }));
  content(element, id).removeAttribute('hidden');
  await element.updateComplete;
};

/** Runs `act` with a print dialog that prints at once; gives how often it opened, after the first. */
const printed = async (act: () => unknown) => {
  const { print } = window;
  let times = 0;
  const opened = new Promise<void>((resolve) => {
    window.print = () => {
      times += 1;
      window.dispatchEvent(new Event('afterprint'));
      resolve();
    };
  });
  try {
    await act();
    await opened;
  } finally {
    window.print = print;
  }
  return times;
};

/** Clicks "Print", then what the guide asks with: "Print" again, or "Cancel". */
const answerPrint = async (element: SpasmGuide, answer: 'Print' | 'Cancel') => {
  await click(part(element, 'print'));
  const buttons = [...part(element, 'dialog').querySelectorAll('button')];
  await click(buttons.find((button) => button.textContent.trim() === answer)!);
};

describe('panels', () => {
  describe('when the page opens', () => {
    it('has every promised panel, in its section and in order', async () => {
      const element = await guide();
      for (const [section, ids] of Object.entries(promised)) {
        const inside = [...element.shadowRoot!.querySelectorAll(`#${section} [part~=panel]`)];
        const shown = inside.map(({ id }) => id).filter((id) => ids.includes(id));
        expect(shown).to.deep.equal(ids);
      }
    });

    it('gives every panel an id of its own', async () => {
      const ids = panelIds(await guide());
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('opens no panel', async () => {
      const element = await guide();
      expect(openIds(element)).to.deep.equal([]);
      expect(element.open).to.equal(null);
      expect(element.hasAttribute('open')).to.equal(false);
    });

    it('holds the text of every closed panel, where the browser can find it', async () => {
      const element = await guide();
      for (const id of panelIds(element)) {
        expect(content(element, id).getAttribute('hidden'), id).to.equal('until-found');
        expect(content(element, id).textContent.trim(), id).to.have.length.above(100);
      }
    });

    it('shows nothing of a closed panel but its button', async () => {
      const element = await guide();
      for (const id of panelIds(element)) {
        expect(content(element, id).getBoundingClientRect().height, id).to.equal(0);
        expect(content(element, id).firstElementChild!.checkVisibility(), id).to.equal(false);
        expect(summary(element, id).checkVisibility(), id).to.equal(true);
      }
    });

    it('puts each button alone in a real heading, with the text beside the heading', async () => {
      const element = await guide('open="diet"');
      for (const id of panelIds(element)) {
        const button = summary(element, id);
        const heading = button.parentElement!;
        expect(heading.localName, id).to.match(/^h[1-6]$/);
        expect([...heading.children], id).to.deep.equal([button]);
        expect(heading.nextElementSibling, id).to.equal(content(element, id));
        expect(button.textContent.trim(), id).to.not.equal('');
      }
    });

    it('tells in each button whether its text shows, and which text that is', async () => {
      const element = await guide('open="diet"');
      for (const id of panelIds(element)) {
        const button = summary(element, id);
        expect(button.getAttribute('aria-expanded'), id).to.equal(String(id === 'diet'));
        const controlled = element.shadowRoot!.getElementById(
          button.getAttribute('aria-controls')!,
        );
        expect(controlled, id).to.equal(content(element, id));
      }
    });

    for (const attributes of ['', 'exclusive', 'sections="causes"', 'open="diet"', 'area="calf"']) {
      it(`never collapses the ten danger signs, whatever is said on the tag: ${attributes}`, async () => {
        const element = await guide(attributes);
        const signs = [...part(element, 'danger').querySelectorAll('.signs li')];
        expect(signs).to.have.length(10);
        for (const sign of signs) expect(sign.checkVisibility()).to.equal(true);
        expect(part(element, 'danger').querySelector('.signs')!.closest('[part~=panel]')).to.equal(
          null,
        );
      });
    }

    it('has the signs that need help less fast in two panels of the same box, which nothing hides', async () => {
      const element = await guide('sections="causes"');
      element.content = { by: 'Riverbank Clinic', hide: ['dehydration'] };
      await element.updateComplete;
      const panels = [...part(element, 'danger').querySelectorAll('[part~=panel]')];
      expect(panels.map(({ id }) => id)).to.deep.equal(['today', 'visit']);
      const told = await heard('spasm-guide-toggle', () => toggle(element, 'today'));
      expect(openIds(element)).to.deep.equal(['today']);
      expect(told).to.deep.equal([
        { panel: 'today', section: 'danger', open: true, reason: 'user' },
      ]);
      element.showPanel('visit');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['today', 'visit']);
    });
  });

  describe('on a click', () => {
    it('opens a closed panel', async () => {
      const element = await guide();
      await toggle(element, 'heat-cold');
      expect(openIds(element)).to.deep.equal(['heat-cold']);
      expect(summary(element, 'heat-cold').getAttribute('aria-expanded')).to.equal('true');
      for (const growth of content(element, 'heat-cold').getAnimations()) growth.finish();
      expect(content(element, 'heat-cold').firstElementChild!.checkVisibility()).to.equal(true);
      expect(content(element, 'heat-cold').offsetHeight).to.be.above(50);
    });

    it('closes an open panel, and its text can be found again', async () => {
      const element = await guide('open="heat-cold"');
      await toggle(element, 'heat-cold');
      expect(openIds(element)).to.deep.equal([]);
      expect(summary(element, 'heat-cold').getAttribute('aria-expanded')).to.equal('false');
      expect(content(element, 'heat-cold').getAttribute('hidden')).to.equal('until-found');
    });

    it('opens wherever in the bar the click falls, the arrow too', async () => {
      const element = await guide();
      const icon = summary(element, 'massage').querySelector('[part~=icon]')!;
      await click(icon);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['massage']);
    });

    it('does nothing on a click in the text of an open panel', async () => {
      const element = await guide('open="massage"');
      await click(content(element, 'massage').querySelector('p, li')!);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['massage']);
    });

    it('leaves the other panels as they are', async () => {
      const element = await guide('open="diet"');
      await toggle(element, 'massage');
      expect(openIds(element)).to.deep.equal(['massage', 'diet']);
      await toggle(element, 'diet');
      expect(openIds(element)).to.deep.equal(['massage']);
    });

    it('leaves every word where it is, node by node, for what a reader has marked or is hearing', async () => {
      const element = await guide();
      const all = () => {
        const walker = document.createTreeWalker(part(element, 'guide'), NodeFilter.SHOW_TEXT);
        const found: Node[] = [];
        while (walker.nextNode()) found.push(walker.currentNode);
        return found.filter(({ parentElement }) => parentElement!.closest('li, dd, figure'));
      };
      const before = all();
      expect(before).to.have.length.above(300);
      await toggle(element, 'diet');
      await toggle(element, 'evidence');
      await toggleAll(element);
      const now = all();
      expect(now).to.have.length(before.length);
      expect(now.every((node, index) => node === before[index])).to.equal(true);
    });

    it('marks the open panel and its button as parts that a page can style', async () => {
      const element = await guide();
      await toggle(element, 'diet');
      expect(parts(element, 'panel-open').map(({ id }) => id)).to.deep.equal(['diet']);
      expect(parts(element, 'summary-open')).to.deep.equal([summary(element, 'diet')]);
      expect(parts(element, 'diet')).to.deep.equal(parts(element, 'panel-open'));
    });

    it('counts two quick clicks as two', async () => {
      const element = await guide();
      const details = await heard('spasm-guide-toggle', async () => {
        summary(element, 'diet').click();
        summary(element, 'diet').click();
        summary(element, 'massage').click();
        await element.updateComplete;
      });
      expect(openIds(element)).to.deep.equal(['massage']);
      expect(details).to.have.length(3);
    });

    for (const name of ['', 'panel', 'all', 'print', 'now', 'area', 'start', '__proto__']) {
      it(`takes no notice of a button of the clinic in a slot, named "${name}"`, async () => {
        const book = `<button slot="contact" type="button" name="${name}" value="diet">Book</button>`;
        const element = await guide('open="stretch"', book);
        const before = part(element, 'guide').outerHTML;
        const failures: unknown[] = [];
        const { onerror } = window;
        window.onerror = (message) => failures.push(message);
        try {
          await click(element.querySelector('button')!);
          await element.updateComplete;
        } finally {
          window.onerror = onerror;
        }
        expect(failures).to.deep.equal([]);
        expect(part(element, 'guide').outerHTML === before, 'nothing changed').to.equal(true);
        expect(part(element, 'dialog').hasAttribute('open')).to.equal(false);
      });
    }

    it('takes no notice of a form of the clinic in a slot', async () => {
      const form = '<form slot="contact"><button value="print">Print my bill</button></form>';
      const element = await guide('', form);
      element.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
      const { print } = window;
      let times = 0;
      window.print = () => (times += 1);
      const details = await heard('spasm-guide-print', async () => {
        await click(element.querySelector('button')!);
        await element.updateComplete;
      });
      window.print = print;
      expect(details).to.deep.equal([]);
      expect(times).to.equal(0);
    });
  });

  describe('`open`', () => {
    it('opens the panels it names', async () => {
      const element = await guide('open="diet stretch"');
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
    });

    it('takes any white space between ids, and each id once', async () => {
      const element = await guide('open="  diet\n\tdiet   stretch diet "');
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
      await toggle(element, 'diet');
      expect(openIds(element)).to.deep.equal(['stretch']);
    });

    it('opens every panel for "all", whatever stands beside it', async () => {
      for (const open of ['all', 'diet all']) {
        const element = await guide(`open="${open}"`);
        expect(openIds(element), open).to.deep.equal(panelIds(element));
      }
    });

    it('follows what the reader opens and closes, as on <details>', async () => {
      const element = await guide();
      await toggle(element, 'stretch');
      expect(element.getAttribute('open')).to.equal('stretch');
      await toggle(element, 'diet');
      expect(element.getAttribute('open')).to.equal('stretch diet');
      expect(element.matches('[open~="diet"]')).to.equal(true);
      expect(element.open).to.equal('stretch diet');
      await toggle(element, 'stretch');
      await toggle(element, 'diet');
      expect(element.hasAttribute('open')).to.equal(false);
    });

    it('lists what is left when the reader closes one of "all"', async () => {
      const element = await guide('open="all"');
      await toggle(element, 'diet');
      const left = panelIds(element).filter((id) => id !== 'diet');
      expect(element.getAttribute('open')!.split(' ')).to.have.members(left);
      expect(openIds(element)).to.deep.equal(left);
    });

    it('can be changed by the page at any time', async () => {
      const element = await guide('open="diet"');
      element.setAttribute('open', 'massage where');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['massage', 'where']);
      element.open = 'known';
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['known']);
      expect(element.getAttribute('open')).to.equal('known');
      element.removeAttribute('open');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });

    it('closes what the page had opened when it is taken away, though the reader once had it open', async () => {
      const element = await guide();
      for (const times of [1, 2]) {
        await click(summary(element, 'diet'));
        await element.updateComplete;
        expect(openIds(element)).to.deep.equal(times === 1 ? ['diet'] : []);
      }
      element.open = 'diet where';
      await element.updateComplete;
      await click(summary(element, 'massage'));
      await element.updateComplete;
      element.removeAttribute('open');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['massage']);
    });

    it('closes what the page had closed and opened again since the reader opened it', async () => {
      for (const close of [
        (element: SpasmGuide) => element.hideAll(),
        (element: SpasmGuide) => element.hidePanel('diet'),
      ]) {
        const element = await guide();
        await click(summary(element, 'diet'));
        await element.updateComplete;
        close(element);
        await element.updateComplete;
        element.open = 'diet where';
        await element.updateComplete;
        element.removeAttribute('open');
        await element.updateComplete;
        expect(openIds(element)).to.deep.equal([]);
      }
    });

    it('remembers a panel of a section that is left out, for when it is back', async () => {
      const element = await guide('sections="relief" open="diet"');
      expect(openIds(element)).to.deep.equal([]);
      element.removeAttribute('sections');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet']);
    });
  });

  describe('`exclusive`', () => {
    it('closes the others when the reader opens one', async () => {
      const element = await guide('exclusive');
      await toggle(element, 'diet');
      await toggle(element, 'stretch');
      expect(openIds(element)).to.deep.equal(['stretch']);
      expect(element.getAttribute('open')).to.equal('stretch');
    });

    it('lets the reader close the last one', async () => {
      const element = await guide('exclusive open="diet"');
      await toggle(element, 'diet');
      expect(openIds(element)).to.deep.equal([]);
    });

    it('tells of the panel that closed as well as of the one that opened', async () => {
      const element = await guide('exclusive open="diet"');
      const details = await heard('spasm-guide-toggle', () => toggle(element, 'stretch'));
      expect(details).to.have.deep.members([
        { panel: 'stretch', section: 'relief', open: true, reason: 'user' },
        { panel: 'diet', section: 'prevention', open: false, reason: 'user' },
      ]);
    });

    it('holds for showPanel() and for find-in-page too', async () => {
      const element = await guide('exclusive open="diet"');
      element.showPanel('where');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['where']);
      await find(element, 'known');
      expect(openIds(element)).to.deep.equal(['known']);
    });

    it('can be turned on and off by the page', async () => {
      const element = await guide('open="diet"');
      element.exclusive = true;
      await element.updateComplete;
      expect(element.hasAttribute('exclusive')).to.equal(true);
      await toggle(element, 'stretch');
      expect(openIds(element)).to.deep.equal(['stretch']);
      element.removeAttribute('exclusive');
      await toggle(element, 'diet');
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
    });
  });

  describe('Open all', () => {
    it('opens every panel, then closes every panel', async () => {
      const element = await guide('open="diet"');
      expect(part(element, 'open-all').textContent.trim()).to.equal('Open all');
      await toggleAll(element);
      expect(openIds(element)).to.deep.equal(panelIds(element));
      expect(part(element, 'open-all').textContent.trim()).to.equal('Close all');
      await toggleAll(element);
      expect(openIds(element)).to.deep.equal([]);
      expect(part(element, 'open-all').textContent.trim()).to.equal('Open all');
    });

    it('says what it did to who cannot see it', async () => {
      const element = await guide();
      const region = status(element);
      const count = panelIds(element).length;
      expect(region.textContent).to.equal('');
      await toggleAll(element);
      expect(region.textContent).to.equal(`All ${count} parts are open`);
      await toggleAll(element);
      expect(region.textContent).to.equal(`All ${count} parts are closed`);
      expect(status(element), 'the same region').to.equal(region);
    });

    it('says nothing when a single panel opens: its button does', async () => {
      const element = await guide();
      await toggle(element, 'diet');
      expect(status(element).textContent).to.equal('');
    });

    it('goes on saying that all are open no longer than it is so', async () => {
      const element = await guide();
      await toggleAll(element);
      await toggle(element, 'diet');
      expect(status(element).textContent).to.equal('');
    });

    it('counts and opens only what the page shows', async () => {
      const element = await guide('sections="relief"');
      await toggleAll(element);
      expect(openIds(element)).to.deep.equal(panelIds(element));
      expect(openIds(element)).to.not.include('diet');
      expect(status(element).textContent).to.contain(` ${panelIds(element).length} `);
    });

    it('offers to close once the reader has opened every panel one by one', async () => {
      const element = await guide('open="all"');
      await toggle(element, 'diet');
      expect(part(element, 'open-all').textContent.trim()).to.equal('Open all');
      await toggle(element, 'diet');
      expect(part(element, 'open-all').textContent.trim()).to.equal('Close all');
    });

    it('tells the page of each panel that changed, and of no other', async () => {
      const element = await guide('open="diet where"');
      const opened = await heard('spasm-guide-toggle', () => toggleAll(element));
      const changed = panelIds(element).filter((id) => id !== 'diet' && id !== 'where');
      expect(opened.map((detail) => (detail as { panel: string }).panel)).to.deep.equal(changed);
      for (const detail of opened) expect(detail).to.include({ open: true, reason: 'user' });

      const closed = await heard('spasm-guide-toggle', () => toggleAll(element));
      expect(closed).to.have.length(panelIds(element).length);
      for (const detail of closed) expect(detail).to.include({ open: false, reason: 'user' });
    });
  });

  describe('spasm-guide-toggle', () => {
    it('names the panel, its section, what happened and why', async () => {
      const element = await guide();
      const opened = await heard('spasm-guide-toggle', () => toggle(element, 'dehydration'));
      expect(opened).to.deep.equal([
        { panel: 'dehydration', section: 'causes', open: true, reason: 'user' },
      ]);
      const closed = await heard('spasm-guide-toggle', () => toggle(element, 'dehydration'));
      expect(closed).to.deep.equal([
        { panel: 'dehydration', section: 'causes', open: false, reason: 'user' },
      ]);
    });

    it('names the right section for every promised panel', async () => {
      const element = await guide();
      const details = await heard('spasm-guide-toggle', () => toggleAll(element));
      for (const [section, ids] of Object.entries(promised)) {
        for (const panel of ids) {
          expect(details).to.deep.include({ panel, section, open: true, reason: 'user' });
        }
      }
    });

    it('is plain JSON', async () => {
      const element = await guide();
      const [detail] = await heard('spasm-guide-toggle', () => toggle(element, 'diet'));
      expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
    });

    it('bubbles, and crosses the shadow root of whoever holds the guide', async () => {
      const host = await fixture(html`<div></div>`);
      host.attachShadow({ mode: 'open' }).innerHTML = '<spasm-guide></spasm-guide>';
      const element = host.shadowRoot!.querySelector('spasm-guide')!;
      await element.updateComplete;
      const event = oneEvent(document, 'spasm-guide-toggle');
      await toggle(element, 'diet');
      const { bubbles, composed, target } = await event;
      expect({ bubbles, composed, target }).to.deep.equal({
        bubbles: true,
        composed: true,
        target: host,
      });
    });

    it('comes when the panel has already changed', async () => {
      const element = await guide();
      let then: unknown;
      element.addEventListener('spasm-guide-toggle', () => {
        then = [isOpen(element, 'diet'), element.getAttribute('open')];
      });
      await toggle(element, 'diet');
      expect(then).to.deep.equal([true, 'diet']);
    });

    it('lets the page undo what the reader did', async () => {
      const element = await guide();
      element.addEventListener('spasm-guide-toggle', ({ detail }) => {
        element.hidePanel(detail.panel);
      });
      await toggle(element, 'diet');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });

    it('is not sent for what the page does itself', async () => {
      const element = await guide();
      const acts = [
        () => (element.open = 'diet'),
        () => element.setAttribute('open', 'all'),
        () => element.removeAttribute('open'),
        () => element.showPanel('diet'),
        () => (element.exclusive = true),
        () => element.showPanel('stretch'),
        () => element.hidePanel('stretch'),
        () => element.showAll(),
        () => (element.sections = 'relief'),
        () => element.hideAll(),
      ];
      const details = await heard('spasm-guide-toggle', async () => {
        for (const act of acts) {
          act();
          await element.updateComplete;
        }
      });
      expect(details).to.deep.equal([]);
    });
  });

  describe('methods', () => {
    it('open and close one panel', async () => {
      const element = await guide('open="diet"');
      element.showPanel('stretch');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['stretch', 'diet']);
      element.hidePanel('diet');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['stretch']);
      element.hidePanel('stretch');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
      expect(element.hasAttribute('open')).to.equal(false);
    });

    it('change nothing where there is nothing to change', async () => {
      const element = await guide('open="diet"');
      element.showPanel('diet');
      element.hidePanel('stretch');
      await element.updateComplete;
      expect(element.getAttribute('open')).to.equal('diet');
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('know every promised panel', async () => {
      const element = await guide();
      for (const id of allPromised) element.showPanel(id);
      await element.updateComplete;
      expect(openIds(element)).to.include.members(allPromised);
    });

    it('open and close all', async () => {
      const element = await guide('open="diet"');
      element.showAll();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(panelIds(element));
      element.hideAll();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });

    it('refuse an unknown id and list the known ones', async () => {
      const element = await guide('open="diet"');
      for (const id of ['knee', '', 'all', 'relief', 'constructor', '__proto__', 'diet stretch']) {
        for (const act of [() => element.showPanel(id), () => element.hidePanel(id)]) {
          expect(act, id).to.throw(RangeError);
          expect(act, id).to.throw(`"${id}"`);
          for (const known of allPromised) expect(act, id).to.throw(known);
        }
      }
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('work before the guide is in the page', async () => {
      const element = document.createElement('spasm-guide');
      element.showPanel('diet');
      element.showPanel('where');
      element.hidePanel('diet');
      const box = await fixture(html`<div></div>`);
      box.append(element);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['where']);
    });
  });

  describe('Print', () => {
    it('opens the print dialog of the browser and tells the page', async () => {
      const element = await guide();
      const event = oneEvent<CustomEvent<unknown>>(document, 'spasm-guide-print');
      expect(await printed(() => answerPrint(element, 'Print'))).to.equal(1);
      const { detail, bubbles, composed } = await event;
      expect({ detail, bubbles, composed }).to.deep.equal({
        detail: {},
        bubbles: true,
        composed: true,
      });
    });

    it('tells the page once, before the dialog, so that the page can prepare', async () => {
      const element = await guide();
      const order: string[] = [];
      element.addEventListener('spasm-guide-print', () => order.push('event'));
      await printed(async () => {
        const { print } = window;
        window.print = () => {
          order.push('dialog');
          print();
        };
        await answerPrint(element, 'Print');
      });
      expect(order).to.deep.equal(['event', 'dialog']);
    });

    it('does nothing when the reader thinks better of it', async () => {
      const element = await guide();
      let times = 0;
      const { print } = window;
      window.print = () => (times += 1);
      const details = await heard('spasm-guide-print', async () => {
        await answerPrint(element, 'Cancel');
        await element.updateComplete;
      });
      window.print = print;
      expect(details).to.deep.equal([]);
      expect(times).to.equal(0);
    });

    it('opens and closes no panel', async () => {
      const element = await guide('open="diet"');
      const details = await heard('spasm-guide-toggle', async () => {
        await printed(() => answerPrint(element, 'Print'));
        await element.updateComplete;
      });
      expect(details).to.deep.equal([]);
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('prints without an event when the page asks with print()', async () => {
      const element = await guide();
      let times = 0;
      const details = await heard('spasm-guide-print', async () => {
        times = await printed(() => element.print());
      });
      expect(times).to.equal(1);
      expect(details).to.deep.equal([]);
    });
  });

  describe('find-in-page', () => {
    it('keeps open what the browser opened, through later renders', async () => {
      const element = await guide();
      await find(element, 'footwear');
      expect(openIds(element)).to.deep.equal(['footwear']);
      expect(element.getAttribute('open')).to.equal('footwear');
      expect(summary(element, 'footwear').getAttribute('aria-expanded')).to.equal('true');
      element.emergencyNumber = '112';
      element.showPanel('diet');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet', 'footwear']);
    });

    it('tells the page once why it opened', async () => {
      const element = await guide();
      const details = await heard('spasm-guide-toggle', async () => {
        await find(element, 'footwear');
        await find(element, 'footwear');
      });
      expect(details).to.deep.equal([
        { panel: 'footwear', section: 'prevention', open: true, reason: 'find' },
      ]);
    });

    it('opens the panel of a match deep inside its text', async () => {
      const element = await guide();
      content(element, 'diet')
        .querySelector('p, li')!
        .dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('leaves a panel that was found closable, and findable again', async () => {
      const element = await guide();
      await find(element, 'diet');
      await toggle(element, 'diet');
      expect(openIds(element)).to.deep.equal([]);
      expect(content(element, 'diet').getAttribute('hidden')).to.equal('until-found');
      await find(element, 'diet');
      expect(openIds(element)).to.deep.equal(['diet']);
    });

    it('takes no notice of a match in what the clinic put in a slot', async () => {
      const element = await guide('', '<p slot="contact" hidden="until-found">Ask for Ana.</p>');
      element.querySelector('p')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });

    it('opens the panel of a text fragment, in a real browser', async () => {
      const element = await guide();
      const [sentence] = content(element, 'diet').querySelector('p')!.textContent.split('.');
      const link = document.createElement('a');
      link.href = `#:~:text=${encodeURIComponent(sentence!.replace(/\s+/g, ' ').trim())}`;
      link.textContent = 'What helps?';
      element.before(link);
      // Chromium's shell without a window, as npm has it, knows the name and follows no text fragment.
      const isShell = /HeadlessChrome/.test(navigator.userAgent) && !('chrome' in window);
      const follows = 'fragmentDirective' in document && 'onbeforematch' in HTMLElement.prototype;
      if (follows && !isShell) {
        const opened = oneEvent(element, 'spasm-guide-toggle');
        await click(link);
        expect((await opened).detail).to.include({ panel: 'diet', open: true, reason: 'find' });
        element.requestUpdate();
        await element.updateComplete;
        expect(openIds(element)).to.deep.equal(['diet']);
      } else {
        await click(link);
        await element.updateComplete;
        expect(openIds(element)).to.deep.equal([]);
      }
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('hides closed text, so that it can be found where the engine knows how', async () => {
      const { display, contentVisibility } = getComputedStyle(content(await guide(), 'diet'));
      const isFindable = 'onbeforematch' in HTMLElement.prototype;
      if (isFindable) expect([display, contentVisibility]).to.deep.equal(['block', 'hidden']);
      else expect(display).to.equal('none');
    });
  });
});
