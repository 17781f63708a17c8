import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { fits, misfits, outside, scrollsSideways, seen, short } from './fits.js';
import { crampNow, guide, part, parts, SpasmGuide, summary, wordy } from './helpers.js';
import { states } from './states.js';

/** A guide in `box`, the element of the page that `selector` finds in `markup`. */
const within = async (markup: string, selector = 'spasm-guide'): Promise<SpasmGuide> => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  await fixture(html`${box}`);
  const element = box.querySelector<SpasmGuide>(selector)!;
  await element.updateComplete;
  return element;
};

const usual = { width: 800, height: 600 };

describe('everything fits, nothing scrolls sideways and nothing is cut off', () => {
  after(() => setViewport(usual));

  const root = document.documentElement;
  const small = { width: 320, height: 200 };
  const telephone = { width: 390, height: 640 };
  const wide = { width: 1280, height: 800 };

  // As in WCAG 2.2, 1.4.12; a reader's own style sheet reaches shadow roots.
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p, li, dd { margin-block-end: 2em !important; }
  `);

  afterEach(() => {
    root.style.fontSize = '';
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== spacing);
  });

  for (const [screen, viewport] of [
    ['a small telephone, or a wide screen at 400 % (320 x 200 px)', small],
    ['a telephone (390 px)', telephone],
    ['a wide screen (1280 px)', wide],
  ] as const) {
    for (const reader of ['', 'with text twice its size', "with the reader's own spacing"]) {
      for (const [state, bringAbout] of Object.entries(states)) {
        it(`on ${[screen, reader, state].filter(Boolean).join(', ')}`, async () => {
          await setViewport(viewport);
          const element = await guide(
            'emergency-number="+44 20 7946 0000"',
            '<p slot="contact">Riverbank Clinic, day and night: <a href="tel:+15550100">555-0100</a></p>',
          );
          const height = () => element.getBoundingClientRect().height;
          const before = height();
          if (reader.includes('size')) root.style.fontSize = '200%';
          if (reader.includes('spacing')) {
            document.adoptedStyleSheets.push(spacing);
            element.shadowRoot!.adoptedStyleSheets.push(spacing);
          }
          if (reader) expect(height(), 'takes what the reader set').to.be.above(before);
          await bringAbout(element);
          expect(misfits(element)).to.deep.equal(fits);
        });
      }
    }
  }

  for (const viewport of [small, telephone, wide]) {
    it(`and how sure we are is said on one line (${viewport.width} px)`, async () => {
      await setViewport(viewport);
      const element = await guide();
      element.showAll();
      await element.updateComplete;
      const words = [...element.shadowRoot!.querySelectorAll('[part~=panel] small')]
        .map(({ firstChild }) => firstChild!)
        .filter((node) => node instanceof Text && node.data.trim());
      expect(words.length).to.be.above(100);
      const line = document.createRange();
      const broken = words.filter((node) => {
        line.selectNodeContents(node);
        return new Set([...line.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      });
      expect(broken.map(({ textContent }) => textContent)).to.deep.equal([]);
    });
  }

  for (const style of ['inline-size: 240px', 'inline-size: 240px; font-size: 22px']) {
    it(`in a column (${style})`, async () => {
      const element = await within(
        `<div style="${style}"><spasm-guide emergency-number="911" open="all"></spasm-guide></div>`,
      );
      await crampNow(element);
      expect(misfits(element)).to.deep.equal(fits);
      expect(element.scrollWidth).to.be.at.most(240);
    });
  }

  it('on a screen that is low: a telephone on its side', async () => {
    await setViewport({ width: 640, height: 256 });
    const element = await guide('open="all"');
    expect(outside(element)).to.deep.equal([]);
    for (const one of seen(element)) {
      expect(getComputedStyle(one).position, short(one)).to.not.be.oneOf(['fixed', 'sticky']);
    }
  });
});

describe('wherever the page puts it, the guide keeps a width to read in', () => {
  after(() => setViewport(usual));

  const places: readonly [name: string, markup: string][] = [
    ['in a row of a flex box', '<div style="display: flex"><spasm-guide></spasm-guide></div>'],
    [
      'in a row beside an image',
      '<div style="display: flex"><div style="inline-size: 60px; flex: none"></div><spasm-guide></spasm-guide></div>',
    ],
    [
      'in a centred column of a flex box',
      '<div style="display: flex; flex-direction: column; align-items: center"><spasm-guide></spasm-guide></div>',
    ],
    ['in a grid', '<div style="display: grid"><spasm-guide></spasm-guide></div>'],
    [
      'in a grid that centres',
      '<div style="display: grid; justify-items: center"><spasm-guide></spasm-guide></div>',
    ],
    ['as a float', '<spasm-guide style="float: inline-start"></spasm-guide>'],
    ['in a float', '<div style="float: inline-start"><spasm-guide></spasm-guide></div>'],
    ['as an inline block', '<spasm-guide style="display: inline-block"></spasm-guide>'],
    ['in an inline block', '<div style="display: inline-block"><spasm-guide></spasm-guide></div>'],
    [
      'in a cell of a table',
      '<table style="border-spacing: 0"><td style="padding: 0"><spasm-guide></spasm-guide></table>',
    ],
    [
      'in a box as wide as what it holds',
      '<div style="inline-size: fit-content"><spasm-guide></spasm-guide></div>',
    ],
  ];

  for (const [name, markup] of places) {
    for (const width of [320, 800]) {
      it(`${name}, on a screen ${width} px wide`, async () => {
        await setViewport({ width, height: 600 });
        const element = await within(markup);
        expect(element.getBoundingClientRect().width).to.be.at.least(Math.min(width * 0.7, 480));
        expect(outside(element)).to.deep.equal([]);
        expect(scrollsSideways()).to.equal(false);
      });
    }
  }
});

describe('the guide answers to its own width, not to that of the screen', () => {
  after(() => setViewport(usual));

  /** Where the columns of danger signs begin. */
  const columns = (element: Element): number =>
    new Set(
      [...element.shadowRoot!.querySelectorAll('.signs li')].map((one) =>
        Math.round(one.getBoundingClientRect().left),
      ),
    ).size;

  it('has the danger signs in one column in a sidebar, in two with room', async () => {
    await setViewport({ width: 1280, height: 700 });
    const element = await within(
      '<div style="inline-size: 320px"><spasm-guide></spasm-guide></div>',
    );
    expect(columns(element)).to.equal(1);
    element.parentElement!.style.inlineSize = '1000px';
    expect(columns(element)).to.equal(2);
  });

  it('keeps lines of text short enough to read on the widest screen', async () => {
    await setViewport({ width: 1280, height: 700 });
    const element = await within(
      '<div style="inline-size: 2500px"><spasm-guide open="all"></spasm-guide></div>',
    );
    const em = Number.parseFloat(getComputedStyle(part(element, 'text')).fontSize);
    for (const text of parts(element, 'text')) {
      expect(text.getBoundingClientRect().width, short(text)).to.be.at.most(45 * em);
    }
  });
});

describe('patients get text they can read', () => {
  const size = (one: Element): number => Number.parseFloat(getComputedStyle(one).fontSize);
  const advice = (element: Element): Element[] =>
    wordy(element).filter((one) => !one.closest('small, [part~=sources], [part~=footer]'));

  for (const [name, css] of [
    ['its own tag', 'spasm-guide { font-size: 9px !important }'],
    ['everything', '* { font-size: 9px !important }'],
    ['the place it is in', 'body, div { font-size: 9px }'],
  ]) {
    it(`of 16 px at least, where a theme wants 9 px for ${name}`, async () => {
      const element = await guide('open="all"');
      const theme = document.createElement('style');
      theme.textContent = css!;
      document.head.append(theme);
      const small = advice(element).filter((one) => size(one) < 16);
      const tiny = wordy(element).filter((one) => size(one) < 14);
      theme.remove();
      expect(small.map(short)).to.deep.equal([]);
      expect(tiny.map(short)).to.deep.equal([]);
    });
  }

  it('and as large as they ask for', async () => {
    const element = await guide('open="all"');
    element.parentElement!.style.fontSize = '40px';
    const small = advice(element).filter((one) => size(one) < 40);
    expect(small.map(short)).to.deep.equal([]);
  });
});

describe('from right to left', () => {
  it('the guide keeps the direction of its own words on such a page', async () => {
    const element = await within('<div dir="rtl"><spasm-guide open="all"></spasm-guide></div>');
    for (const name of ['guide', 'heading', 'text', 'summary', 'danger']) {
      const { direction, textAlign } = getComputedStyle(part(element, name));
      expect(direction, name).to.equal('ltr');
      expect(textAlign, name).to.equal('start');
    }
    expect(outside(element)).to.deep.equal([]);
  });

  it('the whole look mirrors with the direction of the words', async () => {
    const element = await guide('open="all"');
    const danger = part(element, 'danger');
    const button = summary(element, 'diet');
    const icon = button.querySelector('[part=icon]')!;
    const note = element.shadowRoot!.querySelector('[role=note]')!;
    const list = part(element, 'danger').querySelector<HTMLElement>('.signs ul')!;
    /** How far each thing is drawn to the left of its middle: below 0 is to the left. */
    const sides = () => {
      const wide = (one: Element, left: string, right: string) => {
        const style = getComputedStyle(one);
        const value = (name: string) => Number.parseFloat(style.getPropertyValue(name));
        return Math.sign(value(right) - value(left));
      };
      const middle = (one: Element) => {
        const { left, right } = one.getBoundingClientRect();
        return (left + right) / 2;
      };
      return {
        danger: wide(danger, 'border-left-width', 'border-right-width'),
        note: wide(note, 'border-left-width', 'border-right-width'),
        corners: wide(note, 'border-top-left-radius', 'border-top-right-radius'),
        list: wide(list, 'padding-left', 'padding-right'),
        icon: Math.sign(middle(icon) - middle(button)),
      };
    };
    const ltr = sides();
    expect(ltr).to.deep.equal({ danger: -1, note: -1, corners: 1, list: -1, icon: 1 });
    part(element, 'guide').dir = 'rtl';
    expect(sides()).to.deep.equal({ danger: 1, note: 1, corners: -1, list: 1, icon: -1 });
  });

  it('no rule names left or right', () => {
    const physical =
      /\b(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b|(?:^|[;{\s])(?:left|right)\s*:|\b(?:float|clear|text-align)\s*:\s*(?:left|right)\b/g;
    for (const { cssText } of SpasmGuide.styles) {
      expect(cssText.match(physical)).to.equal(null);
    }
  });
});
