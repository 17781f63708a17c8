import { html, nothing, type TemplateResult } from 'lit';
import type { AreaId, Panel, SheetId } from '../guide.js';
import type { Hold } from '../hold-timer.js';
import { EVIDENCE, outline, type ShownSection } from '../outline.js';
import { evidence, footer } from './about.js';
import { blocks, items, type Words } from './blocks.js';
import { danger } from './danger.js';
import { dialog, sheet } from './handout.js';
import { heading } from './heading.js';
import { copyLink } from './link.js';
import { now } from './now.js';
import { panel } from './panel.js';
import { still } from './still.js';
import { pictures, stretches } from './stretch.js';

/** All that the guide's look depends on. */
export interface GuideState {
  readonly words: Words;
  /** The sections to show, in order. */
  readonly sections: readonly ShownSection[];
  /** Ids of the open panels. */
  readonly open: readonly string[];
  readonly isAllOpen: boolean;
  /** Level of the guide's own heading, 1 to 4. */
  readonly level: number;
  /** The host's emergency number, if it gave one. */
  readonly phone: string | undefined;
  /** What a screen reader is to say now. */
  readonly announcement: string;
  /** The chosen place of the body. */
  readonly area: AreaId | undefined;
  /** Whether the reader has a cramp this minute. */
  readonly isNow: boolean;
  readonly hold: Hold | undefined;
  /** The panel whose address was copied, and what to say of it. */
  readonly copied: { readonly id: string; readonly note: string } | undefined;
  /** The sheet being printed, and the address it tells. */
  readonly sheet: SheetId | undefined;
  readonly address: string;
}

/** A guide that nobody has told or touched anything: what dist/static shows. */
export const untouched = (words: Words): GuideState => ({
  words,
  sections: outline(words.guide),
  open: [],
  isAllOpen: false,
  level: 2,
  phone: undefined,
  announcement: '',
  area: undefined,
  isNow: false,
  hold: undefined,
  copied: undefined,
  sheet: undefined,
  address: '',
});

const controls = ({ words, isAllOpen, announcement }: GuideState) => {
  const { labels } = words.guide;
  return html`<div class="controls">
    <button part="button open-all" name="all">
      ${isAllOpen ? labels.closeAll : labels.openAll}
    </button>
    <button part="button print" name="print">${labels.print}</button>
    <span role="status">${announcement}</span>
  </div>`;
};

/** What a panel says: its words, and what two of them hold besides. The words are always the first. */
const text = (
  { id, body, figures }: Panel,
  isOpen: boolean,
  { words, area, hold, level }: GuideState,
): readonly unknown[] => {
  if (id === EVIDENCE) return evidence(words, isOpen, level + 3);
  const draw = () => [...blocks(body, words), ...(figures ? [pictures(figures, words)] : [])];
  const said = still(words.guide, id, draw, isOpen);
  return id === 'stretch' ? [said, stretches(area, hold, isOpen, level + 3, words)] : [said];
};

const section = ({ id, title, panels }: ShownSection, state: GuideState) => {
  const { words, open, level, copied } = state;
  const link = (one: Panel) =>
    copyLink(one.id, one.title, copied?.id === one.id ? copied.note : '', words.guide.labels);
  return html`<section part="section ${id}" id=${id}>
    ${heading(level + 1, 'section-heading', title)}
    <div>
      ${panels.map((one) => {
        const isOpen = open.includes(one.id);
        return panel(
          one.id,
          one.title,
          [...text(one, isOpen, state), link(one)],
          isOpen,
          level + 2,
        );
      })}
      ${id === 'about' ? footer(words) : nothing}
    </div>
  </section>`;
};

/** The whole guide. */
export const guideView = (state: GuideState): TemplateResult => {
  const { words, level, area, isNow, hold, sheet: id } = state;
  const { title, intro, keyPoints, lang, dir } = words.guide;
  const [message, ...points] = keyPoints.points;
  return html`<div part="guide" class=${id ?? nothing} lang=${lang} dir=${dir}>
    ${now(isNow, area, hold, level, words)}
    ${heading(level, 'heading', html`<slot name="heading">${title}</slot>`)}
    <p class="message">${message}</p>
    <div part="intro"><slot name="intro">${intro}</slot></div>
    <section part="key-points" id="key-points">
      ${heading(level + 1, 'section-heading', keyPoints.title)}
      ${still(words.guide, 'points', () => [
        items(
          'ul',
          'list',
          points.map((point) => [point]),
        ),
      ])}
    </section>
    ${danger(words, level + 1, state.phone)} ${controls(state)}
    ${state.sections.map((one) => section(one, state))}
    ${id ? sheet(id, area, level + 1, state.address, words) : nothing} ${dialog(words)}
  </div>`;
};
