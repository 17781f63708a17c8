import type { Labels, LocalId, PanelId, SectionId, TierId } from '../guide.js';

/*
 * What a host may say in the guide, and change of it: types only. dist/content.schema.json is generated
 * from them, the same rules in short are in check.ts, and a test holds the two together.
 */

/**
 * A sentence or more.
 * @pattern \S
 */
export type Text = string;

/** @minItems 1 */
export type Texts = readonly Text[];

export interface HostText {
  readonly text: Text;
}

/** Shown as a warning, and called one in words. */
export interface HostCaution {
  readonly caution: Text;
}

/** Shown numbered. */
export interface HostSteps {
  readonly steps: Texts;
}

export interface HostList {
  /** Introduces the list. */
  readonly lead?: Text;
  readonly list: Texts;
}

export type HostBlock = HostText | HostCaution | HostSteps | HostList;

/** @minItems 1 */
export type HostBlocks = readonly HostBlock[];

/** Takes the place of one of the guide's panels; it keeps its id. */
export interface ReplacedPanel {
  /** The panel keeps its own if there is none. */
  readonly title?: Text;
  readonly body: HostBlocks;
}

/** A panel of your own, at the end of a section. */
export interface AddedPanel {
  readonly id: LocalId;
  readonly section: SectionId;
  readonly title: Text;
  readonly body: HostBlocks;
}

/**
 * The host's own words: the property `content`, or a `<script type="application/json">` in the tag.
 * All of it is text and stays text. Danger signs can be added, never removed.
 */
export interface HostContent {
  /** Address of the schema, for an editor that completes names. */
  readonly $schema?: Text;
  /** Who speaks. All that is new is marked "Added by" and this name. */
  readonly by: Text;
  /** Who has reviewed the guide's words for you. Shown as your own claim. */
  readonly reviewedBy?: Text;
  /** Other words for the guide's controls. */
  readonly labels?: { readonly [Name in keyof Labels]?: Text };
  /** Panels that do not apply. */
  readonly hide?: readonly PanelId[];
  /** Panels in your words in place of the guide's. */
  readonly replace?: { readonly [Id in PanelId]?: ReplacedPanel };
  /** Said at the end of a panel, after the guide's own words. */
  readonly append?: { readonly [Id in PanelId]?: HostBlocks };
  /** Panels of your own. */
  readonly add?: readonly AddedPanel[];
  /** More danger signs, by urgency. */
  readonly danger?: { readonly [Id in TierId]?: Texts };
}
