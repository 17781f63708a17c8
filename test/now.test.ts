import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { en } from '../src/content/en.js';
import { click, guide, heard, part, parts, type SpasmGuide } from './helpers.js';

const places = ['calf', 'foot', 'thigh-back', 'thigh-front', 'hand', 'belly', 'back'] as const;

const read = (one: Element | null | undefined): string =>
  (one?.textContent ?? '').replace(/\s+/g, ' ').trim();

const now = (element: Element): HTMLElement => part(element, 'now');
const way = (element: Element): HTMLElement | null => now(element).querySelector('.now-content');
const focused = (element: Element): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;

/** The button of the way that says `text`. */
const button = (element: Element, text: string): HTMLButtonElement => {
  const found = [...now(element).querySelectorAll('button')].find((one) => read(one) === text);
  if (!found) throw new Error(`no button "${text}"`);
  return found;
};

/** Clicks the button that says `text` and waits until the guide has led on. */
const press = async (element: SpasmGuide, text: string) => {
  await click(button(element, text));
  await element.updateComplete;
};

/** A guide whose reader has said that they have a cramp. */
const cramped = async (attributes = '') => {
  const element = await guide(attributes);
  await press(element, 'I have a cramp now');
  return element;
};

/** Whether the eye can see all of `one` without scrolling. */
const isInView = (one: Element): boolean => {
  const { top, bottom } = one.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const size = (one: Element): number => Number.parseFloat(getComputedStyle(one).fontSize);

const usual = { width: 800, height: 600 };

describe('a cramp now: the large button', () => {
  after(() => setViewport(usual));

  it('is the first thing in the guide, to the eye and to the Tab key', async () => {
    const element = await guide();
    const large = part(element, 'now-button');
    expect(read(large)).to.equal('I have a cramp now');
    const stops = element.shadowRoot!.querySelectorAll('button, a');
    expect(stops[0]).to.equal(large);
    const { top } = large.getBoundingClientRect();
    expect(top - element.getBoundingClientRect().top).to.be.within(0, 8);
    for (const other of [part(element, 'heading'), part(element, 'danger')]) {
      expect(other.getBoundingClientRect().top).to.be.at.least(
        large.getBoundingClientRect().bottom,
      );
    }
  });

  for (const width of [320, 800]) {
    it(`is at least 56 px high and larger than the text, at ${width} px`, async () => {
      await setViewport({ width, height: 600 });
      const element = await guide();
      const large = part(element, 'now-button');
      expect(large.getBoundingClientRect().height).to.be.at.least(56);
      expect(large.getBoundingClientRect().width).to.be.at.least(240);
      expect(size(large)).to.be.above(size(part(element, 'intro')));
    });
  }

  it('says whether the way it opens is open', async () => {
    const element = await guide();
    const large = part(element, 'now-button');
    expect(large.getAttribute('aria-expanded')).to.equal('false');
    expect(way(element)).to.equal(null);
    await press(element, 'I have a cramp now');
    expect(large.getAttribute('aria-expanded')).to.equal('true');
    expect(way(element)!.checkVisibility()).to.equal(true);
  });

  it('closes the way again, and keeps the focus', async () => {
    const element = await cramped();
    const large = part(element, 'now-button');
    expect(read(large)).to.equal('Close cramp help');
    await press(element, 'Close cramp help');
    expect(way(element)).to.equal(null);
    expect(read(large)).to.equal('I have a cramp now');
    expect(focused(element)).to.equal(large);
  });

  it('is left out where a reader did not ask: nothing opens, moves or speaks at load', async () => {
    const element = await guide('area="calf"');
    expect(way(element)).to.equal(null);
    expect(focused(element)).to.equal(null);
    expect(read(element.shadowRoot!.querySelector('[role=status]'))).to.equal('');
  });
});

describe('a cramp now: the question', () => {
  it('asks where the cramp is, with the focus on the question', async () => {
    const element = await cramped();
    const question = way(element)!.querySelector('h1, h2, h3, h4, h5, h6')!;
    expect(read(question)).to.equal('Where is the cramp?');
    expect(question.contains(focused(element))).to.equal(true);
    expect(read(focused(element))).to.equal('Where is the cramp?');
    expect(isInView(question)).to.equal(true);
  });

  it('offers the seven places and nothing else to choose from', async () => {
    const element = await cramped();
    const offered = [...way(element)!.querySelectorAll<HTMLButtonElement>('[part~=place]')];
    expect(offered.map(({ value }) => value)).to.deep.equal(places);
    for (const one of offered) {
      expect(one.getBoundingClientRect().height, read(one)).to.be.at.least(44);
    }
  });

  it('is passed over where the page has named the place', async () => {
    const element = await cramped('area="calf"');
    expect(read(focused(element))).to.equal('Calf');
    expect(way(element)!.querySelector('[part~=place]')).to.equal(null);
    expect(way(element)!.querySelector('[part~=steps]')).to.not.equal(null);
  });
});

for (const { id, place, steps, figures, seconds, warning, never } of en.stretches.map(
  (stretch) => ({ seconds: undefined, warning: undefined, ...stretch }),
)) {
  describe(`a cramp now: ${place}`, () => {
    let element: SpasmGuide;

    beforeEach(async () => {
      element = await cramped();
      await press(element, place);
    });

    it('has the focus on its name, at the top of what is seen', () => {
      const heading = way(element)!.firstElementChild!;
      expect(heading.localName).to.match(/^h\d$/);
      expect(read(heading)).to.equal(place);
      expect(heading.contains(focused(element))).to.equal(true);
      expect(isInView(heading)).to.equal(true);
    });

    it('shows the picture beside the steps, in type larger than the text of the guide', () => {
      const list = way(element)!.querySelector('.illustrated [part~=steps]')!;
      expect([...list.children].map(read)).to.deep.equal(steps);
      expect(size(list.firstElementChild!)).to.be.above(size(part(element, 'intro')));
      const drawing = way(element)!.querySelector('.illustrated [role=img]')!;
      expect(drawing.getAttribute('aria-label')).to.equal(figures[0].alt);
      expect(drawing.getBoundingClientRect().width).to.be.above(120);
    });

    it('says first what could make it dangerous, and what not to do', () => {
      const notes = [...way(element)!.querySelectorAll('[role=note]')].map(read);
      if (warning) expect(read(way(element)!.children[1])).to.equal(`Caution ${warning}`);
      expect(notes).to.include(`What not to do ${never}`);
    });

    it(seconds ? `times the hold of ${seconds} seconds` : 'times no hold: none is known', () => {
      const starts = [...way(element)!.querySelectorAll('button')].filter(
        (one) => read(one) === 'Start the hold timer',
      );
      expect(starts).to.have.length(seconds ? 1 : 0);
    });

    it('says what to do afterwards, and when to get help', () => {
      const lists = [...way(element)!.querySelectorAll('[part~=steps]')];
      expect(lists).to.have.length(2);
      expect(read(lists[1]!.previousElementSibling)).to.equal('When it eases');
      expect([...lists[1]!.children].map(read)).to.deep.equal(en.now.after);
      const help = lists[1]!.nextElementSibling;
      expect(help?.getAttribute('role')).to.equal('note');
      expect(read(help)).to.match(/^Caution Get help the same day if the cramp lasts more than 10/);
    });

    it('leads to the danger signs with one press', async () => {
      await press(element, 'Danger signs');
      const danger = part(element, 'danger');
      expect(read(focused(element))).to.equal('Danger signs: when to get help');
      expect(danger.contains(focused(element))).to.equal(true);
      expect(isInView(focused(element)!)).to.equal(true);
      expect(way(element), 'the way stays for the way back').to.not.equal(null);
    });

    it('can be changed for another place', async () => {
      const details = await heard('spasm-guide-filter', async () => {
        await press(element, 'Another place');
        expect(read(focused(element))).to.equal('Where is the cramp?');
        expect(element.area).to.equal(null);
        await press(element, id === 'hand' ? 'Calf' : 'Hand');
      });
      expect(read(focused(element))).to.equal(id === 'hand' ? 'Calf' : 'Hand');
      expect(details).to.deep.equal([{ area: null }, { area: id === 'hand' ? 'calf' : 'hand' }]);
    });
  });
}

describe('a cramp now: from the question', () => {
  it('leads to the danger signs with one press, before any place is chosen', async () => {
    const element = await cramped();
    await press(element, 'Danger signs');
    expect(read(focused(element))).to.equal('Danger signs: when to get help');
    expect(isInView(focused(element)!)).to.equal(true);
  });

  it('remembers the place when it is closed and opened again', async () => {
    const element = await cramped();
    await press(element, 'Hand');
    await press(element, 'Close cramp help');
    await press(element, 'I have a cramp now');
    expect(read(focused(element))).to.equal('Hand');
  });
});

describe('a cramp now: with the keyboard alone', () => {
  it('goes from the first Tab to the steps and on to the danger signs', async () => {
    const element = await guide();
    const link = document.createElement('a');
    link.href = '#top';
    link.textContent = 'Home';
    element.before(link);
    link.focus();
    const go = async (...keys: readonly string[]) => {
      for (const key of keys) {
        await sendKeys({ press: key });
        await element.updateComplete;
      }
      return read(focused(element));
    };
    expect(await go('Tab')).to.equal('I have a cramp now');
    expect(await go('Enter')).to.equal('Where is the cramp?');
    expect(await go('Tab')).to.equal('Calf');
    expect(await go('Tab')).to.equal('Foot or toes');
    expect(await go('Enter')).to.equal('Foot or toes');
    expect(way(element)!.firstElementChild!.contains(focused(element))).to.equal(true);
    expect(await go('Tab')).to.equal('Start the hold timer');
    expect(await go('Tab')).to.equal('Danger signs');
    expect(await go('Tab')).to.equal('Another place');
    expect(await go('Enter')).to.equal('Where is the cramp?');
    // Over the seven places.
    expect(await go('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')).to.equal('Back');
    expect(await go('Tab', 'Enter')).to.equal('Danger signs: when to get help');
  });
});

describe('a cramp now: while it hurts', () => {
  after(() => setViewport(usual));

  it('nothing moves by itself: no animation and no transition in the whole way', async () => {
    const element = await cramped('area="calf"');
    await press(element, 'Start the hold timer');
    const all = [way(element)!, ...way(element)!.querySelectorAll('*')];
    expect(all.some((one) => one.matches('[part~=timer] circle'))).to.equal(true);
    for (const one of all) {
      const { animationName, transitionDuration } = getComputedStyle(one);
      expect(animationName, one.localName).to.equal('none');
      expect(Number.parseFloat(transitionDuration), one.localName).to.equal(0);
    }
    expect(now(element).getAnimations({ subtree: true })).to.deep.equal([]);
  });

  for (const area of ['', ...places]) {
    it(`fits a telephone 320 px wide: ${area || 'the question'}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await cramped(area && `area="${area}"`);
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = [...way(element)!.querySelectorAll('*')].filter(
        (one) => one.getBoundingClientRect().right > clientWidth,
      );
      expect(wide.map(({ localName }) => localName)).to.deep.equal([]);
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const one of now(element).querySelectorAll('button')) {
        expect(one.getBoundingClientRect().height, read(one)).to.be.at.least(44);
      }
    });
  }

  it('opens and closes no panel', async () => {
    const element = await guide('open="diet"');
    const details = await heard('spasm-guide-toggle', async () => {
      await press(element, 'I have a cramp now');
      await press(element, 'Calf');
      await press(element, 'Danger signs');
    });
    expect(details).to.deep.equal([]);
    expect(parts(element, 'panel-open').map(({ id }) => id)).to.deep.equal(['diet']);
  });
});
