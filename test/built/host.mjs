/* global axe, document, NodeFilter, window -- runs in the browser */

/*
 * What tests ask of a clinic's page and the guide in it. Each function runs in the browser by itself:
 * it uses nothing from outside.
 */

/** How everything in the guide looks that a page could spoil, all panels open: a line an element. */
export const looks = async () => {
  const names =
    'boxSizing display float fontSize fontStyle fontVariantCaps fontWeight letterSpacing lineHeight listStylePosition listStyleType position textAlign textDecorationLine textIndent textTransform visibility whiteSpace wordSpacing';
  const guide = document.querySelector('spasm-guide');
  guide.showAll();
  await guide.updateComplete;
  const found = [...guide.shadowRoot.querySelectorAll(':not(style, svg *)')].map((one) => {
    const style = window.getComputedStyle(one);
    const values = names.split(' ').map((name) => `${name} ${style[name]}`);
    values.push(`columns ${style.gridTemplateColumns.split(' ').length}`);
    return `${one.localName} ${one.part[0] ?? ''}: ${values.join(', ')}`;
  });
  guide.hideAll();
  await guide.updateComplete;
  return found;
};

/** The guide's markup in every state that a reader can bring about, without its comments. */
export const states = async () => {
  const guide = document.querySelector('spasm-guide');
  const root = guide.shadowRoot;
  const found = {};
  const note = (name) => {
    const copy = document.createElement('div');
    copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
    for (let node = comments.nextNode(); node; node = comments.nextNode()) {
      node.parentNode.removeChild(node);
    }
    // Where a page hides that style sheets can be shared, Lit writes them out.
    for (const style of copy.querySelectorAll('style')) style.parentNode.removeChild(style);
    // HTML has them in the order of the template, the script as they are set.
    for (const one of copy.querySelectorAll('*')) {
      const values = [...one.attributes].map(({ name, value }) => [name, value]).sort();
      for (const [name] of values) one.removeAttribute(name);
      for (const [name, value] of values) one.setAttribute(name, value);
    }
    // A drawing is drawn when its panel is first seen: which of them are is the reader's way, not the page's.
    for (const path of copy.querySelectorAll('path')) path.parentNode.removeChild(path);
    copy.normalize();
    found[name] = copy.innerHTML.replaceAll(document.URL, 'here');
  };
  const press = async (selector) => {
    root.querySelector(selector).click();
    await guide.updateComplete;
    note(selector);
  };
  guide.hideAll();
  await guide.updateComplete;
  note('first');
  guide.showAll();
  await guide.updateComplete;
  note('open');
  for (const name of ['area', 'start', 'pause', 'resume', 'stop']) {
    await press(`button[name=${name}]`);
  }
  const { print } = window;
  for (const sheet of ['all', 'now', 'diary']) {
    const printed = new Promise((resolve) => {
      window.print = () => {
        note(`print ${sheet}`);
        // MooTools has its own `Event`.
        window.dispatchEvent(new CustomEvent('afterprint'));
        resolve();
      };
    });
    guide.print(sheet);
    await printed;
    await guide.updateComplete;
  }
  window.print = print;
  guide.hideAll();
  guide.area = null;
  await guide.updateComplete;
  note('last');
  return found;
};

/** All of the page that is not the guide: what its scripts and style sheets could notice. */
export const surroundings = () => {
  const guides = [...document.querySelectorAll('spasm-guide, [data-spasm-guide]')];
  const around = [...document.querySelectorAll('*')].filter(
    (one) =>
      !guides.some((guide) => guide.contains(one)) && !one.matches('[src$="/spasm-guide.js"]'),
  );
  // Who holds the guide grows with it.
  const size = /^(?:(?:min-|max-)?(?:block-size|height)|(?:perspective|transform)-origin)$/;
  const name = (one) => `${one.localName}#${one.id}.${one.className}`;
  const styles = around.flatMap((one) => {
    const style = window.getComputedStyle(one);
    const isAround = guides.some((guide) => one.contains(guide));
    return [...style]
      .filter((property) => !isAround || !size.test(property))
      .map((property) => `${name(one)} ${property}: ${style.getPropertyValue(property)}`);
  });
  const markup = around.map((one) => one.cloneNode(false).outerHTML);
  const globals = Object.entries(Object.getOwnPropertyDescriptors(window)).flatMap(
    ([key, { value }]) => {
      const holders = [value, value?.prototype].filter((one) => typeof one === 'function' || one);
      if (typeof value !== 'function') return [key];
      return [
        key,
        ...holders.flatMap((one) =>
          Reflect.ownKeys(one).map((own) => [key, String(own)].join('.')),
        ),
      ];
    },
  );
  // Firefox names its own in another order once a script has asked for one.
  return { styles, markup, globals: globals.sort() };
};

/** Buttons that are lower than a thumb needs, and how far the page is wider than its window. */
export const misfits = () => {
  const root = document.querySelector('spasm-guide').shadowRoot;
  const low = [...root.querySelectorAll('button')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
    .map((one) => one.textContent.trim());
  const { scrollWidth, clientWidth } = document.documentElement;
  return { low, over: scrollWidth - clientWidth };
};

/** What axe finds wrong in the guide, once its script is in the page. */
export const faults = async () => {
  // What a page can spoil.
  const runOnly = ['color-contrast', 'heading-order', 'link-in-text-block', 'target-size'];
  const { violations } = await axe.run('spasm-guide', { resultTypes: ['violations'], runOnly });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join()}`),
  );
};
