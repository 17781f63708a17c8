import { expect } from '@open-wc/testing';
import { build, createPolicy, createTemplate, parse, trust } from '../src/trusted-template.js';
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

/** Every string that the script of our bundle makes nodes of in another page: it parses one, and builds the rest. */
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
  const { replace } = page.String.prototype as { replace: (...all: unknown[]) => string };
  Object.assign(page.String.prototype, {
    replace(this: string, ...all: unknown[]) {
      // Not a label, nor the attributes of a single tag.
      if (/<\w/.test(this)) strings.add(this);
      return replace.apply(this, all);
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
      ['an attribute without a value', '<div hidden><input checked></div>'],
      ['an empty attribute', '<p part="">Rest.</p>'],
      ['a sign of tags in an attribute', '<a aria-label="1 > 0 / 2 = 0">Rest.</a>'],
      [
        'attributes on several lines',
        '<button\n  type="button"\n  part="button"\n>Print</button\n>',
      ],
      ['a data attribute, and ARIA', '<span data-a="1" aria-label="b"></span>'],
      ["Lit's marks of attributes", '<a href.lit.="lit$123$">1</a>'],
      ["Lit's marks of children", '<p>Rest.<?lit$0123456789$> <?lit$0123456789$></p>'],
      ['a comment', '<p>Rest.<!-- and drink --></p><!---->'],
      ['a comment with markup in it', '<p><!-- <b>Rest</b> > drink --></p>'],
      ['void elements', '<p>Rest.<br>Drink.<br/>Stretch.<br />Rest.</p><input>'],
      ['a heading around a button', '<h4 part="a"><button type="button">Rest</button></h4>'],
      ['a list', '<ul><li>Rest.</li><li>Drink <small>advice</small></li></ul>'],
      ['a description list', '<dl><dt>Good</dt><dd>Studies agree.</dd></dl>'],
      ['a slot with words in it', '<slot name="intro">How to ease a cramp.</slot>'],
      ['signs beyond ASCII', '<p lang="es" aria-label="¿Qué?">¿Por qué? 30 s – “sí” 🦵 ‏שלום</p>'],
      [
        'a drawing',
        '<figure><svg viewBox="0 0 10 10" aria-hidden="true"><path d="M0 0h1"/>' +
          '<circle r=1 cx=2 /></svg><figcaption>Calf</figcaption></figure>',
      ],
      ['text after a drawing', '<p><svg><path></path></svg> Stretch it.</p><p>Rest.</p>'],
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
      const { content } = built('<svg viewBox="0 0 1 1"><circle pathLength="1"/></svg>');
      const names = [...content.querySelectorAll('*')].map((one) => one.getAttributeNames());
      expect(names).to.deep.equal([['viewBox'], ['pathLength']]);
      expect(content.querySelector('circle')).to.be.instanceOf(SVGCircleElement);
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

  describe('what no guide is made of', () => {
    for (const [html, rest] of [
      ['Rest<script>alert(1)</script>.', 'Restalert(1).'],
      ['<p onclick="alert(1)" style="all: unset" part="a">Rest.</p>', '<p part="a">Rest.</p>'],
      ['<img src=x onerror=alert(1)><iframe srcdoc="&lt;b>"></iframe><p>Rest.</p>', '<p>Rest.</p>'],
      ['<a href="javascript:alert(1)">Rest.</a>', '<a>Rest.</a>'],
      ['<a href=" java\nscript:alert(1)">Rest.</a>', '<a>Rest.</a>'],
      ['<a href="data:text/html,1">Rest.</a>', '<a>Rest.</a>'],
      ['<a href="tel:112">112</a>', '<a href="tel:112">112</a>'],
      [
        '<form action="//evil.example"><button formaction=x>1</button></form>',
        '<form><button>1</button></form>',
      ],
      ['<base href="//evil.example"><link rel=stylesheet href=x><meta http-equiv=refresh>', ''],
      ['<my-tag data-a="1">Rest.</my-tag>', 'Rest.'],
      [
        '<svg><animate attributeName=href /><use href=x /><path d="M0 0"/></svg>',
        '<svg><path d="M0 0"></path></svg>',
      ],
      ['<svg><foreignObject><p>Rest.</p></foreignObject></svg>', '<svg><p>Rest.</p></svg>'],
      ['</p></div></section>Rest.', 'Rest.'],
      ['<template><p>Rest.</p></template>', '<p>Rest.</p>'],
    ] as const) {
      it(`is left out, and its words stay: ${html}`, () => {
        expect(built(html).innerHTML).to.equal(rest);
      });
    }
  });

  describe('the policy', () => {
    const asked = () => {
      const names: string[] = [];
      const policy = createPolicy({
        createPolicy: (name, rules) => {
          names.push(name);
          return rules;
        },
      });
      return { names, policy: policy! };
    };
    afterEach(() => trust(undefined));

    it('is asked for by the one name that our documentation gives', () => {
      expect(asked().names).to.deep.equal(['spasm-guide']);
    });

    it('lets through the HTML that is part of its script, and no other, whoever asks', () => {
      const { policy } = asked();
      expect(Object.keys(policy)).to.deep.equal(['createHTML']);
      trust('<p>Rest.</p>');
      expect(policy.createHTML('<p>Rest.</p>')).to.equal('<p>Rest.</p>');
      for (const other of ['<p>Rest. </p>', '<img src=x onerror=alert(1)>', '', undefined]) {
        expect(() => policy.createHTML(other as string)).to.throw(TypeError, 'own HTML alone');
      }
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
      const html = '<p>Rest &amp; drink.<script></script></p>';
      trust(html);
      // Parsed, and not built: that would have left out the script.
      expect(parse(html).querySelector('script')).to.exist;
      expect(parse(`${html} `).querySelector('script')).to.equal(null);
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
