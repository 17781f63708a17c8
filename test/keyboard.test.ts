import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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

/** A guide between two links of the page. */
const guideInPage = async (attributes = '') => {
  const element = await guide(attributes);
  const [before, after] = ['Home', 'Contact'].map((text) => {
    const link = document.createElement('a');
    link.href = '#top';
    link.textContent = text;
    return link;
  });
  element.before(before!);
  element.after(after!);
  return { element, before: before!, after: after! };
};

/** What has focus: in the guide if it is there, else in the page. */
const focused = (element: Element) => element.shadowRoot!.activeElement ?? document.activeElement;

const pressTab = () => sendKeys({ press: 'Tab' });

const pressShiftTab = async () => {
  await sendKeys({ down: 'Shift' });
  await pressTab();
  await sendKeys({ up: 'Shift' });
};

/** Puts focus on the panel's button and presses `key`. */
const pressOn = async (element: SpasmGuide, id: string, key: string) => {
  summary(element, id).focus();
  await sendKeys({ press: key });
  await element.updateComplete;
};

/** Text that starts to grow at a click is not there for the keyboard until its first frame. */
const finishGrowth = (text: Element) => {
  for (const growth of text.getAnimations()) growth.finish();
};

describe('keyboard', () => {
  describe('Tab', () => {
    it('stops at each button and link that shows, in the order of the page, then leaves', async () => {
      const { element, before, after } = await guideInPage();
      const stops = [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button'),
      ].filter((stop) => stop.checkVisibility());
      expect(stops).to.include.members([...parts(element, 'summary'), part(element, 'print')]);
      before.focus();
      for (const stop of [...stops, after]) {
        await pressTab();
        expect(focused(element)?.textContent).to.equal(stop.textContent);
        expect(focused(element)).to.equal(stop);
      }
    });

    it('goes from panel to panel, past the links of those that are closed', async () => {
      const { element } = await guideInPage();
      const closed = parts(element, 'content').flatMap((text) => [...text.querySelectorAll('a')]);
      expect(closed).to.have.length.above(10);
      const [first, ...others] = parts(element, 'summary');
      first!.focus();
      for (const button of others) {
        await pressTab();
        expect(focused(element)).to.equal(button);
      }
    });

    it('goes back the same way with Shift', async () => {
      const { element, after } = await guideInPage();
      after.focus();
      for (const stop of parts(element, 'summary').reverse()) {
        await pressShiftTab();
        expect(focused(element)).to.equal(stop);
      }
    });

    it('goes from the button of an open panel through its links, and the one that copies its own, to the next button', async () => {
      const { element } = await guideInPage('open="massage"');
      const links = [...content(element, 'massage').querySelectorAll<HTMLElement>('a, button')];
      expect(links.at(-1)!.part.contains('copy-link')).to.equal(true);
      expect(links).to.have.length.above(1);
      summary(element, 'massage').focus();
      for (const stop of [...links, summary(element, 'heat-cold')]) {
        await pressTab();
        expect(focused(element)).to.equal(stop);
      }
    });

    it('no longer stops at the links of a panel that was closed', async () => {
      const { element } = await guideInPage('open="massage"');
      await pressOn(element, 'massage', 'Enter');
      finishGrowth(content(element, 'massage'));
      await pressTab();
      expect(focused(element)).to.equal(summary(element, 'heat-cold'));
    });

    it('keeps its own order: nothing in the guide sets a tabindex', async () => {
      const { element } = await guideInPage('open="diet" emergency-number="112"');
      expect(element.hasAttribute('tabindex')).to.equal(false);
      // -1 is for headings that are given focus: the Tab key does not meet them.
      const meddling = '[tabindex]:not([tabindex="-1"]), :is(a, button)[tabindex], [accesskey]';
      expect(element.shadowRoot!.querySelector(meddling)).to.equal(null);
      for (const button of parts(element, 'summary')) expect(button.tabIndex).to.equal(0);
    });

    it('never moves focus when the guide arrives', async () => {
      const input = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
      input.focus();
      await guide('open="all"');
      expect(document.activeElement).to.equal(input);
    });
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    describe(name, () => {
      it('opens a panel, then closes it', async () => {
        const element = await guide();
        await pressOn(element, 'heat-cold', key);
        expect(openIds(element)).to.deep.equal(['heat-cold']);
        await pressOn(element, 'heat-cold', key);
        expect(openIds(element)).to.deep.equal([]);
      });

      it('leaves focus on the button, so that the next press undoes it', async () => {
        const element = await guide('exclusive open="diet"');
        for (const isNowOpen of [true, false]) {
          await pressOn(element, 'stretch', key);
          expect(focused(element)).to.equal(summary(element, 'stretch'));
          expect(isOpen(element, 'stretch')).to.equal(isNowOpen);
        }
      });

      it('tells the page that the reader did it, once', async () => {
        const element = await guide();
        const details = await heard('spasm-guide-toggle', () => pressOn(element, 'diet', key));
        expect(details).to.deep.equal([
          { panel: 'diet', section: 'prevention', open: true, reason: 'user' },
        ]);
      });

      it('opens and closes all panels, and stays on the button', async () => {
        const element = await guide();
        const button = part(element, 'open-all');
        button.focus();
        await sendKeys({ press: key });
        await element.updateComplete;
        expect(openIds(element)).to.have.length(parts(element, 'panel').length);
        await sendKeys({ press: key });
        await element.updateComplete;
        expect(openIds(element)).to.deep.equal([]);
        expect(focused(element)).to.equal(button);
      });

      it('prints: once to be asked, once to answer', async () => {
        const element = await guide();
        const { print } = window;
        const printed = new Promise<void>((resolve) => {
          window.print = () => {
            window.dispatchEvent(new Event('afterprint'));
            resolve();
          };
        });
        try {
          part(element, 'print').focus();
          await sendKeys({ press: key });
          const dialog = part(element, 'dialog');
          expect(dialog.contains(focused(element))).to.equal(true);
          dialog.querySelector('button')!.focus();
          await sendKeys({ press: key });
          await printed;
        } finally {
          window.print = print;
        }
        expect(focused(element), 'back where the reader was').to.equal(part(element, 'print'));
      });
    });
  }

  describe('the other keys', () => {
    // First: what the keys below scroll may still be moving in the next test.
    it('still scrolls the page with the arrows while a button has focus', async () => {
      const element = await guide('open="all"');
      const button = summary(element, 'stretch');
      button.focus();
      await nextFrame();
      const from = button.getBoundingClientRect().top;
      await sendKeys({ press: 'ArrowDown' });
      while (button.getBoundingClientRect().top > from - 20) await oneEvent(document, 'scroll');
      expect(focused(element)).to.equal(button);
    });

    for (const key of [
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageDown',
      'PageUp',
      'Escape',
      'a',
    ]) {
      it(`leaves ${key} to the browser and the page`, async () => {
        const element = await guide('open="diet"');
        summary(element, 'diet').focus();
        const pressed = oneEvent(document, 'keydown');
        await sendKeys({ press: key });
        expect((await pressed).defaultPrevented).to.equal(false);
        await element.updateComplete;
        expect(focused(element)).to.equal(summary(element, 'diet'));
        expect(openIds(element)).to.deep.equal(['diet']);
      });
    }

    it("leaves what is typed into the clinic's own field alone", async () => {
      const field = '<input slot="contact" aria-label="Your telephone number" />';
      const element = await guide('open="diet"', field);
      const input = element.querySelector('input')!;
      input.focus();
      await sendKeys({ type: 'a b' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(input.value).to.equal('a b');
      expect(openIds(element)).to.deep.equal(['diet']);
    });
  });

  describe('focus', () => {
    it('is drawn around every button and link that has it', async () => {
      const { element, before } = await guideInPage();
      const stops = [
        part(element, 'danger').querySelector('a')!,
        part(element, 'open-all'),
        part(element, 'print'),
        summary(element, 'stretch'),
      ];
      before.focus();
      await pressTab();
      for (const stop of stops) {
        stop.focus();
        expect(stop.matches(':focus-visible')).to.equal(true);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        expect(outlineColor).to.not.match(/transparent|, 0\)|\/ 0\)/);
      }
    });

    it('is drawn on no button that a mouse pressed', async () => {
      const element = await guide();
      const button = summary(element, 'stretch');
      await click(button);
      await element.updateComplete;
      expect(isOpen(element, 'stretch')).to.equal(true);
      expect(button.matches(':focus-visible')).to.equal(false);
      expect(getComputedStyle(button).outlineStyle).to.equal('none');
    });

    it('stays where it was when code opens and closes panels', async () => {
      const element = await guide();
      summary(element, 'diet').focus();
      element.showAll();
      await element.updateComplete;
      element.hideAll();
      await element.updateComplete;
      expect(focused(element)).to.equal(summary(element, 'diet'));
    });
  });
});
