import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/*
 * Writes the tables of README from the manifest, so from the element's doc block, and the header
 * lines from what the build found.
 */

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (text) => (text ? `\`${text}\`` : '');
const one = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The tables by the name that marks their place in README: `<!-- attributes -->`. */
const tables = ({ attributes, slots, events, cssParts, cssProperties, members }) => ({
  attributes: table(
    ['Attribute', 'Property', 'What it does'],
    attributes.map(({ name, fieldName, description }) => [
      code(name),
      code(fieldName ?? name),
      one(description),
    ]),
  ),
  methods: table(
    ['Method', 'What it does'],
    members
      .filter(({ kind }) => kind === 'method')
      .map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        one(description),
      ]),
  ),
  slots: table(
    ['Slot', 'What goes there'],
    slots.map(({ name, description }) => [name ? code(name) : '(none)', one(description)]),
  ),
  events: table(
    ['Event', 'When'],
    events.map(({ name, description }) => [code(name), one(description)]),
  ),
  parts: table(
    ['Part', 'What it is'],
    cssParts.map(({ name, description }) => [code(name), one(description)]),
  ),
  properties: table(
    ['Custom property', 'What it changes', 'Default'],
    cssProperties.map(({ name, description, default: value }) => [
      code(name),
      one(description),
      value,
    ]),
  ),
});

const lines = (text) => `\`\`\`\n${text}\n\`\`\``;

/** `text` with `rows` at the place that is marked with `<!-- name -->`. */
export const put = (text, [name, rows]) => {
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`There is no place for <!-- ${name} -->`);
  return text.replace(place, (_, start, end) => `${start}\n${rows}\n\n${end}`);
};

/** `text` as the file `path` has it. */
export const written = async (path, text) => {
  const filepath = fileURLToPath(new URL(path, root));
  return format(text, { ...(await resolveConfig(filepath)), filepath });
};

/** README as it should read now: the same text, what is made from the build made anew. */
export const freshReadme = async () => {
  const manifest = JSON.parse(await read('dist/custom-elements.json'));
  const [element] = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement);
  const embedding = JSON.parse(await read('dist/embedding.json'));
  const places = {
    ...tables(element),
    'policy-script': lines(embedding.script),
    'policy-static': lines(embedding.static),
  };
  const text = Object.entries(places).reduce(put, await read('README.md'));
  return written('README.md', text);
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(new URL('README.md', root), await freshReadme());
}
