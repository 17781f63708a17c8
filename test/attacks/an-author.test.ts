import { expect, waitUntil } from '@open-wc/testing';
import { content, openIds, part, parts, type SpasmGuide, summary } from '../helpers.js';
import { all, guidesOf, open, OWN, settled, type View } from './page.js';

/*
 * An author of the page, with the rights of an editor: who changes the words of the pasted guide, or hands in
 * own ones, and no script.
 */

const FALSE = 'Drive yourself, no hurry.';
const MESSAGE = /The HTML in the tag .*changed/;

let snippet: string;
before(async () => (snippet = await (await fetch('/dist/static/en.html')).text()));

/** Tells when the guide has looked whether its words are as they were. */
const watchIdle = `<script>
  window.requestIdleCallback = (act) => setTimeout(() => { act(); window.isChecked = true; });
</script>`;

/** A page with the snippet as `change` has made it, once the guide has looked at it. */
const paste = async (change: (html: string) => string, src?: string): Promise<View> => {
  const page = await open(change(snippet), {
    before: watchIdle,
    ...(src !== undefined && { src }),
  });
  while (!('isChecked' in page)) await settled(20);
  await settled();
  await guidesOf(page);
  return page;
};

const guideIn = (page: View) => all<SpasmGuide>(page, 'spasm-guide')[0]!;
const words = (guide: SpasmGuide) => part(guide, 'guide').textContent.replace(/\s+/g, ' ');

/** The words of a guide that nobody has touched. */
const untouched = async (page: View): Promise<string> => {
  const fresh = page.document.createElement('spasm-guide');
  fresh.lang = 'en';
  page.document.body.append(fresh);
  await fresh.updateComplete;
  const all = words(fresh);
  fresh.remove();
  return all;
};

describe("an edit of the pasted guide's words is drawn anew, and the console says so", function () {
  this.timeout(30_000);

  const edits: (readonly [what: string, change: (html: string) => string])[] = [
    ['a sentence', (html) => html.replace(/(<p class="message">)[^<]+/, `$1${FALSE}`)],
    ['a single word', (html) => html.replace(/Call /, 'Ignore ')],
    ['a number', (html) => html.replace(/ (\d+) (?=seconds)/, ' 9$1 ')],
    ['a sign that is gone', (html) => html.replace(/(class="signs"><ul[^>]*>)<li>.*?<\/li>/, '$1')],
    ['a sentence that is new', (html) => html.replace('<p class="message">', `<p>${FALSE}</p>$&`)],
    ['a picture', (html) => html.replace('<p class="message">', '<img alt="Drive yourself">$&')],
    [
      'the address of a source',
      (html) => html.replace(/href="https:[^"]+/, 'href="https://shop.example'),
    ],
    [
      'a link that dials',
      (html) =>
        html.replace(
          /<p class="message">([^<]+)/,
          '<p class="message"><a href="tel:0900555">$1</a>',
        ),
    ],
    [
      'what a screen reader says',
      (html) => html.replace(/aria-label="Source [^"]+/, `aria-label="${FALSE}`),
    ],
    [
      'words that come later',
      (html) =>
        html
          .replace('data-words="', '$& ')
          .replace(/&quot;help&quot;:&quot;[^&]+/, `&quot;help&quot;:&quot;${FALSE}`),
    ],
    ['danger signs that are hidden', (html) => html.replace('part="danger"', '$& hidden')],
    [
      'danger signs that are styled away',
      (html) => html.replace('part="danger"', '$& style="display:none"'),
    ],
    ['danger signs that are for paper', (html) => html.replace('class="signs"', 'class="sheet"')],
    ['places that changed theirs', (html) => html.replace('value="calf"', 'value="foot"')],
    [
      'sections that are gone',
      (html) =>
        html.replace(
          /<section part="section (?!about)[^]*<div class="sheets">/,
          '<div class="sheets">',
        ),
    ],
    [
      'a shadow over the number to call',
      (html) =>
        html.replace(
          '<span class="number">',
          '$&<template shadowrootmode="open"><a href="tel:0900555">0900 555</a></template>',
        ),
    ],
    [
      'a shape of a drawing that covers the signs',
      (html) =>
        html.replace(
          'class="signs">',
          '$&<path style="position:absolute;inset:0;background:#fff"></path>',
        ),
    ],
    ['what a drawing is called', (html) => html.replace('<path ', `$&aria-label="${FALSE}" `)],
    ['a danger box that is a picture', (html) => html.replace('part="danger"', '$& role="img"')],
    ['a button that cannot be pressed', (html) => html.replace('part="summary"', '$& disabled')],
    ['what is told of a word', (html) => html.replace('<p class="message"', `$& title="${FALSE}"`)],
    ['a source that is told who asks', (html) => html.replace(' rel="noreferrer"', '')],
    ['steps that count down', (html) => html.replace('<ol part="steps"', '$& reversed')],
    [
      'a part that another attribute has swallowed',
      (html) =>
        html.replace('name="panel"', 'name="panel\x01part=summary"').replace('part="summary" ', ''),
    ],
    [
      'signs that are an attribute',
      (html) =>
        html.replace(
          /(<ul part="list)">(<li>[^]*?)<\/ul>/,
          (_, start: string, items: string) =>
            `${start}${items.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"></ul>`,
        ),
    ],
    [
      'danger signs hidden under titles that only look translated',
      (html) =>
        html
          .replace(/(part="summary"[^>]*><span>)/g, '$1&shy;')
          .replace('class="signs"', '$& hidden'),
    ],
    [
      'danger signs hidden under titles in other words',
      (html) =>
        html
          .replace(/(part="summary"[^>]*><span>)/g, '$1Krampf ')
          .replace('class="signs"', '$& hidden'),
    ],
    [
      'a shut shadow over the danger signs',
      (html) =>
        html.replace(
          /<section[^>]*part="danger"[^>]*>/,
          '$&<template shadowrootmode="closed"></template>',
        ),
    ],
    ['words before the guide', (html) => html.replace('<div part="guide"', `<p>${FALSE}</p>$&`)],
    ['bare words after the guide', (html) => html.replace('</template>', `${FALSE}$&`)],
    [
      'a second guide after it',
      (html) => html.replace('</template>', `<div part="guide">${FALSE}</div>$&`),
    ],
    [
      'a style sheet after it',
      (html) => html.replace('</template>', '<link rel="stylesheet" href="/x.css">$&'),
    ],
  ];

  for (const [what, change] of edits) {
    it(what, async () => {
      expect(change(snippet), 'the edit').not.to.equal(snippet);
      const page = await paste(change);
      const guide = guideIn(page);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.match(MESSAGE).and.to.contain('drawn anew');
      expect(words(guide)).to.equal(await untouched(page));
      expect(guide.shadowRoot!.textContent).not.to.contain(FALSE);
      const [first, ...others] = guide.shadowRoot!.children;
      expect([first!.part[0], others.length]).to.deep.equal(['guide', 0]);
      expect(part(guide, 'danger').checkVisibility()).to.equal(true);
      expect(guide.shadowRoot!.querySelector('img, [href*=shop], [href^=tel]')).to.equal(null);
      expect(page.failed).to.deep.equal([]);
      summary(guide, 'diet').click();
      await guide.updateComplete;
      expect(openIds(guide)).to.deep.equal(['diet']);
    });
  }

  it('where the root is shut as well', async () => {
    const page = await paste((html) =>
      html
        .replace(/(<p class="message">)[^<]+/, `$1${FALSE}`)
        .replace('shadowrootmode="open"', 'shadowrootmode="closed"')
        .replace('<spasm-guide', '$& emergency-number="112"'),
    );
    expect(page.said).to.have.length(1);
    const { renderRoot } = guideIn(page);
    expect(renderRoot).to.be.instanceOf(page.ShadowRoot);
    expect(renderRoot.textContent).not.to.contain(FALSE);
    const call = renderRoot.querySelector<HTMLElement>('a[href="tel:112"]')!;
    expect(call.checkVisibility()).to.equal(true);
    expect(getComputedStyle(call).color).not.to.equal(getComputedStyle(page.document.body).color);
  });

  /** A page whose signs for today are under a shut shadow, in a panel that is shut as well. */
  const coveredToday = () =>
    paste((html) =>
      html.replace(
        /(id="today-content"[^>]*><div part="text">)/,
        `$1<template shadowrootmode="closed"><p>${FALSE}</p></template>`,
      ),
    );

  it('a shut shadow over the signs for today, once that panel opens', async () => {
    const page = await coveredToday();
    const guide = guideIn(page);
    expect(page.said).to.deep.equal([]);
    summary(guide, 'today').click();
    await guide.updateComplete;
    await waitUntil(() => page.said.length, 'the console tells of it');
    await guide.updateComplete;
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(MESSAGE).and.to.contain('drawn anew');
    expect(openIds(guide)).to.deep.equal(['today']);
    expect(content(guide, 'today').querySelector('li')!.checkVisibility()).to.equal(true);
  });

  it('a shut shadow over the signs for today, though that panel was shut again before it was looked at', async () => {
    const page = await coveredToday();
    const guide = guideIn(page);
    summary(guide, 'today').click();
    await guide.updateComplete;
    summary(guide, 'today').click();
    await guide.updateComplete;
    await settled(50);
    expect(page.said).to.deep.equal([]);
    summary(guide, 'today').click();
    await waitUntil(() => page.said.length, 'the console tells of it');
  });

  it('with the panels open that the reader has opened, and their focus where it was', async () => {
    const page = await open(snippet.replace(/(<p class="message">)[^<]+/, `$1${FALSE}`), {
      before: `<script>
        const acts = [];
        window.requestIdleCallback = (act) => acts.push(act);
        window.check = () => { for (const act of acts.splice(0)) act(); };
      </script>`,
    });
    const guide = guideIn(page);
    await guide.updateComplete;
    summary(guide, 'diet').click();
    summary(guide, 'diet').focus();
    await guide.updateComplete;
    expect(words(guide)).to.contain(FALSE);
    (page as unknown as { check: () => void }).check();
    await guide.updateComplete;
    expect(words(guide)).not.to.contain(FALSE);
    expect(openIds(guide)).to.deep.equal(['diet']);
    expect(guide.shadowRoot!.activeElement).to.equal(summary(guide, 'diet'));
  });

  it('not where there are no words to draw it with: it stays, and the console says so', async () => {
    const page = await paste(edits[0]![1], '/dist/spasm-guide.core.js');
    expect(words(guideIn(page))).to.contain(FALSE);
    expect(page.said).to.have.length(1);
    expect(page.said[0])
      .to.match(MESSAGE)
      .and.to.contain('stays')
      .and.to.contain('dist/lang/en.js');
    // Until they come.
    const script = page.document.createElement('script');
    script.src = '/dist/lang/en.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    page.document.body.append(script);
    await loaded;
    await settled(20);
    await guidesOf(page);
    expect(words(guideIn(page))).not.to.contain(FALSE);
    expect(page.said).to.have.length(2);
  });
});

describe("no edit of the pasted guide's words", function () {
  this.timeout(30_000);

  const expectKept = (page: View) => {
    expect(page.said).to.deep.equal([]);
    expect(page.failed).to.deep.equal([]);
  };

  for (const [what, change] of [
    ['is the snippet as it is', (html: string) => html],
    [
      'is what a minifier does',
      (html: string) =>
        html
          .replaceAll('hidden="until-found"', 'hidden=""')
          .replaceAll(/ ([a-z-]+)="([\w-]+)"(?!\/)/g, ' $1=$2')
          .replaceAll(/ class=(\w+) part=(\w+)/g, ' part=$2 class=$1')
          .replaceAll(/>\s+</g, '> <')
          .replaceAll('</p>', '</p>\n'),
    ],
    ['is a white space more', (html: string) => html.replaceAll('</p>', '\n  </p>\n')],
    [
      'is an attribute of the tag',
      (html: string) =>
        html.replace(
          '<spasm-guide',
          '$& open="diet" sections="causes" emergency-number="112" heading-level="3"',
        ),
    ],
    [
      'are words in the slots',
      (html: string) => html.replace('</spasm-guide>', `<p slot="contact">${FALSE}</p>$&`),
    ],
    [
      "are the host's own words, marked as such",
      (html: string) =>
        html.replace(
          '</spasm-guide>',
          `<script type="application/json">{"by":"A","append":{"diet":[{"text":"${FALSE}"}]},"labels":{"print":"To paper"}}</script>$&`,
        ),
    ],
    [
      'is what find-in-page opened',
      (html: string) =>
        html.replace(
          'part="content" id="diet-content" hidden="until-found"',
          'part="content" id="diet-content"',
        ),
    ],
  ] as const) {
    it(what, async () => {
      const page = await paste(change);
      expectKept(page);
      expect(parts(guideIn(page), 'guide')).to.have.length(1);
    });
  }

  for (const src of ['/dist/spasm-guide.js', '/dist/spasm-guide.core.js']) {
    it(`is the snippet that a script has put into the page, with ${src}`, async () => {
      const page = await open('<main></main>', { before: watchIdle, src });
      all<HTMLElement>(page, 'main')[0]!.innerHTML = snippet;
      while (!('isChecked' in page)) await settled(20);
      await settled();
      await guidesOf(page);
      expectKept(page);
      expect(part(guideIn(page), 'danger').checkVisibility()).to.equal(true);
    });
  }

  it('is what a browser makes of it that translates the page for its reader', async () => {
    const page = await open(snippet, { before: watchIdle, src: '' });
    const guide = guideIn(page);
    const texts = page.document.createTreeWalker(part(guide, 'guide'), NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found.filter(({ data }) => data.trim())) {
      const font: Element = page.document.createElement('font' as string);
      font.append(text.data.replaceAll(/[aeiou]/g, 'ö'));
      text.replaceWith(font);
    }
    const told = () => parts(guide, 'section').map(({ textContent }) => textContent);
    const translated = told();
    const script = page.document.createElement('script');
    script.src = '/dist/spasm-guide.js';
    page.document.body.append(script);
    while (!('isChecked' in page)) await settled(20);
    await settled();
    await guide.updateComplete;
    expectKept(page);
    expect(told()).to.deep.equal(translated);
  });
});

describe("what an author puts in the guide's shadow by a template that a script inserts", () => {
  const inserted = async (inside: string, src = '/dist/spasm-guide.js') => {
    const page = await open('<main></main>', { src });
    all<HTMLElement>(page, 'main')[0]!.innerHTML =
      `<spasm-guide><template shadowrootmode="open">${inside}</template></spasm-guide>`;
    await settled(50);
    await guidesOf(page);
    return page;
  };

  for (const src of ['/dist/spasm-guide.js', '/dist/spasm-guide.core.js']) {
    it(`runs nothing and loads nothing, with ${src}`, async () => {
      const page = await inserted(
        `<img src=x onerror="${OWN}"><svg onload="${OWN}"><script>${OWN}</script></svg>
        <iframe srcdoc="<script>parent.${OWN}</script>"></iframe><a href="javascript:${OWN}">Go</a>
        <style>:host{display:none}</style><link rel=stylesheet href=/x.css><x-own></x-own>
        <div part="guide"><details ontoggle="${OWN}" open>Words</details></div>`,
        src,
      );
      await settled(100);
      const root = guideIn(page).shadowRoot!;
      expect(page.isOwned).to.equal(undefined);
      expect(root.querySelector('img, script, iframe, link, x-own, [onload], [ontoggle]')).to.equal(
        null,
      );
      expect(root.querySelector('a[href^=javascript]')).to.equal(null);
      expect(page.failed).to.deep.equal([]);
    });
  }
});

describe("an author's own words", () => {
  const given = async (own: object, before = '', tag = '') => {
    const json = JSON.stringify(own).replaceAll('<', '\\u003c');
    const page = await open(
      `<spasm-guide ${tag}><script type="application/json">${json}</script></spasm-guide>`,
      { before },
    );
    const [guide] = (await guidesOf(page)) as [SpasmGuide];
    expect(page.failed).to.deep.equal([]);
    return { page, guide };
  };
  const by = 'Riverbank \u202e Clinic';

  it("are said to be somebody's: a name that nobody sees is refused", async () => {
    for (const name of ['\u200b', '\u3164', '\u2060 \u115f']) {
      const { page, guide } = await given({ by: name, append: { diet: [{ text: FALSE }] } });
      expect(page.said[0]).to.contain('content.by: must be a text that shows');
      expect(guide.shadowRoot!.textContent).not.to.contain(FALSE);
    }
  });

  it('turn no word around them, where a name turns the direction of writing', async () => {
    const { guide } = await given({
      by,
      reviewedBy: 'Dr \u202e Person',
      append: { diet: [{ caution: 'Eat.' }] },
      labels: { caution: 'Take \u202e care', never: 'Nev\u202eer' },
    });
    const [mark] = parts(guide, 'local');
    expect(mark!.querySelector('bdi')!.textContent).to.equal(by);
    const review = part(guide, 'footer').querySelector('.review')!;
    expect([...review.querySelectorAll('bdi')].map((one) => one.textContent)).to.have.members([
      by,
      'Dr \u202e Person',
    ]);
    for (const one of guide.shadowRoot!.querySelectorAll('strong, bdi')) {
      if (one.textContent.includes('\u202e'))
        expect(getComputedStyle(one).unicodeBidi).to.equal('isolate');
    }
    const holders = [...guide.shadowRoot!.querySelectorAll('*')].filter(
      (one) =>
        [...one.childNodes].some(
          (node) =>
            node instanceof Text || (node.nodeType === 3 && /\u202e/.test(node.textContent ?? '')),
        ) &&
        /\u202e/.test(
          [...one.childNodes]
            .filter(({ nodeType }) => nodeType === 3)
            .map(({ textContent }) => textContent)
            .join(''),
        ),
    );
    expect(new Set(holders.map(({ localName }) => localName))).to.deep.equal(
      new Set(['bdi', 'strong']),
    );
  });

  it('give no id twice, whatever ids they bring', async () => {
    const body = [{ text: 'Words.' }];
    const { guide } = await given({
      by: 'A',
      add: ['local-a', 'local-a-content', 'local-a-content-content'].map((id) => ({
        id,
        section: 'relief',
        title: id,
        body,
      })),
    });
    const ids = [...guide.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ['local-a', 'local-a-content', 'local-a-content-content']) {
      const button = summary(guide, id);
      button.click();
      await guide.updateComplete;
      expect(openIds(guide)).to.include(id);
      const text = guide.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
      expect(text.parentElement!.id).to.equal(id);
    }
    expect(content(guide, 'diet').textContent).not.to.contain('Words.');
  });

  it('are none that a script has given to every object', async () => {
    const inherited = {
      reviewedBy: 'Dr Evil',
      hide: ['diet'],
      title: FALSE,
      lead: FALSE,
      steps: [FALSE],
      text: FALSE,
      danger: { today: [FALSE] },
      replace: { diet: { body: [{ text: FALSE }] } },
      places: FALSE,
      copyLink: FALSE,
    };
    const before = `<script>Object.assign(Object.prototype, ${JSON.stringify(inherited)})</script>`;
    const own = {
      by: 'A',
      replace: { massage: { body: [{ list: ['One'] }] } },
      append: { who: [{ text: 'Two' }] },
    };
    const { page, guide } = await given(own, before);
    expect(page.said).to.deep.equal([]);
    expect(guide.shadowRoot!.textContent).not.to.contain(FALSE).and.not.to.contain('Evil');
    expect(guide.shadowRoot!.querySelector(`[aria-label^="${FALSE}"]`)).to.equal(null);
    expect(parts(guide, 'panel').map(({ id }) => id)).to.include('diet');
    expect(content(guide, 'massage').textContent).to.contain('One');
    expect(content(guide, 'who').textContent).to.contain('Two');
  });
});

describe('what an author writes in attributes', () => {
  it('counts, whatever options a script has given to every object', async () => {
    const options = {
      state: '1',
      attribute: false,
      noAccessor: true,
      slotAssignment: 'manual',
      createScript: 1,
    };
    const page = await open(
      '<spasm-guide emergency-number="112" open="diet"><p slot="contact">Call us</p></spasm-guide>',
      { before: `<script>Object.assign(Object.prototype, ${JSON.stringify(options)})</script>` },
    );
    const [guide] = (await guidesOf(page)) as [SpasmGuide];
    expect(part(guide, 'danger').querySelector('a[href="tel:112"]')).to.exist;
    expect(openIds(guide)).to.deep.equal(['diet']);
    expect(guide.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(guide.querySelector('p')!.assignedSlot).to.exist;
  });

  for (const name of ['open', 'sections', 'area']) {
    it(`costs little, and one message, where ${name} is 20,000 words of nonsense`, async () => {
      const nonsense = new Array(20_000).fill('').map((_, index) => `w${index}`);
      const value = [...nonsense, 'diet', 'causes', 'calf'].join(' ');
      const page = await open('<main></main>');
      const start = performance.now();
      all<HTMLElement>(page, 'main')[0]!.innerHTML =
        `<spasm-guide ${name}="${value}"></spasm-guide>`;
      const [guide] = (await guidesOf(page)) as [SpasmGuide];
      expect(performance.now() - start).to.be.below(1500);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.contain(`${name}: unknown "w0" and 20001 more. Allowed: `);
      const shown = [...parts(guide, 'panel'), ...parts(guide, 'section')].map(({ id }) => id);
      expect(shown).to.include('causes');
      expect(openIds(guide)).to.deep.equal(name === 'open' ? ['diet'] : []);
    });
  }

  it('breaks no link, where the id is half of a character', async () => {
    const page = await open('<spasm-guide></spasm-guide>');
    const guide = guideIn(page);
    guide.id = 'a\ud83e';
    await guide.updateComplete;
    let copied = '';
    page.navigator.clipboard.writeText = (text) => Promise.resolve(void (copied = text));
    parts(guide, 'copy-link')[0]!.click();
    await settled();
    expect(page.failed).to.deep.equal([]);
    expect(copied).to.match(/#spasm-guide-today$/);
  });
});
