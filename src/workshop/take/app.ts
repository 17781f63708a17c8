import type { Choices } from '../choices.js';
import { facts } from '../facts.js';
import { attributesOf, escape, json, slotted, styleOf } from '../markup.js';
import { ownWords } from '../words/own-words.js';
import { STYLE, styleCode, styleFile, withStyle } from './pieces.js';

/* What the ways of apps share, which a bundler puts together of packages: the guide is one of their components. */

export const PACKAGE = 'spasm-guide';

export const INSTALL = `Run npm install ${PACKAGE} in the folder of your app.`;

/**
 * The lines that import the languages that were chosen, in their order, which is that of the menu. `entry` begins with
 * English; where another is first, so is its script, and `entry` gives its types alone.
 */
const languageLines = (
  { languages: [first = 'en', ...others] }: Choices,
  entry: string,
): string[] => [
  ...(first === 'en'
    ? [`import '${entry}';`]
    : [`import type {} from '${entry}';`, `import '${PACKAGE}/${PACKAGE}.${first}.js';`]),
  ...others.map((lang) => `import '${PACKAGE}/lang/${lang}.js';`),
];

/** What stands above a component: what of the package is imported, the style sheet, the clinic's own words as a constant. */
export const headOf = (choices: Choices, entry: string, style = styleOf(choices)): string =>
  [
    ...languageLines(choices, entry),
    ...(ownWords(choices) ? [`import type { HostContent } from '${entry}';`] : []),
    ...(style ? [`import './${STYLE}';`] : []),
    ...(ownWords(choices) ? [`\nconst content: HostContent = ${json(ownWords(choices))};`] : []),
  ].join('\n');

/** What templates take for code stands as entities: braces, backquotes, the signs of Angular's blocks. */
export const inTemplate = (html: string): string =>
  html.replace(/[{}@`$\\]/g, (one) => `&#${one.charCodeAt(0)};`);

const isNumber = (name: string): boolean =>
  facts.element.attributes.find((one) => one.name === name)?.type?.text === 'number';

/**
 * The tag in a template, its lines after the first indented.
 * @param bind writes an attribute whose value is code: takes its name and the code
 * @param write writes HTML of words as the template takes it
 */
export const tagIn = (
  choices: Choices,
  indent: string,
  bind: (name: string, code: string) => string,
  write = inTemplate,
): string => {
  const attributes = [...attributesOf(choices)].map(([name, value]) => {
    if (value === '') return name;
    return isNumber(name) ? bind(name, value) : `${name}="${inTemplate(escape(value))}"`;
  });
  if (ownWords(choices)) attributes.push(bind('content', 'content'));
  const words = slotted(choices).map((one) => `\n${indent}  ${write(one)}`);
  const end = words.length ? `\n${indent}` : '';
  return `<${[PACKAGE, ...attributes].join(' ')}>${words.join('')}${end}</${PACKAGE}>`;
};

/** A component to save, and what besides it is peculiar to a framework. */
interface Component {
  readonly file: string;
  readonly text: string;
  /** The framework's own policy for trusted types, where it has one. */
  readonly policy?: string;
}

/** What the ways of all frameworks have, around a component. */
export const appOf = (choices: Choices, { file, text, policy = '' }: Component) => {
  const names = ['trusted-types spasm-guide lit-html', policy].filter(Boolean).join(' ');
  return {
    code: [{ title: file, text }, ...styleCode(choices, STYLE)],
    files: [],
    made: { [file]: `${text}\n`, ...styleFile(choices) },
    policy: withStyle(facts.embedding.script.replace('trusted-types spasm-guide', names), choices),
  };
};

/** How the component is saved and used: steps. */
export const saveSteps = (choices: Choices, file: string): string[] => [
  styleOf(choices)
    ? `Save the code as ${file}, and the style sheet as ${STYLE} beside it. Both are in the zip too.`
    : `Save the code as ${file}. It is in the zip too.`,
  'Write <CrampGuide /> where the guide is to be.',
];
