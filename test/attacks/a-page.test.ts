import { expect } from '@open-wc/testing';
import { part, parts } from '../helpers.js';
import { all, expectWorking, guidesOf, namesIn, open, settled } from './page.js';

/*
 * Names in a page's HTML that stand in the way of what a document or a window has (DOM clobbering): an editor
 * that takes away every script leaves them in.
 */

const TAG = '<spasm-guide id="g" emergency-number="112" json-ld></spasm-guide>';

/** An element of each kind by whose name a document finds it. */
const kinds: readonly (readonly [kind: string, write: (name: string) => string])[] = [
  ['pictures', (name) => `<img name="${name}">`],
  ['forms', (name) => `<form name="${name}"><input name="${name}"></form>`],
  ['frames', (name) => `<iframe name="${name}" hidden></iframe>`],
  ['objects', (name) => `<object id="${name}"></object>`],
  ['two elements each', (name) => `<img name="${name}"><form name="${name}"></form>`],
];

const documentNames = namesIn(HTMLDocument.prototype);
const some = [
  ['createElement', 'createElementNS', 'createComment', 'createTextNode', 'createTreeWalker'],
  ['createDocumentFragment', 'importNode', 'implementation', 'adoptedStyleSheets'],
  ['head', 'body', 'documentElement', 'defaultView', 'URL', 'referrer', 'readyState', 'location'],
  ['getElementById', 'querySelector', 'querySelectorAll', 'addEventListener', 'contains'],
  ['nodeType', 'ownerDocument', 'host', 'parentElement', 'hasAttribute', 'currentScript'],
].flat();

describe('names in a page hide nothing from the guide', function () {
  this.timeout(60_000);

  for (const [kind, write] of kinds) {
    it(`that a document has: ${kind}`, async () => {
      const page = await open(some.map(write).join('') + TAG);
      const [guide] = await guidesOf(page);
      expect(page.eval('document.body.localName'), 'the attack').not.to.equal('body');
      await expectWorking(page, guide!);
      expect(part(guide!, 'danger').querySelector('a')!.href).to.equal('tel:112');
      expect(all(page, 'script[type="application/ld+json"]')).to.have.length(1);
    });
  }

  it('each that a document has, all at once, before the script and after', async () => {
    expect(documentNames.length).to.be.above(200);
    const names = documentNames.map((name) => `<img name="${name}">`).join('');
    for (const body of [names + TAG, TAG + names]) {
      const page = await open(`${body}<div data-spasm-guide></div>`);
      const guides = await guidesOf(page);
      expect(guides).to.have.length(2);
      for (const guide of guides) await expectWorking(page, guide);
    }
  });

  it('one that comes when the guide already shows', async () => {
    const page = await open(TAG);
    const [guide] = await guidesOf(page);
    const box = page.document.createElement('div');
    page.document.body.append(box);
    box.innerHTML = documentNames.map((name) => `<img name="${name}">`).join('');
    guide!.headingLevel = 3;
    await expectWorking(page, guide!);
    expect(part(guide!, 'heading').localName).to.equal('h3');
  });

  it('that scripts look for on the window: policies, polyfills, and what some browsers lack', async () => {
    const names = ['trustedTypes', 'requestIdleCallback', 'scheduler', 'ShadyCSS', 'litNonce'];
    for (const file of ['litHtml', 'reactiveElement', 'litElement']) {
      names.push(`${file}PolyfillSupport`, `${file}Versions`);
    }
    names.push('litPropertyMetadata', 'litIssuedWarnings', 'process', 'spasmGuide', 'metadata');
    for (const write of [
      (name: string) => `<a id="${name}"></a>`,
      (name: string) => `<iframe name="${name}" hidden></iframe>`,
      (name: string) => `<form id="${name}"><input name="createPolicy"><input name="push"></form>`,
    ]) {
      const page = await open(names.map(write).join('') + TAG);
      await expectWorking(page, (await guidesOf(page))[0]!);
    }
  });

  it('that its links, its copied links and the address on paper go by', async () => {
    const names = [
      'URL',
      'defaultView',
      'location',
      'querySelectorAll',
      'referrer',
      'getElementById',
    ];
    const page = await open(names.map((name) => `<img name="${name}">`).join('') + TAG);
    const [guide] = await guidesOf(page);
    page.location.hash = '#spasm-guide-diet';
    await settled(50);
    expect(guide!.open).to.equal('diet');
    let copied = '';
    page.navigator.clipboard.writeText = (text) => Promise.resolve(void (copied = text));
    parts(guide!, 'copy-link')[0]!.click();
    await settled();
    expect(page.failed).to.deep.equal([]);
    expect(copied).not.to.contain('object');
  });
});

describe("a page's own elements", () => {
  it('stay where one has the id of the data for search engines', async () => {
    const own = '<p id="spasm-guide-json-ld">Ours</p>';
    const page = await open(own + TAG);
    const [guide] = await guidesOf(page);
    const blocks = () => all(page, 'script[type="application/ld+json"]');
    expect(blocks()).to.have.length(1);
    guide!.jsonLd = false;
    await guide!.updateComplete;
    expect(blocks()).to.deep.equal([]);
    expect(all(page, '#spasm-guide-json-ld').map(({ textContent }) => textContent)).to.deep.equal([
      'Ours',
    ]);
  });

  it("stay where one is another widget's data for search engines", async () => {
    const own = '<script type="application/ld+json" id="spasm-guide-json-ld">{"a":1}</script>';
    const page = await open(own + TAG);
    const [guide] = await guidesOf(page);
    const texts = () =>
      all(page, 'script[type="application/ld+json"]').map(({ textContent }) => textContent);
    expect(texts()).to.have.length(2).and.to.include('{"a":1}');
    guide!.remove();
    expect(texts()).to.deep.equal(['{"a":1}']);
  });

  it('are not what comes back where a script has emptied the head', async () => {
    const page = await open(TAG);
    const [guide] = await guidesOf(page);
    page.document.head.replaceChildren();
    guide!.headingLevel = 3;
    await guide!.updateComplete;
    expect(page.document.head.querySelectorAll('script')).to.have.length(1);
  });
});
