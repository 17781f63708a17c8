import { expect } from '@open-wc/testing';
import { build, createPolicy, createTemplate } from '../src/trusted-template.js';
import { crampNow, frame, openIds, part, summary, type SpasmGuide } from './helpers.js';

/** What the browser's own parser makes of `html`. */
const parsed = (html: string) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
};

const built = (html: string) => {
  const template = document.createElement('template');
  build(template, html);
  return template;
};

/** The same nodes, in the same namespaces, with the same attributes and text. */
const expectSame = (html: string) => {
  expect(built(html).innerHTML, html).to.equal(parsed(html).innerHTML);
  expect(built(html).content.isEqualNode(parsed(html).content), html).to.equal(true);
};

/** Every string that the script of our bundle hands to the HTML parser in another page. */
const templatesOfTheGuide = async () => {
  const page = await frame('/test/pages/links-bare.html');
  const { HTMLTemplateElement, Element, document } = page;
  const strings = new Set<string>();
  const setter = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
    ...setter,
    set(this: Element, html: unknown) {
      strings.add(String(html));
      setter.set!.call(this, html);
    },
  });
  const script = document.createElement('script');
  script.src = '/dist/spasm-guide.js';
  const loaded = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  document.body.append(script);
  await loaded;
  const element = document.querySelector('spasm-guide')!;
  for (const level of [1, 2, 3, 4]) {
    element.headingLevel = level;
    element.emergencyNumber = '112';
    element.showAll();
    await element.updateComplete;
  }
  await crampNow(element);
  return strings;
};

/** `innerHTML` of templates refuses strings while `act` runs, as on a page with Trusted Types. */
const refusingStrings = async (page: Window & typeof globalThis, act: () => unknown) => {
  const { prototype } = page.HTMLTemplateElement;
  Object.defineProperty(prototype, 'innerHTML', {
    configurable: true,
    set() {
      throw new TypeError('This document requires TrustedHTML.');
    },
  });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(prototype, 'innerHTML');
  }
};

describe('strict pages', () => {
  describe('a template built node by node', () => {
    for (const [title, html] of [
      ['text', 'Drink water.'],
      ['an element', '<p>Drink water.</p>'],
      ['elements in elements', '<div><p>Drink <strong>water</strong>.</p><p>Rest.</p></div>'],
      ['several at the top', 'Rest. <p>Drink.</p><p>Stretch.</p> Then rest.'],
      ['white space', '\n  <p>\n    Drink  water.\n  </p>\n'],
      ['an attribute in quotes', '<div part="panel panel-open diet" id="diet"></div>'],
      ['an attribute without quotes', '<a href=https://example.org/a?b=1&c=2 rel=noreferrer>1</a>'],
      ['an attribute without a value', '<details open><p hidden>Rest.</p></details>'],
      ['an empty attribute', '<p part="">Rest.</p>'],
      ['a sign of tags in an attribute', '<a aria-label="1 > 0 / 2 = 0">Rest.</a>'],
      [
        'attributes on several lines',
        '<button\n  type="button"\n  part="button"\n>Print</button\n>',
      ],
      ['a data attribute, ARIA and a dash in a tag', '<my-tag data-a="1" aria-label="b"></my-tag>'],
      ["Lit's marks of attributes", '<a href.lit.="lit$123$">1</a>'],
      ["Lit's marks of children", '<p>Rest.<?lit$0123456789$> <?lit$0123456789$></p>'],
      ['a comment', '<p>Rest.<!-- and drink --></p><!---->'],
      ['a comment with markup in it', '<p><!-- <b>Rest</b> > drink --></p>'],
      ['void elements', '<p>Rest.<br>Drink.<br/>Stretch.<br />Rest.</p><hr><img alt=""><input>'],
      ['a heading around a button', '<h4 part="a"><button type="button">Rest</button></h4>'],
      ['a list', '<ul><li>Rest.</li><li>Drink <small>advice</small></li></ul>'],
      ['a description list', '<dl><dt>Good</dt><dd>Studies agree.</dd></dl>'],
      ['a slot with words in it', '<slot name="intro">How to ease a cramp.</slot>'],
      ['signs beyond ASCII', '<p lang="es" title="¿Qué?">¿Por qué? 30 s – “sí” 🦵 ‏שלום</p>'],
      [
        'a drawing',
        '<figure><svg viewBox="0 0 10 10" aria-hidden="true"><g fill=none><path d="M0 0h1"/>' +
          '<circle r=1 cx=2 /></g><text x="1">Calf</text></svg><figcaption>Calf</figcaption></figure>',
      ],
      ['text after a drawing', '<p><svg><title>Calf</title></svg> Stretch it.</p><p>Rest.</p>'],
      ['nothing', ''],
    ] as const) {
      it(`is what the browser would make of it: ${title}`, () => {
        expectSame(html);
      });
    }

    it('puts a drawing, and only the drawing, among the drawings', () => {
      const [path, paragraph] = built(
        '<svg><path d="M0 0"/></svg><p>Rest.</p>',
      ).content.querySelectorAll('path, p') as unknown as [Element, Element];
      expect(path).to.be.instanceOf(SVGPathElement);
      expect(paragraph).to.be.instanceOf(HTMLParagraphElement);
    });

    it('keeps the capitals of a drawing', () => {
      const { content } = built('<svg viewBox="0 0 1 1"><linearGradient/></svg>');
      expect(content.firstElementChild!.getAttributeNames()).to.deep.equal(['viewBox']);
      expect(content.querySelector('linearGradient')).to.be.instanceOf(SVGLinearGradientElement);
    });

    it('is what the browser would make of every template in the guide', async () => {
      const strings = await templatesOfTheGuide();
      expect([...strings].some((html) => html.length > 50_000)).to.equal(true);
      expect(strings.size).to.be.above(5);
      // Lit takes an attribute's own name from its template, so its mark may be in any case.
      for (const html of strings) {
        expectSame(html.replace(/[\w-]+(?=\.lit\.=)/g, (name) => name.toLowerCase()));
      }
    });
  });

  describe('the policy', () => {
    it('is asked for by the one name that our documentation gives', () => {
      const names: string[] = [];
      const policy = createPolicy({
        createPolicy: (name, rules) => {
          names.push(name);
          return rules;
        },
      }) as { createHTML(html: string): string };
      expect(names).to.deep.equal(['spasm-guide']);
      expect(policy.createHTML('<p>Rest.</p>')).to.equal('<p>Rest.</p>');
    });

    it('is done without where the page refuses its name, or another script has taken it', () => {
      const policy = createPolicy({
        createPolicy() {
          throw new TypeError('Policy with name "spasm-guide" already exists.');
        },
      });
      expect(policy).to.equal(undefined);
    });

    it('lets the browser parse what it allows', () => {
      const policy = createPolicy({ createPolicy: (_, rules) => rules }) as {
        createHTML(html: string): string;
      };
      const template = createTemplate(policy.createHTML('<p>Rest &amp; drink.</p>'));
      expect(template.content.textContent).to.equal('Rest & drink.');
    });

    it('is not needed: a refused string is built node by node', async () => {
      let template!: HTMLTemplateElement;
      await refusingStrings(window, () => {
        template = createTemplate('<p>Rest.<?lit$1$></p>');
      });
      expect(template.innerHTML).to.equal(parsed('<p>Rest.<?lit$1$></p>').innerHTML);
    });
  });

  describe('a page that refuses every string of HTML', () => {
    let element: SpasmGuide;
    let normal: SpasmGuide;

    beforeEach(async () => {
      const [strict, plain] = [
        await frame('/test/pages/links-bare.html'),
        await frame('/test/pages/links-load.html'),
      ];
      await refusingStrings(strict, async () => {
        const script = strict.document.createElement('script');
        script.src = '/dist/spasm-guide.js';
        const loaded = new Promise((resolve) => {
          script.addEventListener('load', resolve);
        });
        strict.document.body.append(script);
        await loaded;
      });
      element = strict.document.querySelector('spasm-guide')!;
      normal = plain.document.querySelector('spasm-guide')!;
      await Promise.all([element.updateComplete, normal.updateComplete]);
    });

    it('shows the same guide, word for word', () => {
      expect(part(element, 'guide').textContent).to.equal(part(normal, 'guide').textContent);
      expect(part(element, 'guide').querySelectorAll('*')).to.have.length(
        part(normal, 'guide').querySelectorAll('*').length,
      );
    });

    it('opens its panels', async () => {
      summary(element, 'diet').click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['diet']);
    });
  });
});
