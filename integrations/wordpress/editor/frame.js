const { useEffect, useRef } = window.wp.element;

/**
 * A ref for an element that is to hold a guide. Has the document that it is in load the guide's script:
 * WordPress shows blocks in frames too, and not every version of it gives those the scripts.
 */
export const useScript = () => {
  const ref = useRef();
  useEffect(() => {
    const { ownerDocument } = ref.current;
    if (ownerDocument.getElementById('spasm-guide-js')) return;
    const { id, src, integrity, crossOrigin } = document.getElementById('spasm-guide-js');
    const script = ownerDocument.createElement('script');
    ownerDocument.head.append(Object.assign(script, { id, src, integrity, crossOrigin }));
  }, []);
  return ref;
};
