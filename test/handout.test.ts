import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { en } from '../src/content/en.js';
import type { SheetId } from '../src/guide.js';
import { click, guide, heard, part, parts, type SpasmGuide } from './helpers.js';

const MARK = 'data-spasm-guide-printing';
const { handout } = en;

const read = (one: Element | null | undefined): string =>
  (one?.textContent ?? '').replace(/\s+/g, ' ').trim();

const dialog = (element: Element) => part(element, 'dialog') as HTMLDialogElement;

const radios = (element: Element): HTMLInputElement[] => [
  ...dialog(element).querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

/** The sheet that the dialog would print. */
const chosen = (element: Element): string | undefined =>
  radios(element).find(({ checked }) => checked)?.value;

/** The sheet that the guide is laid out for, if any. */
const sheet = (element: Element): string => part(element, 'guide').className;

/** Opens the question with a real click, and gives it. */
const ask = async (element: SpasmGuide): Promise<HTMLDialogElement> => {
  await click(part(element, 'print'));
  await element.updateComplete;
  expect(dialog(element).open).to.equal(true);
  return dialog(element);
};

const answer = (element: Element, text: string): HTMLButtonElement =>
  [...dialog(element).querySelectorAll('button')].find((one) => read(one) === text)!;

const realPrint = window.print;

/** Which sheet the guide had when the browser was asked to print, each time. */
let prints: string[] = [];
let onPrint = () => {};

/** Has the browser ask to print; `prints` tells of it and nothing is over until `endPrinting`. */
const watchPrints = (element: SpasmGuide, then = () => {}) => {
  onPrint = () => {
    prints.push(sheet(element));
    then();
  };
};

/** Waits until the browser was asked to print `times` times. */
const printing = async (element: SpasmGuide, times = 1) => {
  // Chained updates: each is awaited, none is timed.
  for (let tries = 0; prints.length < times && tries < 20; tries += 1) {
    element.requestUpdate();
    await element.updateComplete;
  }
  expect(prints).to.have.length(times);
};

const endPrinting = async (element: SpasmGuide) => {
  window.dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
};

beforeEach(() => {
  prints = [];
  window.print = () => onPrint();
});

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
  window.print = realPrint;
  onPrint = () => {};
});

/** Prints `id` from code, and stays where the browser shows its own dialog. */
const atPrinter = async (id?: SheetId, attributes = '') => {
  const element = await guide(attributes);
  watchPrints(element);
  element.print(id);
  await printing(element);
  return element;
};

describe('the button "Print"', () => {
  it('asks what to print, in a dialog that the rest of the page waits for', async () => {
    const element = await guide();
    expect(dialog(element).open).to.equal(false);
    const question = await ask(element);
    expect(question.matches(':modal')).to.equal(true);
    expect(question.localName).to.equal('dialog');
    expect(question.checkVisibility()).to.equal(true);
    expect(prints, 'nothing is printed yet').to.deep.equal([]);
  });

  it('names the dialog by its question', async () => {
    const element = await guide();
    const question = await ask(element);
    const label = element.shadowRoot!.getElementById(question.getAttribute('aria-labelledby')!);
    expect(question.contains(label)).to.equal(true);
    expect(read(label)).to.equal('What do you want to print?');
  });

  it('offers the whole guide, what to do now, and the diary; the whole guide is chosen', async () => {
    const element = await guide();
    await ask(element);
    expect(radios(element).map(({ value }) => value)).to.deep.equal(['all', 'now', 'diary']);
    expect(chosen(element)).to.equal('all');
    const labels = radios(element).map(({ labels }) => read(labels?.[0]));
    expect(labels[0]).to.match(/^The whole guide ?8 pages, with a diary/);
    expect(labels[1]).to.match(/^What to do now ?1 or 2 pages/);
    expect(labels[2]).to.match(/^My cramp diary ?1 page to fill in/);
  });

  it('puts the focus on the choice', async () => {
    const element = await guide();
    await ask(element);
    expect(element.shadowRoot!.activeElement).to.equal(radios(element)[0]);
  });

  it('reads the same in every guide on the page, and opens only its own', async () => {
    const other = await guide();
    const element = await guide();
    await ask(element);
    expect(dialog(other).open).to.equal(false);
  });
});

describe('thinking better of it', () => {
  for (const [name, act] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['"Cancel"', (element: Element) => click(answer(element, 'Cancel'))],
    [
      '"Cancel" by the keyboard',
      async (element: Element) => {
        answer(element, 'Cancel').focus();
        await sendKeys({ press: 'Enter' });
      },
    ],
  ] as const) {
    it(`with ${name} closes the dialog, prints nothing, and is back on the button`, async () => {
      const element = await guide();
      watchPrints(element);
      const details = await heard('spasm-guide-print', async () => {
        const question = await ask(element);
        const closed = oneEvent(question, 'close');
        await act(element);
        await closed;
        await element.updateComplete;
      });
      expect(dialog(element).open).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'print'));
      expect(details).to.deep.equal([]);
      expect(prints).to.deep.equal([]);
      expect(sheet(element)).to.equal('');
    });
  }

  it('does so the second time as well, after a first time that printed', async () => {
    const element = await guide();
    watchPrints(element);
    await ask(element);
    await click(answer(element, 'Print'));
    await printing(element);
    await endPrinting(element);
    const question = await ask(element);
    const closed = oneEvent(question, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    await element.updateComplete;
    expect(prints).to.have.length(1);
  });
});

describe('choosing a sheet', () => {
  it('is no answer to a form of the clinic: it hears no input and no change', async () => {
    const form = await fixture(html`<form><spasm-guide></spasm-guide></form>`);
    const element = form.querySelector('spasm-guide')!;
    await element.updateComplete;
    const told: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => told.push(type));
    await ask(element);
    await sendKeys({ press: 'ArrowDown' });
    expect(chosen(element)).to.equal('now');
    expect(told).to.deep.equal([]);
  });

  for (const [id, label] of [
    ['all', handout.sheets.all.label],
    ['now', handout.sheets.now.label],
    ['diary', handout.sheets.diary.label],
  ] as const) {
    it(`prints "${label}" with the mouse`, async () => {
      const element = await guide();
      watchPrints(element);
      const details = await heard('spasm-guide-print', async () => {
        await ask(element);
        await click(radios(element).find(({ value }) => value === id)!.labels![0]!);
        await click(answer(element, 'Print'));
        await printing(element);
      });
      expect(prints).to.deep.equal([id]);
      expect(details).to.deep.equal([{}]);
    });
  }

  it('is done with the arrow keys, and Enter prints', async () => {
    const element = await guide();
    watchPrints(element);
    const details = await heard('spasm-guide-print', async () => {
      part(element, 'print').focus();
      await sendKeys({ press: 'Enter' });
      radios(element)[0]!.focus();
      for (const [key, id] of [
        ['ArrowDown', 'now'],
        ['ArrowDown', 'diary'],
        ['ArrowUp', 'now'],
      ] as const) {
        await sendKeys({ press: key });
        expect(chosen(element)).to.equal(id);
      }
      await sendKeys({ press: 'Enter' });
      await printing(element);
    });
    expect(prints).to.deep.equal(['now']);
    expect(details).to.deep.equal([{}]);
  });

  it('goes with Tab from the choices to "Print", then to "Cancel"', async () => {
    const element = await guide();
    await ask(element);
    radios(element)[0]!.focus();
    for (const text of ['Print', 'Cancel']) {
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(answer(element, text));
    }
  });

  it('asks no more once the guide has been moved, and anew when it is asked again', async () => {
    const element = await guide();
    await ask(element);
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
    expect((await ask(element)).matches(':modal')).to.equal(true);
  });

  it('has closed its own dialog before the dialog of the browser comes', async () => {
    const element = await guide();
    const open: boolean[] = [];
    watchPrints(element, () => open.push(dialog(element).open));
    await ask(element);
    await click(answer(element, 'Print'));
    await printing(element);
    expect(open).to.deep.equal([false]);
  });

  it('tells the page before it prints, and is back on the button after', async () => {
    const element = await guide();
    const order: string[] = [];
    watchPrints(element, () => order.push('print'));
    element.addEventListener('spasm-guide-print', () => order.push('event'));
    await ask(element);
    await click(answer(element, 'Print'));
    await printing(element);
    await endPrinting(element);
    expect(order).to.deep.equal(['event', 'print']);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'print'));
  });
});

describe('print(), for the page', () => {
  it('tells each place on the sheet for a cramp, where the clinic hides the panel of stretches too', async () => {
    const element = await guide();
    element.content = { by: 'Riverbank Clinic', hide: ['stretch'] };
    watchPrints(element);
    element.print('now');
    await printing(element);
    const sheet = element.shadowRoot!.querySelector('.sheet')!;
    const places = [...sheet.querySelectorAll('.stretch')];
    expect(places).to.have.length(7);
    for (const place of places) expect(place.querySelectorAll('ol > li').length).to.be.above(2);
  });

  for (const id of [undefined, 'all', 'now', 'diary'] as const) {
    it(`${id ? `prints the sheet "${id}"` : 'prints the whole guide'}, unasked and without an event`, async () => {
      const details = await heard('spasm-guide-print', async () => {
        const element = await atPrinter(id);
        expect(dialog(element).open).to.equal(false);
      });
      expect(prints).to.deep.equal([id ?? 'all']);
      expect(details).to.deep.equal([]);
    });
  }

  for (const id of ['nonsense', '', 'ALL', 'constructor', null]) {
    it(`throws a RangeError that lists the sheets for ${JSON.stringify(id)}`, async () => {
      const element = await guide();
      watchPrints(element);
      expect(() => element.print(id as SheetId)).to.throw(RangeError, /It has: all now diary\./);
      await element.updateComplete;
      expect(prints).to.deep.equal([]);
      expect(sheet(element)).to.equal('');
    });
  }
});

describe('what only paper has', () => {
  /** Words of each heading that belongs to a sheet alone. */
  const own = [handout.diary.title, handout.questions.title, handout.medicines.title];
  const headings = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(read);
  const tables = (element: Element) => [...element.shadowRoot!.querySelectorAll('table')];

  it('is not in the page before, nor after', async () => {
    const element = await guide();
    // A drawing that nobody has seen yet is drawn for paper, in its box.
    const all = () => element.shadowRoot!.querySelectorAll(':not(path)').length;
    const before = all();
    for (const id of ['all', 'now', 'diary'] as const) {
      expect(tables(element)).to.deep.equal([]);
      expect(headings(element)).to.not.include.members(own);
      expect(read(part(element, 'guide'))).to.not.contain('Printed from');
      prints = [];
      watchPrints(element);
      element.print(id);
      await printing(element);
      expect(read(part(element, 'guide'))).to.contain('Printed from');
      await endPrinting(element);
      expect(all()).to.equal(before);
    }
  });

  /** The address that a sheet tells, of the guide `element`. */
  const told = (element: Element) => read(element.shadowRoot!.querySelector('.address'));
  /** Of the page that the reader sees: tests may run in a frame of it. */
  const known = () => `${window.top!.location.origin}${window.top!.location.pathname}`;

  it('tells the address of the page, without its query and its fragment', async () => {
    const { href } = location;
    history.replaceState(null, '', '?token=secret#chapter');
    try {
      const element = await atPrinter('diary');
      expect(told(element)).to.match(/^Printed from \S+ ?Last checked/);
      expect(told(element))
        .to.contain(`Printed from ${known()}`)
        .and.to.not.match(/secret|chapter/);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('tells the address of the page around a frame, where the frame has none', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Guide"></iframe>`);
    const isThere = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    frame.srcdoc = `<script src="/dist/spasm-guide.js"></script><spasm-guide></spasm-guide>`;
    await isThere;
    const view = frame.contentWindow!;
    expect(view.document.URL).to.equal('about:srcdoc');
    const printed = new Promise<void>((resolve) => (view.print = resolve));
    const element = view.document.querySelector('spasm-guide')!;
    element.print('diary');
    await printed;
    expect(told(element)).to.contain(`Printed from ${known()}`).and.to.not.contain('about:');
  });

  it('is a checklist of all our questions, with the whole guide', async () => {
    const element = await atPrinter();
    const questions = [...element.shadowRoot!.querySelectorAll('.checklist li')].map(read);
    expect(questions).to.deep.equal(handout.questions.list);
  });
});

describe('while it prints, and after', () => {
  /** A page of a clinic, with the guide in boxes and an outsider's style sheet of its own. */
  const clinic = async () => {
    const box = await fixture<HTMLElement>(html`
      <div class="layout">
        <nav><a href="#top">Home</a></nav>
        <main>
          <div class="row"><spasm-guide></spasm-guide></div>
        </main>
      </div>
    `);
    const element = box.querySelector('spasm-guide')!;
    await element.updateComplete;
    return element;
  };

  const page = () => document.documentElement.outerHTML;
  const marked = () => [...document.querySelectorAll(`[${MARK}]`)];

  it('the page has one mark on the guide and one style sheet more, and is else as it was', async () => {
    const element = await clinic();
    const before = { page: page(), sheets: [...document.adoptedStyleSheets] };
    watchPrints(element);
    element.print();
    await printing(element);
    expect(marked()).to.deep.equal([element]);
    expect(page().replace(` ${MARK}=""`, '')).to.equal(before.page);
    expect(document.adoptedStyleSheets.slice(0, -1)).to.deep.equal(before.sheets);
    expect(document.adoptedStyleSheets).to.have.length(before.sheets.length + 1);
    await endPrinting(element);
    expect(page()).to.equal(before.page);
    expect(document.adoptedStyleSheets).to.deep.equal(before.sheets);
  });

  it('where the browser prints nothing and never says so, all is as it was once the reader goes on', async () => {
    const element = await clinic();
    const before = { page: page(), sheets: [...document.adoptedStyleSheets] };
    for (const goOn of [
      () => click(part(element, 'heading')),
      () => sendKeys({ press: 'Shift' }),
    ]) {
      watchPrints(element);
      element.print('diary');
      await printing(element);
      prints = [];
      await goOn();
      await element.updateComplete;
      expect(page()).to.equal(before.page);
      expect(document.adoptedStyleSheets).to.deep.equal(before.sheets);
      expect(sheet(element)).to.equal('');
    }
  });

  it('nothing changes on the screen around the guide', async () => {
    const element = await clinic();
    const nav = element.closest('.layout')!.querySelector('nav')!;
    const look = () => {
      const { x, y, width, height } = nav.getBoundingClientRect();
      const { fontFamily, color, display } = getComputedStyle(nav);
      return { x, y, width, height, fontFamily, color, display };
    };
    const before = look();
    watchPrints(element);
    element.print('diary');
    await printing(element);
    expect(look()).to.deep.equal(before);
  });

  it('a style sheet that the page adopts meanwhile stays', async () => {
    const element = await clinic();
    watchPrints(element);
    element.print();
    await printing(element);
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    await endPrinting(element);
    expect(document.adoptedStyleSheets).to.include(own);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== own);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('a guide inside the shadow of other elements leaves nothing in them, either', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(document.createElement('header'), inner);
    const element = document.createElement('spasm-guide');
    inner.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    const roots = [document, outer.shadowRoot!, inner.shadowRoot!];
    const marks = () => [outer, inner, element].map((one) => one.hasAttribute(MARK));
    const sheets = () => roots.map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
    const before = sheets();
    watchPrints(element);
    element.print();
    await printing(element);
    expect(marks()).to.deep.equal([true, true, true]);
    expect(sheets()).to.deep.equal(before.map((count) => count + 1));
    await endPrinting(element);
    expect(marks()).to.deep.equal([false, false, false]);
    expect(sheets()).to.deep.equal(before);
  });

  it('two prints in a row, before the first is over, leave nothing behind', async () => {
    const element = await clinic();
    const before = { page: page(), sheets: [...document.adoptedStyleSheets] };
    watchPrints(element);
    element.print('now');
    await printing(element);
    element.print('diary');
    await printing(element, 2);
    expect(prints).to.deep.equal(['now', 'diary']);
    await endPrinting(element);
    expect(page()).to.equal(before.page);
    expect(document.adoptedStyleSheets).to.deep.equal(before.sheets);
    expect(sheet(element)).to.equal('');
  });

  it('two guides that print in a row leave nothing behind', async () => {
    const one = await clinic();
    const two = await clinic();
    const before = { page: page(), sheets: [...document.adoptedStyleSheets] };
    for (const element of [one, two]) {
      prints = [];
      watchPrints(element);
      element.print();
      await printing(element);
      expect(marked()).to.deep.equal([element]);
      await endPrinting(element);
    }
    expect(page()).to.equal(before.page);
    expect(document.adoptedStyleSheets).to.deep.equal(before.sheets);
  });

  it('a guide that leaves the page before it is over leaves nothing behind', async () => {
    const element = await clinic();
    const { length } = document.adoptedStyleSheets;
    watchPrints(element);
    element.print();
    await printing(element);
    element.remove();
    window.dispatchEvent(new Event('afterprint'));
    expect(element.hasAttribute(MARK)).to.equal(false);
    expect(document.adoptedStyleSheets).to.have.length(length);
  });

  it('what the reader had open, chosen and running is as it was', async () => {
    const element = await guide('open="diet" area="calf"');
    watchPrints(element);
    element.print('now');
    await printing(element);
    await endPrinting(element);
    expect(element.open).to.equal('diet');
    expect(element.area).to.equal('calf');
    expect(parts(element, 'panel-open').map(({ id }) => id)).to.deep.equal(['diet']);
  });
});

describe('titles that only paper has', () => {
  for (const level of [1, 2, 3, 4]) {
    it(`are one deeper than the heading of the guide, of level ${level}`, async () => {
      const element = await atPrinter('now', `heading-level="${level}" area="calf"`);
      const titles = [
        ...element.shadowRoot!.querySelectorAll('.sheet :is(h1, h2, h3, h4, h5, h6)'),
      ];
      expect(titles.map(read)).to.include.members([handout.now, 'Calf', handout.questions.title]);
      const levels = titles.map((one) => (read(one) === 'Calf' ? level + 2 : level + 1));
      expect(titles.map(({ localName }) => localName)).to.deep.equal(
        levels.map((one) => `h${Math.min(one, 6)}`),
      );
    });
  }
});
