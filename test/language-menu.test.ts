import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../src/content/en.js';
import {
  click,
  guide,
  heard,
  openIds,
  part,
  warnings,
  type SpasmGuide,
  SpasmGuide as Guide,
} from './helpers.js';
import { pseudo } from './pseudo.js';

/** A language that the tests load after the first ones, from right to left. */
const RTL = 'qab';

const shown = (element: Element) => part(element, 'guide');
const menuIn = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLSelectElement>('select[name=language]');
const menu = (element: Element) => menuIn(element)!;

/** Chooses as a browser does when its reader has. */
const choose = async (element: SpasmGuide, select: HTMLSelectElement, value: string) => {
  select.focus();
  select.value = value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  await element.updateComplete;
};

describe('the choice of a language', () => {
  it('is not offered where one language is loaded', async () => {
    const element = await guide();
    expect(menuIn(element)).to.equal(null);
  });

  it('is offered as soon as a second one is loaded, each in its own name', async () => {
    const element = await guide();
    Guide.addLanguage({ ...pseudo(RTL, 'rtl'), name: 'ابت' });
    await element.updateComplete;
    const options = [...menu(element).options];
    expect(options.map(({ text }) => text)).to.deep.equal(['English', 'ابت']);
    expect(options.map(({ lang }) => lang)).to.deep.equal(['en', RTL]);
    expect(menu(element).value).to.equal('en');
    expect(menu(element).ariaLabel).to.equal(en.labels.language);
  });

  it('is as large as a thumb, and first in the guide', async () => {
    const element = await guide();
    const { height } = menu(element).getBoundingClientRect();
    expect(height).to.be.at.least(44);
    const order = menu(element).compareDocumentPosition(part(element, 'heading'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('shows the guide in it, and leaves the reader on the menu', async () => {
    const element = await guide('open="diet"');
    await choose(element, menu(element), RTL);
    expect(shown(element).lang).to.equal(RTL);
    expect(shown(element).dir).to.equal('rtl');
    expect(openIds(element)).to.deep.equal(['diet']);
    expect(element.shadowRoot!.activeElement).to.equal(menu(element));
    expect(menu(element).value).to.equal(RTL);
    expect(menu(element).ariaLabel).to.equal(pseudo(RTL, 'rtl').labels.language);
    await choose(element, menu(element), 'en');
    expect(shown(element).lang).to.equal('en');
  });

  it('tells the page, in one event of that name', async () => {
    const element = await guide();
    const told = await heard('spasm-guide-language', () => choose(element, menu(element), RTL));
    expect(told).to.deep.equal([{ lang: RTL }]);
  });

  it('tells nobody when code or the page changes the language, or the host wants no events', async () => {
    const element = await guide();
    const quiet = await guide('no-events');
    const told = await heard('spasm-guide-language', async () => {
      element.lang = RTL;
      await element.updateComplete;
      await choose(quiet, menu(quiet), RTL);
    });
    expect(told).to.deep.equal([]);
    expect(shown(quiet).lang).to.equal(RTL);
  });

  it('changes nothing in the page, nor keeps anything', async () => {
    const element = await guide();
    const before = element.outerHTML;
    await choose(element, menu(element), RTL);
    expect(element.outerHTML).to.equal(before);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('gives way when the page names another language', async () => {
    const element = await guide();
    await choose(element, menu(element), RTL);
    element.lang = 'en-GB';
    await element.updateComplete;
    expect(shown(element).lang).to.equal('en');
  });

  it('stays when the guide is moved', async () => {
    const element = await guide();
    await choose(element, menu(element), RTL);
    document.body.append(element);
    await element.updateComplete;
    expect(shown(element).lang).to.equal(RTL);
    element.remove();
  });

  it('is each guide’s own', async () => {
    const [one, other] = [await guide(), await guide()];
    await choose(one, menu(one), RTL);
    expect([shown(one).lang, shown(other).lang]).to.deep.equal([RTL, 'en']);
  });

  it('is gone with no-language-menu, and comes back without', async () => {
    const element = await guide('no-language-menu');
    expect(menuIn(element)).to.equal(null);
    element.noLanguageMenu = false;
    await element.updateComplete;
    expect(menuIn(element)).to.not.equal(null);
  });

  it('keeps the keys of its menu from the page', async () => {
    const element = await guide();
    const pressed: string[] = [];
    const listen = ({ key }: KeyboardEvent) => pressed.push(key);
    document.addEventListener('keydown', listen);
    menu(element).focus();
    // An arrow would open a box of WebKit's, for which its driver waits.
    await sendKeys({ press: 'x' });
    document.removeEventListener('keydown', listen);
    expect(pressed).to.deep.equal([]);
  });

  it('is not on paper', async () => {
    const element = await guide();
    const rules = element
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    expect(rules.map(({ cssText }) => cssText).join('')).to.match(/\.language[^}]*display: none/);
  });
});

describe('a guide in another language than its page', () => {
  it('lets the clinic’s own words run as its page does', async () => {
    const element = await guide(`lang="${RTL}"`, '<p slot="contact">Our clinic, 8 to 6.</p>');
    expect(getComputedStyle(shown(element)).direction).to.equal('rtl');
    expect(getComputedStyle(element.querySelector('p')!).direction).to.equal('ltr');
  });

  it('keeps what the reader sees at the top, when the language changes below the first screen', async () => {
    const element = await guide('open="diet magnesium"');
    const place = (id: string) =>
      element.shadowRoot!.getElementById(id)!.getBoundingClientRect().top;
    window.scrollBy(0, place('magnesium') + 60);
    await nextFrame();
    expect(place('magnesium')).to.be.within(-62, -58);
    element.lang = RTL;
    await element.updateComplete;
    await nextFrame();
    expect(place('magnesium')).to.be.within(-120, 0);
    element.lang = 'en';
    await element.updateComplete;
    await nextFrame();
    expect(place('magnesium')).to.be.within(-64, -56);
    window.scrollTo(0, 0);
  });
});

describe('a sheet in two languages', () => {
  const real = window.print;
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    window.print = () => {
      asked += 1;
    };
  });
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = real;
  });

  const rows = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLTableRowElement>('.sheets .beside tr')]
      .map(({ cells }) => [...cells])
      // A row of drawings is of both.
      .filter(({ length }) => length > 1);
  const plain = (said: string) => said.replace(/\s+/g, ' ').trim();
  const printed = async (element: SpasmGuide, beside = RTL) => {
    element.print('now', { beside });
    await element.updateComplete;
    await Promise.resolve();
    expect(asked).to.equal(1);
  };

  it('has each statement in both, side by side, each marked with its language and direction', async () => {
    const element = await guide('area="calf"');
    await printed(element);
    const all = rows(element);
    for (const [one, other] of all) {
      expect([one!.lang, one!.dir, other!.lang, other!.dir]).to.deep.equal([
        'en',
        'ltr',
        RTL,
        'rtl',
      ]);
      expect(one!.textContent.trim() && other!.textContent.trim()).to.not.equal('');
    }
    const text = all.map(([one]) => plain(one!.textContent));
    for (const [index, { text: sign }] of en.danger.signs.entries())
      expect(
        text.filter((one) => one.startsWith(`${index + 1}. ${plain(sign)}`)),
        sign,
      ).to.have.length(1);
    const { steps, never, safer } = en.stretches[0];
    for (const one of [...steps, never, safer, en.now.help, en.now.after[0]])
      expect(
        text.some((said) => said.includes(plain(one))),
        one,
      ).to.equal(true);
  });

  it('has the danger signs in a frame of their own, and no row with nothing but how sure we are', async () => {
    const element = await guide();
    await printed(element);
    const [, signs, others] =
      element.shadowRoot!.querySelectorAll<HTMLTableSectionElement>('.sheets .beside tbody');
    expect(signs!.className).to.equal('urgent');
    expect(signs!.rows[0]!.textContent.trim()).to.match(new RegExp(`^${en.danger.title}`));
    expect(signs!.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(2);
    expect(signs!.rows).to.have.length(en.danger.signs.length + 3);
    for (const [cell] of rows(element)) {
      const copy = cell!.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll('small')) one.remove();
      expect(copy.textContent.trim(), cell!.textContent).to.not.equal('');
    }
    expect(others!.rows[0]!.className).to.equal('title');
  });

  it('says the same number of things in both, for every place', async () => {
    const element = await guide();
    await printed(element);
    const digits = (cell: Element) => /^\s*(\d+)\./.exec(cell.textContent)?.[1];
    for (const [one, other] of rows(element)) {
      expect(digits(one!), one!.textContent).to.equal(digits(other!));
      expect(!one!.querySelector('svg')).to.equal(!other!.querySelector('svg'));
      expect(!one!.querySelector('h3')).to.equal(!other!.querySelector('h3'));
    }
  });

  it('has the clinic’s number in both, and what the clinic has added', async () => {
    const element = await guide('area="calf" emergency-number="112"');
    const danger = { today: ['You had surgery here.'] };
    element.content = { by: 'Ours', reviewedBy: 'Dr. Mill', danger };
    await element.updateComplete;
    await printed(element);
    const calls = rows(element).flatMap((cells) => cells.map((one) => one.querySelector('a')));
    expect(calls.filter((one) => one?.textContent === '112')).to.have.length(2);
    expect(part(element, 'guide').querySelector('.sheets')!.textContent).to.contain(
      'You had surgery here.',
    );
    const [ours, theirs] = rows(element)[2]!;
    expect(ours!.textContent).to.contain('Dr. Mill');
    expect(ours!.textContent).to.not.contain(en.about.review);
    expect(theirs!.textContent).to.not.contain('Dr. Mill');
  });

  it('says first, in both, what it is and who has checked the words; and last what it is not', async () => {
    const element = await guide('area="calf"');
    await printed(element);
    const all = rows(element).map((cells) => cells.map((one) => plain(one.textContent)));
    expect(all[0]![0]).to.equal(en.handout.now);
    expect(all[1]![0]).to.equal(en.message);
    // The English says of the other language what that says of itself.
    expect(all[2]![0]).to.equal(`${en.about.review} ${en.handout.beside.made}`);
    expect(all.at(-1)![0]).to.equal(plain(en.about.statements[0]));
    for (const [, theirs] of [all[0]!, all[1]!, all[2]!, all.at(-1)!])
      expect(theirs).to.match(/[^ -~]/);
    expect(part(element, 'guide').querySelector('.message')!.checkVisibility()).to.equal(true);
    const head = element.shadowRoot!.querySelector('.sheets .beside thead')!;
    expect(plain(head.textContent), 'on each page').to.contain(en.handout.now);
    const lines = element.shadowRoot!.querySelector('.sheets .lines')!;
    expect([...lines.querySelectorAll('bdi')].map(({ lang }) => lang)).to.deep.equal([
      'en',
      RTL,
      'en',
      RTL,
    ]);
  });

  it('says who has reviewed the page’s own language, and nothing else of it in the other', async () => {
    const element = await guide(`area="calf" lang="${RTL}"`);
    element.content = { by: 'Ours', reviewedBy: 'Dr. Mill' };
    await element.updateComplete;
    await printed(element, 'en');
    const [ours, theirs] = rows(element)[2]!.map((one) => plain(one.textContent));
    expect(ours).to.contain('Dr. Mill');
    expect(theirs).to.equal(en.about.review);
  });

  it('has each drawing once, named in both, and what its marks mean; the first of each of more places', async () => {
    const element = await guide('area="calf"');
    await printed(element);
    const figures = () => [...element.shadowRoot!.querySelectorAll('.sheets .beside figure')];
    const { figures: drawn } = en.stretches[0];
    expect(figures()).to.have.length(drawn.length);
    for (const [index, figure] of figures().entries()) {
      const [ours, theirs] = figure.querySelectorAll('figcaption');
      expect(plain(ours!.textContent)).to.equal(drawn[index]!.caption);
      expect([theirs!.lang, theirs!.dir]).to.deep.equal([RTL, 'rtl']);
      expect(figure.querySelector('path')).to.not.equal(null);
      expect(figure.parentElement).to.have.property('colSpan', 2);
    }
    const keys = rows(element).filter(([one]) => plain(one!.textContent) === en.now.key);
    expect(keys).to.have.length(1);
    window.dispatchEvent(new Event('afterprint'));
    asked = 0;
    element.area = null;
    await element.updateComplete;
    await printed(element);
    expect(figures()).to.have.length(en.stretches.length);
  });

  it('has three questions for the visit, in both', async () => {
    const element = await guide('area="calf"');
    await printed(element);
    const text = rows(element).map(([one]) => plain(one!.textContent));
    for (const one of en.handout.questions.list.slice(0, 3)) expect(text).to.include(one);
  });

  it('is asked for anew each time: no sheet keeps the last reader’s language', async () => {
    const element = await guide('area="calf"');
    const dialog = part(element, 'dialog') as HTMLDialogElement;
    const asks = () => Object.fromEntries(new FormData(dialog.querySelector('form')!));
    await click(part(element, 'print'));
    await element.updateComplete;
    await choose(element, dialog.querySelector('select')!, RTL);
    expect(asks()).to.deep.equal({ sheet: 'now', beside: RTL });
    await click(dialog.querySelector('[value=diary]')!);
    expect(asks(), 'no other sheet has two').to.deep.equal({ sheet: 'diary', beside: '' });
    await choose(element, dialog.querySelector('select')!, RTL);
    await click(dialog.querySelector('button[value=""]')!);
    await click(part(element, 'print'));
    expect(asks()).to.deep.equal({ sheet: 'all', beside: '' });
  });

  it('is asked for in the question what to print, by the sheet that it is for', async () => {
    const element = await guide('area="calf"');
    await click(part(element, 'print'));
    await element.updateComplete;
    const dialog = part(element, 'dialog') as HTMLDialogElement;
    const select = dialog.querySelector<HTMLSelectElement>('select')!;
    expect(select.labels[0]!.textContent.trim()).to.match(/^Also in/);
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', RTL]);
    await choose(element, select, RTL);
    expect(dialog.querySelector<HTMLInputElement>('[value=now]')!.checked).to.equal(true);
    await click(dialog.querySelector('[value=print]')!);
    await element.updateComplete;
    await Promise.resolve();
    expect(rows(element)).to.have.length.above(20);
    expect(asked).to.equal(1);
  });

  it('is not what the other sheets are', async () => {
    const element = await guide('area="calf"');
    await click(part(element, 'print'));
    await element.updateComplete;
    const dialog = part(element, 'dialog') as HTMLDialogElement;
    await choose(element, dialog.querySelector('select')!, RTL);
    dialog.querySelector<HTMLInputElement>('[value=diary]')!.checked = true;
    await click(dialog.querySelector('[value=print]')!);
    await element.updateComplete;
    expect(shown(element).className).to.equal('diary');
    expect(rows(element)).to.deep.equal([]);
  });

  it('is of the sheet for a cramp alone, as the console says', async () => {
    const element = await guide();
    const said = await warnings(async () => {
      element.print('diary', { beside: RTL });
      await element.updateComplete;
    });
    expect(said.join()).to.contain('only the sheet "now"');
    expect(shown(element).className).to.equal('diary');
    expect(rows(element)).to.deep.equal([]);
  });

  it('is the sheet in one language where the second is the guide’s own', async () => {
    const element = await guide('area="calf"');
    await printed(element, 'en');
    expect(rows(element)).to.deep.equal([]);
    expect(shown(element).className).to.equal('now');
  });

  it('has the words of the page’s own HTML beside those of a script', async () => {
    const snippet = await (await fetch('/dist/static/en.html')).text();
    const frame = document.createElement('iframe');
    frame.title = 'A page with HTML of the guide';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = `<!doctype html><html lang="en"><body>${snippet}<script>print = () => {};</script>
      <script src="/dist/spasm-guide.core.js"></script>`;
    document.body.append(frame);
    await loaded;
    const element = frame.contentDocument!.querySelector('spasm-guide')!;
    (element.constructor as typeof Guide).addLanguage(pseudo(RTL, 'rtl'));
    element.area = 'calf';
    await element.updateComplete;
    for (const [lang, beside] of [
      ['en', RTL],
      [RTL, 'en'],
    ] as const) {
      element.lang = lang;
      await element.updateComplete;
      element.print('now', { beside });
      await element.updateComplete;
      expect(rows(element).length, lang).to.be.above(20);
      for (const [ours, theirs] of rows(element))
        expect([ours!.lang, theirs!.lang]).to.deep.equal([lang, beside]);
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    }
    frame.remove();
  });

  it('refuses a language that is not loaded, and names those that are', async () => {
    const element = await guide();
    expect(() => element.print('now', { beside: 'xx' })).to.throw(
      RangeError,
      /language "xx".*en qab/,
    );
    expect(asked).to.equal(0);
  });

  for (const level of [1, 2, 3, 4]) {
    it(`has titles as deep as heading-level="${level}" asks, in one language and in two`, async () => {
      const element = await guide(`area="calf" heading-level="${level}"`);
      const titles = () =>
        [...shown(element).querySelectorAll('.sheets :is(h1, h2, h3, h4, h5, h6)')].map(
          ({ localName }) => localName,
        );
      await printed(element);
      expect([...new Set(titles())]).to.deep.equal([`h${level + 1}`]);
      window.dispatchEvent(new Event('afterprint'));
      element.print('now');
      await element.updateComplete;
      expect(titles().slice(0, 2)).to.deep.equal([`h${level + 1}`, `h${level + 2}`]);
    });
  }

  it('is one guide again after the printing', async () => {
    const element = await guide('area="calf"');
    await printed(element);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shown(element).className).to.equal('');
    expect(rows(element)).to.deep.equal([]);
  });

  it('stays what was asked for when the guide’s language changes before the printing', async () => {
    const third = 'qac';
    Guide.addLanguage(pseudo(third, 'ltr'));
    const element = await guide('area="calf"');
    await click(part(element, 'print'));
    await element.updateComplete;
    const question = () => part(element, 'dialog').querySelector('form')!;
    const asks = () => Object.fromEntries(new FormData(question()));
    await choose(element, question().querySelector('select')!, RTL);
    expect(asks()).to.deep.equal({ sheet: 'now', beside: RTL });
    element.lang = third;
    await element.updateComplete;
    expect(asks()).to.deep.equal({ sheet: 'now', beside: RTL });
    element.lang = RTL;
    await element.updateComplete;
    expect(asks()).to.deep.equal({ sheet: 'now', beside: '' });
  });
});
