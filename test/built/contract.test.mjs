/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What the class's doc block promises: the names after each `@tag`, in order. */
const promised = async () => {
  const [, block] = /\/\*\*((?:(?!\*\/)[^])*@tag spasm-guide[^]*?)\*\//.exec(
    await read('src/spasm-guide.ts'),
  );
  const names = (tag) =>
    [...block.matchAll(new RegExp(`@${tag}\\s+(?:\\{.*\\}\\s+)?\\[?([\\w-]+)`, 'g'))].map(
      ([, name]) => name,
    );
  return {
    attributes: names('attr'),
    slots: names('slot').map((name) => (name === '-' ? '' : name)),
    events: names('fires'),
    parts: names('csspart'),
    properties: names('cssprop'),
  };
};

/** The public contract: what may never go. */
const kept = {
  attributes:
    'lang sections open exclusive heading-level emergency-number json-ld no-language-menu'.split(
      ' ',
    ),
  slots: ['heading', 'intro', 'contact', 'footer', ''],
  events: ['toggle', 'print', 'filter', 'hold', 'language'].map((name) => `spasm-guide-${name}`),
  parts:
    'guide heading intro contents now place key-points danger section section-heading panel panel-heading summary icon content text steps list sources footer button contact panel-open summary-open'.split(
      ' ',
    ),
  properties: 'font heading-font text muted surface border accent on-accent danger focus radius gap'
    .split(' ')
    .map((name) => `--spasm-guide-${name}`),
  members: [
    ...['sections', 'open', 'exclusive', 'headingLevel', 'emergencyNumber', 'jsonLd'],
    'noLanguageMenu',
    ...['showPanel', 'hidePanel', 'showAll', 'hideAll', 'print'],
  ],
};

const sorted = (names) => [...new Set(names)].sort();
const without = (names, others) => sorted(names).filter((name) => !others.includes(name));

describe('what the doc block says is what the built script does', () => {
  let browser, server, said, done;

  before(async () => {
    [browser, server, said] = await Promise.all([launch(), serve(), promised()]);
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><script src="${server.origin}/dist/spasm-guide.js"></script>
      <script src="${server.origin}/dist/lang/es.js"></script>
      <spasm-guide open="all" emergency-number="911"></spasm-guide>`,
    );
    done = await page.evaluate(async () => {
      const element = document.querySelector('spasm-guide');
      const root = element.shadowRoot;
      const found = { parts: new Set(), ids: [], slots: [], attributes: [], css: '' };
      /** Takes down what is there now. */
      const look = async () => {
        await element.updateComplete;
        for (const one of root.querySelectorAll('[part]')) {
          for (const name of one.part) found.parts.add(name);
        }
        // Panels, sections and exercises carry their ids too: promised by that rule, not one by one.
        for (const { part } of root.querySelectorAll(
          '[part~=panel], [part~=section], [part~=exercise]',
        )) {
          found.ids.push(part[part.length - 1]);
        }
        for (const slot of root.querySelectorAll('slot')) found.slots.push(slot.name);
      };
      const press = async (name) => {
        root.querySelector(`[part~=now] button[name=${name}]`)?.click();
        await look();
      };
      await look();
      await press('area');
      await press('start');
      element.hideAll();
      await look();
      element.content = { by: 'Riverbank Clinic', append: { diet: [{ text: 'Eat beans.' }] } };
      await look();
      found.attributes = [...element.constructor.observedAttributes];
      found.css = root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .join('\n');
      return { ...found, parts: [...found.parts] };
    });
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  it('names every part that is there, and no other', () => {
    assert.deepEqual(without(done.parts, [...said.parts, ...done.ids]), [], 'not in the doc block');
    assert.deepEqual(without(said.parts, done.parts), [], 'not in the guide');
  });

  it('names every custom property that is read, and no other', () => {
    const used = [...done.css.matchAll(/var\((--spasm-guide-[\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(sorted(said.properties), sorted(used));
  });

  it('reads each custom property once', () => {
    const used = [...done.css.matchAll(/var\((--spasm-guide-[\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(
      used.filter((name, index) => used.indexOf(name) !== index),
      [],
    );
  });

  it('names every attribute that is heard, and no other', () => {
    assert.deepEqual(sorted(said.attributes), sorted(done.attributes));
  });

  it('names every slot that is there, and no other', () => {
    assert.deepEqual(without(done.slots, said.slots), [], 'not in the doc block');
    // What shows before the script has no slot: the guide takes its place.
    assert.deepEqual(without(said.slots, [...done.slots, '']), [], 'not in the guide');
  });

  it('names every event that the guide sends, and no other', async () => {
    const types = await read('src/events.ts');
    const [, map] = /interface HTMLElementEventMap \{([^}]*)\}/.exec(types);
    const sent = [...map.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
    assert.deepEqual(sorted(said.events), sorted(sent));
  });

  for (const kind of ['attributes', 'slots', 'events', 'parts', 'properties']) {
    it(`keeps all the ${kind} of the contract`, () => {
      assert.deepEqual(without(kept[kind], said[kind]), []);
    });
  }

  describe('and what editors are told in dist/custom-elements.json', () => {
    let told;

    before(async () => {
      const { modules } = JSON.parse(await read('dist/custom-elements.json'));
      told = modules
        .flatMap(({ declarations = [] }) => declarations)
        .find(({ tagName }) => tagName === 'spasm-guide');
      assert.ok(told, 'the element is there');
    });

    for (const [kind, key] of [
      ['attributes', 'attributes'],
      ['slots', 'slots'],
      ['events', 'events'],
      ['parts', 'cssParts'],
      ['properties', 'cssProperties'],
    ]) {
      it(`has the same ${kind}`, () => {
        const names = told[key].map(({ name }) => name);
        assert.deepEqual(sorted(names), sorted(said[kind]));
      });

      it(`says what each of the ${kind} is for, once`, () => {
        for (const { name, description } of told[key]) assert.ok(description, name);
        const names = told[key].map(({ name }) => name);
        assert.deepEqual(
          names.filter((name, index) => names.indexOf(name) !== index),
          [],
        );
      });
    }

    it('says of each language that ships who has checked it', async () => {
      const { languages } = JSON.parse(await read('dist/custom-elements.json'));
      assert.deepEqual(languages.map(({ lang }) => lang).sort(), [
        'ar',
        'en',
        'es',
        'fr',
        'pt-BR',
        'vi',
        'zh-Hans',
      ]);
      for (const { name, review } of languages) {
        assert.ok(name);
        assert.match(review, /^(?:draft|translator|clinician)$/);
      }
    });

    it('has the default of every custom property', () => {
      for (const { name, default: value } of told.cssProperties) assert.ok(value, name);
    });

    it('has every public property and method', () => {
      const names = told.members
        .filter(({ privacy, static: isStatic }) => privacy !== 'private' && !isStatic)
        .map(({ name }) => name);
      assert.deepEqual(without(kept.members, names), []);
    });
  });
});
