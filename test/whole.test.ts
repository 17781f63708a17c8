import { expect } from '@open-wc/testing';
import { en } from '../src/content/en.js';
import { frame, parts, type SpasmGuide } from './helpers.js';

const bare = '/test/pages/links-bare.html';

/** Every sentence of the panels, by panel. */
const sentences = (value: unknown, name = ''): string[] => {
  if (/^(id|figures|certainty|sources)$/.test(name)) return [];
  if (typeof value === 'string') return [value];
  return Object.entries(Object(value) as object).flatMap(([key, one]) => sentences(one, key));
};
const wanted = en.sections.flatMap(({ panels }) => panels.map(({ body }) => sentences(body)));

const expectWhole = (element: Element): void => {
  const text = element.shadowRoot!.textContent;
  for (const sentence of wanted.flat()) expect(text).to.contain(sentence);
};

describe('a guide that has just come has every word in the page', () => {
  it('as soon as it shows, before anyone waits for it', async () => {
    const element = document.createElement('spasm-guide');
    document.body.append(element);
    await Promise.resolve();
    await Promise.resolve();
    expectWhole(element);
    expect(parts(element, 'sources')[0]!.querySelectorAll('li')).to.have.length.above(30);
    element.remove();
  });

  for (const moment of ['DOMContentLoaded', 'load']) {
    it(`when the page says ${moment}`, async () => {
      const page = await frame(bare);
      const box = page.document.createElement('iframe');
      box.srcdoc = `<!doctype html><html lang="en"><title>Cramps</title>
        <script src="/dist/spasm-guide.js" defer></script>
        <script>
          addEventListener('${moment}', () => {
            const { shadowRoot } = document.querySelector('spasm-guide');
            window.read = shadowRoot.textContent;
          });
        </script>
        <spasm-guide></spasm-guide>`;
      const loaded = new Promise((resolve) => box.addEventListener('load', resolve));
      page.document.body.append(box);
      await loaded;
      const { read } = box.contentWindow as unknown as { read: string };
      for (const sentence of wanted.flat()) expect(read).to.contain(sentence);
    });
  }

  it('where the page plays with time', async () => {
    const { setTimeout, setInterval, requestIdleCallback, requestAnimationFrame } = window;
    const never = () => 0;
    Object.assign(window, {
      setTimeout: never,
      setInterval: never,
      requestIdleCallback: never,
      requestAnimationFrame: never,
    });
    const element: SpasmGuide = document.createElement('spasm-guide');
    try {
      document.body.append(element);
      await element.updateComplete;
      expectWhole(element);
    } finally {
      Object.assign(window, {
        setTimeout,
        setInterval,
        requestIdleCallback,
        requestAnimationFrame,
      });
      element.remove();
    }
  });

  it('on paper, every drawing too, however early the page is printed', async () => {
    const element = document.createElement('spasm-guide');
    document.body.append(element);
    await element.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    const drawings = [...element.shadowRoot!.querySelectorAll('[part=figure]')];
    expect(drawings).to.have.length.above(9);
    for (const drawing of drawings) expect(drawing.querySelectorAll('path')).to.not.be.empty;
    element.remove();
  });

  it('and a drawing is there when its panel opens, in the same frame', async () => {
    const element = document.createElement('spasm-guide');
    document.body.append(element);
    await element.updateComplete;
    element.showPanel('bedtime-routine');
    await element.updateComplete;
    const panel = element.shadowRoot!.getElementById('bedtime-routine')!;
    for (const drawing of panel.querySelectorAll('[part=figure]'))
      expect(drawing.querySelectorAll('path')).to.not.be.empty;
    element.remove();
  });
});
