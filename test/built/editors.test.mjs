import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = async (path) => JSON.parse(await read(path));
const require = createRequire(import.meta.url);

const manifest = await json('dist/custom-elements.json');
const webTypes = await json('dist/web-types.json');
const htmlData = await json('dist/vscode.html-custom-data.json');
const cssData = await json('dist/vscode.css-custom-data.json');

const guide = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'spasm-guide');

/** Ids that the built guide gives to its sections, panels and places of the body. */
const snippet = await read('dist/static/en.html');
const ids = (kind) =>
  [...snippet.matchAll(/\bpart="([\w-]+) (?:[\w-]+ )*([\w-]+)"/g)]
    .filter(([, first]) => first === kind)
    .map(([, , id]) => id);
const [sections, panels, areas] = ['section', 'panel', 'exercise'].map(ids);

const names = (things) => things.map(({ name }) => name);
const without = (wanted, there) => wanted.filter((name) => !there.includes(name));

/** What is wrong with `value` by the JSON schema in the file `path` of a package. */
const faults = async (path, value) => {
  const schema = JSON.parse(await readFile(require.resolve(path), 'utf8'));
  // The schemas carry hints for editors besides, which the standard does not know.
  const ajv = new Ajv({ strict: false, allErrors: true });
  return ajv.validate(schema, value) ? [] : ajv.errors;
};

/** Cuts `|` out of a text: where a person types. */
const typed = (text) => ({ text: text.replace('|', ''), at: text.indexOf('|') });

/** What VS Code offers in a page where `|` stands. */
const offeredInHtml = (source) => {
  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('spasm-guide', htmlData)],
  });
  const { text, at } = typed(source);
  const page = html.TextDocument.create('file:///page.html', 'html', 1, text);
  const list = service.doComplete(page, page.positionAt(at), service.parseHTMLDocument(page));
  return list.items.map(({ label }) => label);
};

/** What VS Code offers in a style sheet where `|` stands. */
const offeredInCss = (source) => {
  const service = css.getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [css.newCSSDataProvider(cssData)],
  });
  const { text, at } = typed(source);
  const sheet = css.TextDocument.create('file:///page.css', 'css', 1, text);
  const list = service.doComplete(sheet, sheet.positionAt(at), service.parseStylesheet(sheet));
  return list.items.map(({ label }) => label);
};

describe('what editors are told', () => {
  it('knows the sections, panels and places of the guide', () => {
    assert.ok(sections.length >= 5 && panels.length >= 21 && areas.length === 7);
  });

  for (const [file, schema, value] of [
    ['custom-elements.json', 'custom-elements-manifest/schema.json', manifest],
    [
      'vscode.html-custom-data.json',
      'vscode-html-languageservice/docs/customData.schema.json',
      htmlData,
    ],
    [
      'vscode.css-custom-data.json',
      'vscode-css-languageservice/docs/customData.schema.json',
      cssData,
    ],
  ]) {
    it(`is valid by its schema: dist/${file}`, async () => {
      assert.deepEqual(await faults(schema, value), []);
    });
  }

  describe('VS Code, in a page', () => {
    it('offers the tag', () => assert.ok(offeredInHtml('<|').includes('spasm-guide')));

    it('offers every attribute', () => {
      const wanted = names(guide.attributes);
      assert.ok(wanted.length >= 7);
      assert.deepEqual(without(wanted, offeredInHtml('<spasm-guide |')), []);
    });

    for (const [name, wanted] of [
      ['open', ['all', ...panels]],
      ['sections', sections.filter((id) => id !== 'about')],
      ['area', areas],
      ['heading-level', ['1', '2', '3', '4']],
    ]) {
      it(`offers what goes into ${name}, and nothing else`, () => {
        assert.deepEqual(
          offeredInHtml(`<spasm-guide ${name}="|">`).sort(),
          [...new Set(wanted)].sort(),
        );
      });
    }

    it('offers no value for an attribute that is on or off', () => {
      const { valueSet } = htmlData.tags[0].attributes.find(({ name }) => name === 'exclusive');
      assert.equal(valueSet, 'v');
    });

    it('tells of every slot, event and method on the tag', () => {
      const [{ description }] = htmlData.tags;
      const methods = guide.members.filter(({ kind }) => kind === 'method');
      const wanted = names([...guide.slots, ...guide.events, ...methods]).filter(Boolean);
      assert.ok(wanted.length >= 13);
      assert.deepEqual(
        wanted.filter((name) => !description.includes(`**${name}`)),
        [],
      );
    });
  });

  describe('VS Code, in a style sheet', () => {
    it('offers every custom property', () => {
      const wanted = names(guide.cssProperties);
      assert.ok(wanted.length >= 12);
      assert.deepEqual(without(wanted, offeredInCss('spasm-guide { | }')), []);
    });

    it('offers every part, those by id too', () => {
      const wanted = [...names(guide.cssParts), ...sections, ...panels, ...areas].map(
        (name) => `::part(${name})`,
      );
      assert.ok(wanted.length >= 60);
      assert.deepEqual(without(wanted, offeredInCss('spasm-guide::|')), []);
    });
  });

  describe('JetBrains, in dist/web-types.json', () => {
    const {
      html: { elements },
      css: style,
    } = webTypes.contributions;
    const [element] = elements;

    it('is told of this version of the package', async () => {
      const { name, version, 'web-types': path } = await json('package.json');
      assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
      assert.equal(path, './dist/web-types.json');
    });

    for (const [kind, told, wanted] of [
      ['tag', elements, ['spasm-guide']],
      ['attributes', element.attributes, names(guide.attributes)],
      ['slots', element.slots, names(guide.slots)],
      ['events', element.events, names(guide.events)],
      [
        'properties',
        element.js.properties,
        names(guide.members.filter(({ kind: what }) => what === 'field')),
      ],
      ['custom properties', style.properties, names(guide.cssProperties)],
      [
        'parts, those by id too',
        style['pseudo-elements'],
        [...names(guide.cssParts), ...sections, ...panels, ...areas].map((name) => `part(${name})`),
      ],
    ]) {
      it(`is told of the ${kind}, each once`, () => {
        assert.deepEqual(names(told).sort(), [...new Set(wanted)].sort());
      });
    }

    it('is told what each of them is for', () => {
      const told = [...element.attributes, ...element.js.properties, ...element.slots];
      for (const { name, description } of [...told, ...element.events, ...style.properties]) {
        assert.ok(description, name);
      }
    });

    it('is told what goes into each attribute', () => {
      for (const [name, wanted] of [
        ['area', areas],
        ['open', panels],
        ['sections', ['relief', 'causes']],
      ]) {
        const { type } = element.attributes.find((attribute) => attribute.name === name).value;
        for (const value of wanted) assert.ok(type.includes(`"${value}"`), `${name}: ${value}`);
      }
    });
  });
});
