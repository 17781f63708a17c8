import { en } from './generated/en.js';
import { SpasmGuide } from './spasm-guide.js';

SpasmGuide.addLanguage(en);

export { SpasmGuide };
export type {
  FilterDetail,
  GuideEvents,
  HoldDetail,
  ToggleDetail,
  ToggleReason,
} from './events.js';
export type { AreaId, LocalId, PanelId, SectionId, SheetId, Words } from './guide.js';
export type { HostContent } from './host/content.js';
