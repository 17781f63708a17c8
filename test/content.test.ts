import { expect } from '@open-wc/testing';
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { en } from '../src/content/en.js';
import { sources } from '../src/content/sources.js';
import { figures } from '../src/figures/index.js';
import type { Block, Guide, Panel, Stretch } from '../src/guide.js';
import {
  cautions,
  choices,
  dangerSigns,
  factIds,
  facts,
  known,
  risks,
  words,
  type Fact,
} from './facts.js';

const guide: Guide = en;
const panels: readonly Panel[] = guide.sections.flatMap((section) => section.panels);

/** The strings of a block as a reader meets them, one for each item, step or word. */
function strings(block: Block): string[] {
  if ('steps' in block) return [...block.steps];
  if ('terms' in block) return block.terms.map(({ term, meaning }) => `${term}: ${meaning}`);
  if ('list' in block) return [block.lead ?? '', ...block.list.map(({ text }) => text)];
  return ['caution' in block ? block.caution : block.text];
}

const panelText = (panel: Panel) => panel.body.flatMap(strings).filter(Boolean);

function tierText({ title, action, groups }: Guide['danger']['tiers'][number]): string[] {
  const call = action.replace('{number}', guide.danger.localNumber);
  return [title, call, ...groups.flatMap((g) => [g.title ?? '', ...g.signs.map((s) => s.text)])];
}

/** What a stretch says, heard or read, without what its pictures show. */
const stretchText = ({ warning = '', ...stretch }: Stretch) => [
  stretch.place,
  warning,
  stretch.when,
  ...stretch.steps,
  stretch.hold,
  stretch.never,
  stretch.safer,
  ...stretch.figures.map(({ caption }) => caption),
];

/** Fills the names in braces with what a reader may see. */
const filled = (text: string) =>
  text
    .replace('{seconds}', '30')
    .replace('{round}', '1')
    .replace('{rounds}', '3')
    .replace('{address}', 'clinic.example');

const { now, timer, handout } = guide;

/** Every place that carries text, by the name the tables of facts use. */
const places = new Map<string, string[]>([
  ['intro', [guide.title, guide.intro]],
  ['key-points', [...guide.keyPoints.points]],
  ['danger', [guide.danger.title, guide.danger.intro]],
  ...guide.danger.tiers.map((tier) => [tier.id, tierText(tier)] as [string, string[]]),
  ...panels.map((panel) => [panel.id, panelText(panel)] as [string, string[]]),
  ...guide.stretches.map((s) => [`stretch:${s.id}`, stretchText(s)] as [string, string[]]),
  [
    'now',
    [now.button, now.close, now.where, now.otherPlace, now.danger, now.afterTitle, now.help].concat(
      now.after,
    ),
  ],
  ['timer', Object.values<string>({ ...timer.labels, ...timer.said }).map(filled)],
  [
    'handout',
    [
      handout.title,
      ...Object.values(handout.sheets).flatMap(({ label, hint }) => [label, hint]),
      handout.print,
      handout.cancel,
      handout.now,
      handout.diary.title,
      handout.diary.intro,
      ...handout.diary.columns,
      handout.questions.title,
      ...handout.questions.list,
      handout.medicines.title,
      handout.medicines.intro,
      ...handout.medicines.columns,
      filled(handout.address),
    ],
  ],
  [
    'about',
    [guide.about.review, filled(guide.about.reviewedBy), filled(guide.about.addedBy)].concat(
      guide.about.statements,
    ),
  ],
]);

const missing = (table: readonly Fact[]) =>
  table
    .filter(({ panel, phrase }) => !phrase || !places.get(panel)?.join(' ').includes(phrase))
    .map(({ id, key, panel, phrase }) => `${id} ${key}, in ${panel}: “${phrase}”`);

/** Everything that asserts something: signs, blocks, and list items, which inherit their list's backing. */
interface Backed {
  readonly where: string;
  readonly text: string;
  readonly certainty?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

const backed: readonly Backed[] = [
  ...guide.danger.tiers.flatMap(({ id, groups }) =>
    groups.flatMap(({ signs }) =>
      // The box says it once for all of them.
      signs.map((sign): Backed => ({ where: id, certainty: 'advice', ...sign })),
    ),
  ),
  ...panels.flatMap(({ id, body }) =>
    body.flatMap((block): Backed[] => {
      const { certainty, sources } = block;
      const own = { certainty, sources };
      if (!('list' in block)) return [{ where: id, text: strings(block).join(' '), ...own }];
      return block.list.map((item) => ({
        where: id,
        text: item.text,
        certainty: item.certainty ?? own.certainty,
        sources: item.sources ?? own.sources,
      }));
    }),
  ),
  ...guide.stretches.map((s): Backed => ({
    where: `stretch:${s.id}`,
    text: s.hold,
    certainty: s.certainty,
    sources: s.sources,
  })),
];

// Sentences: each string ends one, and so does [.!?] before a space (so "39.4 °C" does not).
// Words: what stands between spaces, dashes and slashes and holds a letter or digit.
// `syllable` counts by rules and a word list; a number or symbol it knows nothing of counts as one.
// `flesch-kincaid` gives 0.39 words/sentence + 11.8 syllables/word - 15.59;
// `smog-formula` 1.043 √(words of 3+ syllables × 30/sentences) + 3.1291. Names of medicines count.
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/).filter(Boolean);
const wordsOf = (text: string) =>
  text
    .split(/[\s–—/-]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}.'’]/gu, '').replace(/\.+$/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

function readability(texts: readonly string[]) {
  const all = texts.flatMap(sentences);
  const syllables = all.flatMap(wordsOf).map((word) => Math.max(1, syllable(word)));
  const counts = {
    sentence: all.length,
    word: syllables.length,
    syllable: syllables.reduce((sum, n) => sum + n, 0),
    polysillabicWord: syllables.filter((n) => n >= 3).length,
  };
  return {
    words: counts.word,
    mean: counts.word / counts.sentence,
    fleschKincaid: fleschKincaid(counts),
    smog: smogFormula(counts),
  };
}

const body = [...places.values()].flat().filter(Boolean);

describe('what the guide says', () => {
  it('says every fact of the source article in the panel that carries it', () => {
    expect(missing(facts)).to.deep.equal([]);
    expect([...new Set(facts.map(({ id }) => id))]).to.have.members(factIds);
  });

  it('says every danger sign in the tier that fits it', () => {
    expect(missing(dangerSigns)).to.deep.equal([]);
  });

  it('says who is more at risk', () => {
    expect(missing(risks)).to.deep.equal([]);
  });

  it('explains the words a reader may hear', () => {
    expect(missing(words)).to.deep.equal([]);
  });

  it('puts every caution beside the advice it limits', () => {
    expect(missing(cautions)).to.deep.equal([]);
  });

  it('says what is known and what is not', () => {
    expect(missing(known)).to.deep.equal([]);
  });

  it('says that no clinician has reviewed it, that it is no diagnosis, and that no one pays for it', () => {
    const about = [guide.about.review, ...guide.about.statements].join(' ');
    expect(about).to.contain('No doctor or nurse has reviewed this text');
    expect(about).to.contain('not a diagnosis').and.to.contain('does not replace care');
    expect(about).to.contain('No one pays for it').and.to.contain('no ads');
    expect(about).to.contain('published sources').and.to.contain('find a mistake');
  });

  it('tells no reader what they have', () => {
    expect(
      body.filter((text) =>
        /you (probably |may |might )?(have|suffer from) (a |an )?(clot|stroke|tetanus|heat stroke)/i.test(
          text,
        ),
      ),
    ).to.deep.equal([]);
  });

  it('gives each level of urgency an action, and the emergency one a number', () => {
    const [emergency, today, visit] = guide.danger.tiers;
    expect([emergency?.id, today?.id, visit?.id]).to.deep.equal(['emergency', 'today', 'visit']);
    expect(emergency?.action).to.contain('{number}');
    expect(guide.danger.tiers.every(({ action }) => action)).to.equal(true);
  });
});

describe('what it says of each stretch', () => {
  const { stretches } = guide;
  const stretchOf = (id: string) => stretches.find((stretch) => stretch.id === id);
  const secondsIn = (text: string) =>
    [...text.matchAll(/(\d+) seconds/g)].map(([, number]) => Number(number));

  it('names seven places, each once', () => {
    const ids = ['calf', 'foot', 'thigh-back', 'thigh-front', 'hand', 'belly', 'back'];
    expect(stretches.map(({ id }) => id)).to.deep.equal(ids);
    for (const { place } of stretches) expect(wordsOf(place), place).to.have.length.within(1, 3);
  });

  for (const stretch of stretches) {
    const { id, place, steps, seconds, hold, never, safer, when } = stretch;

    describe(place, () => {
      it('says when, how long, what not to do, and a safer way', () => {
        for (const text of [when, hold, never, safer]) {
          expect(wordsOf(text).length, text).to.be.at.least(5);
        }
        expect(never)
          .to.match(/^Never bounce\b/)
          .and.to.contain('force');
        if (seconds) expect(never).to.contain('sharp pain, or after a pop or tear');
      });

      it('says how in 3 to 7 steps that begin with what to do', () => {
        expect(steps).to.have.length.within(3, 7);
        expect(steps.filter((step) => !/^[A-Z][a-z]+\b/.test(step))).to.deep.equal([]);
        expect(
          steps.filter((step) => /^(The|You|Your|It|This|If|When|A)\b/.test(step)),
        ).to.deep.equal([]);
      });

      it('names the seconds the timer counts and no others, and says how sure anyone is', () => {
        const said = secondsIn([hold, ...steps].join(' '));
        expect(new Set(said)).to.deep.equal(new Set(seconds ? [seconds] : []));
        expect(hold).to.match(/no one (has tested|knows)/i);
        expect(stretch.certainty).to.equal('advice');
      });

      it('shows pictures, each with a caption and a text for who cannot see it', () => {
        expect(stretch.figures).to.have.length.at.least(1);
        for (const { caption, alt } of stretch.figures) {
          expect(caption, id).to.match(/^[A-Z].*\.$/);
          expect(alt, id).to.match(/^A .*\bis marked\./);
          expect(alt, id).not.to.equal(caption);
          expect(sentences(alt).filter((text) => wordsOf(text).length > 25)).to.deep.equal([]);
        }
      });

      it('stays short and plain', () => {
        const score = readability(stretchText(stretch).filter(Boolean));
        expect(score.words, 'words').to.be.at.most(130);
        expect(score.fleschKincaid, 'Flesch-Kincaid').to.be.at.most(7.5);
        const alts = readability(stretch.figures.map(({ alt }) => alt));
        expect(alts.fleschKincaid, 'Flesch-Kincaid of what the pictures show').to.be.at.most(7.5);
      });
    });
  }

  it('counts 30 seconds for the leg and 15 for the hand, and none where nobody has a number', () => {
    const counted = Object.fromEntries(stretches.map(({ id, seconds }) => [id, seconds]));
    const leg = { calf: 30, foot: 30, 'thigh-back': 30, 'thigh-front': 30 };
    expect(counted).to.deep.equal({ ...leg, hand: 15, belly: undefined, back: undefined });
    expect([timer.rounds, timer.rest]).to.deep.equal([3, 10]);
  });

  it('warns of a belly that is no muscle and of a back that is an emergency before anything else', () => {
    expect(stretchOf('belly')?.warning).to.match(/^Belly pain is not always a muscle/);
    expect(stretchOf('belly')?.warning).to.match(/severe.*hard.*pregnant.*fever.*vomit/);
    expect(stretchOf('back')?.warning).to.match(
      /^Get emergency help if.*urine.*bladder.*bowels.*numb.*legs are weak/,
    );
  });

  it('draws what it tells: every picture exists, and every drawing is used once', () => {
    const used = stretches.flatMap((stretch) => stretch.figures.map(({ id }) => id));
    expect([...used].sort()).to.deep.equal(Object.keys(figures).sort());
    expect(stretchOf('calf')?.figures.map(({ id }) => id)).to.deep.equal([
      'calf-sit',
      'calf-wall',
      'calf-chair',
    ]);
  });
});

describe('what it says at the moment of a cramp, and on paper', () => {
  it('says what to do once the cramp eases, and when to get help', () => {
    expect(now.after).to.have.length.within(3, 7);
    expect(now.help).to.contain('more than 10 minutes').and.to.contain('danger sign');
  });

  it('keeps the names the timer and the address fill in', () => {
    const { hold, half, rest } = timer.said;
    for (const text of [timer.labels.round, hold]) {
      expect(text).to.contain('{round}').and.to.contain('{rounds}');
    }
    for (const text of [hold, half, rest]) expect(text).to.contain('{seconds}');
    expect(handout.address).to.contain('{address}');
  });

  it('speaks while the timer runs in a breath: 10 words or fewer', () => {
    const said = Object.values(timer.said).map(filled);
    expect(said.filter((text) => !text || wordsOf(text).length > 10)).to.deep.equal([]);
  });

  it('has a diary of five columns, at most seven questions, and a list of medicines', () => {
    expect(handout.diary.columns).to.have.length(5);
    expect(handout.questions.list).to.have.length.within(5, 7);
    expect(handout.questions.list.filter((text) => !text.endsWith('?'))).to.deep.equal([]);
    expect(handout.medicines.columns).to.have.length(3);
    expect(handout.medicines.intro).to.contain('Never stop a prescribed medicine on your own');
  });
});

describe('what a reader needs to choose', () => {
  it('says whom it is for, what happens without treatment, and whom to ask', () => {
    expect(missing(choices)).to.deep.equal([]);
  });
});

describe('how the guide reads', () => {
  it('reads at grade 6 or below, with short sentences', () => {
    const score = readability(body);
    expect(score.fleschKincaid, 'Flesch-Kincaid').to.be.at.most(6);
    expect(score.smog, 'SMOG').to.be.at.most(8);
    expect(score.mean, 'words per sentence').to.be.at.most(12);
  });

  for (const panel of panels) {
    it(`keeps “${panel.title}” short and plain`, () => {
      const score = readability(panelText(panel));
      expect(score.fleschKincaid, 'Flesch-Kincaid').to.be.at.most(7.5);
      expect(score.words, 'words').to.be.at.most(130);
    });
  }

  it('has no sentence of more than 25 words', () => {
    expect(body.flatMap(sentences).filter((text) => wordsOf(text).length > 25)).to.deep.equal([]);
  });

  it('has no list, steps or words of more than 7', () => {
    const long = panels.filter(({ body: blocks }) =>
      blocks.some((block) => {
        if ('list' in block) return block.list.length > 7;
        if ('terms' in block) return block.terms.length > 7;
        return 'steps' in block && block.steps.length > 7;
      }),
    );
    const groups = guide.danger.tiers.flatMap((tier) => tier.groups);
    expect(long.map(({ id }) => id)).to.deep.equal([]);
    expect(groups.filter(({ signs }) => signs.length > 7)).to.deep.equal([]);
    expect(guide.keyPoints.points).to.have.length.within(1, 5);
  });

  it('speaks to the reader as “you”', () => {
    expect(
      body.filter((text) => /\b(the patient|patients|one should)\b/i.test(text)),
    ).to.deep.equal([]);
    const toYou = panels.filter((panel) => /\byour?\b/i.test(panelText(panel).join(' ')));
    expect(toYou.length).to.be.at.least(panels.length * 0.8);
  });

  it('writes numbers as a person says them, without percent signs or fractions', () => {
    expect(body.filter((text) => /%|[½¼¾]|\b\d+\/\d+\b/.test(text))).to.deep.equal([]);
  });
});

describe('what the guide rests on', () => {
  const cited = new Set(backed.flatMap((claim) => claim.sources ?? []));

  it('lists every source it cites, and cites every source it lists', () => {
    expect([...cited]).to.have.members(Object.keys(sources));
  });

  it('links every source with https, and names it', () => {
    for (const [key, { title, url }] of Object.entries(sources)) {
      expect(new URL(url).protocol, key).to.equal('https:');
      expect(title, key).to.have.length.within(8, 90);
    }
  });

  it('says of every statement how sure anyone is', () => {
    const levels = Object.keys(guide.evidence.labels);
    expect(levels).to.have.members(['good', 'mixed', 'little', 'advice']);
    expect(
      backed.filter(({ certainty }) => !certainty || !levels.includes(certainty)),
    ).to.deep.equal([]);
  });

  it('calls nothing well tested or tested at all without a source', () => {
    const bare = backed.filter((claim) => !claim.sources?.length && claim.certainty !== 'advice');
    expect(bare).to.deep.equal([]);
  });
});

describe('the shape of the content', () => {
  const promised = {
    relief: ['stretch', 'massage', 'heat-cold', 'pain-relief', 'prescription', 'choices'],
    overview: ['what-it-is', 'where', 'who', 'known'],
    causes: [
      'dehydration',
      'electrolytes',
      'overexertion',
      'circulation',
      'conditions',
      'medicines',
    ],
    prevention: [
      'bedtime-routine',
      'hydration',
      'diet',
      'warm-up',
      'footwear',
      'medicine-review',
      'not-to-take',
    ],
  };

  it('has every section and panel that links may name, in order', () => {
    expect(guide.sections.map(({ id }) => id)).to.deep.equal(Object.keys(promised));
    for (const { id, panels: own } of guide.sections) {
      const kept = own.map((panel) => panel.id).filter((name) => promised[id].includes(name));
      expect(kept, id).to.deep.equal(promised[id]);
    }
  });

  it('uses each id once, in plain English words', () => {
    const ids = [...guide.sections, ...panels].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).to.deep.equal([]);
  });

  it('is plain JSON, without markup', () => {
    const json = JSON.stringify(en);
    expect(JSON.parse(json)).to.deep.equal(en);
    expect(json).not.to.contain('<');
  });

  it('fills every label, and keeps the names to be filled in', () => {
    expect(Object.values(guide.labels).every(Boolean)).to.equal(true);
    const { allOpened, allClosed, placesShown } = guide.labels;
    expect(allOpened).to.contain('{count}');
    expect(allClosed).to.contain('{count}');
    for (const name of ['{place}', '{count}', '{total}']) expect(placesShown).to.contain(name);
    expect(guide.about.addedBy).to.contain('{by}');
    expect(guide.about.reviewedBy).to.contain('{by}').and.to.contain('{reviewer}');
  });

  it('says when it was checked, and when it must be checked again', () => {
    expect([guide.checked, guide.due]).to.deep.equal(['2026-11-22', '2027-11-22']);
  });

  it('says both days as its language writes them, and its version', () => {
    const day = new Intl.DateTimeFormat(guide.lang, { dateStyle: 'long', timeZone: 'UTC' });
    for (const date of [guide.checked, guide.due]) {
      expect(guide.dates).to.contain(day.format(new Date(date)));
    }
    expect(guide.dates).to.contain(guide.version);
  });
});
