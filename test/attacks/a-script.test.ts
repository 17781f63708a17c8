import { expect } from '@open-wc/testing';
import type { Words } from '../../src/guide.js';
import { pseudo } from '../pseudo.js';
import { part, parts, type SpasmGuide } from '../helpers.js';
import { all, expectWorking, guidesOf, open, OWN, settled, type View } from './page.js';

/*
 * Another script of a strict page, or what an attacker makes it do: hand values to the guide that become
 * markup, or borrow the policy that lets the guide's own HTML in.
 */

const MARKUP = `<img src=x onerror="${OWN}">`;

/** What Lit takes for a template. */
const template = () => ({
  _$litType$: 1,
  strings: Object.assign([MARKUP], { raw: [MARKUP] }),
  values: [],
});

/** A page that allows HTML strings by the policies `named` alone, and counts what it refused. */
const strict = (named: string, before = '') => `${before}
  <script>
    window.refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
      refused.push(effectiveDirective + ' ' + sample));
  </script>
  <meta http-equiv="Content-Security-Policy"
    content="require-trusted-types-for 'script'; trusted-types ${named}; base-uri 'none'; form-action 'none'">`;
const refused = (page: View) => (page as unknown as { refused: string[] }).refused;

const TAG = '<spasm-guide json-ld></spasm-guide>';
const expectNothingRan = async (page: View, guide: SpasmGuide) => {
  await settled(50);
  expect(guide.shadowRoot!.querySelector('img, script, [onerror]')).to.equal(null);
  expect(page.isOwned).to.equal(undefined);
};

describe('no value that a script sets becomes markup', function () {
  this.timeout(30_000);

  for (const name of [
    'sections',
    'open',
    'exclusive',
    'headingLevel',
    'emergencyNumber',
    'area',
    'jsonLd',
    'content',
    'lang',
    'id',
    'announcement',
    'words',
    'labels',
    'sheet',
  ]) {
    it(`as its ${name}`, async () => {
      const page = await open(TAG);
      const [guide] = (await guidesOf(page)) as [SpasmGuide];
      Reflect.set(guide, name, template());
      await guide.updateComplete;
      await expectNothingRan(page, guide);
      Reflect.set(guide, name, [template()]);
      await guide.updateComplete;
      await expectNothingRan(page, guide);
      expect(page.failed).to.deep.equal([]);
      expect(parts(guide, 'panel').length).to.be.above(20);
    });
  }

  for (const [place, own] of [
    ['who speaks', () => ({ by: template() })],
    ['a reviewer', () => ({ by: 'A', reviewedBy: template() })],
    ['a label', () => ({ by: 'A', labels: { caution: template() } })],
    ['a text', () => ({ by: 'A', append: { diet: [{ text: template() }] } })],
    ['a step', () => ({ by: 'A', append: { diet: [{ steps: [template()] }] } })],
    ['a block', () => ({ by: 'A', append: { diet: [template()] } })],
    ['a danger sign', () => ({ by: 'A', danger: { today: [template()] } })],
  ] as const) {
    it(`in its content, as ${place}`, async () => {
      const page = await open(TAG);
      const [guide] = (await guidesOf(page)) as [SpasmGuide];
      guide.content = own() as never;
      await guide.updateComplete;
      await expectNothingRan(page, guide);
      expect(page.said).to.have.length(1);
    });
  }

  const add = (page: View, words: unknown) =>
    (page.customElements.get('spasm-guide') as unknown as typeof SpasmGuide).addLanguage(
      words as Words,
    );

  for (const [place, spoil] of [
    ['a label', (words: Words) => ({ ...words, labels: { ...words.labels, caution: template() } })],
    ['a step', (words: Words) => ({ ...words, now: { ...words.now, after: [template()] } })],
    [
      'a word of the timer',
      (words: Words) => ({
        ...words,
        timer: { ...words.timer, labels: { ...words.timer.labels, hold: template() } },
      }),
    ],
    [
      'a column of a sheet',
      (words: Words) => ({
        ...words,
        handout: { ...words.handout, diary: { ...words.handout.diary, columns: [template()] } },
      }),
    ],
    ['its dates', (words: Words) => ({ ...words, dates: template() })],
    ['its HTML', (words: Words) => ({ ...words, html: template() })],
    ['a number', (words: Words) => ({ ...words, dates: 5 })],
    [
      'what throws',
      (words: Words) => ({
        ...words,
        get dates(): string {
          throw new Error('No.');
        },
      }),
    ],
  ] as const) {
    it(`in the words of a language, as ${place}: addLanguage throws`, async () => {
      const page = await open(TAG);
      expect(() => add(page, spoil(pseudo('qak')))).to.throw('addLanguage takes');
    });
  }

  it('in the words of a language that are changed once they are given', async () => {
    const page = await open('<spasm-guide lang="qal"></spasm-guide>');
    const [guide] = (await guidesOf(page)) as [SpasmGuide];
    const words = structuredClone(pseudo('qal')) as unknown as {
      now: { after: unknown[]; help: unknown };
    };
    add(page, words);
    words.now.after = [template()];
    words.now.help = template();
    await guide.updateComplete;
    await expectWorking(page, guide);
    await expectNothingRan(page, guide);
  });

  it("in the HTML of a language: only what guides are made of comes of it, and what is lost is no danger sign's", async () => {
    const words = pseudo('qam');
    const html = words
      .html!.replace(
        '<p class="message"',
        `${MARKUP}<script>${OWN}</script><a href="javascript:${OWN}">Go</a>$&`,
      )
      .replace('part="danger"', `$& onclick="${OWN}" onfocusin="${OWN}" style="display:none"`)
      .replaceAll('data-figure="calf-sit"', 'data-figure="__proto__"');
    const page = await open('<spasm-guide lang="qam"></spasm-guide>');
    const [guide] = (await guidesOf(page)) as [SpasmGuide];
    add(page, { ...words, html });
    await guide.updateComplete;
    expect(part(guide, 'guide').lang).to.equal('qam');
    expect(
      guide.shadowRoot!.querySelector('img, script, [onclick], [style], [href^=javascript]'),
    ).to.equal(null);
    expect(part(guide, 'danger').checkVisibility()).to.equal(true);
    guide.showAll();
    await guide.updateComplete;
    part(guide, 'danger').click();
    await expectNothingRan(page, guide);
    expect(page.failed).to.deep.equal([]);
  });

  it('by what Lit leaves on the nodes that it fills', async () => {
    const page = await open(TAG);
    const [guide] = (await guidesOf(page)) as [SpasmGuide];
    await expectWorking(page, guide);
    const filled = [...guide.shadowRoot!.querySelectorAll('*')].filter(
      (one) => '_$litPart$' in one,
    );
    expect(filled).to.not.be.empty;
    for (const one of filled) {
      const { _$litPart$: lit } = one as unknown as {
        _$litPart$: { _$AI: (value: unknown) => void };
      };
      lit._$AI(template());
    }
    await expectNothingRan(page, guide);
  });
});

describe("the guide's policy", function () {
  this.timeout(30_000);
  // Where a browser has no Trusted Types there is no policy to borrow.
  const hasTypes = 'trustedTypes' in window;

  /** Keeps every policy that is made, what it is made of, and every policy that is used. */
  const hooks = `<script>
    window.made = [];
    window.rules = [];
    const factory = globalThis.TrustedTypePolicyFactory?.prototype;
    const { createPolicy } = factory ?? {};
    if (factory) factory.createPolicy = function (name, rule) {
      const policy = createPolicy.call(this, name, rule);
      rules.push(rule);
      made.push(policy);
      return policy;
    };
    const policies = globalThis.TrustedTypePolicy?.prototype;
    const { createHTML } = policies ?? {};
    if (policies) policies.createHTML = function (...all) {
      made.push(this);
      return createHTML.apply(this, all);
    };
  </script>`;
  interface Hooked {
    readonly made: readonly Partial<
      Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => unknown>
    >[];
    readonly rules: readonly object[];
  }

  it('lets nothing through for who borrows it, not even where all that is shared is hooked', async () => {
    const page = await open(TAG, { before: strict('spasm-guide', hooks) });
    const { made, rules } = page as unknown as Hooked;
    expect(made.length > 0).to.equal(hasTypes);
    const yes = () => true;
    Object.assign(page.Array.prototype, { includes: yes });
    Object.assign(page.Set.prototype, { has: yes });
    Object.assign(page.Object, { is: yes });
    for (const policy of [...made]) {
      for (const text of [MARKUP, '', '<p>Rest.</p>', 'undefined']) {
        expect(() => policy.createHTML!(text)).to.throw();
      }
      expect(() => policy.createScript!(OWN)).to.throw();
      expect(() => policy.createScriptURL!('/x.js')).to.throw();
    }
    for (const one of rules) expect(Object.keys(one)).to.deep.equal(['createHTML']);
    expect(refused(page)).to.deep.equal([]);
  });

  it('is asked for once in a page, and one refusal is the only one', async () => {
    const page = await open(`${TAG}${TAG}<div data-spasm-guide></div>`, {
      before: strict("'none'"),
    });
    const guides = await guidesOf(page);
    expect(guides).to.have.length(3);
    for (const guide of guides) await expectWorking(page, guide);
    const heading = guides[0]!;
    heading.headingLevel = 3;
    heading.content = { by: 'A', append: { diet: [{ text: 'Eat.' }] } };
    await heading.updateComplete;
    await settled(50);
    expect(refused(page)).to.have.length(hasTypes ? 1 : 0);
    expect(all(page, 'script[type="application/ld+json"]')).to.have.length(1);
  });

  it('is all that the guide needs, with data for search engines and words of its own', async () => {
    const json =
      '<script type="application/json">{"by":"A","append":{"diet":[{"text":"Eat."}]}}</script>';
    const page = await open(`<spasm-guide json-ld>${json}</spasm-guide>`, {
      before: strict('spasm-guide'),
    });
    const [guide] = (await guidesOf(page)) as [SpasmGuide];
    await expectWorking(page, guide);
    expect(part(guide, 'local').textContent).to.contain('Eat.');
    expect(refused(page)).to.deep.equal([]);
    const [block] = all(page, 'script[type="application/ld+json"]');
    expect(JSON.parse(block!.textContent)).to.have.property('@graph');
  });
});
