import { expect } from '@open-wc/testing';
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { en } from '../src/content/en.js';
import { sources } from '../src/content/sources.js';
import { figures } from '../src/figures/index.js';
import type { Block, Claim, Guide, Panel, Stretch, TierId } from '../src/guide.js';
import {
  cautions,
  choices,
  dangerSigns,
  factIds,
  facts,
  known,
  readers,
  risks,
  words,
  type Fact,
} from './facts.js';

const guide: Guide = en;
const panels: readonly Panel[] = guide.sections.flatMap((section) => section.panels);
const { danger } = guide;

/** The strings of a block as a reader meets them, one for each item, step or word. */
function strings(block: Block): string[] {
  if ('steps' in block) return [...block.steps];
  if ('terms' in block) return block.terms.map(({ term, meaning }) => `${term}: ${meaning}`);
  if ('list' in block) return [block.lead ?? '', ...block.list.map(({ text }) => text)];
  return ['caution' in block ? block.caution : block.text];
}

const panelText = (panel: Panel) => panel.body.flatMap(strings).filter(Boolean);

/** Each level of urgency, in its own words. */
const tiers = new Map<TierId, string[]>([
  ['emergency', danger.signs.map(({ text }) => text)],
  ...danger.more.map((panel) => [panel.id, panelText(panel)] as [TierId, string[]]),
]);

/** What a stretch says, heard or read, without what its pictures show. */
const stretchText = ({ warning = '', ...stretch }: Stretch) => [
  stretch.place,
  warning.replace('{number}', danger.localNumber),
  stretch.when,
  ...stretch.steps,
  stretch.instead ?? '',
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
  ['intro', [guide.title, guide.message, guide.intro]],
  [
    'contents',
    [guide.contents.label, ...Object.values<string>(guide.contents.sections)].concat(
      guide.contents.panels.map(({ label }) => label),
    ),
  ],
  ['key-points', [...guide.keyPoints.points]],
  [
    'danger',
    [danger.title, danger.calm, danger.action.replace('{number}', danger.localNumber)].concat(
      danger.more.map(({ title }) => title),
    ),
  ],
  ...tiers,
  ...panels.map((panel) => [panel.id, panelText(panel)] as [string, string[]]),
  ...guide.stretches.map((s) => [`stretch:${s.id}`, stretchText(s)] as [string, string[]]),
  [
    'now',
    [
      now.title,
      now.key,
      now.elsewhere,
      now.otherPlace,
      now.danger,
      now.afterTitle,
      now.help,
    ].concat(now.after),
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
      handout.name,
      handout.date,
      handout.notes,
    ],
  ],
  [
    'about',
    [guide.about.review, filled(guide.about.reviewedBy), filled(guide.about.addedBy)].concat(
      guide.about.statements,
      guide.about.more.text,
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

const ofPanels = (all: readonly Panel[]) =>
  all.flatMap(({ id, body }) =>
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
  );

const backed: readonly Backed[] = [
  // The panel that explains the labels says it once for all of them.
  ...danger.signs.map((sign: Claim): Backed => ({
    where: 'emergency',
    certainty: 'advice',
    ...sign,
  })),
  ...ofPanels(danger.more),
  ...ofPanels(panels),
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

/** That there is no study, in any of the ways to say so. */
const unknown =
  /\b(we found no|no (good )?stud(y|ies) (has|have)|no one has (tested|studied|shown|repeated)|(has|have) not been tested|no trial)\b/i;

const body = [...places.values()].flat().filter(Boolean);

/** What is said in whole sentences: no titles, buttons, or list entries that are a word or two. */
const prose = body.flatMap(sentences).filter((text) => /[.!?]$/.test(text));

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

  it('says what readers need in pregnancy, with a long illness, at night and in sport', () => {
    expect(missing(readers)).to.deep.equal([]);
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

  it('leads with one warm sentence that holds both words, and tells what the guide does', () => {
    for (const text of [guide.title, guide.condition, guide.message]) {
      expect(text)
        .to.match(/\bspasms\b/i)
        .and.to.match(/\bcramps\b/i);
    }
    expect(guide.title).to.match(/\?$/);
    expect(sentences(guide.message)).to.have.length(1);
    expect(guide.message).to.match(/most pass.*no harm/);
    expect(panels.find(({ id }) => id === 'what-it-is')?.title).to.match(/spasm/);
  });

  it('links to each section in a word or four, in the order they stand', () => {
    const { label, sections, danger: signs, panels: named } = guide.contents;
    expect(Object.keys(sections)).to.deep.equal(guide.sections.map(({ id }) => id));
    const links = [...Object.values(sections), ...named.map((one) => one.label)];
    for (const text of [label, signs, ...links]) {
      expect(wordsOf(text), text).to.have.length.within(1, 4);
    }
  });

  it('links on the first screen to what readers with a reason of their own come for', () => {
    const named = guide.contents.panels.map(({ id, label }) => `${label}: ${id}`);
    expect(named).to.deep.equal([
      'Pregnancy: pregnancy',
      'Medicines: medicines',
      'Long illness: long-illness',
    ]);
  });
});

describe('the danger signs', () => {
  it('are ten, each of at most 16 words', () => {
    expect(danger.signs).to.have.length(10);
    expect(danger.signs.filter(({ text }) => wordsOf(text).length > 16)).to.deep.equal([]);
  });

  it('have one action, with a number, and a sentence that calms', () => {
    expect(danger.action).to.contain('{number}').and.to.contain('Do not drive yourself');
    expect(danger.calm).to.match(/^Most people with a cramp have none of these\b/);
    expect(danger.calm)
      .to.match(/cannot tell you what is wrong/)
      .and.to.match(/if in doubt, call/);
  });

  it('have two panels of what is less urgent, each of at most 8 signs, after what to do', () => {
    expect([...tiers.keys()]).to.deep.equal(['emergency', 'today', 'visit']);
    for (const { id, body: blocks } of danger.more) {
      const signs = blocks.flatMap((block) => ('list' in block ? block.list : []));
      expect(signs, id).to.have.length.within(1, 8);
      const [first] = blocks;
      expect(first && 'text' in first ? first.text : '', id).to.match(/^(Call|See) /);
    }
  });

  /** Each combination is of one level of urgency, of which its text speaks; none of the others may. */
  const urgent: readonly [name: string, tier: TierId | undefined, says: RegExp][] = [
    ['weakness on one side', 'emergency', /weakness on one side/i],
    ['weak legs with back pain', 'emergency', /weak legs|legs are weak/i],
    ['weakness with urine like cola', 'emergency', /(urine|like cola)/i],
    ['new weakness alone', 'today', /new weakness/i],
    ['slow weakness with twitching', 'visit', /twitch|slowly gets weak/i],
    ['tingling hands and mouth', 'today', /hands (that )?curl|mouth tingles/i],
    ['tingling alone', undefined, /tingl(?!es(,|\.| ))/i],
    ['severe, constant or hard belly', 'emergency', /(severe|constant|hard) belly/i],
    ['belly cramp with no clear cause', 'today', /bell(y|ies) cramps? with no clear cause/i],
    ['sweat alone', undefined, /sweat/i],
    ['new water pills', 'today', /new water pills/i],
    ['quinine with bruises', 'today', /quinine/i],
    ['statin with pain or weakness', 'today', /statins? \(for cholesterol\)/i],
    ['statin with urine like cola', 'emergency', /cola, on a statin/i],
    ['heavy bleeding in pregnancy', 'emergency', /heavy bleeding/i],
    ['headache, tightenings and the like in pregnancy', 'today', /tightening|blurred vision/i],
    ['confusion or collapse after exercise', 'emergency', /confus|collapse/i],
    ['fever with stiff muscles', 'emergency', /fever/i],
    ['locked jaw', 'emergency', /\bjaw\b/i],
    ['dirty wound', 'today', /dirty wound/i],
    ['a clot in the leg', 'today', /one leg with lasting|redness|darkening/i],
    ['calf pain on walking', 'visit', /calf pain that comes when you walk/i],
    ['foot pain in bed', 'today', /leg hangs down|foot sore/i],
    ['cirrhosis', 'visit', /cirrhosis/i],
    ['dialysis', undefined, /dialysis/i],
    ['a blood test', undefined, /\btests?\b/i],
  ];

  for (const [name, tier, says] of urgent) {
    it(`hold “${name}” to ${tier ? `the level “${tier}”` : 'no level'}`, () => {
      const saying = [...tiers].filter(([, texts]) => texts.some((text) => says.test(text)));
      expect(saying.map(([id]) => id)).to.deep.equal(tier ? [tier] : []);
    });
  }

  it('are as urgent wherever else the guide speaks of them', () => {
    const urgencies: readonly [TierId, RegExp][] = [
      ['emergency', /\bemergency\b|call now/i],
      ['today', /\btoday\b|same day|at once/i],
      ['visit', /book a visit|in 1 to 2 days|2 weeks at most/i],
    ];
    /** As above, in the words that other places use. */
    const elsewhere: readonly [TierId, RegExp][] = [
      ['emergency', /urine (looks )?like cola/],
      ['emergency', /(severe belly pain|heavy bleeding|confusion|collapse|very hot skin)/i],
      ['emergency', /numb between the legs|legs are weak|pass urine/i],
      ['emergency', /cramp in the chest|stays hard|severe or constant/i],
      ['today', /mouth tingles|no clear cause|more than 10 minutes|swollen or hot|swollen, hot/i],
      ['today', /on quinine|unexplained|tightening|blurred vision|over an hour/i],
      ['visit', /goes when you rest may come|only one task/i],
    ];
    const tested = new Set<RegExp>();
    const wrong = [...places]
      .filter(([place]) => !tiers.has(place as TierId))
      .flatMap(([place, texts]) => texts.flatMap(sentences).map((text) => ({ place, text })))
      .flatMap(({ place, text }) => {
        const said = urgencies.filter(([, words]) => words.test(text)).map(([tier]) => tier);
        return elsewhere
          .filter(([, words]) => words.test(text) && said.length && tested.add(words))
          .filter(([tier]) => said.some((urgency) => urgency !== tier))
          .map(([tier]) => `${place}: ${text} (should be ${tier})`);
      });
    expect(wrong).to.deep.equal([]);
    const idle = elsewhere.filter(([, words]) => !tested.has(words));
    expect(idle.map(([, words]) => words.source)).to.deep.equal([]);
  });
});

/** The drawings that panels have of their own, in words. */
const own = panels.flatMap(({ figures: shown = [] }) =>
  shown.filter((one) => typeof one !== 'string'),
);

describe('what it says of its drawings', () => {
  it('tells what stripes and arrows mean, for every stretch', () => {
    expect(now.key).to.match(/stripes.*muscle.*arrows.*move/i);
  });

  it('shows what a cramp is, where it comes and how many have it', () => {
    const shown = panels.flatMap(({ id, figures: all = [] }) =>
      all.some((one) => typeof one !== 'string') ? [id] : [],
    );
    expect(shown).to.deep.equal(['what-it-is', 'where', 'who']);
  });

  for (const { id, caption, alt } of own) {
    it(`says of “${id}” what it shows, to who sees it and who does not`, () => {
      expect(caption).to.match(/^[A-Z].*\.$/);
      expect(alt).to.match(/^(A|Two) .*\bmarked\b/);
      for (const text of [caption, alt]) {
        expect(sentences(text).filter((one) => wordsOf(one).length > 22)).to.deep.equal([]);
        expect(readability([text]).fleschKincaid, text).to.be.at.most(7.5);
      }
    });
  }

  it('counts the people of a hundred as the words do', () => {
    const { caption = '' } = own.find(({ id }) => id === 'hundred') ?? {};
    const [worse, mild, none] = caption
      .match(/\b\d+\b/g)!
      .slice(1)
      .map(Number);
    expect(places.get('who')?.join(' '))
      .to.contain(`${mild} in 100) had mild`)
      .and.to.contain(`${worse} in 100, had worse`);
    const { parts: [dark, light] = [], behind } = figures.hundred;
    const count = (d: string) => d.split('a2.5').length - 1;
    expect([dark![1], light![1], behind].map(count)).to.deep.equal([worse, mild, none]);
    expect(worse! + mild! + none!).to.equal(100);
  });
});

describe('what it says of each stretch', () => {
  const { stretches } = guide;
  const stretchOf = (id: string) => stretches.find((stretch) => stretch.id === id);
  const secondsIn = (text: string) =>
    [...text.matchAll(/(\d+) seconds/g)].map(([, number]) => Number(number));

  it('says once, in the panel that shows them, that no one has tested the times', () => {
    expect(places.get('stretch')?.join(' ')).to.match(
      /No one has tested which is best for a cramp/,
    );
  });

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
        for (const text of [stretch.instead].filter((said) => said !== undefined)) {
          expect(steps, 'the alternative, told as a step').not.to.contain(text);
          expect(text).to.match(/\.$/);
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

      it('names the seconds the timer counts and no others, and leaves to the panel how sure anyone is', () => {
        const said = secondsIn([hold, ...steps].join(' '));
        expect(new Set(said)).to.deep.equal(new Set(seconds ? [seconds] : []));
        expect(stretchText(stretch).join(' ')).not.to.match(unknown);
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
    expect(stretchOf('belly')?.warning).to.match(
      /severe.*hard.*call \{number\} now.*today.*fever.*vomit.*pregnant.*at once/,
    );
    expect(stretchOf('back')?.warning).to.match(
      /^Call \{number\} if.*urine.*bladder.*bowels.*numb.*legs are weak/,
    );
  });

  it('draws what it tells: every picture exists, and every drawing is used once', () => {
    const used = stretches.flatMap((stretch) => stretch.figures.map(({ id }) => id));
    expect([...used, ...own.map(({ id }) => id)].sort()).to.deep.equal(Object.keys(figures).sort());
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

  it('has a diary of seven columns with an example, at most seven questions, and a list of medicines', () => {
    expect(handout.diary.columns).to.have.length(7);
    expect(handout.diary.example).to.have.length(7);
    expect(handout.questions.list).to.have.length.within(5, 7);
    expect(handout.questions.list.filter((text) => !text.endsWith('?'))).to.deep.equal([]);
    expect(handout.questions.list.slice(0, 3).join(' ')).to.match(/other than.*medicines.*try/);
    expect(handout.medicines.columns).to.have.length(3);
    expect(handout.medicines.intro).to.contain('Do not stop a prescribed medicine without asking');
  });
});

describe('what a reader finds from titles alone', () => {
  const titles = panels.map(({ id, title }) => `${id}: ${title}`);
  const searches: readonly [reader: string, words: RegExp, panel: string][] = [
    ['a pregnant reader', /pregnan/i, 'pregnancy'],
    ['a reader on a statin', /statin/i, 'medicines'],
    ['a reader on water pills', /water pills/i, 'medicines'],
    ['a reader who would try magnesium', /magnesium/i, 'magnesium'],
    ['a carer for someone on dialysis', /dialysis/i, 'long-illness'],
    ['a carer for someone with Parkinson’s disease', /Parkinson’s/i, 'long-illness'],
    ['a reader with diabetes', /diabetes/i, 'long-illness'],
    ['a reader with liver disease', /liver/i, 'long-illness'],
    ['a reader with restless legs', /restless legs/i, 'what-it-is'],
    ['a reader who asks for a blood test', /blood test/i, 'tests'],
    ['a reader who wakes at night', /night/i, 'night'],
    ['a reader who cramps in sport', /sport/i, 'sport'],
    ['a reader with quinine or tonic water', /quinine.*tonic water/i, 'not-to-take'],
    ['a reader who eats bananas', /banana/i, 'diet'],
    ['a reader with pickle juice', /pickle juice/i, 'other-remedies'],
  ];
  for (const [reader, search, panel] of searches) {
    it(`serves ${reader}: one title says so`, () => {
      const found = titles.filter((title) => search.test(title.split(': ')[1] ?? ''));
      expect(found.map((title) => title.split(': ')[0])).to.deep.equal([panel]);
    });
  }

  it('is short: no title of more than 8 words', () => {
    const long = [...panels, ...danger.more].filter(({ title }) => wordsOf(title).length > 8);
    expect(long.map(({ title }) => title)).to.deep.equal([]);
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

  it('joins its sentences: 9 to 12 words on average, and at most one in five under seven', () => {
    const lengths = prose.map((text) => wordsOf(text).length);
    const mean = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
    expect(mean, 'words per sentence').to.be.within(9, 12);
    const short = lengths.filter((n) => n < 7).length / lengths.length;
    expect(short, 'sentences under seven words').to.be.at.most(0.2);
  });

  for (const panel of [...panels, ...danger.more]) {
    it(`keeps “${panel.title}” short and plain`, () => {
      const score = readability(panelText(panel));
      expect(score.fleschKincaid, 'Flesch-Kincaid').to.be.at.most(7.5);
      // Its eight signs say more than one thing each, and none may be left out.
      expect(score.words, 'words').to.be.at.most(panel.id === 'today' ? 155 : 130);
    });
  }

  it('has no sentence of more than 22 words', () => {
    expect(body.flatMap(sentences).filter((text) => wordsOf(text).length > 22)).to.deep.equal([]);
  });

  it('says at most once a panel that nobody has tested it', () => {
    const often = [...panels, ...danger.more].filter(
      (panel) => (panelText(panel).join(' ').match(new RegExp(unknown, 'gi')) ?? []).length > 1,
    );
    expect(often.map(({ id }) => id)).to.deep.equal([]);
  });

  it('has no list of more than 8, and no steps or words of more than 7', () => {
    const long = [...panels, ...danger.more].filter(({ body: blocks }) =>
      blocks.some((block) => {
        if ('list' in block) return block.list.length > 8;
        if ('terms' in block) return block.terms.length > 7;
        return 'steps' in block && block.steps.length > 7;
      }),
    );
    expect(long.map(({ id }) => id)).to.deep.equal([]);
    expect(guide.keyPoints.points).to.have.length.within(1, 4);
    expect(guide.keyPoints.points).not.to.contain(guide.message);
  });

  it('speaks to the reader as “you”', () => {
    expect(
      body.filter((text) => /\b(the patient|patients|one should)\b/i.test(text)),
    ).to.deep.equal([]);
    const toYou = panels.filter((panel) => /\byour?\b/i.test(panelText(panel).join(' ')));
    expect(toYou.length).to.be.at.least(panels.length * 0.8);
  });

  // The word box explains what a doctor may say, so its terms may be the doctor's.
  const boxed = new Set(
    panels.flatMap(({ body: blocks }) =>
      blocks.flatMap((block) => ('terms' in block ? strings(block) : [])),
    ),
  );
  const read = [...body, ...panels.map(({ title }) => title)];
  const banned = {
    'that only an insider can read':
      /thiazide|loop type|diuretic|spar(es?|ing) potassium|potassium[- ]sparing|dystoni[ac]|ischa?emi|thrombo|rhabdomyolysis|hyponat|hypocal|h(a)?emodialysis|hamstring|quadriceps|analges|NSAID|nocturnal|idiopathic|cauda equina|claudicat|fasciculat|edema|contraindicat/i,
    'that only a reader in Britain can read':
      /water tablets?|maternity|\bGP\b|\bA&E\b|\bchemist|\bcasualty\b|\bplaster\b|\btorch\b|\w+isation\b|colour|oedema|\w+aemi|diarrhoea|tumour|labour|oestrogen|paediatric/i,
    'that frightens or shames':
      /\bkill|\bdeadly\b|\bfatal|\bterrif|\bhorrif|\bagony\b|\bdying\b|drinking problem|alcoholic|\babuse|addict\b|\bobese\b|\belderly\b|\bsuffer|\bvictim|\bcomplain|noncompliant|\bfail(ed|s)? to\b|\blazy\b|overweight|crippl|wheelchair-bound/i,
  };
  for (const [name, words] of Object.entries(banned)) {
    it(`uses no word ${name}`, () => {
      const said = read.filter((text) => !name.includes('insider') || !boxed.has(text));
      expect(said.filter((text) => words.test(text))).to.deep.equal([]);
    });
  }

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
    overview: ['what-it-is', 'where', 'who', 'pregnancy', 'long-illness', 'known'],
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
      'night',
      'hydration',
      'diet',
      'magnesium',
      'warm-up',
      'sport',
      'footwear',
      'medicine-review',
      'tests',
      'not-to-take',
      'other-remedies',
    ],
  };

  it('has every section and panel that links may name, in order', () => {
    expect(guide.sections.map(({ id }) => id)).to.deep.equal(Object.keys(promised));
    for (const { id, panels: own } of guide.sections) {
      expect(
        own.map((panel) => panel.id),
        id,
      ).to.deep.equal(promised[id]);
    }
  });

  it('uses each id once, in plain English words', () => {
    const ids = [...guide.sections, ...danger.more, ...panels].map(({ id }) => id);
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
    expect([guide.checked, guide.due]).to.deep.equal(['2026-11-28', '2027-11-28']);
  });

  it('says both days as its language writes them, and its version', () => {
    const day = new Intl.DateTimeFormat(guide.lang, { dateStyle: 'long', timeZone: 'UTC' });
    for (const date of [guide.checked, guide.due]) {
      expect(guide.dates).to.contain(day.format(new Date(date)));
    }
    expect(guide.dates).to.contain(guide.version);
  });
});
