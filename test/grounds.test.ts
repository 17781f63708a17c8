import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { contrast, hover, parts, type SpasmGuide } from './helpers.js';
import { unreadable, weakest } from './readable.js';
import { states } from './states.js';

const grounds: Record<string, readonly [ground: string, text: string]> = {
  'a white page': ['#fff', '#000'],
  'a black page': ['#000', '#fff'],
  'a dark page': ['#111', '#eee'],
  'a box in the blue of a brand': ['#1d4ed8', '#fff'],
  'a box in the yellow of a brand': ['#ffd500', '#000'],
  'a box in the red of a brand': ['#c8102e', '#fff'],
  'a box in the orange of a brand': ['#f28c28', '#222'],
  'a grey on which only white reads': ['#767676', '#fff'],
  'a grey on which only black reads': ['#8a8a8a', '#000'],
  'a dark green with text of cream': ['#1f3b2d', '#fff4d6'],
  'text as pale as white allows': ['#fff', '#767676'],
  'text as dim as black allows': ['#000', '#777'],
};

/** A guide in a box of the clinic's, which says no more than its two colours. */
const guideOn = async (
  [ground, text]: readonly [string, string],
  attributes = html`<spasm-guide emergency-number="911"></spasm-guide>`,
): Promise<SpasmGuide> => {
  const box = await fixture<HTMLElement>(
    html`<div style="background: ${ground}; color: ${text}">${attributes}</div>`,
  );
  const element = box.querySelector<SpasmGuide>('spasm-guide')!;
  await element.updateComplete;
  // Where the last test left it, there may be a button now.
  await sendMouse({ type: 'move', position: [0, 0] });
  return element;
};

const channels = [0, 70, 140, 200, 255];
const colors = channels.flatMap((red) =>
  channels.flatMap((green) => channels.map((blue) => `rgb(${red}, ${green}, ${blue})`)),
);
const texts = [
  ...['#000', '#222', '#333', '#444', '#595959', '#6b6b6b', '#777', '#999', '#bbb', '#ddd', '#fff'],
  ...['#1c2429', '#00264d', '#0b3d2e', '#5a1a3c', '#7a1f00', '#005ea5'],
  ...['#fff4d6', '#d6e4ff', '#ffe600', '#9fe8c5', '#ffb3c7'],
];

describe('where the clinic says nothing but the colours of its page, every word and mark reads', () => {
  // Mocha would hand it something.
  afterEach(() => resetMouse());

  for (const [where, colours] of Object.entries(grounds)) {
    for (const [state, bringAbout] of Object.entries(states)) {
      it(`on ${where}, ${state}`, async () => {
        const element = await guideOn(colours);
        await bringAbout(element);
        await sendKeys({ press: 'Tab' });
        expect(unreadable(element)).to.deep.equal([]);
      });
    }

    it(`on ${where}, under the mouse`, async () => {
      const element = await guideOn(colours);
      const [button] = parts(element, 'print');
      await hover(element, button!);
      const { color, borderTopColor } = getComputedStyle(button!);
      expect(contrast(color, button!)).to.be.at.least(4.5);
      expect(contrast(borderTopColor, button!.parentElement!)).to.be.at.least(3);
    });
  }

  it('on any ground, in any colour of text that reads there itself', async () => {
    const element = await guideOn(['#fff', '#000'], html`<spasm-guide open="all"></spasm-guide>`);
    const { style } = element.parentElement!;
    const failed: string[] = [];
    let tried = 0;
    for (const text of texts) {
      for (const ground of colors) {
        style.color = text;
        style.background = ground;
        if (contrast(text, element.parentElement!) < 4.55) continue;
        tried += 1;
        const { words, marks } = weakest(element);
        if (words < 4.5 || marks < 3)
          failed.push(`${text} on ${ground}: ${words.toFixed(2)}, ${marks.toFixed(2)}`);
      }
    }
    expect(tried).to.be.above(300);
    expect(failed).to.deep.equal([]);
  }).timeout(60_000);

  it('as soon as the page turns dark, without a script', async () => {
    const element = await guideOn(['#fff', '#222']);
    element.parentElement!.style.cssText = 'background: #10151a; color: #e8edf2';
    await sendKeys({ press: 'Tab' });
    expect(unreadable(element)).to.deep.equal([]);
  });
});

describe('on a ground of any colour', () => {
  it('the host’s own colours stay as they are', async () => {
    const element = await guideOn(['#1d4ed8', '#fff']);
    element.style.cssText =
      '--spasm-guide-accent: rgb(255, 224, 130); --spasm-guide-muted: rgb(219, 234, 254)';
    const [print] = parts(element, 'print');
    const [intro] = parts(element, 'intro');
    expect(getComputedStyle(print!).color).to.equal('rgb(255, 224, 130)');
    expect(getComputedStyle(intro!).color).to.equal('rgb(219, 234, 254)');
  });

  it('the host’s ground is all there is, where it gives the guide a surface of its own', async () => {
    const element = await guideOn(['#1d4ed8', '#fff']);
    const ground = () => getComputedStyle(parts(element, 'guide')[0]!).backgroundColor;
    expect(ground()).to.not.match(/ 0\)$|transparent/);
    element.style.setProperty('--spasm-guide-surface', 'transparent');
    expect(ground()).to.match(/ 0\)$|transparent/);
    element.style.setProperty('--spasm-guide-surface', 'rgb(20, 30, 90)');
    expect(ground()).to.match(/ 0\)$|transparent/);
  });
});
