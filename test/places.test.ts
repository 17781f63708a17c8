import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../src/content/en.js';
import {
  click,
  content,
  guide,
  heard,
  part,
  parts,
  shownPlaces,
  type SpasmGuide,
  summary,
  warnings,
} from './helpers.js';

const places = ['calf', 'foot', 'thigh-back', 'thigh-front', 'hand', 'belly', 'back'] as const;
type Place = (typeof places)[number];

const status = (element: Element) => element.shadowRoot!.querySelector('[role=status]')!;

/** The button of the place `id` in the panel; `''` is that of all places. */
const place = (element: Element, id: string): HTMLButtonElement =>
  content(element, 'stretch').querySelector<HTMLButtonElement>(
    `[part~=place][name=area][value="${id}"]`,
  )!;

/** Clicks the place `id` with a real mouse and waits until the guide has answered. */
const choose = async (element: SpasmGuide, id: string) => {
  await click(place(element, id));
  await element.updateComplete;
};

/** Values of the buttons that say that they are pressed. */
const pressed = (element: Element): string[] =>
  [...content(element, 'stretch').querySelectorAll<HTMLButtonElement>('[part~=place]')]
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ value }) => value);

/** The stretch of the place `id`, as the panel shows it. */
const stretchOf = (element: Element, id: Place): HTMLElement => part(element, id);

/** Words as a reader reads them. */
const read = (one: Element): string => one.textContent.replace(/\s+/g, ' ').trim();

/** The paragraph that begins with `label` in bold. */
const labelled = (stretch: Element, label: string): string | undefined => {
  const mark = [...stretch.querySelectorAll('p > strong')].find((one) => read(one) === label);
  return mark && read(mark.parentElement!).slice(label.length).trim();
};

describe('the places of the body, in the panel of stretches', () => {
  it('stay where they are pressed, whatever goes with the steps for a cramp now', async () => {
    document.documentElement.style.overflowAnchor = 'none';
    try {
      const element = await guide('open="stretch"');
      const now = part(element, 'now');
      now.querySelector<HTMLButtonElement>('button[value=calf]')!.click();
      await element.updateComplete;
      for (const id of ['', 'foot']) {
        const button = place(element, id);
        button.scrollIntoView({ block: 'center' });
        const { top } = button.getBoundingClientRect();
        button.click();
        await element.updateComplete;
        await element.updateComplete;
        expect(button.getBoundingClientRect().top, id).to.be.closeTo(top, 1);
      }
      expect(now.querySelector('.now-content')).to.equal(null);
    } finally {
      document.documentElement.style.overflowAnchor = '';
    }
  });

  it('are the page’s own where it names another: no step shows that nobody asked for', async () => {
    const element = await guide();
    const now = part(element, 'now');
    now.querySelector<HTMLButtonElement>('button[value=calf]')!.click();
    await element.updateComplete;
    for (const area of [null, 'foot'] as const) {
      element.area = area;
      await element.updateComplete;
    }
    expect(now.querySelector('.now-content')).to.equal(null);
  });

  it('are seven, each with its own stretch under its own name', async () => {
    const element = await guide('open="stretch"');
    expect(shownPlaces(element)).to.deep.equal(places);
    const names = places.map((id) => read(place(element, id)));
    expect(names).to.deep.equal([
      'Calf',
      'Foot or toes',
      'Back of thigh',
      'Front of thigh',
      'Hand',
      'Belly',
      'Back',
    ]);
    const headings = places.map((id) => stretchOf(element, id).firstElementChild!);
    expect(headings.map(read)).to.deep.equal(names);
    for (const heading of headings) expect(heading.localName).to.equal('h5');
  });

  it('come after what holds for every stretch', async () => {
    const element = await guide('open="stretch"');
    const general = part(element, 'stretch').querySelector('[part~=steps]')!;
    const after = general.compareDocumentPosition(place(element, ''));
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('are a group with a name, of buttons at least 44 px high', async () => {
    const element = await guide('open="stretch"');
    const group = place(element, '').closest('[role=group]')!;
    expect(group.getAttribute('aria-label')).to.equal('Choose the place');
    const buttons = [...group.querySelectorAll('button')];
    expect(buttons).to.have.length(places.length + 1);
    for (const button of buttons) {
      expect(button.getBoundingClientRect().height, read(button)).to.be.at.least(44);
    }
  });

  for (const id of places) {
    describe(id, () => {
      const words = en.stretches.find((stretch) => stretch.id === id)!;

      it('is the only one shown once it is chosen', async () => {
        const element = await guide('open="stretch"');
        await choose(element, id);
        expect(shownPlaces(element)).to.deep.equal([id]);
        expect(pressed(element)).to.deep.equal([id]);
        expect(element.area).to.equal(id);
        expect(element.getAttribute('area')).to.equal(id);
        expect(read(status(element))).to.equal(`${words.place}: 1 of 7 stretches shown`);
      });

      it('says when to do it, what to do, how long, what not to do, and a safer way', async () => {
        const element = await guide(`open="stretch" area="${id}"`);
        const stretch = stretchOf(element, id);
        expect(labelled(stretch, 'When')).to.equal(words.when);
        expect(labelled(stretch, 'How long')).to.contain(words.hold);
        expect(labelled(stretch, 'How long'), 'how sure we are').to.contain('Expert advice');
        expect(labelled(stretch, 'What not to do')).to.equal(words.never);
        expect(labelled(stretch, 'What not to do')).to.match(/^Never bounce/);
        expect(labelled(stretch, 'Safer way')).to.equal(words.safer);
        const steps = stretch.querySelectorAll('ol[part~=steps]');
        expect(steps).to.have.length(1);
        const list = [...steps[0]!.children].map(read);
        expect(list).to.deep.equal(words.steps);
        expect(list).to.have.length.within(3, 7);
        expect(getComputedStyle(steps[0]!.firstElementChild!).listStyleType).to.equal('decimal');
      });

      it('has a picture at least, told in words and with its caption', async () => {
        const element = await guide(`open="stretch" area="${id}"`);
        const pictures = [...stretchOf(element, id).querySelectorAll('figure')];
        expect(pictures).to.have.length.above(0);
        for (const picture of pictures) {
          const drawing = picture.querySelector('[role=img]')!;
          expect(drawing.getAttribute('aria-label')).to.have.length.above(40);
          expect(drawing.getBoundingClientRect().height).to.be.above(80);
          expect(read(picture.querySelector('figcaption')!)).to.have.length.above(10);
        }
      });
    });
  }

  for (const [id, sign] of [
    ['belly', /^Caution Belly pain is not always a muscle/],
    ['back', /^Caution Call your local emergency number if you cannot pass urine/],
    ['hand', /^Caution If your hands curl while your mouth tingles/],
  ] as const) {
    it(`of which ${id} begins with its warning, marked as one in words`, async () => {
      const element = await guide(`open="stretch" area="${id}"`);
      const [, first] = stretchOf(element, id).children;
      expect(first!.getAttribute('role')).to.equal('note');
      expect(read(first!)).to.match(sign);
    });
  }

  describe('"All places"', () => {
    it('is pressed when the page opens', async () => {
      const element = await guide('open="stretch"');
      expect(pressed(element)).to.deep.equal(['']);
      expect(read(place(element, ''))).to.equal('All places');
      expect(read(status(element)), 'nothing is said unasked').to.equal('');
    });

    it('shows every stretch again, and says so', async () => {
      const element = await guide('open="stretch" area="hand"');
      await choose(element, '');
      expect(shownPlaces(element)).to.deep.equal(places);
      expect(pressed(element)).to.deep.equal(['']);
      expect(read(status(element))).to.equal('All places: 7 of 7 stretches shown');
      expect(element.area).to.equal(null);
      expect(element.hasAttribute('area')).to.equal(false);
    });
  });

  it('says which one is shown when another was shown before', async () => {
    const element = await guide('open="stretch"');
    const said: string[] = [];
    for (const id of ['calf', 'foot']) {
      await choose(element, id);
      said.push(read(status(element)));
    }
    expect(said[0]).to.not.equal(said[1]);
  });

  it('keeps those that are not shown in the page, for paper', async () => {
    const element = await guide('open="stretch" area="hand"');
    expect(parts(element, 'exercise')).to.have.length(places.length);
  });

  it('answer to the keyboard, which stays where it was', async () => {
    const element = await guide('open="stretch"');
    place(element, 'calf').focus();
    for (const [key, id] of [
      ['Tab', 'foot'],
      ['Enter', 'foot'],
      ['Tab', 'thigh-back'],
      [' ', 'thigh-back'],
    ] as const) {
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(place(element, id));
      if (key !== 'Tab') expect(shownPlaces(element)).to.deep.equal([id]);
    }
  });

  it('stay in sight, so that another is one click away', async () => {
    const element = await guide('open="stretch"');
    await choose(element, 'calf');
    await choose(element, 'back');
    expect(shownPlaces(element)).to.deep.equal(['back']);
    expect(pressed(element)).to.deep.equal(['back']);
    expect(places.every((id) => place(element, id).checkVisibility())).to.equal(true);
  });

  it('stay chosen while the panel is closed and opened again', async () => {
    const element = await guide('open="stretch"');
    await choose(element, 'foot');
    for (const isShown of [false, true]) {
      await click(summary(element, 'stretch'));
      await element.updateComplete;
      expect(content(element, 'stretch').hasAttribute('hidden')).to.equal(!isShown);
    }
    expect(shownPlaces(element)).to.deep.equal(['foot']);
  });
});

describe('the attribute area', () => {
  for (const id of places) {
    it(`shows ${id}, and the property says the same`, async () => {
      const element = await guide(`area="${id}" open="stretch"`);
      expect(shownPlaces(element)).to.deep.equal([id]);
      expect(pressed(element)).to.deep.equal([id]);
      expect(element.area).to.equal(id);
    });
  }

  it('follows the property, and the property follows it', async () => {
    const element = await guide('open="stretch"');
    element.area = 'hand';
    await element.updateComplete;
    expect(element.getAttribute('area')).to.equal('hand');
    expect(shownPlaces(element)).to.deep.equal(['hand']);
    element.setAttribute('area', 'belly');
    await element.updateComplete;
    expect(element.area).to.equal('belly');
    expect(shownPlaces(element)).to.deep.equal(['belly']);
    element.area = null;
    await element.updateComplete;
    expect(element.hasAttribute('area')).to.equal(false);
    expect(shownPlaces(element)).to.deep.equal(places);
  });

  it('that names no place we know shows all of them, and tells the developer once', async () => {
    const messages = await warnings(async () => {
      for (let times = 0; times < 2; times += 1) {
        const element = await guide('area="neck" open="stretch"');
        expect(shownPlaces(element)).to.deep.equal(places);
        expect(pressed(element)).to.deep.equal(['']);
        element.requestUpdate();
        await element.updateComplete;
      }
    });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('"neck"');
    for (const id of places) expect(messages[0]).to.contain(id);
  });
});

describe('spasm-guide-filter', () => {
  it('tells the page which place the reader chose, once each', async () => {
    const element = await guide('open="stretch"');
    const details = await heard('spasm-guide-filter', async () => {
      await choose(element, 'thigh-front');
      await choose(element, 'back');
      await choose(element, '');
    });
    expect(details).to.deep.equal([{ area: 'thigh-front' }, { area: 'back' }, { area: null }]);
  });

  it('is not sent when code sets the place', async () => {
    const details = await heard('spasm-guide-filter', async () => {
      const element = await guide('area="calf" open="stretch"');
      element.area = 'foot';
      await element.updateComplete;
      element.setAttribute('area', 'hand');
      await element.updateComplete;
      element.removeAttribute('area');
      await element.updateComplete;
    });
    expect(details).to.deep.equal([]);
  });
});
