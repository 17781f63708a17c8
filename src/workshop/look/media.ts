/* Style sheets that follow the reader's device are told of another one. */

/** What a device is like, as far as a guide and its page ask. */
export interface Device {
  readonly isDark: boolean;
  readonly isForced: boolean;
  readonly isPaper: boolean;
}

const ALWAYS = '(width >= 0px)';
const NEVER = '(width < 0px)';

/**
 * A media query that holds wherever `query` would on `device`.
 * @param query as the browser writes it, such as `(prefers-color-scheme: dark)`
 */
export const mediaOn = (query: string, { isDark, isForced, isPaper }: Device): string => {
  const answer = (isSo: boolean) => (isSo ? ALWAYS : NEVER);
  const type = (isSo: boolean) => (isSo ? 'all' : `all and ${NEVER}`);
  return query
    .replace(/\(prefers-color-scheme: ?(dark|light)\)/g, (_, wanted) =>
      answer((wanted === 'dark') === isDark),
    )
    .replace(/\(forced-colors(?:: ?(active|none))?\)/g, (_, wanted) =>
      answer((wanted !== 'none') === isForced),
    )
    .replace(/\(prefers-contrast(?:: ?([a-z-]+))?\)/g, (_, wanted) =>
      answer(wanted === 'no-preference'),
    )
    .replace(/\bprint\b/g, () => type(isPaper))
    .replace(/\bscreen\b/g, () => type(!isPaper));
};

/** What each rule said as it was written. */
const written = new WeakMap<CSSRule, string>();

const asWritten = (rule: CSSRule, now: string): string => {
  const first = written.get(rule) ?? now;
  written.set(rule, first);
  return first;
};

const tellRules = (rules: Iterable<CSSRule>, device: Device): void => {
  for (const rule of rules) {
    // Classes of another window: the rules are told apart by what they have.
    if ('media' in rule) {
      const { media } = rule as CSSMediaRule;
      media.mediaText = mediaOn(asWritten(rule, media.mediaText), device);
    } else if ('style' in rule) {
      const { style } = rule as CSSStyleRule;
      const scheme = style.colorScheme && asWritten(rule, style.colorScheme);
      if (scheme === 'light dark') style.colorScheme = device.isDark ? 'dark' : 'light';
    }
    if ('cssRules' in rule) tellRules(rule.cssRules as CSSRuleList, device);
  }
};

/** Has all style sheets of `root` act as on `device`; again and again, each time from what was written. */
export const tellSheets = (root: Document | ShadowRoot, device: Device): void => {
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
    tellRules(sheet.cssRules, device);
};
