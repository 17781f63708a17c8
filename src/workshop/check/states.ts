import type { Frame } from '../frame.js';

/* What a reader can make of the guide, one after the other, without a hand, a focus or a sound. */

/** Keeps the guide of a hidden page from what it does for a reader: scrolling, focus, buzzing. */
export const quiet = ({ document }: Frame): void => {
  const view = document.defaultView;
  if (!view) return;
  const nothing = () => undefined;
  view.Element.prototype.scrollIntoView = nothing;
  view.HTMLElement.prototype.focus = nothing;
  for (const name of ['wakeLock', 'vibrate'])
    Object.defineProperty(view.navigator, name, { value: undefined, configurable: true });
};

const press = async ({ guide }: Frame, selector: string): Promise<void> => {
  guide.shadowRoot?.querySelector<HTMLButtonElement>(selector)?.click();
  await guide.updateComplete;
};

/** Ends what moves: half way, nothing has its own size. */
const finishAnimations = ({ guide }: Frame): void => {
  for (const animation of guide.shadowRoot?.getAnimations() ?? []) animation.finish();
};

/** Opens every panel. */
export const openAll = async (frame: Frame): Promise<void> => {
  frame.guide.showAll();
  await frame.guide.updateComplete;
  finishAnimations(frame);
};

/** Each state: the way into it, and out again. */
type Way = (frame: Frame) => Promise<void>;

/** A cramp this minute, and its timer. */
const enterNow: Way = async (frame) => {
  await press(frame, '[part~=now] button[name=area]');
  await press(frame, '[part~=now] button[name=start]');
};

const leaveNow: Way = async (frame) => {
  await press(frame, '[part~=now] button[name=stop]');
  await press(frame, "[part~=now] button[name=area][value='']");
};

const ask =
  (isAsked: boolean): Way =>
  async ({ guide }) => {
    guide.shadowRoot?.querySelector('dialog')?.toggleAttribute('open', isAsked);
    await guide.updateComplete;
  };

/** Each state: the way into it, and out again. */
const ways: readonly (readonly [enter: Way, leave?: Way])[] = [
  [openAll],
  [enterNow, leaveNow],
  [ask(true), ask(false)],
];

/** Brings the guide into each state that it has on a screen, and calls `visit` there. */
export const eachState = async (frame: Frame, visit: () => Promise<void>): Promise<void> => {
  const { area } = frame.guide;
  for (const [enter, leave] of ways) {
    await enter(frame);
    await visit();
    await leave?.(frame);
  }
  frame.guide.area = area;
  await frame.guide.updateComplete;
};
