import type { Guide, Panel, SectionId } from './guide.js';

/** A section as it is shown: one of the guide's own, or the closing one about the guide itself. */
export interface ShownSection {
  readonly id: SectionId | 'about';
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** The panel of labels and sources. It is in no section that a host can leave out. */
export const EVIDENCE = 'evidence';

/** Every section in order, the guide's own account of itself last. */
export const outline = ({ sections, about, evidence }: Guide): readonly ShownSection[] => [
  ...sections,
  { id: 'about', title: about.title, panels: [{ id: EVIDENCE, title: evidence.title, body: [] }] },
];

/** Those of `sections` that the host chose, in the host's order, and always the last; all if it chose none. */
export const choose = (
  sections: readonly ShownSection[],
  chosen: readonly string[],
): readonly ShownSection[] =>
  chosen.length
    ? [...chosen, 'about'].flatMap((id) => sections.filter((section) => section.id === id))
    : sections;

export const panelIds = (sections: readonly ShownSection[]): readonly string[] =>
  sections.flatMap(({ panels }) => panels.map(({ id }) => id));
