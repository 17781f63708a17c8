import { expect, waitUntil } from '@open-wc/testing';
import { openIds, part, type SpasmGuide } from '../helpers.js';
import { all, expectWorking, guidesOf, namesIn, open, settled, type View } from './page.js';

/* Forms whose fields have the names of what a form can do: whoever asks the form finds the field. */

const formNames = namesIn(HTMLFormElement.prototype);
const fields = formNames.map((name) => `<input name="${name}">`).join('');
const CLOBBERED = ['querySelector', 'append', 'childNodes', 'getAttribute', 'ownerDocument'];
CLOBBERED.push('contains', 'parentElement', 'hasAttribute', 'localName', 'nodeType', 'matches');

const isAttacked = (page: View) => typeof all<HTMLFormElement>(page, 'form')[0]!.append;

describe('a form', function () {
  this.timeout(60_000);

  it('that is marked as a place is left as it is, with one message, and later places mount', async () => {
    for (const name of CLOBBERED) {
      const form = `<form data-spasm-guide><input name="${name}">Fields</form>`;
      const page = await open(`${form}${form}<div data-spasm-guide></div>`);
      const guides = await guidesOf(page);
      expect(
        guides.map(({ parentElement }) => parentElement!.localName),
        name,
      ).to.deep.equal(['div']);
      expect(page.said.filter((message) => message.includes('data-spasm-guide'))).to.have.length(1);
      expect(page.failed).to.deep.equal([]);
      for (const one of all(page, 'form')) expect(one.outerHTML).to.contain('>Fields</form>');
    }
  });

  it('with a field by each of its names: around a place, beside it, in it, and around a tag', async () => {
    expect(formNames.length).to.be.above(200);
    const page = await open(`<form>${fields}<div data-spasm-guide></div></form>
      <div data-spasm-guide data-open="who"><form>${fields}</form></div>
      <form>${fields}<spasm-guide></spasm-guide></form>
      <spasm-guide><form slot="contact">${fields}</form><form>${fields}</form></spasm-guide>`);
    expect(isAttacked(page)).to.equal('object');
    const guides = await guidesOf(page);
    expect(guides).to.have.length(4);
    for (const guide of guides) await expectWorking(page, guide);
  });

  it('with a field by any one of its names: a link into the guide is followed, and the page goes on', async () => {
    const page = await open('<form hidden="until-found"><spasm-guide></spasm-guide></form>');
    const [form] = all<HTMLFormElement>(page, 'form') as [HTMLFormElement];
    const [guide] = (await guidesOf(page)) as [SpasmGuide];
    const field = page.document.createElement('input');
    const { append, setAttribute } = page.Element.prototype;
    append.call(form, field);
    for (const name of formNames) {
      field.name = name;
      setAttribute.call(form, 'hidden', 'until-found');
      guide.hideAll();
      await guide.updateComplete;
      page.location.hash = `#spasm-guide-diet?${name}`;
      page.location.hash = '#spasm-guide-diet';
      await waitUntil(() => openIds(guide).includes('diet'), name, { interval: 5 });
      expect(part(guide, 'danger').checkVisibility(), name).to.equal(true);
      expect(page.failed, name).to.deep.equal([]);
    }
  });

  it('that comes later, or is changed later, stops no place', async () => {
    const page = await open('<main></main>');
    const [main] = all<HTMLElement>(page, 'main');
    main!.innerHTML = `<form data-spasm-guide>${fields}</form><form>${fields}<div data-spasm-guide></div></form>`;
    await settled();
    const add = page.Element.prototype.insertAdjacentHTML;
    for (const form of all(page, 'form')) add.call(form, 'beforeend', '<b data-spasm-guide></b>');
    await settled();
    const guides = await guidesOf(page);
    expect(guides.map((one) => one.parentElement!.localName)).to.have.members(['div', 'b', 'b']);
    expect(page.failed).to.deep.equal([]);
  });

  it('has the language of the page around it', async () => {
    const page = await open(`<form lang="de">${fields}<spasm-guide></spasm-guide></form>`);
    const [guide] = (await guidesOf(page)) as [SpasmGuide];
    await expectWorking(page, guide);
  });
});

describe('a place', () => {
  it('that fails stops no other, and is told once', async () => {
    const page = await open('<div data-spasm-guide></div><p data-spasm-guide></p>', {
      before: `<script>
        addEventListener('DOMContentLoaded', () => 0);
        const { setAttribute } = Element.prototype;
        const { append } = Element.prototype;
        Element.prototype.append = function (...nodes) {
          if (this.localName === 'div' && this.dataset.spasmGuide === '') throw new Error('No.');
          return append.apply(this, nodes);
        };
      </script>`,
    });
    const guides = await guidesOf(page);
    expect(guides.map((one) => one.parentElement!.localName)).to.deep.equal(['p']);
    expect(page.said).to.have.length(1);
    expect(page.failed).to.deep.equal([]);
  });

  it('that can hold no element is left as it is', async () => {
    for (const tag of ['style', 'title', 'svg', 'select', 'textarea']) {
      const page = await open(`<${tag} data-spasm-guide></${tag}><div data-spasm-guide></div>`);
      const guides = await guidesOf(page);
      expect(
        guides.map(({ parentElement }) => parentElement!.localName),
        tag,
      ).to.deep.equal(['div']);
    }
  });

  for (const tag of ['body', 'html', 'head']) {
    it(`that is the page's <${tag}> is refused, with one message: what the page holds stays`, async () => {
      const page = await open('<h1>Cramps</h1><div data-spasm-guide></div>', {
        before: `<script>
          document.addEventListener('readystatechange', () => {
            const { body, head, documentElement: html } = document;
            ({ body, head, html }).${tag}.setAttribute('data-spasm-guide', '');
          });
          document.documentElement.toggleAttribute('data-spasm-guide', '${tag}' === 'html');
        </script>`,
      });
      all(page, tag)[0]!.append(page.document.createElement('i'));
      await settled();
      const guides = await guidesOf(page);
      expect(guides.map((one) => one.parentElement!.localName)).to.deep.equal(['div']);
      expect(all<HTMLElement>(page, 'h1')[0]!.checkVisibility()).to.equal(true);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.contain(`<${tag} data-spasm-guide>`).and.to.contain('<div>');
    });
  }
});
