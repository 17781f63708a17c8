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

/** A guide whose reader has told where the cramp is. */
const cramped = async (place = 'Calf') => {
  const element = await guide();
  await press(element, place);
  return element;
};

const choice = (element: Element): HTMLElement => now(element).querySelector('.places')!;
const offered = (element: Element): HTMLButtonElement[] => [
  ...choice(element).querySelectorAll<HTMLButtonElement>('[name=area]'),
];

/** Whether the eye can see all of `one` without scrolling. */
const isInView = (one: Element): boolean => {
  const { top, bottom } = one.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const size = (one: Element): number => Number.parseFloat(getComputedStyle(one).fontSize);

const usual = { width: 800, height: 600 };

describe('a cramp now: the places of the body', () => {
  after(() => setViewport(usual));

  it('are asked for on the first screen, before the danger signs and every panel', async () => {
    const element = await guide();
    expect(read(now(element).querySelector('h1, h2, h3, h4, h5, h6'))).to.match(/^Cramp now\?/);
    const { bottom } = choice(element).getBoundingClientRect();
    for (const other of [part(element, 'danger'), part(element, 'panel')]) {
      expect(other.getBoundingClientRect().top).to.be.at.least(bottom);
    }
  });

  for (const width of [320, 390, 800]) {
    it(`have a word and a picture each, and room for a thumb, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const element = await guide();
      expect(offered(element).map(({ value }) => value)).to.deep.equal(places);
      for (const [index, one] of offered(element).entries()) {
        expect(read(one)).to.equal(en.stretches[index]!.place);
        const { width: across, height } = one.getBoundingClientRect();
        expect(Math.min(across, height), read(one)).to.be.at.least(44);
        expect(one.querySelectorAll('svg path'), read(one)).to.not.be.empty;
        expect(one.querySelector('svg')!.getBoundingClientRect().height).to.be.above(30);
      }
    });
  }

  it('are one tap from the steps, the picture and the timer', async () => {
    const element = await guide();
    expect(way(element)).to.equal(null);
    await press(element, 'Calf');
    for (const one of ['[part~=steps]', 'figure svg', '[name=start]']) {
      expect(way(element)!.querySelector(one)!.checkVisibility(), one).to.equal(true);
    }
    expect(choice(element).checkVisibility(), 'the question is answered').to.equal(false);
  });

  it('lead on where none of them is right: to the danger signs, as of chest, jaw and neck', async () => {
    const element = await guide();
    await press(element, en.now.elsewhere);
    expect(parts(element, 'panel-open')).to.deep.equal([]);
    expect(read(focused(element))).to.equal(en.danger.title);
  });

  for (const [place, button] of [
    ['belly', 'Belly'],
    ['back', 'Back'],
  ])
    it(`say whom to call where it may be an emergency, to be tapped where the page gave a number: ${place}`, async () => {
      const element = await guide();
      await press(element, button!);
      const caution = () => way(element)!.querySelector('[role=note]')!;
      expect(read(caution())).to.match(/call your local emergency number/i);
      element.emergencyNumber = '911';
      await element.updateComplete;
      expect(read(caution())).to.match(/call 911/i);
      expect(caution().querySelector('a')!.href).to.equal('tel:911');
    });

  it('wait to be asked: nothing opens, moves or speaks at load', async () => {
    const element = await guide('area="calf"');
    expect(way(element)).to.equal(null);
    expect(focused(element)).to.equal(null);
    expect(read(element.shadowRoot!.querySelector('[role=status]'))).to.equal('');
  });

  it('show the one that the page has named as chosen', async () => {
    const element = await guide('area="hand"');
    const pressed = offered(element).filter((one) => one.getAttribute('aria-pressed') === 'true');
    expect(pressed.map(read)).to.deep.equal(['Hand']);
  });
});

for (const { id, place, steps, figures, seconds, warning, never } of en.stretches.map(
  (stretch) => ({ seconds: undefined, warning: undefined, ...stretch }),
)) {
  describe(`a cramp now: ${place}`, () => {
    let element: SpasmGuide;

    beforeEach(async () => {
      element = await cramped(place);
    });

    it('has the focus on its name, at the top of what is seen', () => {
      const heading = way(element)!.querySelector('h1, h2, h3, h4, h5, h6')!;
      expect(read(heading)).to.equal(place);
      const [first] = [...now(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) =>
        one.checkVisibility(),
      );
      expect(first, 'nothing asks any more where it hurts').to.equal(heading);
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
      if (warning)
        expect(read(way(element)!.children[1])).to.equal(
          `Caution ${warning.replace('{number}', en.danger.localNumber)}`,
        );
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
      expect(read(focused(element))).to.equal(en.danger.title);
      expect(danger.contains(focused(element))).to.equal(true);
      expect(isInView(focused(element)!)).to.equal(true);
      expect(way(element), 'the way stays for the way back').to.not.equal(null);
    });

    it('can be changed for another place', async () => {
      const details = await heard('spasm-guide-filter', async () => {
        await press(element, en.now.otherPlace);
        expect(read(focused(element))).to.equal('Calf');
        expect(isInView(focused(element)!)).to.equal(true);
        expect(element.area).to.equal(null);
        await press(element, id === 'hand' ? 'Calf' : 'Hand');
      });
      expect(read(focused(element))).to.equal(id === 'hand' ? 'Calf' : 'Hand');
      expect(details).to.deep.equal([{ area: null }, { area: id === 'hand' ? 'calf' : 'hand' }]);
    });
  });
}

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
    // Over the links of the contents, and Print.
    const { sections, panels: named } = en.contents;
    const links = [
      ...Object.values(sections),
      ...named.map(({ label }) => label),
      en.contents.danger,
      en.labels.print,
    ];
    for (const label of links) expect(await go('Tab')).to.equal(label);
    expect(await go('Tab')).to.equal('Calf');
    expect(await go('Tab')).to.equal('Foot or toes');
    expect(await go('Enter')).to.equal('Foot or toes');
    expect(way(element)!.firstElementChild!.contains(focused(element))).to.equal(true);
    // At hand at once for who has pressed the wrong one.
    expect(await go('Tab')).to.equal(en.now.otherPlace);
    expect(await go('Tab')).to.equal('Start the hold timer');
    const all = [...way(element)!.querySelectorAll('a, button')].map(read);
    const sources = all.slice(2, all.indexOf('Danger signs'));
    for (const number of sources) expect(await go('Tab')).to.equal(number);
    expect(await go('Tab')).to.equal('Danger signs');
    await sendKeys({ down: 'Shift' });
    for (const label of ['Start the hold timer', ...sources].reverse())
      expect(await go('Tab')).to.equal(label);
    expect(await go('Tab')).to.equal(en.now.otherPlace);
    await sendKeys({ up: 'Shift' });
    expect(await go('Enter')).to.equal('Calf');
    expect(await go('Enter')).to.equal('Calf');
    expect(way(element)).to.not.equal(null);
  });
});

describe('a cramp now: while it hurts', () => {
  after(() => setViewport(usual));

  it('nothing moves by itself: no animation and no transition in the whole way', async () => {
    const element = await cramped();
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
      const element = await guide();
      if (area) await click(offered(element).find(({ value }) => value === area)!);
      await element.updateComplete;
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = [...now(element).querySelectorAll('*')].filter(
        (one) => one.getBoundingClientRect().right > clientWidth,
      );
      expect(wide.map(({ localName }) => localName)).to.deep.equal([]);
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const one of now(element).querySelectorAll('button')) {
        if (!one.checkVisibility()) continue;
        expect(one.getBoundingClientRect().height, read(one)).to.be.at.least(44);
      }
    });
  }

  for (const { id, place } of en.stretches.filter((one) => 'seconds' in one)) {
    it(`has picture, count and its button on one screen of a telephone: ${place}`, async () => {
      await setViewport({ width: 390, height: 844 });
      const element = await cramped(place);
      now(element).scrollIntoView();
      const start = way(element)!.querySelector<HTMLElement>('[name=start]')!;
      const drawing = way(element)!.querySelector('figure svg')!;
      expect(isInView(drawing), id).to.equal(true);
      expect(isInView(start), id).to.equal(true);
      start.click();
      await element.updateComplete;
      const count = way(element)!.querySelector('[part~=timer]')!;
      for (const one of [drawing, count, start]) expect(isInView(one), id).to.equal(true);
    });

    it(`keeps the count in sight as the reader scrolls the steps: ${place}`, async () => {
      await setViewport({ width: 390, height: 844 });
      const element = await cramped(place);
      way(element)!.querySelector<HTMLElement>('[name=start]')!.click();
      await element.updateComplete;
      const [, after] = way(element)!.querySelectorAll('[part~=steps]');
      after!.scrollIntoView({ block: 'end' });
      expect(isInView(way(element)!.querySelector('[part~=timer]')!), id).to.equal(true);
    });
  }

  for (const width of [320, 390, 1280])
    it(`has the switch for the sound right under the count, ${width} px wide`, async () => {
      await setViewport({ width, height: 844 });
      const element = await cramped('Calf');
      way(element)!.querySelector<HTMLElement>('[name=start]')!.click();
      await element.updateComplete;
      const [above, below] = ['.hold', '[name=sound]'].map((one) =>
        way(element)!.querySelector(one)!.getBoundingClientRect(),
      );
      expect(below!.top - above!.bottom).to.be.within(0, 24);
    });

  it('has the whole width of a wide page for the steps, and half of it for the places', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await guide();
    const columns = () =>
      getComputedStyle(now(element).parentElement!).gridTemplateColumns.split(' ').length;
    expect(columns()).to.equal(2);
    await press(element, 'Calf');
    expect(columns()).to.equal(1);
    await press(element, en.now.otherPlace);
    expect(columns()).to.equal(2);
  });

  for (const scheme of ['light', 'dark']) {
    it(`hides, while it stays in sight, the steps that go by under it: on a ${scheme} page`, async () => {
      const element = await cramped();
      element.style.colorScheme = scheme;
      element.style.color = 'CanvasText';
      await press(element, 'Start the hold timer');
      const box = way(element)!.querySelector('.hold:has([part~=timer])')!;
      const { backgroundColor } = getComputedStyle(box);
      expect(backgroundColor, backgroundColor).to.not.match(/transparent|\/ 0|, 0\)$/);
    });
  }

  for (const level of [1, 2, 3, 4]) {
    it(`has the heading of its box, and one below it, at level ${level}`, async () => {
      const element = await guide(`heading-level="${level}"`);
      await press(element, 'Calf');
      const headings = [...way(element)!.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(headings.map(({ localName }) => localName)).to.deep.equal([
        `h${level + 1}`,
        `h${Math.min(6, level + 2)}`,
      ]);
    });
  }

  it('opens and closes no panel', async () => {
    const element = await guide('open="diet"');
    const details = await heard('spasm-guide-toggle', async () => {
      await press(element, 'Calf');
      await click(button(element, 'Danger signs'));
    });
    expect(details).to.deep.equal([]);
    expect(parts(element, 'panel-open').map(({ id }) => id)).to.deep.equal(['diet']);
  });
});
