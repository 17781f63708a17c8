import { type Path, at, recordOf } from './path.js';
import { kindOf, labels, panelTitle, tiers } from './schema.js';

/* What a place is called, for who cannot see where it is. */

/** A kind of block, and a button that adds one. */
export const KINDS: Readonly<Record<string, string>> = {
  text: 'Paragraph',
  caution: 'Caution',
  steps: 'Steps',
  list: 'List',
};

/** The parts of the form, each by its field. */
export const PARTS = {
  by: 'Name of your clinic',
  reviewedBy: 'Reviewed by',
  hide: 'Hide panels',
  append: 'Add to a panel',
  replace: 'Replace a panel',
  add: 'New panels',
  danger: 'More danger signs',
  labels: 'Other words for buttons',
} as const;

/** A field of a panel. */
export const FIELDS: Readonly<Record<string, string>> = {
  title: 'Title',
  section: 'Section',
  id: 'Name in links',
};

/** “2. Steps”: the block at `position`, counted from 0. */
export const blockName = (block: unknown, position: number): string =>
  `${position + 1}. ${KINDS[kindOf(block)?.name ?? ''] ?? 'Unknown'}`;

/** What the panel at `path` is called: its title, or which one of the new ones it is. */
export const panelName = (content: unknown, [field, which = '']: Path): string => {
  if (typeof which !== 'number') return panelTitle(which);
  const { title } = recordOf(at(content, [field ?? '', which]));
  return typeof title === 'string' && title.trim() ? title : `New panel ${which + 1}`;
};

/** Where `path` is: “Add to a panel, Rub the muscle, 2. Steps”. */
export const placeOf = (content: unknown, path: Path): string => {
  const [field = '', which] = path;
  const part = Object.entries(PARTS).find(([name]) => name === field)?.[1] ?? String(field);
  if (which === undefined) return part;
  switch (field) {
    case 'hide':
      return `${part}, ${String(at(content, path))}`;
    case 'danger':
      return `${part}, ${tiers.find(({ id }) => id === which)?.title ?? which}`;
    case 'labels':
      return `${part}, ${labels.find(({ name }) => name === which)?.words ?? which}`;
  }
  const inside = path.slice(2);
  const position = inside.findIndex((step) => typeof step === 'number');
  const block = path.slice(0, 2 + position + 1);
  const last = FIELDS[String(inside.at(-1))];
  return [
    part,
    panelName(content, path),
    ...(position >= 0 ? [blockName(at(content, block), Number(block.at(-1)))] : last ? [last] : []),
  ].join(', ');
};
