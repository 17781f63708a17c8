import { expect, fixture, html } from '@open-wc/testing';
import { frame, part, parts, type SpasmGuide } from './helpers.js';

/** A piece of the clinic's page, put there as its editor saved it. */
const page = async (markup: string): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  await settled();
  return box;
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

const guides = (box: ParentNode): SpasmGuide[] => [...box.querySelectorAll('spasm-guide')];

/** What a reader sees in `box`. */
const seen = (box: HTMLElement): string => box.innerText.trim();

describe('a div with data-spasm-guide', () => {
  it('holds a guide', async () => {
    const box = await page('<div data-spasm-guide></div>');
    const [guide, ...others] = guides(box);
    expect(others).to.deep.equal([]);
    expect(guide!.parentElement).to.equal(box.firstElementChild);
    expect(parts(guide!, 'panel')).to.have.length.above(20);
  });

  it('gives the guide its attributes, each by its own name', async () => {
    const box = await page(
      `<div data-spasm-guide data-lang="en" data-sections="relief" data-open="diet stretch"
        data-exclusive data-heading-level="3" data-emergency-number="911" data-area="calf"></div>`,
    );
    const [guide] = guides(box);
    const attributes = [...guide!.attributes].map(({ name, value }) => `${name}=${value}`);
    expect(attributes.sort()).to.deep.equal([
      'area=calf',
      'emergency-number=911',
      'exclusive=',
      'heading-level=3',
      'lang=en',
      'open=diet stretch',
      'sections=relief',
    ]);
    expect(part(guide!, 'heading').localName).to.equal('h3');
    expect(part(guide!, 'danger').querySelector('a')!.href).to.equal('tel:911');
  });

  it('gives them to a guide that was pasted into it, but for those it has, and once', async () => {
    const box = await page(
      '<div data-spasm-guide data-emergency-number="911" data-open="diet" data-lang="es"><spasm-guide lang="en"></spasm-guide></div>',
    );
    const [guide, ...others] = guides(box);
    expect(others).to.deep.equal([]);
    expect(guide!.lang).to.equal('en');
    expect(part(guide!, 'danger').querySelector('a')!.href).to.equal('tel:911');
    guide!.hideAll();
    await guide!.updateComplete;
    box.firstElementChild!.append('Ask at the desk.');
    await settled();
    expect(guide!.open).to.equal(null);
  });

  it('is a guide already where the tag is one: it keeps its own', async () => {
    const box = await page(
      '<spasm-guide data-spasm-guide><p slot="contact">Ask at the desk.</p></spasm-guide>',
    );
    const [guide, ...others] = guides(box);
    expect(others).to.deep.equal([]);
    const slot = guide!.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=contact]')!;
    expect(slot.assignedElements()).to.have.length(1);
  });

  it('ignores a data attribute that the guide does not know', async () => {
    const box = await page(
      '<div data-spasm-guide data-theme="dark" data-onclick="x" id="a"></div>',
    );
    expect(guides(box)[0]!.getAttributeNames()).to.deep.equal([]);
  });

  it('shows its own words only until the guide is there', async () => {
    const box = await page('<div data-spasm-guide>Ask us for the leaflet.</div>');
    expect(seen(box)).to.equal('');
    expect(box.textContent).to.contain('Ask us for the leaflet.');
    expect(guides(box)[0]!.getBoundingClientRect().height).to.be.above(1000);
  });

  it('gives the words that have a slot to the guide', async () => {
    const box = await page(
      '<div data-spasm-guide>Wait. <span slot="contact">Riverbank Clinic: 555-0100</span></div>',
    );
    const slot = guides(box)[0]!.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=contact]')!;
    expect(slot.assignedElements()).to.deep.equal([box.querySelector('span')]);
    expect(seen(box)).to.equal('Riverbank Clinic: 555-0100');
  });

  for (const [title, markup] of [
    ['line breaks', '<br><div data-spasm-guide><br>\n<br></div><br>'],
    ['empty paragraphs', '<div data-spasm-guide><p></p><p>&nbsp;</p></div><p></p>'],
    ['a paragraph around it', '<p><span data-spasm-guide><br></span></p>'],
    ['a paragraph in its place', '<p data-spasm-guide>&nbsp;</p>'],
  ] as const) {
    it(`does not mind what an editor strews in: ${title}`, async () => {
      const box = await page(markup);
      expect(guides(box)).to.have.length(1);
      expect(parts(guides(box)[0]!, 'panel')).to.have.length.above(20);
      expect(guides(box)[0]!.getBoundingClientRect().height).to.be.above(1000);
    });
  }

  it('mounts each of several', async () => {
    const box = await page('<div data-spasm-guide></div><div data-spasm-guide></div>');
    expect([...box.children].map((one) => guides(one).length)).to.deep.equal([1, 1]);
  });

  it('mounts wherever it is in what is added later', async () => {
    const box = await page('');
    box.insertAdjacentHTML(
      'beforeend',
      '<main><section><div data-spasm-guide></div></section></main>',
    );
    await settled();
    expect(guides(box)).to.have.length(1);
  });

  it('mounts in a copy of an inert template, and not in the template', async () => {
    const box = await page('<template><div data-spasm-guide></div></template>');
    const template = box.querySelector('template')!;
    expect(guides(template.content)).to.deep.equal([]);
    box.append(document.importNode(template.content, true));
    await settled();
    expect(guides(box)).to.have.length(1);
  });

  it('has one guide however often it is moved, copied or put back', async () => {
    const box = await page('<div data-spasm-guide data-open="diet">Wait.</div>');
    const place = box.firstElementChild!;
    const [guide] = guides(place);
    box.prepend(place);
    place.remove();
    await settled();
    box.append(place, place.cloneNode(true));
    await settled();
    expect(guides(place)).to.deep.equal([guide]);
    expect([...box.children].map((one) => guides(one).length)).to.deep.equal([1, 1]);
  });

  it('leaves a guide alone that is there already', async () => {
    const box = await page(
      '<div data-spasm-guide data-open="diet"><p><spasm-guide open="who"></spasm-guide></p></div>',
    );
    expect(guides(box).map((guide) => guide.open)).to.deep.equal(['who']);
  });

  it('hides what the parser adds to it after the guide', async () => {
    const box = await page('<div data-spasm-guide>Ask us</div>');
    box.firstElementChild!.append(' for the leaflet.');
    await settled();
    expect(seen(box)).to.equal('');
    expect(guides(box)[0]!.textContent).to.equal('Ask us for the leaflet.');
  });

  it('is left alone without the mark', async () => {
    const box = await page('<div data-spasm-guides data-spasm="guide">Wait.</div>');
    expect(guides(box)).to.deep.equal([]);
  });
});

describe('in the page of a clinic whose editor deletes tags it does not know', () => {
  /** The page, with the words `markup` and scripts after them; gives it once they have run. */
  const clinic = async (markup: string): Promise<Window & typeof globalThis> => {
    const view = await frame('/test/pages/mount.html');
    view.document.body.innerHTML = markup;
    return view;
  };
  const load = async ({ document: to }: Window, src: string, type = ''): Promise<void> => {
    const script = Object.assign(to.createElement('script'), { src, type });
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    to.body.append(script);
    await loaded;
  };
  const script = '/dist/spasm-guide.js';

  for (const [title, loads] of [
    ['once', [[script]]],
    ['as a module', [[script, 'module']]],
    ['twice', [[script], [`${script}?again`]]],
    ['as two kinds of it', [[script], ['/dist/spasm-guide.esm.js', 'module']]],
  ] as const) {
    it(`mounts one guide when the script is loaded ${title}`, async () => {
      const view = await clinic('<div data-spasm-guide>Wait.</div>');
      for (const [src, type] of loads) await load(view, src, type);
      expect(guides(view.document)).to.have.length(1);
      expect(parts(guides(view.document)[0]!, 'panel')).to.have.length.above(20);
    });
  }

  it('mounts in the next page where pages are swapped in place', async () => {
    const view = await clinic('<div data-spasm-guide>Wait.</div>');
    await load(view, script);
    const { document: shown } = view;
    const before = shown.body.cloneNode(true) as HTMLElement;
    const next = new view.DOMParser().parseFromString(
      '<h1>Cramps</h1><div data-spasm-guide data-open="diet">Wait.</div>',
      'text/html',
    );
    shown.body.replaceWith(shown.adoptNode(next.body));
    await settled();
    expect(guides(shown).map(({ open }) => open)).to.deep.equal(['diet']);
    // Back, to the copy that was kept.
    shown.body.replaceWith(before);
    await settled();
    expect(guides(shown).map(({ open }) => open)).to.deep.equal([null]);
    expect(parts(guides(shown)[0]!, 'panel')).to.have.length.above(20);
  });

  it('mounts while the page is still being read', async () => {
    const view = await frame('/test/pages/mount-early.html');
    expect(guides(view.document)).to.have.length(1);
    expect(view.document.querySelector<HTMLElement>('main')!.innerText.trim()).to.equal('');
  });
});
