import { expect } from '@open-wc/testing';
import { en } from '../src/content/en.js';
import { sources } from '../src/content/sources.js';
import { guide, part, parts, SpasmGuide, summary } from './helpers.js';
import { pseudo } from './pseudo.js';

interface Data {
  readonly '@context': string;
  readonly '@graph': readonly [Page, Questions];
}
interface Page {
  readonly '@type': string;
  readonly inLanguage: string;
  readonly name: string;
  readonly about: { readonly '@type': string; readonly name: string };
  readonly lastReviewed: string;
  readonly reviewedBy?: unknown;
  readonly citation: readonly { readonly url: string }[];
}
interface Questions {
  readonly '@type': string;
  readonly mainEntity: readonly {
    readonly name: string;
    readonly acceptedAnswer: { readonly text: string };
  }[];
}

const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const data = (): Data => {
  const [block, ...others] = blocks();
  expect(others).to.deep.equal([]);
  expect(block!.parentElement).to.equal(document.head);
  return JSON.parse(block!.textContent) as Data;
};
const questions = () => data()['@graph'][1].mainEntity;

describe('data for search engines', () => {
  it('is nowhere unless the host asks', async () => {
    await guide();
    expect(blocks()).to.deep.equal([]);
  });

  it('tells what the page is about, and when it was last checked', async () => {
    await guide('json-ld');
    expect(data()['@context']).to.equal('https://schema.org');
    const [page] = data()['@graph'];
    expect(page['@type']).to.equal('MedicalWebPage');
    expect(page.about).to.deep.equal({
      '@type': 'MedicalCondition',
      name: 'Muscle spasms and cramps',
    });
    expect(page.lastReviewed).to.equal(en.checked);
  });

  it('stays as it was when a reader has the page translated and goes on reading', async () => {
    const element = await guide('json-ld');
    const before = blocks()[0]!.textContent;
    part(element, 'heading').textContent = 'Warum habe ich immer wieder Krämpfe?';
    summary(element, 'diet').click();
    await element.updateComplete;
    expect(blocks()[0]!.textContent).to.equal(before);
  });

  it('ends no sentence twice, in whatever letters', async () => {
    const sheet = await import('../src/generated/zh-Hans.js');
    SpasmGuide.addLanguage(sheet.zh_Hans);
    await guide('json-ld lang="zh-Hans"');
    expect(questions().length).to.be.above(3);
    for (const { acceptedAnswer } of questions())
      expect(acceptedAnswer.text).to.not.match(/[\u3002\uff1f\uff01\uff1a]\./);
  });

  it('is in the language that shows, also once another does', async () => {
    const lang = 'qaa';
    SpasmGuide.addLanguage(pseudo(lang));
    const element = await guide('json-ld lang="fr"');
    const told = () => {
      const { inLanguage, name } = data()['@graph'][0];
      return [inLanguage, name, questions()[0]!.name];
    };
    const shown = (tag: string) => {
      const [section] = parts(element, 'section');
      const texts = [part(element, 'heading'), section!.querySelector('[part~=section-heading]')!];
      return [tag, ...texts.map(({ textContent }) => textContent.trim())];
    };
    const english = told();
    expect(english).to.deep.equal(shown('en'));
    element.lang = lang;
    await element.updateComplete;
    expect(told()).to.deep.equal(shown(lang));
    expect(told()[1]).to.not.equal(english[1]);
  });

  it('cites every source', async () => {
    await guide('json-ld');
    const cited = data()['@graph'][0].citation.map(({ url }) => url);
    expect(cited).to.deep.equal(Object.values(sources).map(({ url }) => url));
  });

  it('answers the questions that the sections ask, in the words of their panels', async () => {
    await guide('json-ld');
    expect(data()['@graph'][1]['@type']).to.equal('FAQPage');
    expect(questions().map(({ name }) => name)).to.deep.equal(en.sections.map((one) => one.title));
    for (const { name } of questions()) expect(name).to.match(/\?$/);
    const [relief] = questions();
    expect(relief!.acceptedAnswer.text).to.contain('Rub the muscle. Rub the tight muscle gently');
    expect(relief!.acceptedAnswer.text).not.to.match(/undefined|\[object/);
  });

  it('tells of the sections that show, and of no other', async () => {
    const element = await guide('json-ld sections="causes"');
    expect(questions().map(({ name }) => name)).to.deep.equal(['Why do cramps happen?']);
    element.sections = 'prevention';
    await element.updateComplete;
    expect(questions().map(({ name }) => name)).to.deep.equal(['How can I have fewer cramps?']);
  });

  it('names no reviewer of its own', async () => {
    await guide('json-ld');
    expect(data()['@graph'][0]).not.to.have.property('reviewedBy');
  });

  it("names the host's reviewer, and its own words as its own", async () => {
    const element = await guide('json-ld');
    element.content = {
      by: 'Riverbank Clinic',
      reviewedBy: 'Dr Ada Person',
      append: { diet: [{ text: 'Eat </script><b>beans.' }] },
    };
    await element.updateComplete;
    expect(data()['@graph'][0].reviewedBy).to.deep.equal({
      '@type': 'Person',
      name: 'Dr Ada Person',
    });
    expect(questions()[3]!.acceptedAnswer.text)
      .to.contain('Eat </script><b>beans.')
      .and.to.contain('Added by Riverbank Clinic');
    // Saved as HTML and read again, it must still be one script.
    expect(blocks()[0]!.outerHTML.match(/<\/script/g)).to.have.length(1);
  });

  it('comes and goes with the attribute', async () => {
    const element = await guide();
    element.jsonLd = true;
    await element.updateComplete;
    expect(blocks()).to.have.length(1);
    element.removeAttribute('json-ld');
    element.jsonLd = false;
    await element.updateComplete;
    expect(blocks()).to.deep.equal([]);
  });

  it('is there once, however many guides ask, and goes with the last', async () => {
    const first = await guide('json-ld sections="causes"');
    const second = await guide('json-ld sections="relief"');
    expect(questions()[0]!.name).to.equal('Why do cramps happen?');
    first.remove();
    expect(questions()[0]!.name).to.equal('How do I ease a cramp?');
    second.remove();
    expect(blocks()).to.deep.equal([]);
  });

  it('takes the place of what a server has put into the page', async () => {
    const made = document.createElement('script');
    made.type = 'application/ld+json';
    made.dataset.spasmGuideJsonLd = '';
    made.append('{"@type":"MedicalWebPage"}');
    document.body.append(made);
    const element = await guide('json-ld');
    expect(data()['@graph'][0]['@type']).to.equal('MedicalWebPage');
    element.remove();
    expect(blocks()).to.deep.equal([]);
  });

  it('stays right when the guide moves', async () => {
    const element = await guide('json-ld');
    document.body.append(element);
    await element.updateComplete;
    expect(blocks()).to.have.length(1);
    element.remove();
    expect(blocks()).to.deep.equal([]);
  });

  it('does not come for a guide that left before it showed', async () => {
    const element: SpasmGuide = document.createElement('spasm-guide');
    element.jsonLd = true;
    document.body.append(element);
    element.remove();
    await element.updateComplete;
    expect(blocks()).to.deep.equal([]);
  });
});
