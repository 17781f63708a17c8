import { expect, nextFrame } from '@open-wc/testing';
import '../src/index.js';
import { content, guide, isOpen, part, parts, type SpasmGuide } from './helpers.js';

/** What each panel hides or shows, by its id. */
const texts = (element: Element): Record<string, string> =>
  Object.fromEntries(
    parts(element, 'panel').map(({ id }) => [id, content(element, id).textContent.trim()]),
  );

let element: SpasmGuide;
let whole: Record<string, string>;

/** Puts a guide into the page; waits no longer than until it has been drawn for the first time. */
const arrive = async (attributes: Record<string, string> = {}): Promise<void> => {
  element = document.createElement('spasm-guide');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  while (!element.shadowRoot?.querySelector('[part=guide]')) await Promise.resolve();
};

/** Lets the page go on for half a second at least, then expects all to be there. Asks nothing of the guide. */
const comes = async (wanted = whole): Promise<void> => {
  for (let frame = 0; frame < 300; frame += 1) {
    if (frame > 30 && JSON.stringify(texts(element)) === JSON.stringify(wanted)) return;
    await nextFrame();
  }
  expect(texts(element)).to.deep.equal(wanted);
};

before(async () => {
  whole = texts(await guide());
});

afterEach(() => element.remove());

describe('a guide that has just come', () => {
  it('shows at once all that is not behind a button', async () => {
    await arrive();
    expect(parts(element, 'panel').map(({ id }) => id)).to.deep.equal(Object.keys(whole));
    for (const button of parts(element, 'summary'))
      expect(button.textContent.trim()).to.not.equal('');
    expect(part(element, 'danger').querySelectorAll('li')).to.have.length.above(10);
    expect(part(element, 'key-points').querySelectorAll('li')).to.have.length.above(3);
    expect(part(element, 'footer').querySelectorAll('p')).to.have.length.above(3);
  });

  it('keeps the page no longer with what nobody sees yet', async () => {
    await arrive();
    const long = Object.entries(whole).filter(([, text]) => text.length > 300);
    expect(long).to.have.length.above(10);
    for (const [id] of long)
      expect(content(element, id).querySelector('li, dt, p:not(.link)')).to.equal(null);
  });

  it('has the text of every closed panel soon after, by itself', async () => {
    await arrive();
    await comes();
  });

  it('has it too where the page plays with time', async () => {
    const { setTimeout, setInterval, requestIdleCallback } = window;
    Object.assign(window, {
      setTimeout: () => 0,
      setInterval: () => 0,
      requestIdleCallback: () => 0,
    });
    try {
      await arrive();
      await comes();
    } finally {
      Object.assign(window, { setTimeout, setInterval, requestIdleCallback });
    }
  });

  it('is whole to who waits for it', async () => {
    await arrive();
    await element.updateComplete;
    expect(texts(element)).to.deep.equal(whole);
  });

  it('has the text of a panel that opens in the same moment', async () => {
    await arrive({ open: 'diet' });
    expect(isOpen(element, 'diet')).to.equal(true);
    expect(texts(element).diet).to.equal(whole.diet);
    element.showPanel('evidence');
    while (!isOpen(element, 'evidence')) await Promise.resolve();
    expect(texts(element).evidence).to.equal(whole.evidence);
    expect(texts(element).hydration, 'one that stays closed').to.not.equal(whole.hydration);
    await comes();
  });

  it('is whole on paper, however early the page is printed', async () => {
    await arrive();
    window.dispatchEvent(new Event('beforeprint'));
    expect(texts(element)).to.deep.equal(whole);
  });

  for (const [before, after] of [
    ['relief overview causes prevention', 'prevention relief'],
    ['prevention', 'relief overview causes prevention'],
  ] as const) {
    it(`takes what the page changes before all is there: ${before} to ${after}`, async () => {
      const own = {
        by: 'Hillside Clinic',
        append: { diet: [{ text: 'Ask at the desk.' }] },
        hide: ['hydration'],
      } as const;
      await arrive({ sections: after });
      element.content = own;
      await element.updateComplete;
      const wanted = texts(element);
      expect(wanted.diet).to.include('Ask at the desk.');
      element.remove();

      await arrive({ sections: before });
      element.content = own;
      element.sections = after;
      element.showPanel('diet');
      await comes(wanted);
    });
  }

  it('is whole when it is taken out of the page and put back', async () => {
    await arrive();
    element.remove();
    await nextFrame();
    document.body.append(element);
    await comes();
  });
});
