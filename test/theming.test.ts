import { expect, fixture } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { contrast, guide, hover, part, parts, type SpasmGuide, summary } from './helpers.js';

const root = document.documentElement;

const red = 'rgb(200, 10, 20)';

/** A style sheet of the clinic's page; gone after the test. */
const pageCss = (text: string): void => {
  const sheet = document.createElement('style');
  sheet.className = 'clinic';
  sheet.textContent = text;
  document.head.append(sheet);
};

afterEach(async () => {
  for (const sheet of document.querySelectorAll('style.clinic')) sheet.remove();
  root.removeAttribute('style');
  await resetMouse();
});

const link = (element: Element): Element =>
  element.shadowRoot!.querySelector('[part~=contents] a')!;

const focus = async (target: HTMLElement): Promise<void> => {
  await sendKeys({ press: 'Tab' });
  target.focus({ preventScroll: true });
};

interface Change {
  property: string;
  value: string;
  what: string;
  /** The computed style that shows it. */
  read: (element: SpasmGuide) => string;
  /** What `read` gives once the property is set; `value` if not given. */
  becomes?: string;
  /** What has to happen before it shows. */
  act?: (element: SpasmGuide) => Promise<void>;
}

const style = (name: string, property: string) => (element: SpasmGuide) =>
  getComputedStyle(part(element, name)).getPropertyValue(property);

const changes: Change[] = [
  {
    property: 'font',
    value: 'monospace',
    what: 'the font of the text',
    read: style('text', 'font-family'),
  },
  {
    property: 'font',
    value: 'monospace',
    what: 'the font of the headings too',
    read: style('section-heading', 'font-family'),
  },
  {
    property: 'font',
    value: 'monospace',
    what: 'the font of the buttons too',
    read: style('summary', 'font-family'),
  },
  ...['heading', 'section-heading', 'panel-heading'].map((name) => ({
    property: 'heading-font',
    value: 'fantasy',
    what: `the font of each ${name}`,
    read: style(name, 'font-family'),
  })),
  { property: 'text', value: red, what: 'the colour of the text', read: style('text', 'color') },
  {
    property: 'text',
    value: red,
    what: 'the colour of the headings',
    read: style('heading', 'color'),
  },
  {
    property: 'muted',
    value: red,
    what: 'the colour of the footer',
    read: style('footer', 'color'),
  },
  {
    property: 'muted',
    value: red,
    what: 'the colour of how sure we are',
    read: (element) => getComputedStyle(element.shadowRoot!.querySelector('small')!).color,
  },
  {
    property: 'surface',
    value: red,
    what: 'the ground of the panels',
    read: style('panel', 'background-color'),
  },
  {
    property: 'border',
    value: red,
    what: 'the lines between the panels',
    read: style('panel', 'border-top-color'),
  },
  {
    property: 'accent',
    value: red,
    what: 'the colour of links',
    read: (element) => getComputedStyle(link(element)).color,
  },
  { property: 'accent', value: red, what: 'the colour of buttons', read: style('print', 'color') },
  {
    property: 'accent',
    value: red,
    what: 'the arrows',
    read: style('icon', 'border-bottom-color'),
  },
  {
    property: 'accent',
    value: red,
    what: 'the focus ring',
    read: (element) => getComputedStyle(summary(element, 'diet')).outlineColor,
    act: (element) => focus(summary(element, 'diet')),
  },
  {
    property: 'on-accent',
    value: red,
    what: 'the words of a button under the mouse',
    read: style('print', 'color'),
    act: (element) => hover(element, part(element, 'print')),
  },
  {
    property: 'danger',
    value: red,
    what: 'the frame of the danger signs',
    read: style('danger', 'border-left-color'),
  },
  {
    property: 'danger',
    value: red,
    what: 'the mark of the danger signs',
    read: (element) =>
      getComputedStyle(part(element, 'danger').firstElementChild!, '::before').color,
  },
  {
    property: 'focus',
    value: red,
    what: 'the focus ring',
    read: (element) => getComputedStyle(summary(element, 'diet')).outlineColor,
    act: (element) => focus(summary(element, 'diet')),
  },
  ...['key-points', 'danger', 'button'].map((name) => ({
    property: 'radius',
    value: '23px',
    what: `the corners of ${name}`,
    read: style(name, 'border-top-left-radius'),
  })),
  ...['key-points', 'danger'].map((name) => ({
    property: 'gap',
    value: '40px',
    what: `the space in ${name}`,
    read: style(name, 'padding-top'),
    becomes: '30px',
  })),
  {
    property: 'gap',
    value: '40px',
    what: 'the space between sections',
    read: style('section', 'margin-top'),
    becomes: '50px',
  },
];

const places: readonly [
  name: string,
  set: (element: SpasmGuide, name: string, value: string) => void,
][] = [
  ['the guide itself', (element, name, value) => element.style.setProperty(name, value)],
  ['the whole page', (_, name, value) => root.style.setProperty(name, value)],
];

describe('a custom property', () => {
  for (const { property, value, what, read, becomes = value, act } of changes) {
    for (const [place, set] of places) {
      const name = `--spasm-guide-${property}`;

      it(`${name}, set on ${place}, changes ${what}`, async () => {
        const element = await fixture<SpasmGuide>(
          // A column, so that no room is doubled for a wide screen.
          html`<div style="inline-size: 500px"><spasm-guide open="all"></spasm-guide></div>`,
        ).then((box) => box.querySelector('spasm-guide')!);
        await act?.(element);
        expect(read(element)).to.not.equal(becomes);
        set(element, name, value);
        expect(read(element)).to.equal(becomes);
      });
    }
  }

  it('each of the twelve is tried here', () => {
    expect(new Set(changes.map(({ property }) => property))).to.have.keys([
      'font',
      'heading-font',
      'text',
      'muted',
      'surface',
      'border',
      'accent',
      'on-accent',
      'danger',
      'focus',
      'radius',
      'gap',
    ]);
  });

  it('on the guide itself counts for more than on the page', async () => {
    const element = await guide('open="all"');
    root.style.setProperty('--spasm-guide-accent', 'rgb(1, 2, 3)');
    element.style.setProperty('--spasm-guide-accent', red);
    expect(getComputedStyle(link(element)).color).to.equal(red);
  });

  it('that makes no sense leaves the guide readable', async () => {
    const element = await guide('open="all"');
    element.style.setProperty('--spasm-guide-text', 'chartreux');
    element.style.setProperty('--spasm-guide-font', '12');
    const { color, fontFamily } = getComputedStyle(part(element, 'text'));
    expect(contrast(color, part(element, 'text'))).to.be.at.least(7);
    expect(fontFamily).to.equal(getComputedStyle(element).fontFamily);
  });
});

describe('with no property set, the guide takes from the page', () => {
  it('the font', async () => {
    const element = await guide();
    element.parentElement!.style.fontFamily = 'fantasy';
    for (const name of ['heading', 'text', 'summary', 'button', 'list']) {
      expect(getComputedStyle(part(element, name)).fontFamily, name).to.equal('fantasy');
    }
  });

  it('the size of the text', async () => {
    const element = await guide();
    element.parentElement!.style.fontSize = '22px';
    expect(getComputedStyle(part(element, 'text')).fontSize).to.equal('22px');
    expect(getComputedStyle(part(element, 'print')).fontSize).to.equal('22px');
  });

  it('the colour of the text, and mixes secondary text and lines from it', async () => {
    const element = await guide();
    const look = () =>
      [
        getComputedStyle(part(element, 'text')).color,
        getComputedStyle(part(element, 'footer')).color,
        getComputedStyle(part(element, 'panel')).borderTopColor,
      ] as const;
    const before = look();
    element.parentElement!.style.color = 'rgb(0, 0, 90)';
    const after = look();
    expect(after[0]).to.equal('rgb(0, 0, 90)');
    expect(after[1]).to.not.equal(before[1]);
    expect(after[2]).to.not.equal(before[2]);
  });

  it('light or dark', async () => {
    const element = await guide();
    root.style.colorScheme = 'light';
    const light = getComputedStyle(link(element)).color;
    root.style.colorScheme = 'dark';
    expect(getComputedStyle(link(element)).color).to.not.equal(light);
  });

  it('nothing of its style sheet but what is inherited', async () => {
    pageCss('p, button, h3, li { color: red !important; margin: 99px !important }');
    const element = await guide('open="all"');
    for (const one of element.shadowRoot!.querySelectorAll('p, button, h3, li')) {
      expect(getComputedStyle(one).color).to.not.equal('rgb(255, 0, 0)');
      expect(getComputedStyle(one).marginTop).to.not.equal('99px');
    }
  });
});

describe('a style sheet of the page', () => {
  const names = [
    'guide',
    'heading',
    'intro',
    'key-points',
    'danger',
    'section',
    'section-heading',
    'panel',
    'panel-heading',
    'summary',
    'icon',
    'content',
    'text',
    'steps',
    'list',
    'sources',
    'footer',
    'button',
    'contact',
  ];
  const ids = {
    relief: ['stretch', 'massage', 'heat-cold', 'pain-relief', 'prescription'],
    overview: ['what-it-is', 'where', 'who', 'known'],
    causes: [
      'dehydration',
      'electrolytes',
      'overexertion',
      'circulation',
      'conditions',
      'medicines',
    ],
    prevention: ['hydration', 'diet', 'warm-up', 'footwear', 'medicine-review', 'not-to-take'],
  };
  /** Something that nothing inherits and nobody sees. */
  const mark = 'order: 7';
  const isMarked = (one: Element): boolean => getComputedStyle(one).order === '7';
  const marked = (element: Element): Element[] =>
    [...element.shadowRoot!.querySelectorAll('*')].filter(isMarked);

  for (const name of names) {
    it(`reaches ::part(${name}), every one of them`, async () => {
      const element = await guide('open="all"');
      const wanted = parts(element, name);
      expect(wanted).to.not.be.empty;
      expect(wanted.filter(isMarked)).to.deep.equal([]);
      pageCss(`spasm-guide::part(${name}) { ${mark} }`);
      expect(wanted.filter((one) => !isMarked(one))).to.deep.equal([]);
    });
  }

  for (const [section, panels] of Object.entries(ids)) {
    for (const id of [section, ...panels]) {
      it(`reaches ${id} alone by ::part(${id})`, async () => {
        const element = await guide('open="all"');
        pageCss(`spasm-guide::part(${id}) { ${mark} }`);
        expect(marked(element).map((one) => one.id)).to.deep.equal([id]);
      });
    }
  }

  it('never meets one name on two kinds of things', async () => {
    const element = await guide('open="all"');
    const shown = [...parts(element, 'section'), ...parts(element, 'panel')].map(({ id }) => id);
    expect(shown).to.include('about');
    expect(shown.filter((id) => names.includes(id) || parts(element, id).length > 1)).to.be.empty;
  });

  it('tells open panels from closed ones', async () => {
    const element = await guide('open="diet known"');
    pageCss(`spasm-guide::part(panel-open) { ${mark} }`);
    expect(marked(element).map((one) => one.id)).to.deep.equal(['known', 'diet']);
    element.hidePanel('diet');
    await element.updateComplete;
    expect(marked(element).map((one) => one.id)).to.deep.equal(['known']);
  });

  it('tells the buttons of open panels from those of closed ones', async () => {
    const element = await guide('open="diet known"');
    pageCss(`spasm-guide::part(summary-open) { ${mark} }`);
    const wanted = [summary(element, 'known'), summary(element, 'diet')];
    expect(marked(element)).to.deep.equal(wanted);
    element.hideAll();
    await element.updateComplete;
    expect(marked(element)).to.deep.equal([]);
  });

  it('may combine them: the one panel, when open', async () => {
    const element = await guide('open="diet"');
    pageCss(`spasm-guide::part(panel-open dehydration) { ${mark} }`);
    expect(marked(element)).to.deep.equal([]);
    element.showPanel('dehydration');
    await element.updateComplete;
    expect(marked(element).map((one) => one.id)).to.deep.equal(['dehydration']);
  });

  it('hides the guide with the hidden attribute', async () => {
    const element = await guide();
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
