import type { AreaId, SectionId } from './guide.js';

/** Why a panel opened or closed: the reader's own hand, a link's address, or find-in-page. */
export type ToggleReason = 'user' | 'link' | 'find';

export interface ToggleDetail {
  readonly panel: string;
  readonly section: SectionId | 'danger' | 'about';
  readonly open: boolean;
  readonly reason: ToggleReason;
}

export interface FilterDetail {
  /** The place the reader chose; null for all. */
  readonly area: AreaId | null;
}

export interface HoldDetail {
  readonly stretch: string;
  readonly phase: 'hold' | 'rest' | 'pause' | 'resume' | 'stop' | 'done';
}

export interface LanguageDetail {
  /** BCP 47 tag of the language that the reader chose. */
  readonly lang: string;
}

/** The events we promise and the shape of each one's `detail`. */
export interface GuideEvents {
  'spasm-guide-toggle': ToggleDetail;
  'spasm-guide-print': Record<string, never>;
  'spasm-guide-filter': FilterDetail;
  'spasm-guide-hold': HoldDetail;
  'spasm-guide-language': LanguageDetail;
}

/**
 * Sends one of our events from `target`, unless the host wants none. It bubbles and crosses shadow roots,
 * so a page hears it anywhere.
 */
export const send = <Name extends keyof GuideEvents>(
  target: EventTarget & { readonly noEvents?: boolean },
  name: Name,
  detail: GuideEvents[Name],
): void => {
  if (target.noEvents) return;
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
};

declare global {
  interface HTMLElementEventMap {
    'spasm-guide-toggle': CustomEvent<GuideEvents['spasm-guide-toggle']>;
    'spasm-guide-print': CustomEvent<GuideEvents['spasm-guide-print']>;
    'spasm-guide-filter': CustomEvent<GuideEvents['spasm-guide-filter']>;
    'spasm-guide-hold': CustomEvent<GuideEvents['spasm-guide-hold']>;
    'spasm-guide-language': CustomEvent<GuideEvents['spasm-guide-language']>;
  }
}
