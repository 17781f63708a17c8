const { useEffect, useRef } = window.wp.element;

/** Has a document load the guide's script, as the editor's own did. */
const loadScript = (page) => {
  if (page.getElementById('spasm-guide-js')) return;
  const { id, src, integrity, crossOrigin } = document.getElementById('spasm-guide-js');
  const script = page.createElement('script');
  page.head.append(Object.assign(script, { id, src, integrity, crossOrigin }));
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
    loadScript(ref.current.ownerDocument);
  }, []);
  return ref;
};
