import * as all from './generated/outline.js';
import type { SectionId } from './guide.js';
import type { HostContent } from './host/content.js';

/** A section as it is shown: the danger box, one of the guide's own, or the closing one about the guide itself. */
export interface ShownSection {
  readonly id: SectionId | 'danger' | 'about';
  readonly panels: readonly string[];
}

const DANGER: ShownSection = { id: 'danger', panels: all.danger };
const ABOUT: ShownSection = { id: 'about', panels: ['evidence'] };

/** The danger box, then every section in order, with what the host hides and adds; the guide's own account of itself last. */
export const outline = (content?: HostContent): ShownSection[] => {
  const hide: readonly string[] = content?.hide ?? [];
  const add = content?.add ?? [];
  const sections = all.sections.map(({ id, panels }) => ({
    id,
    panels: [
      ...panels.filter((panel) => !hide.includes(panel)),
      ...add.filter(({ section }) => section === id).map((panel) => panel.id),
    ],
  }));
  return [DANGER, ...sections.filter(({ panels }) => panels.length), ABOUT];
};

/** Those of `sections` that the host chose, in the host's order, and always the first and the last; all if it chose none. */
export const choose = (
  sections: readonly ShownSection[],
  chosen: readonly string[],
): readonly ShownSection[] =>
  chosen.length
    ? [DANGER.id, ...chosen, ABOUT.id].flatMap((id) =>
        sections.filter((section) => section.id === id),
      )
    : sections;

export const panelIds = (sections: readonly ShownSection[]): readonly string[] =>
  sections.flatMap(({ panels }) => panels);
