import { expect, fixture } from '@open-wc/testing';
import { readOptions } from '../src/embed/options.js';
import { embed, until } from './embed.js';
import { click, html, isOpen, openIds, part, type SpasmGuide, warnings } from './helpers.js';

const styleOf = (guide: SpasmGuide, name: string) =>
  guide.style.getPropertyValue(`--spasm-guide-${name}`);

describe('the page for a frame', () => {
  describe('takes from its address', () => {
    it('nothing, and shows the whole guide', async () => {
      const { page, guide } = await embed('');
      expect(guide.getAttributeNames()).to.deep.equal([]);
      expect(page.document.documentElement.lang).to.equal('en');
      const title = part(guide, 'heading').textContent.trim();
      await until(() => page.document.title === title);
    });

    it('every attribute that cannot mislead', async () => {
      const { guide } = await embed(
        '?lang=en-GB&sections=prevention+causes&open=diet+hydration&exclusive&heading-level=3&area=calf',
      );
      expect(guide.lang).to.equal('en-GB');
      expect(guide.sections).to.equal('prevention causes');
      expect(openIds(guide)).to.have.members(['diet', 'hydration']);
      expect(guide.exclusive).to.equal(true);
      expect(part(guide, 'heading').closest('h3')).to.exist;
      expect(guide.area).to.equal('calf');
    });

    it('of all that the element promises those attributes, and every custom property', async () => {
      const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
        modules: {
          declarations: {
            tagName?: string;
            attributes: { name: string }[];
            cssProperties: { name: string }[];
          }[];
        }[];
      };
      const promised = manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === 'spasm-guide')!;
      const names = promised.attributes.map(({ name }) => name);
      const attributes = ['lang', 'sections', 'open', 'exclusive', 'heading-level', 'area'];
      await warnings(() => {
        const given = readOptions(`?${names.map((name) => `${name}=true`).join('&')}`);
        expect([...given.attributes.keys()]).to.have.members(attributes);
        for (const { name } of promised.cssProperties) {
          const taken = ['red', '2px', 'serif'].filter((value) =>
            readOptions(`?${name.replace('--spasm-guide-', '')}=${value}`).properties.has(name),
          );
          expect(taken, name).to.not.be.empty;
        }
      });
    });

    for (const [query, isOn] of [
      ['?exclusive', true],
      ['?exclusive=', true],
      ['?exclusive=true', true],
      ['?exclusive=false', false],
    ] as const) {
      it(`${isOn ? '' : 'no '}exclusive panels from ${query}`, async () => {
        const { guide } = await embed(query);
        expect(guide.exclusive).to.equal(isOn);
      });
    }

    for (const theme of ['light', 'dark']) {
      it(`the theme ${theme}`, async () => {
        const { page } = await embed(`?theme=${theme}`);
        const root = page.document.documentElement;
        expect(page.getComputedStyle(root).colorScheme).to.equal(theme);
      });
    }

    const looks: readonly (readonly [name: string, value: string, wanted?: string])[][] = [
      [
        ['accent', '#0b4f6c'],
        ['on-accent', 'white'],
        ['text', 'rgb(20 30 40)'],
        ['muted', 'hsl(200deg, 10%, 30%)'],
        ['surface', 'oklch(95% 0.02 200)'],
        ['border', 'color-mix(in srgb, red 20%, blue)'],
        ['danger', 'darkred'],
        ['focus', 'CanvasText'],
        ['radius', '0', '0px'],
        ['gap', '.75em'],
        ['font', 'Georgia, "Segoe UI", serif'],
        ['heading-font', 'system-ui'],
      ],
      [
        ['accent', 'light-dark(#0b4f6c, #8ed1ea)'],
        ['radius', '1.25rem'],
      ],
    ];

    for (const look of looks) {
      it(`its look: ${look.map((pair) => pair.slice(0, 2).join(' ')).join('; ')}`, async () => {
        const query = new URLSearchParams(look.map(([name, value]) => [name, value]));
        const { guide } = await embed(`?${query}`);
        for (const [name, value, wanted = value] of look) {
          expect(styleOf(guide, name), name).to.equal(wanted);
        }
      });
    }
  });

  describe('leaves out, and says once', () => {
    for (const [name, value] of [
      ['accent', 'bluish'],
      ['accent', ''],
      ['accent', '1rem'],
      ['accent', 'red; background: url(//elsewhere.example)'],
      ['accent', 'var(--spasm-guide-text, red)'],
      ['accent', '\\76 ar(--x)'],
      ['accent', 'red !important'],
      ['accent', '#fff}*{display:none'],
      ['surface', 'url(https://elsewhere.example/a.png)'],
      ['surface', 'image-set("a.png" 1x)'],
      ['text', 'attr(title)'],
      ['text', `rgb(${'0'.repeat(300)})`],
      ['border', '"><script>alert(1)</script>'],
      ['radius', '-1rem'],
      ['radius', 'calc(1rem + var(--x))'],
      ['radius', '5'],
      ['gap', 'thin'],
      ['gap', '1e9x'],
      ['gap', 'env(safe-area-inset-top)'],
      ['font', 'url(font.woff2)'],
      ['font', 'Georgia; color: red'],
      ['font', 'A, , B'],
    ] as const) {
      it(`${name}: ${value.slice(0, 50)}`, async () => {
        const query = `?${name}=${encodeURIComponent(value)}`;
        let options = readOptions('');
        const said = await warnings(() => (options = readOptions(query)));
        expect([...options.properties]).to.deep.equal([]);
        expect(said).to.have.length(1);
        expect(said[0]).to.match(new RegExp(`<spasm-guide> ${name}: .* is not .*such as`));
      });
    }

    for (const query of [
      '?theme=blue',
      '?exclusive=maybe',
      '?colour=red',
      '?__proto__=x',
      '?constructor=x',
      '?toString',
      '?onclick=alert(1)',
      '?style=color:red',
      '?--spasm-guide-accent=red',
      '?<img src=x onerror=alert(1)>',
      '?%E0%A4%A=%E0%A4%A',
      '?hue=a&hue=b',
    ]) {
      it(`the nonsense in ${query}`, async () => {
        let options = readOptions('');
        const said = await warnings(() => (options = readOptions(query)));
        expect(options).to.deep.equal({
          attributes: new Map(),
          properties: new Map(),
          theme: undefined,
        });
        expect(said).to.have.length(1);
        expect(said[0]).to.include('Allowed: ');
        expect(await warnings(() => readOptions(query))).to.deep.equal([]);
      });
    }

    it('naming what is allowed', async () => {
      const said = await warnings(() => readOptions('?size=red'));
      expect(said[0]).to.include('"size"');
      for (const name of ['lang', 'heading-level', 'exclusive', 'theme', 'accent', 'radius']) {
        expect(said[0]).to.match(new RegExp(`Allowed: .*\\b${name}\\b`));
      }
    });
  });

  it('shows the whole guide whatever its address says', async () => {
    const { page, guide } = await embed(
      '?lang=not_one!&sections=knees&open=knee&heading-level=9&area=knee&emergency-number=javascript:1&exclusive=maybe&theme=blue&accent=bluish&onclick=alert(1)&style=color:red&<img src=x>',
    );
    expect(guide.shadowRoot!.querySelectorAll('[part~=section]')).to.have.length.above(3);
    expect(part(guide, 'heading').closest('h2')).to.exist;
    expect(openIds(guide)).to.deep.equal([]);
    expect(guide.style).to.have.length(0);
    expect(guide.hasAttribute('onclick')).to.equal(false);
    expect(page.document.documentElement.style.colorScheme).to.equal('');
    expect(page.document.querySelector('img')).to.equal(null);
    expect(guide.shadowRoot!.querySelector('a[href^="javascript"]')).to.equal(null);
  });

  it('takes the first where its address says something twice', async () => {
    const { guide } = await embed('?accent=red&accent=blue&open=diet&open=where');
    expect(styleOf(guide, 'accent')).to.equal('red');
    expect(openIds(guide)).to.deep.equal(['diet']);
  });

  it('opens the panel in its own address', async () => {
    const { guide, page } = await embed('#spasm-guide-diet');
    await until(() => page.scrollY > 0);
    expect(openIds(guide)).to.deep.equal(['diet']);
  });

  it('opens a source beside the frame, and its own links in it', async () => {
    const { guide, page } = await embed('?open=all');
    const source = guide.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^=http]')!;
    // The page itself never gets there: the last listener stops it.
    page.addEventListener('click', (event) => event.preventDefault());
    source.click();
    expect(source.target).to.equal('_blank');
    expect(source.rel).to.equal('noreferrer');
  });

  describe('with the script of the page around it', () => {
    /** A clinic's page with a guide in a frame of this very origin. */
    const clinic = async (sandbox: string | null = null) => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const script = document.createElement('script');
      script.src = '/dist/embed-parent.js';
      const iframe = document.createElement('iframe');
      iframe.title = 'Guide to muscle cramps';
      if (sandbox !== null) iframe.setAttribute('sandbox', sandbox);
      iframe.src = '/dist/embed.html';
      iframe.style.cssText = 'display: block; width: 100%; border: 0';
      box.append(iframe, script);
      await until(() => iframe.style.height !== '');
      return iframe;
    };
    const inner = ({ contentDocument }: HTMLIFrameElement) =>
      contentDocument!.body.getBoundingClientRect().height;
    const isSized = (iframe: HTMLIFrameElement) =>
      Math.abs(iframe.clientHeight - inner(iframe)) <= 1;

    it('is as high as the guide, as panels open and close and the page gets narrow', async () => {
      const iframe = await clinic();
      const guide = iframe.contentDocument!.querySelector('spasm-guide')!;
      await until(() => isSized(iframe) && iframe.clientHeight > 1000);
      const closed = iframe.clientHeight;
      guide.showPanel('diet');
      await until(() => isSized(iframe) && iframe.clientHeight > closed + 50);
      guide.hidePanel('diet');
      await until(() => iframe.clientHeight === closed);
      iframe.style.width = '20rem';
      await until(() => isSized(iframe) && iframe.clientHeight > closed);
    });

    it('is sized in a sandbox that makes it a stranger', async () => {
      const iframe = await clinic('allow-scripts');
      expect(iframe.contentDocument).to.equal(null);
      await until(() => iframe.clientHeight > 1000);
    });

    it('goes nowhere where its script comes once the reader has scrolled', async () => {
      history.replaceState(null, '', '#spasm-guide-diet');
      const high = document.createElement('div');
      high.style.height = '400vh';
      document.body.prepend(high);
      scrollTo(0, 300);
      try {
        const iframe = await clinic();
        const guide = iframe.contentDocument!.querySelector('spasm-guide')!;
        await until(() => isSized(iframe) && Boolean(guide.shadowRoot));
        for (let frames = 0; frames < 20; frames += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        expect(isOpen(guide, 'diet')).to.equal(false);
        expect(window.scrollY).to.equal(300);
      } finally {
        high.remove();
        history.replaceState(null, '', location.pathname + location.search);
        scrollTo(0, 0);
      }
    });

    it('follows a link of the page, and the page goes there', async () => {
      const iframe = await clinic();
      const guide = iframe.contentDocument!.querySelector('spasm-guide')!;
      await until(() => isSized(iframe) && Boolean(guide.shadowRoot));
      const link = document.createElement('a');
      link.href = '#spasm-guide-diet';
      link.textContent = 'Can food help?';
      iframe.before(link);
      try {
        await click(link);
        const top = () =>
          iframe.getBoundingClientRect().top +
          guide.shadowRoot!.getElementById('diet')!.getBoundingClientRect().top;
        await until(() => isOpen(guide, 'diet') && top() >= -1 && top() < 60);
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
        scrollTo(0, 0);
      }
    });
  });

  it('lets the reader out of its dialog in a sandbox that allows no forms', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const iframe = document.createElement('iframe');
    iframe.title = 'Guide to muscle cramps';
    iframe.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    iframe.src = '/dist/embed.html';
    iframe.height = '600';
    box.append(iframe);
    const guide = () => iframe.contentDocument?.querySelector('spasm-guide');
    await until(() => Boolean(guide()?.shadowRoot?.querySelector('dialog')));
    const dialog = guide()!.shadowRoot!.querySelector('dialog')!;
    let printed = 0;
    (iframe.contentWindow as Window).print = () => (printed += 1);
    for (const [value, count] of [
      ['', 0],
      ['print', 1],
    ] as const) {
      part(guide()!, 'print').click();
      expect(dialog.open).to.equal(true);
      dialog.querySelector<HTMLButtonElement>(`[value="${value}"]`)!.click();
      expect(dialog.open).to.equal(false);
      await until(() => printed === count);
    }
  });
});
