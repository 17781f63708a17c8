import { expect, fixture } from '@open-wc/testing';
import {
  click,
  content,
  crampNow,
  guide,
  heard,
  html,
  isOpen,
  openIds,
  part,
  parts,
  shownPlaces,
  type SpasmGuide,
  summary,
  warnings,
} from './helpers.js';

const allSections = ['relief', 'overview', 'causes', 'prevention'];

/** Section ids in the order of the page, but for the guide's closing words about itself. */
const sectionIds = (element: Element) =>
  parts(element, 'section')
    .map(({ id }) => id)
    .filter((id) => id !== 'about');

const headings = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6'),
];

const levelOf = (heading: Element) => Number(heading.localName.slice(1));

/** Where the danger signs tell to call, and the link that dials if there is one. */
const emergency = (element: Element) => ({
  text: part(element, 'danger').textContent.replace(/\s+/g, ' '),
  link: part(element, 'danger').querySelector<HTMLAnchorElement>('a[href^="tel:"]'),
});

/** What our element said in the console while `act` ran: the rest is Lit's, or the browser's. */
const said = async (act: () => unknown) =>
  (await warnings(act)).filter((message) => message.includes('<spasm-guide>'));

/** The guide with the attribute `name` set as code does it, so that any string can be tried. */
const guideWith = async (name: string, value: string) => {
  const element = document.createElement('spasm-guide');
  element.setAttribute(name, value);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(element);
  await element.updateComplete;
  return element;
};

const shownText = (element: Element) => part(element, 'guide').textContent.replace(/\s+/g, ' ');

/** Everything a guide without attributes shows is there, and nothing else. */
const expectIntact = async (element: SpasmGuide) => {
  expect(shownText(element)).to.equal(shownText(await guide()));
  expect(element.shadowRoot!.querySelector('b, script, img, iframe, [onclick]')).to.equal(null);
};

/** No word, too many words, markup, and signs that no attribute of ours is made of. */
const absurd = [
  '<b onclick="alert(1)">relief</b>',
  '"><script>alert(1)</script>',
  '🦵',
  'x'.repeat(10_000),
  '__proto__',
  '\u202Efeiler',
  '\0',
];

describe('attributes', () => {
  describe('none at all', () => {
    it('shows the whole guide, without a word in the console', async () => {
      let element!: SpasmGuide;
      expect(await said(async () => (element = await guide()))).to.deep.equal([]);
      expect(sectionIds(element)).to.deep.equal(allSections);
      expect(openIds(element)).to.deep.equal([]);
      expect(levelOf(part(element, 'heading'))).to.equal(2);
      expect(emergency(element).text).to.contain('your local emergency number');
      expect(emergency(element).link).to.equal(null);
    });

    it('reads the same from the properties', async () => {
      const { sections, open, exclusive, headingLevel, emergencyNumber } = await guide();
      expect({ sections, open, exclusive, headingLevel, emergencyNumber }).to.deep.equal({
        sections: null,
        open: null,
        exclusive: false,
        headingLevel: 2,
        emergencyNumber: null,
      });
    });

    it('puts none on the element itself', async () => {
      expect((await guide()).getAttributeNames()).to.deep.equal([]);
    });
  });

  describe('sections', () => {
    for (const sections of [
      ['relief'],
      ['prevention', 'causes'],
      ['causes', 'relief', 'prevention', 'overview'],
    ]) {
      it(`shows just "${sections.join(' ')}", in that order`, async () => {
        const element = await guide(`sections="${sections.join(' ')}"`);
        expect(sectionIds(element)).to.deep.equal(sections);
      });
    }

    it('shows a section once, however often it is named, with any white space between', async () => {
      const element = await guide('sections=" causes\n relief\tcauses "');
      expect(sectionIds(element)).to.deep.equal(['causes', 'relief']);
    });

    it('never leaves out the danger signs, nor moves them behind a section', async () => {
      for (const sections of ['relief', 'prevention', 'nonsense', '']) {
        let element!: SpasmGuide;
        await said(async () => (element = await guideWith('sections', sections)));
        const danger = part(element, 'danger');
        expect(danger.checkVisibility()).to.equal(true);
        const follows = danger.compareDocumentPosition(parts(element, 'section')[0]!);
        expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      }
    });

    it('shows under each heading the words that belong there, whatever was shown there before', async () => {
      const element = await guide();
      const texts = () =>
        Object.fromEntries(
          parts(element, 'panel').map(({ id }) => [id, content(element, id).textContent]),
        );
      const all = texts();
      element.sections = 'prevention relief causes';
      await element.updateComplete;
      const chosen = texts();
      expect(Object.keys(chosen)).to.have.length.above(15);
      for (const [id, text] of Object.entries(chosen)) expect(text, id).to.equal(all[id]);
    });

    it('never leaves out who wrote the guide, its date and its sources', async () => {
      const element = await guide('sections="relief"');
      expect(part(element, 'footer').checkVisibility()).to.equal(true);
      expect(part(element, 'sources').querySelectorAll('a')).to.have.length.above(10);
    });

    it('can be changed by the page, and keeps open what was open', async () => {
      const element = await guide('open="dehydration"');
      element.sections = 'causes relief';
      await element.updateComplete;
      expect(sectionIds(element)).to.deep.equal(['causes', 'relief']);
      expect(openIds(element)).to.deep.equal(['dehydration']);
      element.removeAttribute('sections');
      element.sections = null;
      await element.updateComplete;
      expect(sectionIds(element)).to.deep.equal(allSections);
      expect(isOpen(element, 'dehydration')).to.equal(true);
    });

    it('leaves out one that does not exist, and says which and what there is', async () => {
      let element!: SpasmGuide;
      const messages = await said(async () => (element = await guide('sections="relief knee"')));
      expect(sectionIds(element)).to.deep.equal(['relief']);
      expect(messages).to.have.length(1);
      for (const word of ['sections', '"knee"', ...allSections]) {
        expect(messages[0]).to.contain(word);
      }
    });

    for (const value of ['', '   ', 'kneecap', 'Relief', 'relief,overview', ...absurd]) {
      it(`shows all for ${JSON.stringify(value.slice(0, 40))}`, async () => {
        let element!: SpasmGuide;
        const messages = await said(async () => (element = await guideWith('sections', value)));
        expect(messages).to.have.length(value.trim() ? value.split(' ').length : 0);
        for (const message of messages) expect(message).to.have.length.below(300);
        await expectIntact(element);
      });
    }
  });

  describe('open', () => {
    it('leaves out a panel that does not exist, and says which and what there is', async () => {
      let element!: SpasmGuide;
      const messages = await said(async () => (element = await guide('open="diet shin"')));
      expect(openIds(element)).to.deep.equal(['diet']);
      expect(messages).to.have.length(1);
      for (const word of ['open', '"shin"', 'all', 'stretch', 'diet', 'not-to-take']) {
        expect(messages[0]).to.contain(word);
      }
    });

    for (const value of ['', '   ', 'true', 'ALL', 'dehydration,diet', ...absurd]) {
      it(`opens none for ${JSON.stringify(value.slice(0, 40))}, and still works`, async () => {
        let element!: SpasmGuide;
        const messages = await said(async () => (element = await guideWith('open', value)));
        expect(messages).to.have.length(value.trim() ? value.split(' ').length : 0);
        expect(openIds(element)).to.deep.equal([]);
        await expectIntact(element);
        summary(element, 'diet').click();
        await element.updateComplete;
        expect(element.getAttribute('open')).to.equal('diet');
      });
    }
  });

  describe('heading-level', () => {
    for (const level of [1, 2, 3, 4]) {
      it(`${level} heads the guide, its sections one deeper, its panels two`, async () => {
        const element = await guide(`heading-level="${level}" open="all"`);
        expect(levelOf(part(element, 'heading'))).to.equal(level);
        const [sections, panels] = ['section-heading', 'panel-heading'].map((name) =>
          parts(element, name).map(levelOf),
        );
        expect(new Set(sections)).to.deep.equal(new Set([level + 1]));
        expect(new Set(panels)).to.deep.equal(new Set([level + 2]));
        expect(element.headingLevel).to.equal(level);
      });

      it(`${level} leaves no gap between the levels`, async () => {
        const levels = headings(await guide(`heading-level="${level}"`)).map(levelOf);
        expect(levels[0]).to.equal(level);
        levels.reduce((before, now) => {
          expect(now).to.be.within(level, before + 1);
          return now;
        });
      });
    }

    it('can be changed by the page, and keeps open what was open', async () => {
      const element = await guide('open="diet"');
      element.headingLevel = 4;
      await element.updateComplete;
      expect(levelOf(part(element, 'heading'))).to.equal(4);
      expect(openIds(element)).to.deep.equal(['diet']);
      summary(element, 'diet').click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
      element.setAttribute('heading-level', '3');
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(levelOf(part(element, 'heading'))).to.equal(2);
    });

    it('takes the number as a string too, as frameworks set it', async () => {
      const element = await guide();
      const messages = await said(async () => {
        element.headingLevel = '3' as unknown as number;
        await element.updateComplete;
      });
      expect(levelOf(part(element, 'heading'))).to.equal(3);
      expect(messages).to.deep.equal([]);
    });

    for (const value of ['0', '7', '-1', '2.5', '5', '1e9', 'Infinity']) {
      it(`is 2 for "${value}", and says what is allowed`, async () => {
        let element!: SpasmGuide;
        const messages = await said(
          async () => (element = await guideWith('heading-level', value)),
        );
        expect(levelOf(part(element, 'heading'))).to.equal(2);
        expect(messages).to.have.length(1);
        for (const word of ['heading-level', '1, 2, 3 or 4']) expect(messages[0]).to.contain(word);
        await expectIntact(element);
      });
    }

    for (const value of ['', 'third', 'h3', ...absurd]) {
      it(`is 2 for ${JSON.stringify(value.slice(0, 40))}, and the guide is whole`, async () => {
        let element!: SpasmGuide;
        await said(async () => (element = await guideWith('heading-level', value)));
        expect(levelOf(part(element, 'heading'))).to.equal(2);
        await expectIntact(element);
      });
    }

    it('says what was written, whatever it was', async () => {
      const messages = await said(() => guideWith('heading-level', 'second'));
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('"second"');
    });
  });

  describe('no-events', () => {
    const acts = async (element: SpasmGuide) => {
      await click(summary(element, 'diet'));
      await click(part(element, 'open-all'));
      await crampNow(element);
    };
    const all = ['toggle', 'filter', 'hold'].map((name) => `spasm-guide-${name}` as const);

    for (const [attributes, isHeard] of [
      ['', true],
      ['no-events', false],
    ] as const) {
      it(`${isHeard ? 'is needed: without it' : 'tells'} the page ${isHeard ? 'hears' : 'nothing'} of what is opened, chosen and done`, async () => {
        for (const name of all) {
          const element = await guide(attributes);
          const details = await heard(name as keyof HTMLElementEventMap, () => acts(element));
          expect(details.length > 0, name).to.equal(isHeard);
        }
      });
    }

    it('can be taken away again', async () => {
      const element = await guide('no-events');
      expect(element.noEvents).to.equal(true);
      element.removeAttribute('no-events');
      const details = await heard('spasm-guide-toggle', () => click(summary(element, 'diet')));
      expect(details).to.have.length(1);
    });
  });

  describe('emergency-number', () => {
    for (const [number, dialled] of [
      ['911', '911'],
      ['112', '112'],
      ['+44 20 7946 0958', '+442079460958'],
      ['(555) 010-0199', '5550100199'],
      ['01.23.45.67.89', '0123456789'],
      [' 000 ', '000'],
      ['116/117', '116117'],
      ['116 117', '116117'],
      ['+44 (0)20 7946 0958', '+442079460958'],
      ['(020) 7946 0958', '02079460958'],
    ] as const) {
      it(`shows "${number}" as written, and dials ${dialled}`, async () => {
        let element!: SpasmGuide;
        const messages = await said(
          async () => (element = await guide(`emergency-number="${number}"`)),
        );
        const { text, link } = emergency(element);
        expect(link!.getAttribute('href')).to.equal(`tel:${dialled}`);
        expect(link!.textContent).to.equal(number.trim());
        expect(text).to.contain(`Call ${number.trim()} now`);
        expect(text).to.not.contain('your local emergency number');
        expect(messages).to.deep.equal([]);
      });
    }

    it('reads from left to right on a page that does not', async () => {
      const element = await guide('emergency-number="+44 20 7946 0958"');
      const number = emergency(element).link!.querySelector('bdi')!;
      expect(number.dir).to.equal('ltr');
    });

    it('can be changed and taken away by the page', async () => {
      const element = await guide('emergency-number="911"');
      element.emergencyNumber = '112';
      await element.updateComplete;
      expect(emergency(element).link!.getAttribute('href')).to.equal('tel:112');
      element.setAttribute('emergency-number', '999');
      element.removeAttribute('emergency-number');
      await element.updateComplete;
      expect(emergency(element).link).to.equal(null);
      expect(emergency(element).text).to.contain('Call your local emergency number now');
    });

    it('says nothing when empty, as a template of the clinic may leave it', async () => {
      for (const value of ['', '  ']) {
        const messages = await said(async () => {
          await expectIntact(await guideWith('emergency-number', value));
        });
        expect(messages).to.deep.equal([]);
      }
    });

    for (const value of [
      'nine one one',
      'call 911',
      '911 / 112',
      '911/112',
      '112 911',
      '555 0100 / 555 0199',
      'tel:911',
      'javascript:alert(1)',
      '911;ext=1',
      '9',
      '+',
      '---',
      '9'.repeat(16),
      '٩١١',
      '911#',
      '*61#',
      '*21*0900123456#',
      '9\f11',
      '9\n11',
      ...absurd,
    ]) {
      it(`shows no number for ${JSON.stringify(value.slice(0, 40))}, and says why`, async () => {
        let element!: SpasmGuide;
        const messages = await said(
          async () => (element = await guideWith('emergency-number', value)),
        );
        expect(emergency(element).link).to.equal(null);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.contain('emergency-number');
        expect(messages[0]).to.contain(JSON.stringify(value.slice(0, 40)));
        expect(messages[0]).to.contain('telephone number');
        expect(messages[0]).to.have.length.below(300);
        await expectIntact(element);
      });
    }
  });

  describe('area', () => {
    it('shows the stretch of one place, or of every place', async () => {
      const element = await guide('area="calf"');
      expect(shownPlaces(element)).to.deep.equal(['calf']);
      element.area = 'back';
      await element.updateComplete;
      expect(shownPlaces(element)).to.deep.equal(['back']);
      expect(element.getAttribute('area')).to.equal('back');
      element.removeAttribute('area');
      await element.updateComplete;
      expect(shownPlaces(element)).to.include.members(['calf', 'back']);
    });

    for (const value of ['', 'tail', ...absurd]) {
      it(`shows every place for ${JSON.stringify(value.slice(0, 40))}`, async () => {
        let element!: SpasmGuide;
        const messages = await said(async () => (element = await guideWith('area', value)));
        expect(messages).to.have.length(value ? value.split(' ').length : 0);
        for (const message of messages) expect(message).to.match(/area: unknown .* calf /);
        await expectIntact(element);
      });
    }
  });

  describe('lang', () => {
    for (const lang of ['en', 'EN-us', 'es', 'es-MX', 'zh-Hant-TW', 'x-clinic', '']) {
      it(`may be "${lang}"`, async () => {
        let element!: SpasmGuide;
        expect(await said(async () => (element = await guideWith('lang', lang)))).to.deep.equal([]);
        await expectIntact(element);
      });
    }

    for (const lang of ['english_us', 'e', '-', 'es MX', ...absurd]) {
      it(`is not ${JSON.stringify(lang.slice(0, 40))}: says so and shows the guide`, async () => {
        let element!: SpasmGuide;
        const messages = await said(async () => (element = await guideWith('lang', lang)));
        expect(messages).to.have.length(1);
        for (const word of ['lang:', JSON.stringify(lang.slice(0, 40)), '"es-MX"']) {
          expect(messages[0]).to.contain(word);
        }
        await expectIntact(element);
      });
    }

    it('is judged when the page changes it', async () => {
      const element = await guide('lang="en"');
      expect(await said(() => (element.lang = 'spanish!'))).to.have.length(1);
    });
  });

  describe('on a page in another language', () => {
    const abroad = (lang: string, dir: string, content = '') =>
      fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`).then(async (box) => {
        const element = document.createElement('spasm-guide');
        element.innerHTML = content;
        box.append(element);
        await element.updateComplete;
        return element;
      });

    for (const [lang, dir] of [
      ['es', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      it(`marks its words as English, from left to right (${lang}, ${dir})`, async () => {
        const element = await abroad(lang, dir);
        const words = part(element, 'guide');
        expect(words.lang).to.equal('en');
        expect(words.dir).to.equal('ltr');
        expect(getComputedStyle(words).direction).to.equal('ltr');
        expect(getComputedStyle(words).textAlign).to.equal('start');
      });

      it(`leaves the element itself to the page (${lang}, ${dir})`, async () => {
        const element = await abroad(lang, dir);
        expect(element.getAttributeNames()).to.deep.equal([]);
        expect(getComputedStyle(element).direction).to.equal(dir);
      });

      it(`leaves the clinic's own words to the page (${lang}, ${dir})`, async () => {
        const element = await abroad(lang, dir, '<p slot="contact">Dra. Ana Ruiz</p>');
        const own = element.querySelector('p')!;
        expect(own.matches(`:lang(${lang})`)).to.equal(true);
        expect(getComputedStyle(own).direction).to.equal(dir);
      });
    }
  });

  describe('a mistake', () => {
    it('is told once, however many guides make it and however often they render', async () => {
      const attributes = 'sections="ankle" open="ankle" emergency-number="ankle" lang="ankle!"';
      const messages = await said(async () => {
        const element = await guide(attributes);
        await guide(attributes);
        element.showPanel('diet');
        await element.updateComplete;
        element.hideAll();
        await element.updateComplete;
      });
      const names = messages.map((message) => /<spasm-guide> ([\w-]+):/.exec(message)?.[1]);
      expect(names).to.have.members(['sections', 'open', 'emergency-number', 'lang']);
    });

    it('is told for each thing that is wrong', async () => {
      const messages = await said(() => guide('open="elbow wrist diet"'));
      expect(messages).to.have.length(2);
      expect(messages[0]).to.contain('"elbow"');
      expect(messages[1]).to.contain('"wrist"');
    });

    it('is told in the console only: the reader sees the guide', async () => {
      let element!: SpasmGuide;
      await said(async () => (element = await guide('sections="hip" heading-level="9"')));
      await expectIntact(element);
    });
  });
});
