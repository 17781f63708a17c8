import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  click,
  content,
  crampNow,
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
const guideInPage = async (attributes = '', inside = '') => {
  const element = await guide(attributes, inside);
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

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Every button and link of the guide that a reader sees. */
const stopsOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button')].filter((stop) =>
    stop.checkVisibility(),
  );

/** What keeps a reader from seeing that `stop` has the focus: all of its ring, in front, in view. */
const unseen = (stop: Element): string[] => {
  const { left, right, top, bottom } = stop.getBoundingClientRect();
  const style = getComputedStyle(stop);
  const ring = Number.parseFloat(style.outlineWidth) + Number.parseFloat(style.outlineOffset);
  const found = [];
  if (style.outlineStyle !== 'solid' || Number.parseFloat(style.outlineWidth) < 2) {
    found.push(`ring: ${style.outline}`);
  }
  if (/transparent|, 0\)|\/ 0\)/.test(style.outlineColor)) found.push('no colour');
  if (top < ring || left < ring || right > innerWidth - ring || bottom > innerHeight - ring) {
    found.push(`out of view: ${[left, top, right, bottom].map(Math.round).join(' ')}`);
  }
  const [line] = stop.getClientRects();
  const root = stop.getRootNode() as ShadowRoot;
  const hit = line && root.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  if (!hit || !(stop.contains(hit) || hit.contains(stop))) found.push('behind something');
  // Boxes around it that cut off what sticks out of them.
  for (let box = stop.parentElement; box; box = box.parentElement) {
    const { overflow, overflowClipMargin } = getComputedStyle(box);
    if (overflow === 'visible') continue;
    const room = (overflow === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0) - ring;
    const edge = box.getBoundingClientRect();
    if (
      left < edge.left - room ||
      right > edge.right + room ||
      top < edge.top - room ||
      bottom > edge.bottom + room
    ) {
      found.push(`cut by ${box.localName}`);
    }
  }
  return found.map((what) => `${plain(stop.textContent)}: ${what}`);
};

/**
 * Firefox and WebKit heed no `scroll-margin` when they scroll to what takes the focus: there the ring may
 * lie past the window's edge. And a hundred keys take WebKit's driver half a minute.
 */
const isChromium = navigator.userAgent.includes('Chrome');

/** Asserts that a reader sees `stop` with its whole ring. */
const expectSeen = (stop: Element) => {
  if (isChromium) expect(unseen(stop)).to.deep.equal([]);
};

/** Puts focus on the panel's button and presses `key`. */
const pressOn = async (element: SpasmGuide, id: string, key: string) => {
  summary(element, id).focus();
  await sendKeys({ press: key });
  await element.updateComplete;
};

/** Presses the button `name` from code: the way to a state, not what is tested. */
const press = async (element: SpasmGuide, name: string) => {
  element.shadowRoot!.querySelector<HTMLButtonElement>(`button[name=${name}]`)!.click();
  await element.updateComplete;
};

/** Text that starts to grow at a click is not there for the keyboard until its first frame. */
const finishGrowth = (text: Element) => {
  for (const growth of text.getAnimations()) growth.finish();
};

describe('keyboard', () => {
  describe('Tab', () => {
    after(() => setViewport({ width: 800, height: 600 }));

    const walks = [
      [1280, 800],
      [320, 256],
    ].flatMap(([width, height]) => [
      {
        width: width!,
        height: height!,
        state: 'closed',
        bringAbout: async () => {},
      },
      {
        width: width!,
        height: height!,
        state: 'all open, with the timer running',
        async bringAbout(element: SpasmGuide) {
          await press(element, 'all');
          await crampNow(element);
        },
      },
    ]);

    for (const { width, height, state, bringAbout } of isChromium ? walks : walks.slice(0, 1)) {
      it(`comes past each button and link that shows, in order, each in view with its ring, and out again, at ${width} x ${height} px, ${state}`, async function () {
        this.timeout(60_000);
        await setViewport({ width, height });
        const { element, before, after } = await guideInPage('emergency-number="911"');
        await bringAbout(element);
        for (const text of parts(element, 'content')) finishGrowth(text);
        const stops = stopsOf(element);
        expect(stops).to.include.members([...parts(element, 'summary'), part(element, 'print')]);
        // From the top of the page, wherever the state left the focus.
        before.focus();
        for (const stop of stops) {
          await pressTab();
          expect(focused(element)?.textContent).to.equal(stop.textContent);
          expect(focused(element)).to.equal(stop);
          expectSeen(stop);
        }
        await pressTab();
        expect(focused(element)).to.equal(after);
      });
    }

    it('goes from panel to panel, past the links of those that are closed', async () => {
      const { element } = await guideInPage();
      const closed = parts(element, 'content').flatMap((text) => [...text.querySelectorAll('a')]);
      expect(closed).to.have.length.above(10);
      const [first, second] = parts(element, 'summary');
      first!.focus();
      await pressTab();
      expect(focused(element)).to.equal(second);
    });

    it('goes back the same way with Shift', async () => {
      const { element, after } = await guideInPage();
      after.focus();
      const stops = [...element.shadowRoot!.querySelectorAll('button, a')].filter((one) =>
        one.checkVisibility(),
      );
      const first = parts(element, 'summary')[2]!;
      expect(stops.length - stops.indexOf(first)).to.be.above(30);
      for (const stop of stops.slice(stops.indexOf(first)).reverse()) {
        await pressShiftTab();
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
          expect(focused(element), 'the first choice').to.equal(dialog.querySelector('input'));
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

  describe('alone, a person', () => {
    let element: SpasmGuide;
    let presses = 0;

    beforeEach(async () => {
      const contact =
        '<p slot="contact">Riverbank Clinic: <a href="tel:+15550100">555-0100</a></p>';
      const page = await guideInPage('emergency-number="911"', contact);
      ({ element } = page);
      page.before.focus();
      presses = 0;
    });

    /** Presses a key; gives what has the focus then. */
    const key = async (name: string) => {
      presses += 1;
      await sendKeys({ press: name });
      await element.updateComplete;
      for (const growth of element.shadowRoot!.getAnimations()) growth.finish();
      return focused(element)!;
    };

    const nameOf = (one: Element) => plain(one.ariaLabel ?? one.textContent);

    /** Presses Tab until the focus is on what is named `name`, seen and ringed at each stop. */
    const tabTo = async (name: string) => {
      for (let count = 0; count < 99; count += 1) {
        const stop = await key('Tab');
        if (stop.getRootNode() === element.shadowRoot) expectSeen(stop);
        if (nameOf(stop) === name) return;
      }
      throw new Error(`Tab never comes to "${name}"`);
    };

    const expectOn = async (name: string, pressed: string) =>
      expect(nameOf(await key(pressed))).to.equal(name);

    it('finds what to do for a calf cramp with one press on its place', async () => {
      await tabTo('Calf');
      presses = 0;
      await expectOn('Calf', ' ');
      const steps = element.shadowRoot!.querySelector('.now-content [part=steps]');
      expect(steps!.textContent).to.match(/until you feel a pull/);
      expect(presses).to.equal(1);
    });

    it('starts, pauses, goes on with and stops the hold timer', async () => {
      await tabTo('Calf');
      await key('Enter');
      await tabTo('Start the hold timer: Calf');
      await expectOn('Pause: Calf', 'Enter');
      expect(part(element, 'timer').textContent).to.match(/Round 1 of 3/);
      await expectOn('Go on: Calf', ' ');
      await expectOn('Pause: Calf', 'Enter');
      await expectOn('Stop: Calf', 'Tab');
      await expectOn('Start the hold timer: Calf', 'Enter');
      expect(parts(element, 'timer')).to.have.length(0);
    });

    it('goes from the steps to the danger signs, or to another place', async () => {
      await tabTo('Foot or toes');
      await key('Enter');
      await tabTo('Choose another place');
      await expectOn('Calf', 'Enter');
      await expectOn('Calf', 'Enter');
      await tabTo('Danger signs');
      expect(nameOf(await key('Enter'))).to.equal('Danger signs');
      await expectOn('911', 'Tab');
    });

    it('opens a panel and comes to each of its links, and the one that copies its own', async () => {
      await tabTo('Rub the muscle');
      await key('Enter');
      const links = [...content(element, 'massage').querySelectorAll<HTMLElement>('a, button')];
      expect(links).to.have.length.above(1);
      expect(links.at(-1)!.part.contains('copy-link')).to.equal(true);
      expect(nameOf(links[0]!)).to.match(/^Source \d+: /);
      for (const stop of [...links, summary(element, 'heat-cold')]) {
        expect(await key('Tab')).to.equal(stop);
      }
    });

    it('stays in the question what to print until it is answered', async () => {
      await tabTo('Print');
      await key('Enter');
      const dialog = part(element, 'dialog');
      for (let count = 0; count < 8; count += 1) {
        const stop = await key('Tab');
        // Out of the page, the browser's own buttons may have their turn.
        expect(stop === document.body || dialog.contains(stop), nameOf(stop)).to.equal(true);
      }
      await expectOn('Print', 'Escape');
      expect(focused(element)).to.equal(part(element, 'print'));
    });
  });

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
    it('is drawn around each kind of button and link that has it', async () => {
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
