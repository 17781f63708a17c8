import type { Choices } from '../choices.js';
import { facts } from '../facts.js';
import { type Frame, load } from '../frame.js';
import { enlarge, type Look, show, turn } from '../look.js';
import { causesOf, type Role } from './cause.js';
import { keyOf, type Pair, pairsOf } from './contrast.js';
import { type Mend, mendsOf } from './mend.js';
import { setOn } from './taken.js';
import * as sizes from './sizes.js';
import { eachState, openAll, quiet } from './states.js';

/** What was found of one look, or of one size. */
export interface Colours {
  readonly name: string;
  readonly look: Look;
  readonly pairs: readonly Pair[];
  readonly mends: readonly Mend[];
}

export interface Sizes {
  readonly name: string;
  readonly faults: readonly sizes.Fault[];
}

export interface Report {
  readonly colours: readonly Colours[];
  readonly sizes: readonly Sizes[];
}

const TELEPHONE = 390;
const NARROW = 320;
const DESKTOP = 1280;
/** Between its margins, US Letter. */
const PAPER = 720;

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ['Light', { scheme: 'light' }],
  ['Dark', { scheme: 'dark' }],
  ['Forced colors', { scheme: 'forced' }],
  ['Paper: whole guide', { scheme: 'light', sheet: 'all' }],
  ['Paper: what to do now', { scheme: 'light', sheet: 'now' }],
  ['Paper: diary', { scheme: 'light', sheet: 'diary' }],
];

const isFailing = ({ ratio, need }: Pair): boolean => ratio < need;

type Pause = () => Promise<void>;

/**
 * Measures the guide in each of its states, in one look, and finds what mends the colours that fail: for
 * that, it goes through the states once more.
 */
const checkColours = async (
  frame: Frame,
  choices: Choices,
  [name, look]: readonly [string, Look],
  pause: Pause,
): Promise<Colours> => {
  await show(frame, look);
  const pairs = new Map<string, Pair>();
  const roles: Role[] = [];
  const each = (visit: () => Promise<void>) => (look.sheet ? visit() : eachState(frame, visit));
  await each(async () => {
    for (const pair of await pairsOf(frame, pause, look.sheet !== undefined))
      if (!pairs.has(keyOf(pair))) pairs.set(keyOf(pair), pair);
  });
  const all = [...pairs.values()];
  const failing = all.filter(isFailing);
  // The reader's own colours, and those of paper, are nobody's to change.
  if (failing.length && look.scheme !== 'forced' && !look.sheet)
    await each(async () => {
      roles.push(...(await causesOf(frame, await pairsOf(frame, pause), pause)));
    });
  const own = setOn(choices, look.scheme === 'dark');
  return { name, look, pairs: all, mends: mendsOf(failing, roles, own) };
};

const isRightToLeft = ({ languages: [first] }: Choices): boolean =>
  facts.languages.find(({ lang }) => lang === first)?.dir === 'rtl';

/** Measures the guide as wide and as large as readers have it. */
const checkSizes = async (frame: Frame, choices: Choices, pause: Pause): Promise<Sizes[]> => {
  const { element } = frame;
  const at = async (width: number) => {
    element.style.inlineSize = `${width}px`;
    await pause();
  };
  await show(frame, { scheme: 'light' });
  await openAll(frame);
  await at(NARROW);
  const targets = sizes.smallTargets(frame);
  await pause();
  const narrow = [...sizes.tooWide(frame), ...sizes.brokenWords(frame)];
  turn(frame, true);
  await pause();
  const turned = [...sizes.tooWide(frame), ...sizes.notMirrored(frame)];
  turn(frame, isRightToLeft(choices));
  await at(DESKTOP);
  enlarge(frame, 2);
  await pause();
  const large = [...sizes.tooWide(frame), ...sizes.cutOff(frame)];
  return [
    { name: 'Buttons and links at least 44 px high', faults: targets },
    { name: 'On a screen 320 px wide', faults: narrow },
    { name: 'Text twice as large', faults: large },
    { name: 'Right to left', faults: turned },
  ];
};

/**
 * Checks the guide that was chosen, in a frame that nobody sees.
 * @param element the frame, in the document
 * @param pause waited for between pieces of the work, so that the page stays quick; it may throw to end it
 * @param tell told what is being checked
 */
export const run = async (
  element: HTMLIFrameElement,
  choices: Choices,
  pause: Pause,
  tell: (name: string) => void,
): Promise<Report> => {
  const frame = await load(element, choices);
  quiet(frame);
  const colours: Colours[] = [];
  for (const [name, look] of LOOKS) {
    if (look.scheme === 'dark' && !choices.darkPage) continue;
    tell(name);
    await pause();
    element.style.inlineSize = `${look.sheet ? PAPER : TELEPHONE}px`;
    colours.push(await checkColours(frame, choices, [name, look], pause));
  }
  tell('Sizes');
  return { colours, sizes: await checkSizes(frame, choices, pause) };
};
