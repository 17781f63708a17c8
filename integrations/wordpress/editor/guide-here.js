import { tokens } from './tokens.js';
import { core, language, siteLanguages } from './words.js';

const { useEffect, useRef } = window.wp.element;

/** Has a document load a script, once. */
const load = (page, { id, src, integrity }) => {
  if (page.getElementById(id)) return;
  const script = page.createElement('script');
  const given = { id, src, integrity, crossOrigin: 'anonymous', defer: true };
  page.head.append(Object.assign(script, given));
};

/** Has no menu in a guide where a page has none: here there are also words of languages that were looked at before. */
const hideMenu = async (guide, isAlone) => {
  await guide.ownerDocument.defaultView.customElements.whenDefined(guide.localName);
  guide.noLanguageMenu = isAlone || guide.hasAttribute('no-language-menu');
};

/**
 * A ref for an element that is to hold a guide: to be seen, and selected as a block, not used. WordPress's
 * own Disabled does not reach into a shadow root; and it shows blocks in frames too, but not every version
 * of it gives those the scripts. The words are loaded as they are wanted: of the language that the guide in it
 * shows, and of those to choose from.
 */
export const useGuideHere = (languages) => {
  const ref = useRef();
  useEffect(() => {
    const { current: box } = ref;
    box.inert = true;
    load(box.ownerDocument, document.getElementById(core));
    const guide = box.querySelector('spasm-guide');
    if (!guide) return;
    const chosen = new Set([guide.lang, ...tokens(languages || siteLanguages)]);
    for (const lang of chosen) {
      const { script } = language(lang) ?? {};
      if (script) load(box.ownerDocument, script);
    }
    void hideMenu(guide, chosen.size < 2);
  });
  return ref;
};
