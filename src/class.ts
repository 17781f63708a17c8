import { en } from './generated/en.js';
import { SpasmGuide } from './spasm-guide.js';
import { trust } from './trusted-template.js';

trust(en.html);
SpasmGuide.addLanguage(en);

export { SpasmGuide };
export type {
  FilterDetail,
  GuideEvents,
  HoldDetail,
  LanguageDetail,
  ToggleDetail,
  ToggleReason,
} from './events.js';
export type { AreaId, LocalId, PanelId, SectionId, SheetId, Words } from './guide.js';
export type { HostContent } from './host/content.js';
