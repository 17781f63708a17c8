import { expect } from '@open-wc/testing';
import { en } from '../src/content/en.js';
import { sources } from '../src/content/sources.js';
import type { Guide } from '../src/guide.js';
import { compile } from '../src/text/compile.js';
import {
  staleUnits,
  translate,
  type Translated,
  unitHashes,
  wordsOf,
} from '../src/text/translate.js';
import { translated } from './pseudo.js';

const english = { ...wordsOf(en), dir: 'ltr', of: unitHashes(en) } as Translated<typeof en>;

/** English as it would be after `change`. */
const changed = (change: (text: string) => string) =>
  JSON.parse(change(JSON.stringify(en))) as typeof en & Guide;

describe('a language file', () => {
  it('holds every word of English: put back, they are the English guide', () => {
    expect(translate(en, english)).to.deep.equal(en);
  });

  it('holds nothing but words', () => {
    const text = JSON.stringify(wordsOf(en));
    expect(text).to.not.match(/"(?:id|certainty|sources|seconds|rounds|version|checked|due)":/);
  });

  it('keeps the language, the direction and the dates of its own', () => {
    const guide = translate(en, translated('qab', 'rtl'));
    expect(guide).to.include({ lang: 'qab', dir: 'rtl', checked: en.checked, due: en.due });
    expect(guide.dates).to.not.equal(en.dates);
  });

  it('has its words under the right titles when English puts its panels in another order', () => {
    const other: Guide = { ...en, sections: [...en.sections].reverse() };
    const guide = translate(other as typeof en, english);
    expect(guide.sections).to.deep.equal(other.sections);
  });

  it('says in its guide who has translated it; English says nothing', () => {
    const said = (guide: Guide) =>
      new DOMParser()
        .parseFromString(compile({ guide, sources }).html, 'text/html')
        .querySelectorAll('[part~=footer] .review').length;
    const words = translated('qab', 'rtl');
    const about = { ...words.about, translation: 'Nobody has checked this translation.' };
    expect(said(translate(en, { ...words, about }))).to.equal(2);
    expect(said(en)).to.equal(1);
  });

  it('names the first place that has no words', () => {
    const { intro, ...rest } = english;
    expect(intro).to.not.equal('');
    expect(() => translate(en, rest as never)).to.throw(TypeError, 'No words for en.intro.');
    const lacking = JSON.stringify(english).replace('"when":', '"then":');
    const message = /No words for en\.stretches\.calf\.when\./;
    expect(() => translate(en, JSON.parse(lacking) as never)).to.throw(TypeError, message);
  });
});

describe('what a translation is of', () => {
  it('has a short hash for each panel, each stretch and each other part', () => {
    const hashes: Readonly<Record<string, string>> = unitHashes(en);
    for (const unit of ['diet', 'stretch:calf', 'danger', 'now', 'handout', 'labels', 'about']) {
      expect(hashes[unit], unit).to.match(/^[a-z0-9]{4,7}$/);
    }
    expect(hashes).to.not.have.any.keys('lang', 'dir', 'version', 'checked', 'due', 'stretches');
    expect(new Set(Object.values(hashes)).size).to.equal(Object.keys(hashes).length);
  });

  it('is current as long as the English words stay', () => {
    expect(staleUnits(en, english)).to.deep.equal([]);
    const other = changed((text) => text.replaceAll('"certainty":"advice"', '"certainty":"mixed"'));
    expect(staleUnits(other, english)).to.deep.equal([]);
  });

  for (const [unit, words] of [
    ['massage', 'Rub the muscle"'],
    ['stretch:calf', 'Your calf goes hard and hurts.'],
    ['sections', 'How do I ease a cramp?'],
    ['labels', 'Link copied'],
  ] as const) {
    it(`is out of date in “${unit}” alone when its English words change`, () => {
      const other = changed((text) => text.replace(words, words.replace(/\w+/, 'Other')));
      const stale = staleUnits(other, english);
      expect(stale).to.deep.equal([[unit, (unitHashes(other) as Record<string, string>)[unit]]]);
    });
  }
});
