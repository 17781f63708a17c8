import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { en } from '../src/content/en.js';
import type { SheetId, Words } from '../src/guide.js';
import { lookUp } from '../src/language.js';
import { guidesOf, open } from './attacks/page.js';
import { content, guide, openIds, part, parts, SpasmGuide } from './helpers.js';
import { pseudo } from './pseudo.js';

/** Two languages that are loaded; others come as tests ask for them. */
const LTR = 'qaa';
const RTL = 'qab';

const shown = (element: Element) => part(element, 'guide');
const langOf = (element: Element) => shown(element).lang;
const titleOf = (element: Element) => part(element, 'heading').textContent;

const inside = async (outer: string): Promise<SpasmGuide> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = outer;
  const element = box.querySelector('spasm-guide')!;
  await element.updateComplete;
  return element;
};

/** What stays English in every language: the titles of the sources, marked as such. */
const CITED = '[part~=sources] a, small a';

const walk = function* (root: Node): Generator<string> {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest('style')) continue;
    if (node instanceof Text) {
      // A menu names each language in its own words.
      if (!element?.closest(`${CITED}, option[lang]`)) yield node.data;
      continue;
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'data-words']) {
      const value = element?.getAttribute(name);
      // "Source 3: " comes before the title.
      if (value) yield element?.matches(CITED) ? value.split(':')[0]! : value;
    }
  }
};

/** Words of English in the guide, seen or heard: what a test language has none of. */
const english = (element: Element): string[] =>
  [...walk(element.shadowRoot!)].filter((text) =>
    /[a-z]{2}/i.test(
      text.replaceAll(window.top!.location.origin + window.top!.location.pathname, ''),
    ),
  );

/** A page of its own with these scripts, each early or late, and `body`; what its console was warned of. */
const page = async (
  head: string,
  body: string,
): Promise<Window & typeof globalThis & { warned: string[] }> => {
  const box = document.createElement('iframe');
  box.title = 'Another page';
  box.srcdoc = `<!doctype html><html lang="en"><script>
    var warned = []; console.warn = function () { warned.push([].join.call(arguments, ' ')); };
    </script>${head}<body>${body}`;
  const loaded = new Promise((resolve) => box.addEventListener('load', resolve));
  frames.push(box);
  document.body.append(box);
  await loaded;
  await (box.contentWindow as Window & typeof globalThis).document.querySelector('spasm-guide')
    ?.updateComplete;
  return box.contentWindow as never;
};
const frames: HTMLIFrameElement[] = [];
const guideIn = ({ document: inner }: Window): SpasmGuide => inner.querySelector('spasm-guide')!;

/** Adds a script to `view`, and waits for it. */
const arrive = async (view: Window, src: string): Promise<void> => {
  const script = view.document.createElement('script');
  script.src = src;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  view.document.body.append(script);
  await loaded;
  await guideIn(view).updateComplete;
};

before(() => {
  SpasmGuide.addLanguage(pseudo(LTR));
  SpasmGuide.addLanguage(pseudo(RTL, 'rtl'));
});

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('the language of a guide', () => {
  it('is that of its own lang', async () => {
    const element = await guide(`lang="${LTR}"`);
    expect(langOf(element)).to.equal(LTR);
    expect(english(element)).to.deep.equal([]);
  });

  it('is that of its nearest ancestor where it has none', async () => {
    const element = await inside(
      `<div lang="${RTL}"><div lang="${LTR}"><p><spasm-guide></spasm-guide></p></div></div>`,
    );
    expect(langOf(element)).to.equal(LTR);
  });

  it('is that of the host of the shadow root it is in', async () => {
    const host = await fixture<HTMLElement>(html`<div lang=${RTL}></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<div><spasm-guide></spasm-guide></div>';
    const element = host.shadowRoot!.querySelector('spasm-guide')!;
    await element.updateComplete;
    expect(langOf(element)).to.equal(RTL);
  });

  it('is found by a tag that says more, such as a region', async () => {
    expect(langOf(await guide(`lang="${LTR}-MX"`))).to.equal(LTR);
  });

  it('is its own though an ancestor has another', async () => {
    const element = await inside(`<div lang="${LTR}"><spasm-guide lang="en"></spasm-guide></div>`);
    expect(langOf(element)).to.equal('en');
  });

  for (const lang of ['qaz', 'x-private', 'not a tag', '']) {
    it(`falls back to English, marked as such, where nobody has loaded "${lang}"`, async () => {
      const element = await inside(`<div lang="${LTR}"><spasm-guide lang="${lang}"></spasm-guide>`);
      expect(langOf(element)).to.equal('en');
      expect(shown(element).dir).to.equal('ltr');
      expect(titleOf(element)).to.equal(en.title);
    });
  }

  it('is each guide’s own, of two on a page', async () => {
    const [one, other] = [await guide(`lang="${LTR}"`), await guide(`lang="${RTL}"`)];
    expect([langOf(one), langOf(other)]).to.deep.equal([LTR, RTL]);
    expect([shown(one).dir, shown(other).dir]).to.deep.equal(['ltr', 'rtl']);
    expect([...english(one), ...english(other)]).to.deep.equal([]);
  });

  it('is right to left where its words are', async () => {
    const element = await guide(`lang="${RTL}"`);
    expect(getComputedStyle(part(element, 'intro')).direction).to.equal('rtl');
    expect(getComputedStyle(element).direction).to.equal('ltr');
  });

  it('marks the titles of its sources as English, from left to right', async () => {
    const element = await guide(`lang="${RTL}"`);
    expect(part(element, 'sources').matches(':lang(en):dir(ltr)')).to.equal(true);
    expect(part(await guide(), 'sources').hasAttribute('lang')).to.equal(false);
  });

  it('reaches guides that show already, when it is loaded late', async () => {
    const element = await guide('lang="qac" open="diet"');
    expect(langOf(element)).to.equal('en');
    SpasmGuide.addLanguage(pseudo('qac'));
    await element.updateComplete;
    expect(langOf(element)).to.equal('qac');
    expect(openIds(element)).to.deep.equal(['diet']);
    expect(english(element)).to.deep.equal([]);
  });

  it('follows its own lang, there and back', async () => {
    const element = await guide();
    const before = shown(element).outerHTML;
    element.lang = LTR;
    await element.updateComplete;
    expect(langOf(element)).to.equal(LTR);
    element.removeAttribute('lang');
    await element.updateComplete;
    expect(shown(element).outerHTML).to.equal(before);
  });

  it('stays when a translator rewrites the lang of the page, until the guide is moved', async () => {
    const root = document.documentElement;
    const { lang } = root;
    try {
      const element = await guide();
      root.lang = LTR;
      SpasmGuide.addLanguage(pseudo('qad'));
      element.headingLevel = 3;
      await element.updateComplete;
      expect(langOf(element)).to.equal('en');
      document.body.append(element);
      await element.updateComplete;
      expect(langOf(element)).to.equal(LTR);
      element.remove();
    } finally {
      root.lang = lang;
    }
  });

  it('is the first of two that are loaded under one tag', async () => {
    SpasmGuide.addLanguage({ ...pseudo(LTR), html: '<div part="guide">Other</div>' });
    expect(shown(await guide(`lang="${LTR}"`)).textContent).to.not.equal('Other');
  });
});

describe('a change of language', () => {
  const real = window.print;
  const clipboard = (writeText: () => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  };
  const press = async (element: SpasmGuide, selector: string) => {
    element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await element.updateComplete;
  };
  const status = (element: Element) =>
    element.shadowRoot!.querySelector('[role=status]')!.textContent;

  const change = async (element: SpasmGuide, lang = LTR) => {
    element.lang = lang;
    await element.updateComplete;
    expect(langOf(element)).to.equal(lang);
  };

  /** Changes the language to each of the two, and finds no English in any. */
  const changesAll = async (element: SpasmGuide) => {
    for (const lang of [LTR, RTL]) {
      await change(element, lang);
      expect(english(element), lang).to.deep.equal([]);
    }
  };

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    window.dispatchEvent(new Event('afterprint'));
    window.print = real;
  });

  it('keeps open panels and the chosen place', async () => {
    const element = await guide('open="diet stretch" area="foot"');
    await changesAll(element);
    expect(element.open).to.equal('diet stretch');
    expect(openIds(element)).to.have.members(['diet', 'stretch']);
    expect(parts(element, 'exercise').filter((one) => !one.hidden)).to.have.length(1);
    const pressed = shown(element).querySelectorAll<HTMLButtonElement>('[aria-pressed=true]');
    expect([...pressed].map(({ value }) => value)).to.deep.equal(['foot', 'foot']);
  });

  it('keeps the timer running, and changes its buttons, its count and what is said', async () => {
    const element = await guide('open="stretch"');
    await press(element, '[name=start]');
    await changesAll(element);
    const box = shown(element).querySelector('.hold')!;
    const { stop, hold } = pseudo(RTL, 'rtl').timer.labels;
    expect(box.querySelector('[name=pause]')).to.exist;
    expect(box.querySelector('[name=stop]')!.textContent.trim()).to.equal(stop);
    expect(part(element, 'timer').textContent).to.contain(hold);
    await press(element, '[name=pause]');
    await change(element, LTR);
    expect(box.isConnected).to.equal(false);
    expect(english(element)).to.deep.equal([]);
    await press(element, '[name=stop]');
    expect(english(element)).to.deep.equal([]);
    await change(element, 'en');
    expect(status(element)).to.equal(en.timer.said.stop);
  });

  for (const [what, deed] of [
    ['that every panel is open', '[name=all]'],
    ['which place shows', '[name=area][value=calf]'],
    ['that the timer began', '[name=start]'],
  ] as const) {
    it(`reaches what a screen reader was told: ${what}`, async () => {
      const element = await guide('open="stretch"');
      await press(element, deed);
      const said = status(element);
      expect(said).to.match(/[a-z]{2}/);
      await changesAll(element);
      expect(status(element)).to.match(/\p{L}{2}/u);
      await change(element, 'en');
      expect(status(element)).to.equal(said);
    });
  }

  it('reaches the steps of who has a cramp now', async () => {
    const element = await guide();
    await press(element, '[part~=now] [name=area][value=calf]');
    await changesAll(element);
    expect(shown(element).querySelector('.now-content ol')).to.exist;
    await press(element, '[part~=now] [name=start]');
    await changesAll(element);
    expect(shown(element).querySelector('[part~=now] [part~=timer]')).to.exist;
  });

  it('reaches the note that a link is copied', async () => {
    clipboard(() => Promise.resolve());
    const element = await guide('open="diet"');
    await press(element, '#diet [name=link]');
    await Promise.resolve();
    await element.updateComplete;
    const note = () => content(element, 'diet').querySelector('.link > span')!.textContent;
    expect(note()).to.equal(en.labels.linkCopied);
    await changesAll(element);
    expect(note()).to.equal(pseudo(RTL, 'rtl').labels.linkCopied);
  });

  it('leaves the address that could not be copied', async () => {
    clipboard(() => Promise.reject(new Error()));
    const element = await guide('open="diet"');
    await press(element, '#diet [name=link]');
    await Promise.resolve();
    await element.updateComplete;
    await change(element);
    expect(content(element, 'diet').querySelector('.link > span')!.textContent).to.contain('http');
  });

  it('keeps the question which sheet to print open, with its answer, in the new words', async () => {
    const element = await guide();
    await press(element, '[name=print]');
    const radio = (value: string) =>
      part(element, 'dialog').querySelector<HTMLInputElement>(`[value=${value}]`)!;
    radio('diary').checked = true;
    radio('diary').focus();
    await changesAll(element);
    expect((part(element, 'dialog') as HTMLDialogElement).open).to.equal(true);
    expect(part(element, 'dialog').matches(':modal')).to.equal(true);
    expect(radio('diary').checked).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(radio('diary'));
  });

  it('asks no more once the question is answered, also in the words of the page’s own HTML', async () => {
    const page = await open(await (await fetch('/dist/static/en.html')).text(), {
      src: '/dist/spasm-guide.core.js',
    });
    const script = page.document.createElement('script');
    script.src = '/dist/lang/es.js';
    page.document.body.append(script);
    await oneEvent(script, 'load');
    const [element] = await guidesOf(page);
    const dialog = () => part(element!, 'dialog') as HTMLDialogElement;
    const change = async (lang: string) => {
      element!.lang = lang;
      await element!.updateComplete;
      return dialog().open;
    };
    part(element!, 'print').click();
    expect(await change('es'), 'still asks').to.equal(true);
    dialog().close();
    expect(await change('en')).to.equal(false);
    expect(await change('es')).to.equal(false);
    expect(page.failed).to.deep.equal([]);
  });

  for (const sheet of ['all', 'now', 'diary'] satisfies SheetId[]) {
    it(`reaches the sheet on paper (${sheet})`, async () => {
      const asked = new Promise<void>((resolve) => {
        window.print = () => resolve();
      });
      const element = await guide();
      element.print(sheet);
      await asked;
      await changesAll(element);
      expect(shown(element).className).to.equal(sheet);
      expect(shown(element).querySelector('.sheets')!.textContent).to.match(/\p{L}{2}/u);
    });
  }

  it('keeps the focus where it is', async () => {
    const element = await guide('open="diet"');
    const button = () => shown(element).querySelector<HTMLElement>('#diet button')!;
    button().focus();
    await change(element);
    expect(element.shadowRoot!.activeElement).to.equal(button());
  });

  it('reaches the data for search engines', async () => {
    const element = await guide(`json-ld lang="${LTR}"`);
    const data = () => document.getElementById('spasm-guide-json-ld')!.textContent;
    const read = () => {
      const { citation, ...words } = (
        JSON.parse(data()) as { '@graph': Record<string, unknown>[] }
      )['@graph'][0]!;
      expect(citation).to.have.length.above(10);
      return words;
    };
    expect(read()['inLanguage']).to.equal(LTR);
    await change(element, RTL);
    const { name, description, about, inLanguage } = read();
    expect(inLanguage).to.equal(RTL);
    expect(name).to.equal(titleOf(element));
    expect(`${name as string} ${description as string}`).to.not.match(/[a-z]{2}/i);
    expect((about as { name: string }).name).to.equal(pseudo(RTL, 'rtl').condition);
    expect(data()).to.not.contain(en.title);
  });

  it('keeps what the clinic has added, its number and its headings', async () => {
    const element = await guide('emergency-number="112" heading-level="3" sections="relief"');
    element.content = {
      by: 'Ŕ',
      append: { massage: [{ text: 'Ŵé ĥéļþ.' }] },
      danger: { today: ['Ñó.'] },
    };
    await element.updateComplete;
    await changesAll(element);
    expect(shown(element).querySelector('#massage [part=local]')!.textContent).to.contain('Ŵé');
    expect(shown(element).querySelector('.number a')!.textContent).to.equal('112');
    expect(part(element, 'heading').localName).to.equal('h3');
    expect(parts(element, 'section').map(({ id }) => id)).to.deep.equal(['relief', 'about']);
  });
});

describe('addLanguage', () => {
  const whole = pseudo('qae');
  for (const [what, given] of [
    ['nothing', undefined],
    ['a tag', 'es'],
    ['no words', {}],
    ['no HTML', { ...whole, html: undefined }],
    ['no language', { ...whole, lang: undefined }],
    ['a language that is no tag', { ...whole, lang: 'not a tag' }],
    ['no labels', { ...whole, labels: undefined }],
    ['a label too few', { ...whole, labels: { ...whole.labels, source: undefined } }],
    ['no words for now', { ...whole, now: undefined }],
    ['no words of the timer', { ...whole, timer: undefined }],
    [
      'those of a version before the sheet in two languages',
      { ...whole, handout: { ...whole.handout, beside: undefined } },
    ],
    ['a step too few', { ...whole, now: { ...whole.now, after: whole.now.after.slice(1) } }],
  ] as const) {
    it(`says what it takes when given ${what}`, async () => {
      expect(() => SpasmGuide.addLanguage(given as never)).to.throw(
        TypeError,
        /addLanguage takes what dist\/lang\/<tag>\.js holds/,
      );
      expect(langOf(await guide('lang="qae"'))).to.equal('en');
    });
  }
});

describe('looking up a language', () => {
  const among = (...tags: string[]) => tags.map((lang) => ({ lang }) as Words);
  const usual = among('en', 'es', 'zh-Hans', 'ar', 'sr-Latn');
  const found = (range: string, all = usual) => lookUp(range, all)?.lang;

  for (const [range, tag] of [
    ['en', 'en'],
    ['EN-us', 'en'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['es-u-nu-latn', 'es'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['ar-EG', 'ar'],
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['zh-Hant', undefined],
    ['sr', undefined],
    ['fr', undefined],
    ['x-private', undefined],
    ['', undefined],
    ['*', undefined],
    ['es MX', undefined],
    ['es_MX', undefined],
    ['💥', undefined],
  ] as const) {
    it(`finds ${tag ?? 'nothing'} for "${range}"`, () => {
      expect(found(range)).to.equal(tag);
    });
  }

  it('takes no region’s words for another’s', () => {
    expect(found('pt-PT', among('pt-BR'))).to.equal(undefined);
    expect(found('pt-PT', among('pt-BR', 'pt-PT'))).to.equal('pt-PT');
    expect(found('pt-AO', among('pt-BR', 'pt'))).to.equal('pt');
  });

  it('takes the likely region where none is named', () => {
    expect(found('pt', among('pt-BR'))).to.equal('pt-BR');
    expect(found('zh-TW', among('zh-Hans', 'zh-Hant'))).to.equal('zh-Hant');
  });

  it('finds nothing among nothing', () => {
    expect(found('en', [])).to.equal(undefined);
  });
});

describe('the script without words', () => {
  const core = '/dist/spasm-guide.core.js';
  const words = '/dist/lang/en.js';
  const script = (src: string, how = '') => `<script src="${src}" ${how}></script>`;
  const tag = '<spasm-guide><p>Call us.</p></spasm-guide>';
  const isWhole = (view: Window & { warned: string[] }) => {
    const element = guideIn(view);
    expect(titleOf(element)).to.equal(en.title);
    expect(parts(element, 'panel').length).to.be.above(20);
    expect(view.warned).to.deep.equal([]);
  };
  let snippet: string;

  before(async () => {
    snippet = await (await fetch('/dist/static/en.html')).text();
  });

  for (const [order, head] of [
    ['before its words', script(core) + script(words)],
    ['after its words', script(words) + script(core)],
    ['deferred, before its words', script(core, 'defer') + script(words, 'defer')],
    ['at once, its words a while later', script(core) + script(`${words}?delay=300`, 'async')],
    ['a while after its words', script(words) + script(`${core}?delay=300`, 'async')],
  ] as const) {
    it(`shows the whole guide, loaded ${order}`, async () => {
      isWhole(await page(head, tag));
    });
  }

  it('shows the whole guide when its words come long after', async () => {
    const view = await page(script(core), tag);
    await arrive(view, words);
    view.warned.length = 0;
    isWhole(view);
    expect(guideIn(view).shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
  });

  it('shows what stands in the tag, and says what to load', async () => {
    const view = await page(script(core), tag);
    expect(guideIn(view).querySelector('p')!.checkVisibility()).to.equal(true);
    expect(guideIn(view).querySelector('p')!.offsetHeight).to.be.above(0);
    expect(view.warned).to.have.length(1);
    expect(view.warned[0]).to.match(/no words.*dist\/lang\/en\.js/i);
  });

  it('adopts a snippet of its build, without any other words', async () => {
    const view = await page(script(core, 'defer'), snippet);
    isWhole(view);
    const element = guideIn(view);
    part(element, 'panel').querySelector('button')!.click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['today']);
  });

  it('leaves a snippet of another build as it is, readable, and says what to load', async () => {
    const other = snippet.replace(/data-build="\w+"/, 'data-build="000000000000"');
    const view = await page(script(core, 'defer'), other);
    expect(titleOf(guideIn(view))).to.equal(en.title);
    expect(shown(guideIn(view)).dataset['build']).to.equal('000000000000');
    expect(view.warned).to.have.length(1);
    expect(view.warned[0]).to.match(/another build.*dist\/lang\/en\.js/i);
    await arrive(view, words);
    expect(parts(guideIn(view), 'guide')).to.have.length(1);
    expect(shown(guideIn(view)).dataset['build']).to.equal(undefined);
  });

  it('goes from its snippet to another language and back, though nobody loads the first again', async () => {
    const view = await page(script(core, 'defer'), snippet);
    const element = guideIn(view);
    const words = () => {
      const copy = shown(element).cloneNode(true) as Element;
      for (const menu of copy.querySelectorAll('.language, .also')) menu.remove();
      return copy.textContent;
    };
    const before = words();
    (element.constructor as typeof SpasmGuide).addLanguage(pseudo(LTR));
    element.showPanel('diet');
    element.lang = LTR;
    await element.updateComplete;
    expect(langOf(element)).to.equal(LTR);
    expect(openIds(element)).to.deep.equal(['diet']);
    element.lang = 'en';
    await element.updateComplete;
    expect(langOf(element)).to.equal('en');
    expect(openIds(element)).to.deep.equal(['diet']);
    expect(words()).to.equal(before);
  });
});
