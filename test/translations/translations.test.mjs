import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../scripts/content.mjs';
import { translatedPairs } from '../../scripts/languages.mjs';
import { checks, findings, needless } from './checks.mjs';
import { glossary } from './glossary.mjs';
import { labels, tooWide } from './labels.mjs';
import { body, byUnit, hard, tooLong } from './reading.mjs';
import { saidTwice } from './twice.mjs';

/* Promises about each language file in src/content beside the English; <tag>.mjs has what is its own. */

const content = await readContent();
const { en } = content;
/** Each language with its rules. All is read before the first test: what comes later, a forced exit cuts off. */
const translations = await Promise.all(
  content.others.map(async (own) => [own, (await import(`./${own.lang}.mjs`)).rules]),
);
const none = (list) => assert.deepEqual(list, []);

/** The most used characters of Chinese: level 1 of GB 2312, two bytes each. */
const levelOne = () => {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return new Set(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
};

describe('the labels of English', () => {
  it('fit a screen of 320 px', () => {
    none(labels(content.wordsOf(en)).flatMap(tooWide));
  });
});

describe('the glossary', () => {
  it('has no word that English has not', () => {
    const all = JSON.stringify(en);
    none(Object.keys(glossary).filter((name) => !glossary[name].test(all)));
  });
});

for (const [own, rules] of translations) {
  const pairs = translatedPairs(content, own);

  describe(`${own.name} (${own.lang})`, () => {
    for (const [name, [, promise]] of Object.entries(checks)) {
      it(promise, () => none(findings(name, pairs, rules)));
    }

    it('says a sentence that stands twice in the same words', () => {
      none(saidTwice(pairs, rules));
    });

    it('needs each exception that is made for it, and says why', () => {
      none(needless(pairs, rules));
      const reasons = Object.values(rules.except).flatMap((paths) => Object.values(paths));
      none(reasons.filter((reason) => reason.length < 10));
    });

    it('has a word for each term of the glossary', () => {
      assert.deepEqual(Object.keys(rules.terms).sort(), Object.keys(glossary).sort());
    });

    it('calls each degree of certainty by the glossary’s words', () => {
      const { good, mixed, little, advice } = own.evidence.labels;
      assert.deepEqual(
        [good, mixed, little, advice].map(({ label }) => label),
        rules.evidence,
      );
    });

    it('writes both days as the language does, and the version', () => {
      for (const text of [
        ...[en.checked, en.due].map((day) => rules.day(new Date(day))),
        en.version,
      ]) {
        assert.ok(own.dates.includes(text), `${text} in: ${own.dates}`);
      }
    });

    it('says who has checked it, and of itself where to turn', () => {
      assert.ok(['draft', 'translator', 'clinician'].includes(own.review), own.review);
      assert.match(own.about.translation, /\p{L}{2}/u);
      assert.notEqual(own.name, 'English');
    });

    it('has labels that fit a screen of 320 px', () => {
      none(labels(own).flatMap(tooWide));
    });

    it('reads easily, in short sentences', () => {
      const worst = byUnit(pairs).flatMap(([unit, texts]) => {
        const wrong = hard(texts, rules);
        return wrong.length ? [`${unit}: ${wrong.join(', ')}`] : [];
      });
      const wrong = hard(body(pairs), rules);
      none(wrong.length ? [...wrong, ...worst] : []);
    });

    it('has no very long sentence', () => {
      none(tooLong(pairs, rules));
    });

    if (rules.rare) {
      it('has no rare character but those it must have', () => {
        const usual = levelOne();
        assert.equal(usual.size, 3755);
        const rare = pairs.flatMap(({ path, own: text }) =>
          [...text]
            .filter(
              (one) => /\p{Script=Han}/u.test(one) && !usual.has(one) && !rules.rare.includes(one),
            )
            .map((one) => `${path}: ${one}: ${text}`),
        );
        none(rare);
      });
    }
  });
}
