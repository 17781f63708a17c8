import { scripts } from './words.js';

const { useEffect, useRef } = window.wp.element;

/** Has a document load the guide's scripts, as the editor's own did. */
const loadScripts = (page) => {
  for (const handle of scripts) {
    const { id, src, integrity, crossOrigin } = document.getElementById(`${handle}-js`);
    if (page.getElementById(id)) continue;
    const script = page.createElement('script');
    page.head.append(Object.assign(script, { id, src, integrity, crossOrigin }));
  }
};

/**
 * A ref for an element that is to hold a guide: to be seen, and selected as a block, not used. WordPress's
 * own Disabled does not reach into a shadow root; and it shows blocks in frames too, but not every version
 * of it gives those the scripts.
 */
export const useGuideHere = () => {
  const ref = useRef();
  useEffect(() => {
    ref.current.inert = true;
    loadScripts(ref.current.ownerDocument);
  }, []);
  return ref;
};
