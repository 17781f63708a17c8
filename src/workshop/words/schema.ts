import { facts } from '../facts.js';

/* What the clinic may say, and where, as content.schema.json has it: what the form is made of. */

interface Rule {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Rule[];
  readonly items?: Rule;
}

const { definitions } = facts.schema as { definitions: Readonly<Record<string, Rule>> };

/** `rule`, or the one that it names. */
const follow = (rule: Rule = {}): Rule =>
  rule.$ref ? follow(definitions[rule.$ref.split('/').pop() ?? '']) : rule;

const fields = definitions.HostContent?.properties ?? {};

const namesIn = (field: string): readonly string[] =>
  Object.keys(follow(fields[field]).properties ?? {});

/** What the field is for, in the schema's words. */
export const purpose = (field: string): string => fields[field]?.description ?? '';

const panels = namesIn('replace');

/** Sections with the panels that the clinic may change. */
export const sections = facts.sections.map((section) => ({
  ...section,
  panels: section.panels.filter(({ id }) => panels.includes(id)),
}));

/** The title of a panel of the guide's, as readers see it; its id, where the guide has none such. */
export const panelTitle = (id: string): string =>
  sections.flatMap((section) => section.panels).find((panel) => panel.id === id)?.title ?? id;

const english = new Map<string, string>(Object.entries({ ...facts.labels }));

/** Names of the words that may be changed, with those of the guide. */
export const labels = namesIn('labels').map((name) => ({
  name,
  words: english.get(name) ?? name,
}));

/** Kinds of danger signs, with their titles in the guide. */
export const tiers = facts.tiers.filter(({ id }) => namesIn('danger').includes(id));

const blocks = (follow(follow(definitions.HostBlocks).items).anyOf ?? []).map(follow);

/** Kinds of blocks, each by the field that it needs; with what is known of each of its fields. */
export const kinds = blocks.map(({ required, properties = {}, description = '' }) => ({
  name: required?.[0] ?? '',
  description,
  fields: Object.entries(properties).map(([name, rule]) => ({
    name,
    isList: follow(rule).items !== undefined,
    isNeeded: required?.includes(name) ?? false,
    description: rule.description ?? '',
  })),
}));

export type Kind = (typeof kinds)[number];

/** The kind of a block as the guide takes it; none where it is none. */
export const kindOf = (block: unknown): Kind | undefined =>
  kinds.find(
    ({ name }) => typeof block === 'object' && block !== null && Object.hasOwn(block, name),
  );
