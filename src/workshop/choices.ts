import { facts } from './facts.js';
import { takes } from './syntax.js';

/* What a webmaster has chosen: plain JSON, and all that the workshop knows. */

/** The page around the guide, as the preview paints it. */
export interface Ground {
  readonly background: string;
  readonly text: string;
}

export interface Choices {
  /** Attributes on the tag, by name; a boolean one that is on is ''. `lang` follows from `languages`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The languages that the page loads, by tag, at least one. The guide shows the first. */
  readonly languages: readonly string[];
  /** Words in slots, by the slot's name. Plain text. */
  readonly slots: Readonly<Record<string, string>>;
  /** The clinic's telephone number, as it is typed, to tap in the slot `contact`. '' for none. */
  readonly phone: string;
  /** The clinic's own words, as they are typed: right or not, content.schema.json is asked. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Custom properties, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** Those that differ where the reader's device is dark, by name. */
  readonly dark: Readonly<Record<string, string>>;
  /** What the clinic's own page looks like; it is not part of what is taken. */
  readonly font: string;
  readonly light: Ground;
  /** None where the clinic's page is never dark. */
  readonly darkPage?: Ground;
}

/** A dark page, until the clinic says what its own is like. */
export const DARK_PAGE: Ground = { background: '#14181b', text: '#eef2f4' };

/** The guide as it comes, in a page that is never dark: most are, and dark colours would not be read there. */
export const asItComes: Choices = {
  attributes: {},
  languages: ['en'],
  slots: {},
  phone: '',
  content: {},
  properties: {},
  dark: {},
  font: 'system-ui, sans-serif',
  light: { background: '#ffffff', text: '#1c2429' },
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const names = (all: readonly { name: string }[]): ReadonlySet<string> =>
  new Set(all.map(({ name }) => name));

/** The strings of `value` whose names are known. */
const strings = (value: unknown, known: ReadonlySet<string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => known.has(entry[0]) && typeof entry[1] === 'string',
    ),
  );

/** The colours of `value` that CSS takes: they go into the preview's style sheet as they are. */
const ground = (value: unknown, other: Ground): Ground => ({
  ...other,
  ...Object.fromEntries(
    Object.entries(strings(value, new Set(['background', 'text']))).filter(([, color]) =>
      takes('<color>', color),
    ),
  ),
});

/** What is known of `value`, which came from a link: what is not is left out. */
export const readChoices = (value: unknown): Choices => {
  if (!isRecord(value)) return asItComes;
  const { attributes, slots, cssProperties } = facts.element;
  const properties = names(cssProperties);
  const loaded = Array.isArray(value.languages) ? value.languages : [];
  const languages = facts.languages.map(({ lang }) => lang);
  const wanted = loaded.filter(
    (one): one is string => typeof one === 'string' && languages.includes(one),
  );
  return {
    attributes: strings(value.attributes, names(attributes)),
    languages: wanted.length ? [...new Set(wanted)] : asItComes.languages,
    slots: strings(value.slots, names(slots)),
    phone: typeof value.phone === 'string' ? value.phone : '',
    content: isRecord(value.content) ? value.content : {},
    properties: strings(value.properties, properties),
    dark: strings(value.dark, properties),
    font:
      typeof value.font === 'string' && takes('<family-name>#', value.font)
        ? value.font
        : asItComes.font,
    light: ground(value.light, asItComes.light),
    darkPage: isRecord(value.darkPage) ? ground(value.darkPage, DARK_PAGE) : undefined,
  };
};

/** `values` with `value` under `name`; without that name where there is no value. */
export const put = (
  values: Readonly<Record<string, string>>,
  name: string,
  value: string | undefined,
): Readonly<Record<string, string>> => {
  const others = Object.entries(values).filter(([one]) => one !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
};
