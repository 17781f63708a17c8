import { crampNow, type SpasmGuide } from './helpers.js';

const press = (name: string) => async (element: SpasmGuide) => {
  element.shadowRoot!.querySelector<HTMLButtonElement>(`button[name=${name}]`)!.click();
  await element.updateComplete;
  // What is still growing hides a part of itself.
  for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
};

/** What a reader can make of a guide: the way there from how it comes. */
export const states: Record<string, (element: SpasmGuide) => Promise<void>> = {
  'all closed': async () => {},
  'all open': press('all'),
  'a cramp now': press('area'),
  'the timer running': crampNow,
  'asking what to print': press('print'),
};
