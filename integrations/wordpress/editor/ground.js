const { useSelect } = window.wp.data;
const { store } = window.wp.blockEditor;

const isDrawn = ({ gradient, overlayColor, customOverlayColor, dimRatio, url, style }) =>
  Boolean(
    gradient || overlayColor || customOverlayColor || dimRatio || url || style?.color?.gradient,
  );

/** As includes/colours.php reads it: the ground that a block gives all inside, or none of its own. */
const groundOf = (attributes) => {
  const { backgroundColor, style } = attributes;
  if (backgroundColor) return `var:preset|color|${backgroundColor}`;
  return style?.color?.background ?? (isDrawn(attributes) ? 'unknown' : undefined);
};

/** The ground that the blocks around this one give it; empty if it is the page's. */
export const useGround = (clientId) =>
  useSelect(
    (select) => {
      const { getBlockParents, getBlockAttributes } = select(store);
      const around = getBlockParents(clientId, true).map((parent) =>
        groundOf(getBlockAttributes(parent) ?? {}),
      );
      return around.find(Boolean) ?? '';
    },
    [clientId],
  );
