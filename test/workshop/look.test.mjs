/* global document, getComputedStyle, window -- in the browser's part of a test */
import { after, afterEach, before, describe, it } from 'node:test';
import { launch } from '../built/browser.mjs';
import { openWorkshop, shows } from './page.mjs';
import { darkPage, fragmentOf } from './taken.mjs';

/** Colours of the page and of the guide's first link, as the preview has them. */
const colours = () => {
  const link = document
    .querySelector('spasm-guide')
    .shadowRoot.querySelector('[part~=contents] a, [part~=contents] button');
  const { backgroundColor, color } = getComputedStyle(document.body);
  return { ground: backgroundColor, text: color, link: getComputedStyle(link).color };
};

/** What a reader sees of buttons that are no titles, and of a table to fill in. */
const sheet = () => {
  const { shadowRoot } = document.querySelector('spasm-guide');
  const seen = (selector) =>
    [...shadowRoot.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  return {
    buttons: seen('[part~=button], select, [part~=contents] a').length > 0,
    danger: seen('[part~=danger] [part~=section-heading]').map((one) => one.textContent.trim())[0],
    titles: seen('.sheet > [part~=section-heading], .stretches [part~=section-heading]').map(
      (one) => one.textContent.trim(),
    ),
    steps: seen('[part~=exercise] [part~=steps]').length > 0,
  };
};

const BRAND = { properties: { '--spasm-guide-accent': '#7a1fa2' } };
const NIGHT = { ...BRAND, dark: { '--spasm-guide-accent': '#ffd54f' }, darkPage };

const LIGHT = { ground: 'rgb(255, 255, 255)', text: 'rgb(28, 36, 41)' };
const DARK = { ground: 'rgb(20, 24, 27)', text: 'rgb(238, 242, 244)' };
const PURPLE = 'rgb(122, 31, 162)';

describe('the preview shows the guide as readers meet it', () => {
  let browser, tab;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });

  const choose = (name) => tab.select('workshop-preview select[name=scheme]', name);

  for (const own of ['light', 'dark']) {
    it(`light and dark, on a webmaster’s device that is ${own}`, async () => {
      tab = await openWorkshop(browser, fragmentOf(NIGHT));
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: own }]);
      await shows(tab, colours, { ...LIGHT, link: PURPLE });
      await choose('dark');
      await shows(tab, colours, { ...DARK, link: 'rgb(255, 213, 79)' });
      await choose('light');
      await shows(tab, colours, { ...LIGHT, link: PURPLE });
    });
  }

  it('in the look that was chosen, after another color was', async () => {
    tab = await openWorkshop(browser, fragmentOf({ darkPage }));
    await choose('dark');
    await shows(tab, (wanted) => getComputedStyle(document.body).color === wanted, true, DARK.text);
    await tab.evaluate((fragment) => {
      window.location.hash = fragment;
    }, fragmentOf(NIGHT));
    await shows(tab, colours, { ...DARK, link: 'rgb(255, 213, 79)' });
  });

  it('in the reader’s own colors, whatever the brand’s are, and back', async () => {
    tab = await openWorkshop(browser, fragmentOf(BRAND));
    await shows(tab, colours, { ...LIGHT, link: PURPLE });
    await choose('forced');
    await shows(tab, () => {
      const found = new Set();
      const { shadowRoot } = document.querySelector('spasm-guide');
      for (const one of shadowRoot.querySelectorAll(':not(svg, svg *)')) {
        const style = getComputedStyle(one);
        if (!one.checkVisibility()) continue;
        found.add(style.color);
        found.add(style.borderBlockStartColor);
        if (!style.backgroundColor.endsWith(', 0)')) found.add(style.backgroundColor);
      }
      return [...found].sort();
    }, ['rgb(0, 0, 0)', 'rgb(0, 0, 238)']);
    await choose('light');
    await shows(tab, colours, { ...LIGHT, link: PURPLE });
  });

  it('in the webmaster’s own forced colors only where that was asked for', async () => {
    tab = await openWorkshop(browser, fragmentOf(BRAND));
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    });
    await shows(tab, colours, { ...LIGHT, link: PURPLE });
  });

  const SHEETS = {
    all: { titles: ['My cramp diary', 'Questions to ask at my visit', 'What I take'], steps: true },
    now: {
      titles: [
        'What to do now',
        'Get help today',
        'Stretch before bed for 6 weeks',
        'Questions to ask at my visit',
      ],
      steps: false,
    },
    diary: { titles: ['My cramp diary'], steps: false },
  };
  for (const [name, { titles, steps }] of Object.entries(SHEETS)) {
    it(`on paper, with what only that sheet has and nothing to press: ${name}`, async () => {
      tab = await openWorkshop(browser);
      await choose(name);
      await shows(tab, sheet, { buttons: false, danger: 'Danger signs', titles, steps });
      await choose('light');
      await shows(tab, sheet, { buttons: true, danger: 'Danger signs', titles: [], steps: false });
    });
  }
});
