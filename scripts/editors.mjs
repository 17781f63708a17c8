import { readFile, writeFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/*
 * Tells editors what they can complete: JetBrains in dist/web-types.json, VS Code in two files of
 * custom data. All of it comes from the manifest, and the ids from the guide as it was built.
 */

const dist = new URL('../dist/', import.meta.url);
const read = (path) => readFile(new URL(path, dist), 'utf8');
const write = (path, value) =>
  writeFile(new URL(path, dist), `${JSON.stringify(value, undefined, 2)}\n`);

const manifest = JSON.parse(await read('custom-elements.json'));
const snippet = await read('static/en.html');

/** The ids that parts named `kind` carry as their last token, in the order of the page. */
const ids = (kind) =>
  [...snippet.matchAll(new RegExp(`\\bpart="${kind} ([\\w -]+)"`, 'g'))].map(([, rest]) =>
    rest.split(' ').at(-1),
  );

const panels = ids('panel');
const sections = ids('section');
const areas = ids('exercise');

/** What to offer for an attribute. Those of several words take any text. */
const values = {
  sections: [...sections.filter((id) => id !== 'about'), undefined],
  open: ['all', ...panels, undefined],
  'heading-level': ['1', '2', '3', '4'],
  area: areas,
};

const [guide] = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);

for (const attribute of guide.attributes) {
  if (attribute.default === 'null') delete attribute.default;
  const offered = values[attribute.name];
  if (!offered) continue;
  const text = offered.map((value) => (value ? `"${value}"` : 'string')).join(' | ');
  attribute.type = { text };
}
for (const [kind, names] of Object.entries({ section: sections, panel: panels, exercise: areas })) {
  const { description } = guide.cssParts.find(({ name }) => name === kind);
  const [what] = description.split('. ');
  for (const name of names) guide.cssParts.push({ name, description: `${what}: \`${name}\`.` });
}

// Parts and custom properties are offered in style sheets; in the words on the tag they would hide the rest.
const options = { hideCssPartsDocs: true, hideCssPropertiesDocs: true };
const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
for (const attribute of html.tags[0].attributes) {
  const { type } = guide.attributes.find(({ name }) => name === attribute.name);
  // VS Code's name for an attribute without a value.
  if (type.text === 'boolean') attribute.valueSet = 'v';
}

await write('web-types.json', JSON.parse(getWebTypesData(manifest, options)));
await write('vscode.html-custom-data.json', html);
await write('vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(manifest, options)));
