import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { click, content, guide, part, parts, type SpasmGuide } from './helpers.js';

const page = () => location.href.split(/[?#]/)[0]!;

/** What the reader's clipboard got: a stand-in, for a browser without hands asks nobody for leave. */
const written: string[] = [];
const lend = (writeText: (text: string) => Promise<void>) => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
};

const link = (element: Element, id: string) =>
  content(element, id).querySelector<HTMLButtonElement>('[part~=copy-link]')!;

/** Opens the panel `id`, clicks its link button, and waits for what is said of it. */
const copy = async (element: SpasmGuide, id: string): Promise<void> => {
  element.showPanel(id);
  await element.updateComplete;
  for (const animation of content(element, id).getAnimations({ subtree: true })) animation.finish();
  await click(link(element, id));
  await Promise.resolve();
  await element.updateComplete;
};

const said = (element: Element) =>
  element.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

describe('the link button', () => {
  beforeEach(() => {
    written.length = 0;
    lend((text) => {
      written.push(text);
      return Promise.resolve();
    });
  });

  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    await resetMouse();
  });

  it('is in every panel, named after it', async () => {
    const element = await guide('open="all"');
    for (const { id } of parts(element, 'panel')) {
      const title = part(element, 'guide').querySelector(`#${id} [part~=summary]`)!.textContent;
      expect(link(element, id).getAttribute('aria-label')).to.equal(`Copy link: ${title.trim()}`);
    }
  });

  it('copies the address that opens the panel, and says so to eyes and ears', async () => {
    const element = await guide();
    await copy(element, 'diet');
    expect(written).to.deep.equal([`${page()}#spasm-guide-diet`]);
    expect(link(element, 'diet').parentElement!.textContent).to.contain('Link copied');
    expect(said(element)).to.equal('Link copied');
  });

  it('copies an address that leads back to the panel', async () => {
    const element = await guide('id="cramps ü"');
    await copy(element, 'diet');
    element.hideAll();
    await element.updateComplete;
    const { hash } = new URL(written[0]!);
    expect(hash).to.equal('#cramps%20%C3%BC-diet');
    const followed = new Promise((resolve) => {
      element.addEventListener('spasm-guide-toggle', resolve, { once: true });
    });
    location.hash = hash;
    await followed;
    expect(element.open).to.equal('diet');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says it for one panel at a time', async () => {
    const element = await guide();
    await copy(element, 'diet');
    await copy(element, 'hydration');
    expect(link(element, 'diet').parentElement!.textContent).not.to.contain('Link copied');
    expect(link(element, 'hydration').parentElement!.textContent).to.contain('Link copied');
  });

  it('shows the address to copy by hand where the browser refuses', async () => {
    const element = await guide();
    lend(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    await copy(element, 'diet');
    const address = `${page()}#spasm-guide-diet`;
    expect(link(element, 'diet').parentElement!.textContent).to.contain(address);
    expect(said(element)).to.equal(address);
  });

  it('shows the address where the browser has no clipboard', async () => {
    const element = await guide();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await copy(element, 'diet');
    expect(link(element, 'diet').parentElement!.textContent).to.contain('#spasm-guide-diet');
  });

  it('works with keys', async () => {
    const element = await guide();
    element.showPanel('diet');
    await element.updateComplete;
    link(element, 'diet').focus();
    await sendKeys({ press: 'Enter' });
    expect(written).to.have.length(1);
  });

  it('is a target of 44 pixels', async () => {
    const element = await guide('open="all"');
    expect(link(element, 'diet').offsetHeight).to.be.at.least(44);
  });
});
