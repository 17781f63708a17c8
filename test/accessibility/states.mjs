/* global document -- in the browser's part */

/** Opens the guide's part `selector`s by real clicks, one after the other. */
const press =
  (...selectors) =>
  async (page) => {
    for (const selector of selectors) {
      const button = await page.$(`spasm-guide >>> ${selector}`);
      await button.scrollIntoView();
      await button.click();
      await settle(page);
    }
  };

/** Waits until the guide is drawn; ends what still grows. */
export const settle = (page) =>
  page.evaluate(async () => {
    const guide = document.querySelector('spasm-guide');
    await guide?.updateComplete;
    for (const animation of guide?.shadowRoot?.getAnimations() ?? []) animation.finish();
  });

const CALF = '[part~=now] [name=area][value=calf]';
const START = '[part~=now] [name=start]';

/** What a reader can make of a guide: the way there from how it comes. */
export const states = {
  closed: async () => {},
  'all open': press('[name=all]'),
  'a place chosen': press(CALF),
  'the timer running': press(CALF, START),
  'the timer paused': press(CALF, START, '[part~=now] [name=pause]'),
  'asking what to print': press('[name=print]'),
};

const narrow = { width: 320, height: 640 };

/** How a reader has set their machine. */
export const settings = {
  light: {},
  dark: { features: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { features: { 'forced-colors': 'active' } },
  '320 px': { viewport: narrow },
};

/** Tells the page of puppeteer how its reader's machine is set. */
export const setUp = async (page, { features = {}, viewport = { width: 1000, height: 800 } }) => {
  await page.setViewport(viewport);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return session;
};

/** The clinic of the theming page that is named `brand`. */
const choose = (brand) => (page) => page.click(`input[value=${brand}]`);

/** Judges take a page that paints no ground for a white one. */
const paintGround = (page) => page.addStyleTag({ content: 'html { background: Canvas }' });

/** Every page of the demo, and what its frame holds: the address, and the way to what is judged. */
export const pages = {
  "the clinic's page": { path: '/demo/index.html' },
  'the paste-in page': { path: '/demo/paste-in.html' },
  "the page with a clinic's own words": { path: '/demo/own-words.html' },
  'the page in seven languages': { path: '/demo/languages.html' },
  'the page in Arabic': { path: '/demo/right-to-left.html' },
  'the sidebar': { path: '/demo/sidebar.html' },
  'the theme of Harbour': { path: '/demo/theming.html', prepare: choose('harbour') },
  'the theme of Meadow': { path: '/demo/theming.html', prepare: choose('meadow') },
  'the theme of Nightingale': { path: '/demo/theming.html', prepare: choose('night') },
  'the page around the frame': { path: '/demo/frame.html', hasGuide: false },
  'the page in the frame': {
    path: '/dist/embed.html?radius=0.75rem',
    prepare: paintGround,
    isInFrame: true,
  },
};
