import type { Words } from './guide.js';
import type { HostContent } from './host/content.js';
import { outline, type ShownSection } from './outline.js';

/** What a guide is drawn from. */
export interface Wanted {
  readonly words: Words;
  readonly content: HostContent | undefined;
  readonly sections: readonly ShownSection[];
  /** Level of the guide's own heading, 1 to 4. */
  readonly level: number;
}

/** As it is compiled, until something else is wanted. */
export const compiled = { content: undefined, sections: outline(), level: 2 };

const ids = ({ sections }: Wanted): string => sections.map(({ id }) => id).join(' ');

export const isSame = (one: Wanted | undefined, other: Wanted): boolean =>
  one !== undefined &&
  one.words.lang === other.words.lang &&
  one.content === other.content &&
  one.level === other.level &&
  ids(one) === ids(other);
