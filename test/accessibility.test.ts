import { expect, fixture } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import { html } from 'lit';
import {
  contrast,
  crampNow,
  guide,
  hover,
  part,
  parts,
  type SpasmGuide,
  summary,
  wordy,
} from './helpers.js';

declare const axe: typeof import('axe-core');

const isChromium = 'chrome' in window;
const root = document.documentElement;

/** What axe finds wrong on the whole page: rule, and where. */
const faults = async (): Promise<string[]> => {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: {
      'target-size': { enabled: true },
      'focus-order-semantics': { enabled: true },
      // Only Chromium paints as axe reads; all engines have the contrast tests below.
      'color-contrast': { enabled: isChromium },
      'color-contrast-enhanced': { enabled: isChromium },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join()}`),
  );
};

/** A guide as the clinic's page holds it, in a `main` below the page's own heading. */
const page = async (attributes = '', style = ''): Promise<SpasmGuide> => {
  const main = document.createElement('main');
  main.style.cssText = style;
  if (!attributes.includes('heading-level="1"')) {
    main.innerHTML = '<h1>Cramps and spasms</h1>';
    // Headings go down one step at a time only if the page's own do.
    const level = Number(/heading-level="(\d)"/.exec(attributes)?.[1] ?? 2);
    for (let above = 2; above < level; above += 1) {
      main.innerHTML += `<h${above}>For patients</h${above}>`;
    }
  }
  await fixture(html`${main}`);
  const element = document.createElement('div');
  element.innerHTML = `<spasm-guide ${attributes}></spasm-guide>`;
  main.append(element);
  const spasmGuide = element.firstElementChild as SpasmGuide;
  await spasmGuide.updateComplete;
  return spasmGuide;
};

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const short = (element: Element): string =>
  `${element.localName}[${element.getAttribute('part') ?? element.parentElement?.className}] ${element.textContent.trim().slice(0, 30)}`;

afterEach(() => {
  root.removeAttribute('style');
  root.removeAttribute('dir');
});

describe('checked by axe, the guide has no fault', () => {
  const before = { lang: root.lang, title: document.title };

  beforeEach(function () {
    this.timeout(60_000);
    Object.assign(root, { lang: 'en' });
    document.title = 'Cramps';
  });

  after(async () => {
    root.lang = before.lang;
    document.title = before.title;
    await setViewport({ width: 800, height: 600 });
  });

  it('as it comes', async () => {
    await page();
    expect(await faults()).to.deep.equal([]);
  });

  it('with everything open', async () => {
    await page('open="all"');
    expect(await faults()).to.deep.equal([]);
  });

  it('with a cramp now: a place chosen and the timer running', async () => {
    await crampNow(await page());
    expect(await faults()).to.deep.equal([]);
  });

  it('while it asks which sheet to print', async () => {
    const element = await page();
    part(element, 'print').click();
    await element.updateComplete;
    expect(await faults()).to.deep.equal([]);
  });

  it('with an emergency number and words of the clinic in every slot', async () => {
    const element = await page('open="all" emergency-number="911"');
    element.innerHTML =
      '<span slot="heading">Leg cramps</span><span slot="intro">Ask us about cramps.</span>' +
      '<p slot="contact">Call us: <a href="tel:+15550100">555-0100</a></p>' +
      '<p slot="footer">Hillside Clinic</p>';
    expect(await faults()).to.deep.equal([]);
  });

  it('on a dark page', async () => {
    // Said aloud for axe, which takes a page without a background for white.
    root.style.cssText = 'color-scheme: dark; background: Canvas';
    await page('open="all"');
    expect(await faults()).to.deep.equal([]);
  });

  it('in a dark place of a light page', async () => {
    await page('open="all"', 'color-scheme: dark; background: #111; color: #eee');
    expect(await faults()).to.deep.equal([]);
  });

  for (const width of [320, 390]) {
    it(`on a screen ${width} px wide`, async () => {
      await setViewport({ width, height: 640 });
      await page('open="all"');
      expect(await faults()).to.deep.equal([]);
    });
  }

  it('in a column 240 px wide', async () => {
    await page('open="all"', 'inline-size: 240px');
    expect(await faults()).to.deep.equal([]);
  });

  it('on a page that reads from right to left', async () => {
    root.dir = 'rtl';
    await page('open="all"');
    expect(await faults()).to.deep.equal([]);
  });

  for (const level of [1, 2, 3, 4]) {
    it(`with headings from level ${level} down`, async () => {
      await page(`open="all" heading-level="${level}"`);
      expect(await faults()).to.deep.equal([]);
    });
  }
});

describe('what one thing says of another', () => {
  const references = [
    'aria-activedescendant',
    'aria-controls',
    'aria-describedby',
    'aria-details',
    'aria-errormessage',
    'aria-flowto',
    'aria-labelledby',
    'aria-owns',
    'for',
    'form',
    'headers',
    'list',
    'popovertarget',
  ];

  for (const attributes of ['', 'open="all" emergency-number="112"']) {
    const state = attributes ? 'open' : 'closed';

    it(`leads to something inside the guide, ${state}`, async () => {
      const element = await guide(attributes);
      if (attributes) await crampNow(element);
      const wanted = references.flatMap((name) =>
        all(element, `[${name}]`).flatMap((one) => one.getAttribute(name)!.split(/\s+/)),
      );
      expect(wanted).to.include('danger-heading');
      const missing = wanted.filter((id) => !element.shadowRoot!.getElementById(id));
      expect(missing).to.deep.equal([]);
    });

    it(`is not torn between two, ${state}: each id is there once`, async () => {
      const element = await guide(attributes);
      if (attributes) await crampNow(element);
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(ids).to.include('dehydration');
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    });
  }

  it('joins each button to the text it opens', async () => {
    const element = await guide();
    for (const panel of parts(element, 'panel')) {
      const id = summary(element, panel.id).getAttribute('aria-controls')!;
      const content = element.shadowRoot!.getElementById(id)!;
      expect(content.getAttribute('part')).to.include('content');
      expect(panel.contains(content)).to.equal(true);
    }
  });

  it('names the danger signs as a region, by their own heading', async () => {
    const element = await guide();
    const danger = part(element, 'danger');
    const name = element.shadowRoot!.getElementById(danger.getAttribute('aria-labelledby')!)!;
    expect(danger.localName).to.equal('section');
    expect(danger.contains(name)).to.equal(true);
    expect(name.closest('h2, h3, h4, h5')).to.exist;
    expect(name.textContent.trim()).to.not.equal('');
  });

  it('says in words that a warning is one', async () => {
    const element = await guide('open="all"');
    const notes = all(element, '[role=note]');
    expect(notes).to.not.be.empty;
    for (const note of notes) {
      const { firstElementChild: label, textContent } = note;
      expect(label?.localName, short(note)).to.equal('strong');
      expect(label!.textContent.trim()).to.match(/\w{4}/);
      expect(textContent.trim().startsWith(label!.textContent.trim()), short(note)).to.equal(true);
    }
  });
});

describe('a finger', () => {
  for (const [where, style] of [
    ['anywhere', ''],
    ['in a column 240 px wide', 'inline-size: 240px'],
    ['where the theme has tiny text', 'font-size: 9px'],
  ]) {
    it(`hits every button, ${where}: 44 px high at least`, async () => {
      const element = await page('open="all" emergency-number="911"', style);
      await crampNow(element);
      const buttons = all(element, 'button').filter((one) => one.checkVisibility());
      expect(buttons.length).to.be.above(20);
      const small = buttons.filter((one) => one.getBoundingClientRect().height < 44);
      expect(small.map(short)).to.deep.equal([]);
      // The link to call is in a sentence, and counts most.
      const [call] = all(element, '.number a');
      const heights = call ? [...call.getClientRects()].map(({ height }) => height) : [];
      expect(heights.length).to.be.above(0);
      for (const height of heights) expect(height).to.be.at.least(44);
    });
  }
});

describe('the question which sheet to print', () => {
  const ask = async (attributes = '') => {
    const element = await page(attributes);
    part(element, 'print').click();
    await element.updateComplete;
    return { element, dialog: part(element, 'dialog') as HTMLDialogElement };
  };

  it('is a modal dialog with a name', async () => {
    const { element, dialog } = await ask();
    expect(dialog.matches(':modal')).to.equal(true);
    const name = element.shadowRoot!.getElementById(dialog.getAttribute('aria-labelledby')!)!;
    expect(name.textContent.trim()).to.not.equal('');
  });

  it('has targets 44 px high, each answer whole', async () => {
    const { dialog } = await ask();
    for (const target of dialog.querySelectorAll('label, button')) {
      expect(target.getBoundingClientRect().height, short(target)).to.be.at.least(44);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be read on a ${scheme} page: text 7:1, focus 3:1`, async () => {
      root.style.colorScheme = scheme;
      const { element, dialog } = await ask();
      for (const one of wordy(element).filter((words) => dialog.contains(words))) {
        // A dialog in front has no ground but its own.
        expect(contrast(getComputedStyle(one).color, one), short(one)).to.be.at.least(7);
      }
      await sendKeys({ press: 'Tab' });
      for (const stop of dialog.querySelectorAll<HTMLElement>('input, button')) {
        stop.focus();
        // Around the whole answer.
        const { outlineStyle, outlineColor } = getComputedStyle(stop.closest('label') ?? stop);
        expect(outlineStyle, short(stop)).to.not.equal('none');
        expect(contrast(outlineColor, dialog), short(stop)).to.be.at.least(3);
      }
    });

    it(`stays readable on a ${scheme} page where the clinic chose the other colours for the guide`, async () => {
      root.style.colorScheme = scheme;
      const { element, dialog } = await ask(
        `style="--spasm-guide-text: ${scheme === 'light' ? '#fff' : '#000'}"`,
      );
      for (const one of wordy(element).filter((words) => dialog.contains(words))) {
        if (one.closest('button')) continue;
        expect(contrast(getComputedStyle(one).color, one), short(one)).to.be.at.least(7);
      }
    });
  }
});

describe('the keyboard focus', () => {
  for (const scheme of ['light', 'dark']) {
    it(`shows on everything that takes it, on a ${scheme} page`, async () => {
      root.style.colorScheme = scheme;
      const element = await guide('open="all" emergency-number="911"');
      await crampNow(element);
      // From here on the browser knows that keys are used.
      await sendKeys({ press: 'Tab' });
      const stops = all(element, 'a[href], button').filter((one) => one.checkVisibility());
      expect(stops.length).to.be.above(30);
      for (const stop of stops) {
        stop.focus({ preventScroll: true });
        expect(stop.matches(':focus-visible'), short(stop)).to.equal(true);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        expect(outlineStyle, short(stop)).to.not.equal('none');
        expect(Number.parseFloat(outlineWidth), short(stop)).to.be.at.least(2);
        expect(contrast(outlineColor, stop.parentElement!), short(stop)).to.be.at.least(3);
      }
    });
  }
});

const schemes: readonly [name: string, onPage: string, onPlace: string][] = [
  ['a light page', 'color-scheme: light', ''],
  ['a dark page', 'color-scheme: dark', ''],
  ['a dark place of a light page', '', 'color-scheme: dark; background: #111; color: #fff'],
];

for (const [name, onPage, onPlace] of schemes) {
  describe(`on ${name}, with no property set`, () => {
    let element: SpasmGuide;

    beforeEach(async () => {
      root.style.cssText = onPage;
      element = await page('open="all" emergency-number="911"', onPlace);
      await crampNow(element);
    });

    const least = (measured: [Element, number][], wanted: number): void => {
      expect(measured).to.not.be.empty;
      const low = measured.filter(([, ratio]) => ratio < wanted);
      expect(low.map(([one, ratio]) => `${ratio.toFixed(2)} ${short(one)}`)).to.deep.equal([]);
    };

    it('all text stands out 7:1 from its ground', () => {
      const words = wordy(element).filter((one) => one.checkVisibility());
      expect(words.length).to.be.above(200);
      least(
        words.map((one) => [one, contrast(getComputedStyle(one).color, one)]),
        7,
      );
    });

    it('the words of a button stand out 7:1 under the mouse', async () => {
      const buttons = [part(element, 'open-all'), part(element, 'print'), summary(element, 'diet')];
      for (const button of buttons) {
        const before = getComputedStyle(button).backgroundColor;
        await hover(element, button);
        expect(getComputedStyle(button).backgroundColor).to.not.equal(before);
        least([[button, contrast(getComputedStyle(button).color, button)]], 7);
      }
      await resetMouse();
    });

    it('numbers of steps stand out 7:1', () => {
      const items = all(element, '[part~=steps] > li');
      least(
        items.map((one) => [one, contrast(getComputedStyle(one, '::marker').color, one)]),
        7,
      );
    });

    it('lines around and between things stand out 3:1', () => {
      const lined = all(element, '*').filter(
        (one) => one.checkVisibility() && /[1-9]/.test(getComputedStyle(one).borderWidth),
      );
      expect(lined).to.include(part(element, 'danger'));
      expect(lined).to.include(part(element, 'panel'));
      expect(lined).to.include(part(element, 'icon'));
      expect(lined).to.include(part(element, 'print'));
      const edges = ['top', 'right', 'bottom', 'left'] as const;
      least(
        lined.flatMap((one) => {
          const style = getComputedStyle(one);
          return edges
            .filter((edge) => Number.parseFloat(style.getPropertyValue(`border-${edge}-width`)) > 0)
            .map((edge): [Element, number] => [
              one,
              contrast(style.getPropertyValue(`border-${edge}-color`), one.parentElement!),
            ]);
        }),
        3,
      );
    });

    it('the mark of the danger signs stands out 3:1', () => {
      const heading = part(element, 'danger').firstElementChild!;
      const mark = getComputedStyle(heading, '::before');
      expect(mark.content).to.not.equal('none');
      least([[heading, contrast(mark.color, heading)]], 3);
    });
  });
}
