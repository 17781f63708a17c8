import type {
  Attribute,
  ClassField,
  CssCustomProperty,
  CssPart,
  Slot,
} from 'custom-elements-manifest';
import type { AreaId, Labels, PanelId, SectionId, TierId } from '../guide.js';

/* What the build knows of the element, as it stands in the page: nothing of it is written a second time here. */

/** The element's entry in dist/custom-elements.json. */
export interface Manifest {
  readonly attributes: readonly Attribute[];
  readonly members: readonly ClassField[];
  readonly slots: readonly Slot[];
  readonly cssParts: readonly CssPart[];
  readonly cssProperties: readonly CssCustomProperty[];
}

export interface Facts {
  readonly version: string;
  readonly element: Manifest;
  /** The languages that ship, English first, each in its own name, and who has checked it. */
  readonly languages: readonly { lang: string; name: string; review: string; dir: string }[];
  /** Sections and their panels, in English. */
  readonly sections: readonly {
    id: SectionId;
    title: string;
    panels: readonly { id: PanelId; title: string }[];
  }[];
  readonly areas: readonly { id: AreaId; place: string }[];
  readonly labels: Labels;
  /** Kinds of danger signs, the most urgent first, and the title over each. */
  readonly tiers: readonly { id: TierId; title: string }[];
  /** dist/content.schema.json */
  readonly schema: object;
  /** dist/integrity.json: the checksum of every script, by its path in dist. */
  readonly integrity: Readonly<Record<string, string>>;
  /** dist/embedding.json: the header line that each way needs. */
  readonly embedding: { readonly script: string; readonly static: string };
}

const read = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** The facts of this build. */
export const facts = JSON.parse(read('facts')) as Facts;
