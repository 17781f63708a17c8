import { back } from './back.js';
import { backRock } from './back-rock.js';
import { belly } from './belly.js';
import { calfChair } from './calf-chair.js';
import { calfSit } from './calf-sit.js';
import { calfWall } from './calf-wall.js';
import type { Figure } from './figure.js';
import { foot } from './foot.js';
import { hand } from './hand.js';
import { hundred } from './hundred.js';
import { spasm } from './spasm.js';
import { thighBack } from './thigh-back.js';
import { thighFront } from './thigh-front.js';
import { where } from './where.js';

export type FigureId =
  | 'calf-sit'
  | 'calf-wall'
  | 'calf-chair'
  | 'foot'
  | 'thigh-back'
  | 'thigh-front'
  | 'hand'
  | 'belly'
  | 'back'
  | 'back-rock'
  | 'spasm'
  | 'where'
  | 'hundred';

/** Every drawing, by the id content names it with. */
export const figures: Readonly<Record<FigureId, Figure>> = {
  'calf-sit': calfSit,
  'calf-wall': calfWall,
  'calf-chair': calfChair,
  foot,
  'thigh-back': thighBack,
  'thigh-front': thighFront,
  hand,
  belly,
  back,
  'back-rock': backRock,
  spasm,
  where,
  hundred,
};
