import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  resetMouse,
  sendKeys,
  setViewport,
} from '@web/test-runner-commands';
import { fits, misfits } from './fits.js';
import { contrast, guide, hover, part, parts, type SpasmGuide, summary, wordy } from './helpers.js';
import { states } from './states.js';

const root = document.documentElement;

const features = (values: Record<string, string>) =>
  executeServerCommand('emulate-features', values);

const everything = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('*'),
];

const short = (one: Element): string =>
  `${one.localName}[${one.getAttribute('part') ?? one.parentElement!.className}] ${one.textContent.trim().slice(0, 30)}`;

const seconds = (durations: string): number[] => durations.split(',').map(Number.parseFloat);

/** The longest motion of anything in the guide, its own or of what it draws before and after itself. */
const longest = (element: Element): number =>
  Math.max(
    ...everything(element).flatMap((one) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one, pseudo);
        return [...seconds(transitionDuration), ...seconds(animationDuration)];
      }),
    ),
  );

/** Those of `measured` that do not reach `wanted`. */
const below = (wanted: number, measured: readonly [Element, number][]): string[] => {
  expect(measured).to.not.be.empty;
  return measured
    .filter(([, ratio]) => ratio < wanted)
    .map(([one, ratio]) => `${ratio.toFixed(2)} ${short(one)}`);
};

const textContrast = (element: Element): [Element, number][] =>
  wordy(element).map((one) => [one, contrast(getComputedStyle(one).color, one)]);

afterEach(async () => {
  await emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference' });
  await features({});
  root.removeAttribute('style');
  await resetMouse();
});

describe('for a reader whom motion makes ill', () => {
  it('nothing moves', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await guide('open="all"');
    expect(longest(element)).to.equal(0);
  });

  it('a panel is open at once', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await guide();
    summary(element, 'diet').click();
    await element.updateComplete;
    expect(element.shadowRoot!.getAnimations()).to.be.empty;
  });

  it('for all others, motion lasts less than 200 ms', async () => {
    const element = await guide('open="all"');
    expect(longest(element)).to.be.above(0).and.at.most(0.2);
  });
});

describe('in forced colours', () => {
  let element: SpasmGuide;

  after(() => setViewport({ width: 800, height: 600 }));

  for (const [state, bringAbout] of Object.entries(states)) {
    it(`all fits on a telephone (320 px), ${state}`, async () => {
      await setViewport({ width: 320, height: 640 });
      await features({ 'forced-colors': 'active' });
      element = await guide('emergency-number="911"');
      await bringAbout(element);
      expect(misfits(element)).to.deep.equal(fits);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    describe(`of a ${scheme} theme`, () => {
      beforeEach(async () => {
        await features({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        root.style.colorScheme = 'light dark';
        element = await guide('open="diet" emergency-number="911"');
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      });

      it('all text can be read', () => {
        expect(below(7, textContrast(element))).to.deep.equal([]);
      });

      it('every arrow shows', () => {
        expect(
          below(
            3,
            parts(element, 'icon').map((icon) => {
              const { borderBottomColor, borderBottomWidth, display } = getComputedStyle(icon);
              expect(Number.parseFloat(borderBottomWidth)).to.be.above(0);
              expect(display).to.not.equal('none');
              return [icon, contrast(borderBottomColor, icon.parentElement!)];
            }),
          ),
        ).to.deep.equal([]);
      });

      it('an open panel still looks open', () => {
        const look = (id: string) =>
          getComputedStyle(summary(element, id).querySelector('[part=icon]')!).rotate;
        expect(look('diet')).to.not.equal(look('known'));
      });

      it('frames and lines show, also of what only a colour sets apart elsewhere', () => {
        const framed = [
          ...['key-points', 'danger', 'panel', 'button'].map((name) => part(element, name)),
          ...element.shadowRoot!.querySelectorAll('[role=note]'),
        ];
        expect(
          below(
            3,
            framed.map((one) => {
              const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
              expect(borderTopStyle, short(one)).to.equal('solid');
              expect(Number.parseFloat(borderTopWidth), short(one)).to.be.at.least(1);
              return [one, contrast(borderTopColor, one.parentElement!)];
            }),
          ),
        ).to.deep.equal([]);
      });

      it('the mark of the danger signs shows', () => {
        const heading = part(element, 'danger').firstElementChild!;
        const { color, content } = getComputedStyle(heading, '::before');
        expect(content).to.not.equal('none');
        expect(contrast(color, heading)).to.be.at.least(3);
      });

      it('the keyboard focus shows', async () => {
        await sendKeys({ press: 'Tab' });
        for (const stop of element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button')) {
          if (!stop.checkVisibility()) continue;
          stop.focus({ preventScroll: true });
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
          expect(outlineStyle, short(stop)).to.equal('solid');
          expect(Number.parseFloat(outlineWidth), short(stop)).to.be.at.least(2);
          expect(contrast(outlineColor, stop.parentElement!), short(stop)).to.be.at.least(3);
        }
      });

      it('a button under the mouse can be read', async () => {
        const button = part(element, 'print');
        await hover(element, button);
        expect(contrast(getComputedStyle(button).color, button)).to.be.at.least(7);
      });

      it('no colour of the theme is kept against the reader', () => {
        const kept = everything(element).filter(
          (one) =>
            !(one instanceof SVGElement) && getComputedStyle(one).forcedColorAdjust !== 'auto',
        );
        expect(kept.map(short)).to.deep.equal([]);
      });

      it('every drawing shows', async () => {
        element.showAll();
        await element.updateComplete;
        const drawings = element.shadowRoot!.querySelectorAll('[part=figure]');
        expect(
          below(
            3,
            [...drawings].map((drawing) => {
              const inks = [...drawing.querySelectorAll('*')].flatMap((shape) => {
                const { stroke, fill } = getComputedStyle(shape);
                return [stroke, fill].filter((color) => color.startsWith('rgb'));
              });
              const strongest = inks.map((ink) => contrast(ink, drawing.parentElement!));
              return [drawing, Math.max(1, ...strongest)];
            }),
          ),
        ).to.deep.equal([]);
      });
    });
  }
});

describe('for a reader who asked for more contrast', () => {
  for (const scheme of ['light', 'dark']) {
    it(`secondary text and lines are as strong as the text itself, on a ${scheme} page`, async () => {
      await features({ 'prefers-contrast': 'more' });
      root.style.colorScheme = scheme;
      const element = await guide('open="all"');
      const { color } = getComputedStyle(part(element, 'text'));
      expect(getComputedStyle(part(element, 'footer')).color).to.equal(color);
      expect(getComputedStyle(part(element, 'intro')).color).to.equal(color);
      expect(getComputedStyle(part(element, 'panel')).borderTopColor).to.equal(color);
      expect(below(7, textContrast(element))).to.deep.equal([]);
    });
  }
});

describe('for a reader whose machine is set to dark', () => {
  it('the guide is dark on a page that follows', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    root.style.colorScheme = 'light dark';
    const element = await guide('open="all"');
    expect(below(7, textContrast(element))).to.deep.equal([]);
  });

  it('the guide stays light on a page that does not', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const element = await guide('open="all"');
    const { color } = getComputedStyle(element.shadowRoot!.querySelector('[part~=contents] a')!);
    await emulateMedia({ colorScheme: 'light' });
    expect(
      getComputedStyle(element.shadowRoot!.querySelector('[part~=contents] a')!).color,
    ).to.equal(color);
    expect(below(7, textContrast(element))).to.deep.equal([]);
  });
});

describe('on paper', () => {
  /** A printer does not wait for motion, and neither does this. */
  const emulatePrint = async (element: SpasmGuide): Promise<void> => {
    await emulateMedia({ media: 'print' });
    for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
  };

  const top = (one: Element): number => one.getBoundingClientRect().top;

  for (const attributes of ['', 'open="diet"', 'open="all"']) {
    it(`all of every panel shows, whatever is open: ${attributes || 'none'}`, async () => {
      const element = await guide(attributes);
      await emulatePrint(element);
      const texts = parts(element, 'text');
      expect(texts.length).to.be.at.least(21);
      for (const text of texts) {
        expect(text.checkVisibility(), short(text)).to.equal(true);
        expect(text.getBoundingClientRect().height, short(text)).to.be.above(20);
        const content = text.parentElement!;
        expect(content.getBoundingClientRect().height, short(text)).to.be.at.least(
          text.getBoundingClientRect().height,
        );
      }
    });
  }

  it('what was closed is closed again on the screen', async () => {
    const element = await guide('open="diet"');
    await emulatePrint(element);
    await emulateMedia({ media: 'screen' });
    for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
    const shown = parts(element, 'text').filter((text) => text.checkVisibility());
    expect(shown.map((text) => text.closest('[part~=panel]')!.id)).to.deep.equal(['diet']);
  });

  it('the danger signs come first, then the key points, then the sections', async () => {
    const element = await guide();
    await emulatePrint(element);
    const tops = ['heading', 'danger', 'key-points', 'section'].map((name) =>
      top(part(element, name)),
    );
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('there are no buttons to press, only titles', async () => {
    const element = await guide();
    await emulatePrint(element);
    for (const button of parts(element, 'button')) {
      expect(button.checkVisibility(), short(button)).to.equal(false);
    }
    for (const icon of parts(element, 'icon')) expect(icon.checkVisibility()).to.equal(false);
    for (const button of parts(element, 'summary')) {
      expect(button.checkVisibility(), short(button)).to.equal(true);
    }
  });

  it('the words are black, from a dark page too, and no ground takes ink', async () => {
    root.style.cssText = 'color-scheme: dark; color: #eee';
    const element = await guide('open="all"');
    await emulatePrint(element);
    for (const one of wordy(element).filter((word) => word.checkVisibility())) {
      const { color, backgroundColor } = getComputedStyle(one);
      expect(color, short(one)).to.equal('rgb(0, 0, 0)');
      expect(backgroundColor, short(one)).to.match(/ 0\)$|transparent/);
    }
  });

  it('the colours of the clinic do not print words too pale to read', async () => {
    const element = await guide('open="all"');
    element.style.cssText =
      '--spasm-guide-text: #fff; --spasm-guide-muted: #ddd; --spasm-guide-accent: #ff0; --spasm-guide-surface: #222';
    await emulatePrint(element);
    const words = wordy(element).filter((word) => word.checkVisibility());
    expect(
      below(
        7,
        words.map((one) => [one, contrast(getComputedStyle(one).color, document.body)]),
      ),
    ).to.deep.equal([]);
  });

  it('each source is followed by its address', async () => {
    const element = await guide();
    await emulatePrint(element);
    const links = part(element, 'sources').querySelectorAll('a');
    expect(links.length).to.be.above(10);
    for (const link of links) {
      const { content } = getComputedStyle(link, '::after');
      const address = link.getAttribute('href')!;
      expect(content, short(link)).to.include(address);
    }
  });
});
