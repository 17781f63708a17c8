/* global document, getComputedStyle -- in the browser's part of a test */

/**
 * Tells what goes wrong in a tab: errors of page and console, and requests that leave `origin`. A number
 * in an address may be another the next time, so it is left out.
 */
export const watch = (tab, origin, tell) => {
  const note = (what) => tell(what.replace(/\?.*|\d+/g, ''));
  tab.on('pageerror', ({ message }) => note(`page: ${message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url ?? ''}`);
  });
  tab.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url)) note(`left: ${url}`);
  });
};

/** Clicks what leads to another page, and waits for that. */
export const follow = (tab, selector) =>
  Promise.all([tab.waitForNavigation(), tab.locator(selector).click()]);

/** Logs a user in whose password is its name. */
export const logIn = async (tab, origin, user) => {
  await tab.goto(`${origin}/wp-login.php`);
  // The page takes the focus there a moment after it came, also out of the other field.
  await tab.waitForSelector('#user_login:focus');
  await tab.locator('#user_login').fill(user);
  await tab.locator('#user_pass').fill(user);
  await follow(tab, '#wp-submit');
  await tab.waitForSelector('#wpadminbar');
};

/**
 * A control by its role and what a person calls it, in puppeteer's words. WordPress shows some labels in
 * capitals, and Chromium reads them as they are shown.
 */
export const named = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Installs a plugin from a zip by the upload screen, and activates it. */
export const installPlugin = async (tab, origin, zip) => {
  await tab.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  const input = await tab.waitForSelector('#pluginzip');
  await input.uploadFile(zip);
  await follow(tab, '#install-plugin-submit');
  await follow(tab, 'a[href*="action=activate"]');
};

/** Puts a block at the end of the post, by the inserter. */
export const insertBlock = async (tab, word, name) => {
  const toggle = '.edit-post-header-toolbar__inserter-toggle';
  await tab.locator(toggle).click();
  await tab.locator('.block-editor-inserter__search input').fill(word);
  await tab.locator(`.editor-block-list-item-${name}`).click();
  await tab.locator(toggle).click();
};

/** Publishes the post in the editor; gives its address. */
export const publishPost = async (tab) => {
  await tab.locator('.editor-post-publish-panel__toggle').click();
  await tab.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const link = await tab.waitForSelector('.post-publish-panel__postpublish-header a');
  return link.evaluate((one) => one.href);
};

/** What a reader has before them: every guide of the page, in the browser. */
export const look = () => {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  return [...document.querySelectorAll('spasm-guide')].map((guide) => {
    const root = guide.shadowRoot;
    const all = (selector) => [...root.querySelectorAll(selector)];
    const texts = all('[part~=text]').filter(
      (one) => one.parentElement.offsetHeight > 20 && seen(one),
    );
    return {
      attributes: Object.fromEntries([...guide.attributes].map(({ name, value }) => [name, value])),
      isTakenOver: 'showPanel' in guide && !root.querySelector('style'),
      sections: all('[part~=section]')
        .filter(seen)
        .map(({ id }) => id),
      open: texts.map((one) => one.closest('[part~=panel]').id),
      buttons: all('button').filter(seen).length,
      accent: getComputedStyle(all('[part~=place]')[0]).borderTopColor,
      text: root.textContent,
      danger: root.querySelector('[part~=danger]').innerText,
    };
  });
};

/** The levels of the page's headings, those in guides too, in order: in the browser. */
export const headingLevels = () => {
  const levels = [];
  const read = (root) => {
    for (const one of root.querySelectorAll('h1, h2, h3, h4, h5, h6, spasm-guide')) {
      if (one.shadowRoot) read(one.shadowRoot);
      else if (one.checkVisibility()) levels.push(Number(one.localName.slice(1)));
    }
  };
  read(document);
  return levels;
};
