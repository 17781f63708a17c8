import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { HostContent } from '../src/class.js';
import {
  click,
  content,
  guide,
  isOpen,
  openIds,
  part,
  parts,
  type SpasmGuide,
  summary,
  warnings,
} from './helpers.js';

interface Examples {
  readonly accepted: readonly HostContent[];
  readonly refused: readonly { readonly content: unknown; readonly message: string }[];
}

/** As text, for a `__proto__` to stay the plain name that it is in JSON. */
const examples = (await (await fetch('/test/content-examples.json')).json()) as Examples;
const whole = examples.accepted.at(-1)!;

const script = (json: string) => `<script type="application/json">${json}</script>`;
const panelText = (element: Element, id: string) => content(element, id).textContent;
const ids = (element: Element) => parts(element, 'panel').map(({ id }) => id);
const words = (element: Element) => part(element, 'guide').textContent;

/** A guide that is given `value`, once it shows. */
const given = async (value: unknown): Promise<SpasmGuide> => {
  const element = await guide();
  element.content = value as HostContent;
  await element.updateComplete;
  return element;
};

const by = 'Riverbank Clinic';
const mark = `Added by ${by}`;
const text = (value: string) => ({ by, append: { diet: [{ text: value }] } });

describe("the host's own words", () => {
  afterEach(() => resetMouse());

  it('take new words in place of those shown before, in each part of the guide', async () => {
    const element = await given(text('Old words.'));
    element.content = {
      by,
      append: { diet: [{ caution: 'New words.' }] },
      labels: { caution: 'Take care' },
    };
    await element.updateComplete;
    expect(panelText(element, 'diet')).to.contain('Take care New words.').and.not.contain('Old');
    expect(panelText(element, 'stretch')).to.contain('Take care').and.not.contain('Caution');
    element.content = null;
    await element.updateComplete;
    expect(words(element)).to.contain('Caution').and.not.contain('Take care');
  });

  it('change the labels that stand in the text, and in the names of links and buttons', async () => {
    const element = await given({
      by,
      labels: {
        when: 'If',
        holdFor: 'Hold for',
        never: 'Never',
        safer: 'Safer',
        places: 'Which place?',
        allPlaces: 'Every place',
        copyLink: 'Share',
        source: 'From',
        openAll: 'Unfold all',
      },
      replace: { footwear: { title: 'Our shoe clinic', body: [{ text: 'Come by.' }] } },
    });
    const stretch = content(element, 'stretch');
    const strong = [...stretch.querySelectorAll('.stretch strong')].map((one) => one.textContent);
    expect(new Set(strong)).to.include.all.keys('If', 'Hold for', 'Never', 'Safer');
    const choice = stretch.querySelector('.places')!;
    expect(choice.ariaLabel).to.equal('Which place?');
    expect(choice.querySelector('button')!.textContent).to.equal('Every place');
    const share = content(element, 'footwear').querySelector('[part=copy-link]')!;
    expect([share.textContent, share.ariaLabel]).to.deep.equal(['Share', 'Share: Our shoe clinic']);
    for (const source of content(element, 'diet').querySelectorAll('small a'))
      expect(source.ariaLabel).to.match(/^From \d+: /);
    expect(part(element, 'open-all').textContent).to.equal('Unfold all');
  });

  for (const [way, make] of [
    ['a script of JSON inside the tag', () => guide('', script(JSON.stringify(whole)))],
    ['the property content', () => given(whole)],
    ['the property content, as JSON', () => given(JSON.stringify(whole))],
  ] as const) {
    describe(`given as ${way}`, () => {
      let element: SpasmGuide;

      beforeEach(async () => {
        element = await make();
      });

      it("stand after a panel's own, marked as the host's", () => {
        const box = content(element, 'massage').querySelector('[part~=local]')!;
        expect(box.textContent).to.contain(mark).and.to.contain('Bring loose clothes.');
        expect(panelText(element, 'massage')).to.contain('Rub the tight muscle');
        expect(box.textContent).not.to.contain('Rub the tight muscle');
        expect(box.querySelectorAll('li')).to.have.length(2);
      });

      it("take a panel's place under its id, marked as the host's", () => {
        expect(summary(element, 'footwear').textContent).to.contain('Come to our shoe clinic');
        const box = content(element, 'footwear').querySelector('[part~=local]')!;
        expect(box.textContent).to.contain(mark).and.to.contain('We measure both feet.');
        const others = [...content(element, 'footwear').querySelectorAll('[part=text] > *')].filter(
          (one) => one !== box && !one.matches('.link'),
        );
        expect(others).to.deep.equal([]);
      });

      it("make a panel of the host's own, at the end of its section", async () => {
        expect(ids(element).slice(7, 10)).to.deep.equal(['choices', 'local-class', 'what-it-is']);
        await click(summary(element, 'local-class'));
        await element.updateComplete;
        expect(isOpen(element, 'local-class')).to.equal(true);
        expect(element.open).to.equal('local-class');
        expect(panelText(element, 'local-class')).to.contain(mark).and.to.contain('Call 555-0100.');
        const caution = content(element, 'local-class').querySelector('[role=note]')!;
        expect(caution.textContent).to.contain('Caution').and.to.contain('Not after surgery.');
      });

      it('hide a panel that does not apply', () => {
        expect(ids(element)).not.to.include('diet');
      });

      it('change a label', () => {
        expect(part(element, 'print').textContent).to.contain('Print a leaflet');
      });

      it('add danger signs, marked, and remove none', async () => {
        const own = part(await guide(), 'danger').querySelectorAll('li').length;
        expect(part(element, 'danger').querySelectorAll('li')).to.have.length(own + 1);
        const box = content(element, 'today').querySelector('[part~=local]')!;
        expect(box.textContent).to.match(/^\s*Added by Riverbank Clinic\s*You have a new rash/);
      });

      it("tell of a review as the host's claim, not as the guide's", () => {
        const footer = part(element, 'footer').textContent;
        expect(footer).to.contain(`${by} says that Dr Ada Person has reviewed this text.`);
        expect(footer).not.to.contain('No doctor or nurse has reviewed');
      });
    });
  }

  it('are followed by methods and attributes at once', () => {
    const element = document.createElement('spasm-guide');
    element.content = whole;
    element.showPanel('local-class');
    expect(element.open).to.equal('local-class');
    expect(() => element.showPanel('diet')).to.throw(RangeError, 'local-class');
  });

  it('are led to by a link', async () => {
    location.hash = '#spasm-guide-local-class';
    const element = await guide('', script(JSON.stringify(whole)));
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['local-class']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are read again when the JSON changes, comes late or goes', async () => {
    const element = await guide();
    const json = document.createElement('script');
    json.type = 'application/json';
    json.append(JSON.stringify(text('Eat beans.')));
    const changed = async () => {
      await Promise.resolve();
      await element.updateComplete;
      return panelText(element, 'diet');
    };
    element.append(json);
    expect(await changed()).to.contain('Eat beans.');
    json.firstChild!.nodeValue = JSON.stringify(text('Eat peas.'));
    expect(await changed())
      .to.contain('Eat peas.')
      .and.not.to.contain('beans');
    json.remove();
    expect(await changed()).not.to.contain(mark);
  });

  it('in the property are what it holds, whatever a library makes of lists', async () => {
    const lists = Array.prototype as { toJSON?: unknown };
    lists.toJSON = function (this: unknown[]) {
      return String(this);
    };
    try {
      const element = await guide();
      element.content = { by: 'Riverbank Clinic', hide: ['magnesium'], labels: undefined } as never;
      await element.updateComplete;
      expect(parts(element, 'panel').map(({ id }) => id))
        .to.include('diet')
        .and.not.include('magnesium');
    } finally {
      delete lists.toJSON;
    }
  });

  it('in the property are no others where an equal object is given again, as frameworks do', async () => {
    const own = () => ({ by, append: { diet: [{ text: 'Ask at the desk.' }] } });
    const element = await given(own());
    const before = part(element, 'guide');
    const paragraph = content(element, 'diet').querySelector('p');
    element.content = own();
    await element.updateComplete;
    expect(part(element, 'guide')).to.equal(before);
    expect(content(element, 'diet').querySelector('p')).to.equal(paragraph);
  });

  it('change what is said of a place that was looked at before', async () => {
    const element = await guide();
    const now = part(element, 'now');
    const tap = async (value: string) => {
      await click(now.querySelector(`button[name=area][value="${value}"]`)!);
      await element.updateComplete;
    };
    await tap('calf');
    await tap('');
    element.content = { by, labels: { never: 'Never do this:' } };
    await element.updateComplete;
    await tap('calf');
    expect(now.textContent).to.contain('Never do this:');
  });

  it('in the property go before those in the JSON', async () => {
    const element = await guide('', script(JSON.stringify(text('Eat beans.'))));
    element.content = text('Eat peas.');
    await element.updateComplete;
    expect(panelText(element, 'diet')).to.contain('Eat peas.').and.not.to.contain('beans');
    element.content = null;
    await element.updateComplete;
    expect(panelText(element, 'diet')).to.contain('Eat beans.');
  });

  it('stay text, whatever is in them', async () => {
    const nasty = '<img src=x onerror=alert(1)> <a href="javascript:alert(1)">{number}</a> ${1}';
    const before = await guide();
    const tags = (element: Element) =>
      [...part(element, 'guide').querySelectorAll('img, script, a, iframe')].length;
    const element = await given({
      by: nasty,
      reviewedBy: nasty,
      labels: { print: nasty },
      replace: { diet: { title: nasty, body: [{ text: nasty }] } },
      danger: { today: [nasty] },
    });
    expect(words(element).split('<img src=x onerror=alert(1)>').length).to.be.above(6);
    // The panel replaced had links to sources.
    expect(tags(element)).to.be.below(tags(before));
    expect(part(element, 'guide').querySelector('img, [href^=javascript]')).to.equal(null);
  });

  it('leave the guide of another tag as it is', async () => {
    await given(whole);
    expect(words(await guide())).not.to.contain(by);
  });

  describe('that make no sense are refused whole', () => {
    const everSaid: string[] = [];

    for (const { content: bad, message } of examples.refused) {
      it(`${JSON.stringify(bad)}: “${message}”`, async () => {
        const element = await guide();
        const own = words(element);
        const said = await warnings(async () => {
          element.content = bad as HostContent;
          await element.updateComplete;
          element.content = structuredClone(bad) as HostContent;
          await element.updateComplete;
        });
        expect(words(element)).to.equal(own);
        // A mistake that another test made before is not told again.
        expect(said.length).to.be.at.most(1);
        everSaid.push(...said);
        expect(everSaid.filter((one) => one.startsWith(`<spasm-guide> ${message}`))).not.to.be
          .empty;
      });
    }

    it('also with one panel twice', async () => {
      const [panel] = whole.add!;
      const said = await warnings(() => given({ by, add: [panel, panel] }));
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('content.add: each id must be used once.');
    });

    it('also as half of a JSON', async () => {
      const said = await warnings(async () => {
        const element = await guide('', script('{"by":'));
        expect(words(element)).to.contain('Key points');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('content: must be JSON.');
    });

    it('also as what no JSON can be', async () => {
      const ring: Record<string, unknown> = { by };
      ring.ring = ring;
      for (const bad of [ring, () => by, Symbol(by), 5n]) {
        const element = await given(bad);
        expect(words(element)).to.contain('Key points');
      }
    });
  });

  it('are not looked for in a script of another kind, or deeper down', async () => {
    const json = JSON.stringify(whole);
    const element = await guide(
      '',
      `<script type="text/plain">${json}</script><p slot="footer">${script(json)}</p>`,
    );
    expect(words(element)).not.to.contain(by);
  });
});
