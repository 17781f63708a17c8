import type { Choices } from './choices.js';
import { facts } from './facts.js';
import { phoneLink } from './phone.js';
import { takes } from './syntax.js';
import { ownWords } from './words/own-words.js';

/* What is pasted into a page. The preview is made of the same text. */

/** `text` as it stands in HTML, between tags or in an attribute's quotes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** `value` as JSON for a `<script>`, in which no tag can end it. */
export const json = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** The attributes of the tag, with the language: not English alone, which a page in any language then shows. */
export const attributesOf = ({ attributes, languages }: Choices): ReadonlyMap<string, string> => {
  const [lang = 'en'] = languages;
  const all = { ...(languages.join() === 'en' ? {} : { lang }), ...attributes };
  return new Map(Object.entries(all));
};

/** The attributes as they stand in a tag, each after a space. `data` puts that before each name. */
export const attributeText = (choices: Choices, data = ''): string =>
  [...attributesOf(choices)]
    .map(([name, value]) =>
      value === '' ? ` ${data}${name}` : ` ${data}${name}="${escape(value)}"`,
    )
    .join('');

/** The clinic's words for `contact`, its number as a link where they name it, or else after them. */
const contact = (words: string, phone: string): string => {
  const link = phoneLink(phone);
  if (link && words.includes(phone)) return words.split(phone).map(escape).join(link);
  return [escape(words), link].filter(Boolean).join(' ');
};

/** HTML of what the clinic says in a slot; '' where it says nothing. */
export const slotHtml = ({ slots, phone }: Choices, name: string): string => {
  const words = slots[name]?.trim() ?? '';
  return name === 'contact' ? contact(words, phone) : escape(words);
};

/** What stands in slots: a phrase in the heading, a paragraph elsewhere. */
export const slotted = (choices: Choices): string[] =>
  facts.element.slots.flatMap(({ name }) => {
    const tag = name === 'heading' ? 'span' : 'p';
    const html = name && slotHtml(choices, name);
    return html ? [`<${tag} slot="${name}">${html}</${tag}>`] : [];
  });

/** What stands in the tag: the clinic's words, and what slots hold. Lines of HTML, '' for none. */
export const inner = (choices: Choices): string => {
  const content = ownWords(choices);
  const own = content
    ? [`<script type="application/json">\n${indented(json(content))}\n</script>`]
    : [];
  return [...slotted(choices), ...own].join('\n');
};

/** `<spasm-guide …>…</spasm-guide>` */
export const tagOf = (choices: Choices): string => {
  const lines = inner(choices);
  const text = lines ? `\n${indented(lines)}\n` : '';
  return `<spasm-guide${attributeText(choices)}>${text}</spasm-guide>`;
};

/** The scripts that a page in these languages needs, as paths in dist: the element with the first, the words of each other. */
export const scriptsOf = ({ languages: [first = 'en', ...others] }: Choices): string[] => [
  first === 'en' ? 'spasm-guide.js' : `spasm-guide.${first}.js`,
  ...others.map((lang) => `lang/${lang}.js`),
];

/** A rule with `properties`, those alone that CSS takes; '' for none. */
const rule = (properties: Readonly<Record<string, string>>, selector: string): string => {
  const lines = facts.element.cssProperties
    .filter(({ name }) => properties[name]?.trim() && isValue(name, properties[name]))
    .map(({ name }) => `  ${name}: ${properties[name]?.trim() ?? ''};\n`);
  return lines.length ? `${selector} {\n${lines.join('')}}\n` : '';
};

/** Whether CSS takes `value` for a custom property of the element, without reading another or fetching. */
export const isValue = (name: string, value: string): boolean => {
  const syntax = facts.element.cssProperties.find((one) => one.name === name)?.syntax ?? '';
  return takes(syntax, value);
};

/** The style sheet for the page: the chosen properties, and those of dark devices. '' for none. */
export const styleOf = ({ properties, dark, darkPage }: Choices): string => {
  const night = darkPage ? rule(dark, 'spasm-guide') : '';
  return [
    rule(properties, 'spasm-guide'),
    night && `@media (prefers-color-scheme: dark) {\n${indented(night)}}\n`,
  ]
    .filter(Boolean)
    .join('\n');
};
