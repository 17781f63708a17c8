export { SpasmGuide } from './spasm-guide.js';
export type {
  FilterDetail,
  GuideEvents,
  HoldDetail,
  ToggleDetail,
  ToggleReason,
} from './events.js';
export type { AreaId, SectionId, SheetId } from './guide.js';
