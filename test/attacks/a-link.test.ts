import { expect } from '@open-wc/testing';
import { setLook } from '../../src/embed/look.js';
import { PREFIX, readOptions } from '../../src/embed/options.js';
import {
  click,
  content,
  contrast,
  frame,
  guide,
  part,
  type SpasmGuide,
  warnings,
  wordy,
} from '../helpers.js';

/*
 * The attacker writes a link, to the clinic's own files or page, and has a reader follow it. What the
 * clinic wrote must show, and what the reader sees, copies and prints must not be the attacker's.
 */

/** Waits, frame by frame, until `check` holds. */
const until = async (check: () => boolean) => {
  for (let count = 0; count < 200 && !check(); count += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(check(), String(check)).to.equal(true);
};

/** The guide of a page for frames at `address`, drawn. */
const open = async (address: string) => {
  const page = await frame(address);
  const element = page.document.querySelector('spasm-guide')!;
  await until(() => Boolean(element.shadowRoot?.querySelector('[part~=panel]')));
  await element.updateComplete;
  return { page, element };
};

const dialled = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('a[href^="tel:"]')].map((link) =>
    link.getAttribute('href'),
  );

const FALSE = '0900 555 0199';

describe('a link to embed.html', () => {
  describe('names no number to call', () => {
    for (const query of [
      `emergency-number=${FALSE}`,
      `EMERGENCY-NUMBER=${FALSE}`,
      `emergencyNumber=${FALSE}`,
      `emergency_number=${FALSE}`,
      `%65mergency-number=${FALSE}`,
      `emergency-number=${FALSE}&emergency-number=112`,
      `data-emergency-number=${FALSE}`,
      `data-parent=${location.origin}&emergency-number=${FALSE}`,
      `lang=en&number=${FALSE}`,
      'emergency-number=*21*0900123456%23',
    ]) {
      it(query, async () => {
        const { element } = await open(`/dist/embed.html?${query}`);
        expect(dialled(element)).to.deep.equal([]);
        expect(element.shadowRoot!.textContent).not.to.contain(FALSE);
        expect(part(element, 'danger').textContent).to.contain('your local emergency number');
      });
    }

    it('nor any words, reviewer or handler of its own', async () => {
      const words = JSON.stringify({ by: 'A. Person', reviewedBy: 'Dr A. Person' });
      const names = ['content', 'reviewed-by', 'reviewedBy', 'by', 'json-ld', 'class', 'style'];
      const query = new URLSearchParams(names.map((name) => [name, words]));
      const { page, element } = await open(`/dist/embed.html?${query}`);
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect(element.content).to.equal(undefined);
      expect(page.document.body.textContent).not.to.contain('Person');
      expect(element.shadowRoot!.textContent).not.to.contain('Person');
    });
  });

  it('changes nothing that the file sets', async () => {
    const { page, element } = await open(
      `/test/pages/embed-own.html?lang=fr&sections=prevention&open=diet&area=back&heading-level=4&emergency-number=${FALSE}&accent=maroon&radius=4rem&theme=dark`,
    );
    expect(dialled(element)[0]).to.equal('tel:112');
    expect(new Set(dialled(element)).size).to.equal(1);
    const { lang, sections, area, headingLevel } = element;
    expect({ lang, sections, open: element.open, area, headingLevel }).to.deep.equal({
      lang: 'en-GB',
      sections: 'relief',
      open: 'massage',
      area: 'calf',
      headingLevel: 1,
    });
    const style = page.getComputedStyle(element);
    expect(style.getPropertyValue(`${PREFIX}accent`).trim()).to.equal('#0b4f6c');
    expect(style.getPropertyValue(`${PREFIX}radius`).trim()).to.equal('3px');
    expect(page.document.documentElement.style.colorScheme).to.equal('');
  });

  it('sets what the file does not', async () => {
    const { element } = await open('/test/pages/embed-own.html?exclusive&danger=maroon');
    expect(element.exclusive).to.equal(true);
    expect(element.style.getPropertyValue(`${PREFIX}danger`)).to.equal('maroon');
  });

  describe('hides no word with its colours', () => {
    /** Gives a guide the look of `query`, as far as an address may. */
    const dressed = async (query: string) => {
      const element = await guide('open="all"');
      const said = await warnings(() => setLook(element, readOptions(query).properties));
      return { element, said };
    };
    const left = (element: HTMLElement) =>
      [...element.style].map((name) => name.replace(PREFIX, '')).sort();

    /** Words at 4.5:1, buttons and titles in a brand's colours at 3:1. */
    const expectLegible = (element: SpasmGuide) => {
      const plain = new Set(part(element, 'danger').querySelectorAll('li'));
      for (const one of wordy(element)) {
        if (!one.checkVisibility()) continue;
        const ratio = contrast(getComputedStyle(one).color, one);
        expect(ratio, one.outerHTML.slice(0, 90)).to.be.above(
          plain.has(one as HTMLLIElement) ? 4.5 : 2.95,
        );
      }
    };

    const WHITE = ['text', 'muted', 'surface', 'border', 'accent', 'on-accent', 'danger'];
    for (const [name, query, kept] of [
      ['white on white', WHITE.map((one) => `${one}=white`).join('&'), ['on-accent', 'surface']],
      ['nearly white', 'text=%23bbb&danger=%23ccc', []],
      ['text of the surface', 'text=black&surface=%23111', ['text']],
      ['text that reads on the surface alone', 'text=white&surface=black', []],
      ['a surface under the default text', 'surface=%23222', []],
      ['a surface that lets some through', 'surface=rgb(0 0 0 / 70%25)', []],
      ['words on a button', 'accent=maroon&on-accent=maroon', ['accent']],
      ['words on a button, by their default', 'accent=%23ddd', []],
      ['grey text, whose secondary is paler', 'text=%23888', []],
      ['a colour outside of what screens show', 'text=color(srgb 9 9 9)', []],
      ['another notation', 'text=lch(98%25 3 90)&danger=hwb(0 95%25 0%25)', []],
      ['a colour of the system', 'text=Canvas&accent=Canvas', []],
      ['a colour without a hue', 'text=hsl(none 0%25 100%25)', []],
      ['text that takes the guide for a dark one', 'text=%23ee0000', []],
      [
        'a surface that counts twice',
        'surface=rgb(0 0 0 / 45%25)&accent=black&danger=black',
        ['accent', 'danger'],
      ],
    ] as const) {
      it(`${name}: ${query}`, async () => {
        const { element, said } = await dressed(`?${query}`);
        expectLegible(element);
        expect(left(element)).to.deep.equal([...kept]);
        // Once: two of these say the same.
        expect(said).to.have.length.below(2);
        for (const one of said) expect(one).to.contain('4.5:1');
      });
    }

    for (const query of [
      '?accent=black&on-accent=white',
      '?accent=%23222&muted=black&text=%23757575',
    ]) {
      it(`nor where the file gives the tag a ground of its own: ${query}`, async () => {
        const element = await guide('open="all" style="background: #14181b; color: #eef2f4"');
        await warnings(() => setLook(element, readOptions(query).properties));
        expectLegible(element);
      });
    }

    it('nor with a theme that the file has no ground for', async () => {
      document.body.style.background = '#fff';
      const element = await guide('open="all"');
      const said = await warnings(() => setLook(element, new Map([['theme', 'dark']])));
      expectLegible(element);
      expect(said[0]).to.contain('left out theme');
      document.body.style.background = document.documentElement.style.colorScheme = '';
    });

    it('and says once which it leaves out', async () => {
      const { said } = await dressed('?danger=%23eee&focus=%23ddd');
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/left out danger, focus: .*4\.5:1/);
      expect((await dressed('?danger=%23eee&focus=%23ddd')).said).to.deep.equal([]);
    });

    it('but takes those of a brand, and says nothing', async () => {
      const query =
        '?text=%231a2b33&muted=%23445&surface=%23f2f7f8&border=%23678&accent=%230b5c56&on-accent=white&danger=darkred&focus=%23245';
      const { element, said } = await dressed(query);
      expectLegible(element);
      expect(left(element)).to.have.length(8);
      expect(said).to.deep.equal([]);
    });

    for (const [theme, text] of [
      ['dark', '%23111'],
      ['light', '%23eee'],
      ['dark', 'light-dark(black, %23222)'],
    ] as const) {
      it(`nor with the theme ${theme}: text=${decodeURIComponent(text)}`, async () => {
        const { element } = await open(`/dist/embed.html?theme=${theme}&text=${text}`);
        await until(() => element.style.length === 0);
        const other = await open(
          `/dist/embed.html?theme=${theme === 'dark' ? 'light' : 'dark'}&text=${text}`,
        );
        await until(() => other.element.style.length === 1);
      });
    }

    for (const [name, value] of [
      ['text', 'transparent'],
      ['text', '#0000'],
      ['text', 'rgb(0 0 0 / 90%)'],
      ['text', 'rgb(0 0 0 / none)'],
      ['text', 'light-dark(black, transparent)'],
      ['text', 'color-mix(in srgb, black 10%, transparent)'],
      ['muted', 'hsla(0, 0%, 0%, 0)'],
      ['on-accent', 'transparent'],
      ['accent', 'transparent'],
      ['accent', 'currentColor'],
      ['accent', 'color-mix(in srgb,\ncurrentcolor, red 1%)'],
      ['focus', 'rgb(from currentcolor r g b)'],
      ['text', 'inherit'],
      ['text', 'white/*'],
      ['text', 'white, black'],
      ['gap', '99999999px'],
      ['gap', '-1px'],
      ['gap', '65px'],
      ['gap', '4.1rem'],
      ['gap', '100vw'],
      ['gap', '99cqi'],
      ['gap', '1\f0rem'],
      ['gap', '１rem'],
      ['gap', '1e3px'],
      ['gap', '0x'],
      ['radius', '1e9px'],
      ['radius', '50em'],
      ['font', 'Wingdings'],
      ['font', '"Material Icons"'],
      ['heading-font', 'serif, Webdings'],
    ] as const) {
      it(`nor with ${name}=${JSON.stringify(value)}, and says so once`, async () => {
        let properties: ReadonlyMap<string, string> = new Map();
        const query = `?${name}=${encodeURIComponent(value)}`;
        const said = await warnings(() => ({ properties } = readOptions(query)));
        expect([...properties]).to.deep.equal([]);
        expect(said).to.have.length(1);
        expect(said[0]).to.match(new RegExp(`${name}: .* is not a .*such as`));
      });
    }

    it('and takes fonts that every letter is in', () => {
      for (const value of ['serif', 'Georgia, serif', '"Segoe UI", Tahoma , sans-serif']) {
        const { properties } = readOptions(`?font=${value}&heading-font=${value}`);
        expect(properties.size, value).to.equal(2);
      }
    });

    it('and takes lengths to the longest', () => {
      for (const value of ['0', '0.0', '.5rem', '1.25em', '4rem', '64px', '4.0rem', '12PX']) {
        const { properties } = readOptions(`?gap=${value}&radius=${value}`);
        expect(properties.size, value).to.equal(2);
      }
    });
  });
});

describe('a link to the page', () => {
  const own = location.href;
  const [plain] = own.split(/[?#]/) as [string];
  const written: string[] = [];
  let link: HTMLLinkElement | undefined;

  beforeEach(() => {
    written.length = 0;
    const writeText = (text: string) => {
      written.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    link?.remove();
    history.replaceState(null, '', own);
  });

  const visit = (rest: string) => history.replaceState(null, '', plain + rest);

  /** What a reader copies, and what paper tells. */
  const told = async (attributes = '') => {
    const element = await guide(`open="diet" ${attributes}`);
    const { print } = window;
    window.print = () => undefined;
    element.print('diary');
    await until(() => Boolean(element.shadowRoot!.querySelector('.address')));
    const paper = element.shadowRoot!.querySelector('.address')!.textContent;
    window.dispatchEvent(new Event('afterprint'));
    window.print = print;
    await element.updateComplete;
    await click(content(element, 'diet').querySelector('[part~=copy-link]')!);
    return { copied: written.at(-1), paper };
  };

  const expectTold = async (address: string, attributes?: string) => {
    const { copied, paper } = await told(attributes);
    expect(copied).to.equal(`${address}#spasm-guide-diet`);
    expect(paper).to.contain(`Printed from ${address} `);
  };

  const canonical = (href: string, rel = 'canonical') => {
    link = Object.assign(document.createElement('link'), { rel });
    link.setAttribute('href', href);
    document.head.append(link);
  };

  it('is copied and printed without what it asks for', async () => {
    visit('?session=1a2b&patient=7#spasm-guide-where');
    await expectTold(plain);
  });

  it('is told with the queries that the host names, and no other', async () => {
    visit('?session=1&page=cramps&lang=e%20n&page=2&Page=3');
    await expectTold(`${plain}?page=cramps&lang=e+n&page=2`, 'keep-query=" page  lang "');
  });

  it('is told without the session in its path', async () => {
    visit(';jsessionid=1A2B.node1;PHPSESSID=1;sid=2%3bsessionid=3?x');
    await expectTold(plain);
  });

  it('is told as the page names it', async () => {
    visit('?session=1');
    canonical('https://clinic.example/cramps?id=7');
    await expectTold('https://clinic.example/cramps?id=7');
  });

  it('is told without the password and place that the page names in it', async () => {
    canonical('https://anna:secret@clinic.example/cramps#top', 'Canonical nofollow');
    await expectTold('https://clinic.example/cramps');
  });

  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://[/',
    'mailto:a@b.example',
  ]) {
    it(`is told where the page names one that leads nowhere: ${href}`, async () => {
      canonical(href);
      await expectTold(plain);
    });
  }

  it('is not what a form or picture of the page says by its name', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = '<img name="URL"><img name="referrer"><form name="head"></form>';
    try {
      await expectTold(plain);
    } finally {
      box.remove();
    }
  });
});
