import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { content, frame, openIds, parts, type SpasmGuide, summary } from './helpers.js';

describe('in a site that swaps its pages in place', () => {
  let view: Window & typeof globalThis;
  const messages: string[] = [];

  /** Waits until the page headed `title` is there with its two guides, and gives these. */
  const guidesOf = async (title: string): Promise<SpasmGuide[]> => {
    const heading = () => view.document.querySelector('h1')?.textContent;
    const guides = () => [...view.document.querySelectorAll('spasm-guide')];
    await waitUntil(() => heading() === title && guides().length === 2, `two guides in ${title}`);
    for (const guide of guides()) await guide.updateComplete;
    return guides();
  };

  const expectWhole = async (guides: readonly SpasmGuide[]): Promise<void> => {
    for (const guide of guides) {
      expect(guide.shadowRoot!.querySelectorAll('[part~=guide]')).to.have.length(1);
      expect(parts(guide, 'panel')).to.have.length.above(5);
      expect(guide.innerText).to.not.contain('leaflet');
      guide.hideAll();
      await guide.updateComplete;
      summary(guide, 'diet').click();
      await guide.updateComplete;
      expect(openIds(guide)).to.deep.equal(['diet']);
      expect(content(guide, 'diet').checkVisibility()).to.equal(true);
    }
  };

  /** Follows the page's link; waits until the library has done its part. */
  const follow = async (): Promise<void> => {
    const loaded = oneEvent(view.document, 'turbo:load');
    view.document.querySelector('a')!.click();
    await loaded;
  };

  it('each guide of the next page is whole, and the script that runs again with it warns once', async () => {
    view = await frame('/test/pages/turbo-1.html');
    view.console.warn = (...words: unknown[]) => messages.push(words.join(' '));
    const { document: page } = view;
    await expectWhole(await guidesOf('Cramps'));
    await follow();
    await expectWhole(await guidesOf('Stretches'));
    expect(view.document, 'swapped, not loaded').to.equal(page);

    // The library shows the page as it was kept, then as it is.
    await follow();
    await expectWhole(await guidesOf('Cramps'));
    const restored = oneEvent(page, 'turbo:load');
    view.history.back();
    await restored;
    await expectWhole(await guidesOf('Stretches'));
    expect(view.document).to.equal(page);
    const again = messages.filter((message) => message.includes('loaded more than once'));
    expect(again).to.have.length(1);
  });
});
