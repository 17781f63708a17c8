export { SpasmGuide } from './spasm-guide.js';
export type {
  FilterDetail,
  GuideEvents,
  HoldDetail,
  ToggleDetail,
  ToggleReason,
} from './events.js';
export type { AreaId, LocalId, PanelId, SectionId, SheetId } from './guide.js';
export type { HostContent } from './host-content.js';
