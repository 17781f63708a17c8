/** The page that holds the page of `view`, where it can be seen: one of another origin cannot. */
const parentOf = (view: Window): Window | undefined => {
  try {
    const { parent } = view;
    return parent !== view && parent.document.URL ? parent : undefined;
  } catch {
    return undefined;
  }
};

const outermost = (view: Window): Window => {
  const parent = parentOf(view);
  return parent ? outermost(parent) : view;
};

/**
 * The address of the page that the reader knows: in a frame, that of the page around it. Empty where
 * none can be told. Without credentials, query and fragment, which are nobody else's business.
 */
export const pageAddress = ({ defaultView }: Document): string => {
  if (!defaultView) return '';
  const view = outermost(defaultView);
  const { referrer, URL: own } = view.document;
  const address = view.parent === view ? own : referrer;
  if (!/^(https?|file):/.test(address)) return '';
  const url = new URL(address);
  return `${url.origin === 'null' ? 'file://' : url.origin}${url.pathname}`;
};
