import { expect } from '@open-wc/testing';
import { frame } from './helpers.js';

/** Waits, frame by frame, until `check` holds. */
export const until = async (check: () => boolean) => {
  for (let count = 0; count < 200 && !check(); count += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(check(), String(check)).to.equal(true);
};

/** The guide of embed.html at `query`, drawn. */
export const embed = async (query: string) => {
  const page = await frame(`/dist/embed.html${query}`);
  const guide = page.document.querySelector('spasm-guide')!;
  await until(() => Boolean(guide.shadowRoot?.querySelector('[part~=panel]')));
  await guide.updateComplete;
  return { page, guide };
};
