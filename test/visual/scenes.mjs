/* global document, window -- in the browser's part of a test */

/** What the page and the guide in it are told before they are looked at; runs in the browser. */
const arrange = async ({ dir, brand, attributes = {}, isSample, sheet, beside }) => {
  const guide = document.querySelector('spasm-guide');
  if (dir) document.documentElement.dir = dir;
  if (brand) document.querySelector(`[value=${brand}]`).click();
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  if (isSample) {
    const styles = new window.CSSStyleSheet();
    styles.replaceSync(`
      .signs li:nth-child(n + 3), [part~='text'] li:nth-child(n + 3), [part~='footer'] p ~ p { display: none }
    `);
    guide.shadowRoot.adoptedStyleSheets.push(styles);
  }
  await guide.updateComplete;
  if (sheet) {
    const asked = new Promise((resolve) => {
      window.print = resolve;
    });
    guide.print(sheet, beside ? { beside } : {});
    await asked;
  }
};

/** Waits for every family of fonts.css, used or not yet; runs in the browser. */
const loadFonts = async () => {
  if (!document.fonts.size) throw new Error('The page has no fonts of its own.');
  await Promise.all([...document.fonts].map((face) => face.load()));
  await document.fonts.ready;
};

/** Draws one page of a PDF, a pixel a point; runs in the browser. Gives a PNG as a data URL. */
const drawPage = async (pdf, number) => {
  const { getDocument } = await import('/node_modules/unpdf/dist/pdfjs.mjs');
  const data = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0));
  const sheets = await getDocument({ data }).promise;
  const sheet = await sheets.getPage(number > 0 ? number : sheets.numPages + 1 + number);
  const viewport = sheet.getViewport({ scale: 1 });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  return canvas.toDataURL();
};

const relief = { sections: 'relief', open: 'massage' };
const stretch = { sections: 'relief', open: 'stretch', area: 'calf' };

/**
 * What is looked at: `path` of the page, `width` of the window, media `features`, `attributes` of the
 * guide, whether it is a sample (without what would only be more of the same), what
 * to `click`, the `step` of the workshop, the `part` of the page that is the picture, or the `sheet` to print, the language `beside` its own, and
 * its page: `paper`.
 */
export const scenes = {
  closed: {},
  open: { attributes: { ...stretch, open: 'stretch choices' }, isSample: true },
  sources: {
    attributes: { sections: 'about', open: 'evidence' },
    isSample: true,
    part: 'spasm-guide >>> #about',
  },
  wide: { width: 1200, attributes: relief, isSample: true },
  narrow: { width: 320, attributes: relief, isSample: true },
  dark: { features: { 'prefers-color-scheme': 'dark' }, attributes: stretch, isSample: true },
  'forced-colours': {
    features: { 'forced-colors': 'active' },
    attributes: stretch,
    isSample: true,
  },
  'right-to-left': { dir: 'rtl', attributes: relief, isSample: true },
  arabic: {
    path: 'demo/right-to-left.html',
    width: 390,
    attributes: stretch,
    isSample: true,
    part: 'main',
  },
  chinese: {
    path: 'demo/languages.html',
    width: 390,
    attributes: { ...stretch, lang: 'zh-Hans' },
    isSample: true,
    part: 'main',
  },
  'paper-two-languages': {
    path: 'demo/languages.html',
    attributes: { area: 'calf' },
    sheet: 'now',
    beside: 'ar',
    paper: 1,
  },
  now: {
    width: 390,
    click: 'spasm-guide >>> [part~=now] [value=calf]',
    part: 'spasm-guide >>> #now',
  },
  dialog: { width: 390, click: 'spasm-guide >>> [name=print]', part: 'spasm-guide >>> dialog' },
  ...Object.fromEntries(
    ['harbour', 'meadow', 'night'].map((brand) => [
      `theme-${brand}`,
      {
        path: 'demo/theming.html',
        brand,
        attributes: relief,
        isSample: true,
        part: '.stage',
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      ['choose', 'Choose', 1280, 'light'],
      ['brand', 'Brand', 390, 'dark'],
      ['check', 'Check', 1280, 'dark'],
      ['take', 'Take', 320, 'light'],
    ].map(([name, step, width, scheme]) => [
      `workshop-${name}`,
      {
        path: 'dist/workshop.html',
        step,
        width,
        features: { 'prefers-color-scheme': scheme },
        part: 'spasm-workshop > main > section',
      },
    ]),
  ),
  'paper-first': { sheet: 'all', paper: 1 },
  'paper-last': { sheet: 'all', paper: -1 },
  'paper-now': { sheet: 'now', paper: 1 },
  'paper-diary': { sheet: 'diary', paper: 1 },
};

/** Opens the workshop at a step, its preview drawn and its checks done, in the fonts of fonts.css. */
const openWorkshop = async (page, address, step) => {
  // Its policy lets no font in.
  await page.setBypassCSP(true);
  await page.goto(address);
  await page.addStyleTag({ url: new URL('/test/visual/fonts.css', address).href });
  await page.addStyleTag({ content: "body { font-family: 'Source Sans 3' }" });
  await page.evaluate(loadFonts);
  await page.waitForSelector('workshop-preview[data-shown]');
  await (await page.waitForSelector(`nav button ::-p-text(${step})`)).click();
  if (step === 'Check') await page.waitForSelector('workshop-check table');
  await page.mouse.move(0, 0);
  return page;
};

/**
 * Sets a scene of `scenes` up in a new page of `browser`, where `origin` serves the repository.
 * Gives the page.
 */
export const open = async (browser, origin, scene) => {
  const { path = 'test/visual/page.html', width = 800, features = {}, click, step } = scene;
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800, deviceScaleFactor: 1 });
  const media = {
    'prefers-color-scheme': 'light',
    'prefers-reduced-motion': 'reduce',
    ...features,
  };
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(media).map(([name, value]) => ({ name, value })),
  });
  if (step) return openWorkshop(page, `${origin}/${path}`, step);
  await page.goto(`${origin}/${path}`);
  if (path.startsWith('demo/')) {
    await page.addStyleTag({ url: `${origin}/test/visual/fonts.css` });
  }
  await page.evaluate(loadFonts);
  await page.evaluate(arrange, scene);
  if (click) {
    await page.click(click);
    // Away again: what is under the mouse looks otherwise.
    await page.mouse.move(0, 0);
  }
  return page;
};

/** Takes the picture of a scene that `open` set up: a PNG. */
export const take = async (page, { part = 'body', paper }) => {
  if (paper) {
    const pdf = Buffer.from(await page.pdf({ format: 'a4' })).toString('base64');
    const picture = await page.evaluate(drawPage, pdf, paper);
    return Buffer.from(picture.split(',')[1], 'base64');
  }
  // Not `fullPage`: that may still be as high as before the page was arranged.
  const element = await page.$(part);
  return element.screenshot();
};
