import { hexOf, painted } from './colour.js';
import { remOf } from './values.js';

/* What a clinic's style sheet looks like. It is read by the browser, never applied, and fetches nothing. */

/** A value that a site uses, and how much and where, in words. */
export interface Found {
  readonly value: string;
  readonly said: string;
}

export interface Site {
  readonly colors: readonly Found[];
  readonly fonts: readonly Found[];
  /** Of corners, in rem. */
  readonly radii: readonly Found[];
  /** What the page itself has, in light. */
  readonly background?: string;
  readonly text?: string;
  readonly font?: string;
}

interface Declared {
  readonly selector: string;
  readonly isDark: boolean;
  readonly name: string;
  readonly value: string;
}

/** A declaration with a `var()` in a shorthand has no longhands to be asked for. */
const SHORTHANDS = ['background', 'border', 'border-color', 'border-radius', 'font', 'outline'];

const isDarkMedia = (rule: CSSRule): boolean =>
  rule instanceof CSSMediaRule && /prefers-color-scheme:\s*dark/.test(rule.media.mediaText);

/** Colours of paper and of forced colours are not a site's own. */
const isOther = (rule: CSSRule): boolean =>
  rule instanceof CSSMediaRule && /^print|forced-colors/.test(rule.media.mediaText);

const declared = (rules: CSSRuleList, isDark = false): Declared[] =>
  [...rules].flatMap((rule) => {
    if (isOther(rule)) return [];
    const inner =
      'cssRules' in rule && rule.cssRules instanceof CSSRuleList
        ? declared(rule.cssRules, isDark || isDarkMedia(rule))
        : [];
    if (!(rule instanceof CSSStyleRule)) return inner;
    const { style, selectorText: selector } = rule;
    const own = [...new Set([...style, ...SHORTHANDS])]
      .map((name) => ({ selector, isDark, name, value: style.getPropertyValue(name).trim() }))
      .filter(({ value }) => value);
    return [...own, ...inner];
  });

/** `value` with what its variables stand for, as the sheet first says it. */
const resolved = (value: string, variables: ReadonlyMap<string, string>, depth = 8): string =>
  depth === 0
    ? value
    : value.replace(
        /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g,
        (_, name: string, other?: string) =>
          resolved(variables.get(name) ?? other ?? '', variables, depth - 1),
      );

const COLOR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|[a-z]+/gi;
const NONE = /^(?:inherit|initial|unset|revert|revert-layer|currentcolor|transparent)$/i;

/** A colour that is half seen through is a shadow, and no colour of a site. */
const isSolid = (color: string): boolean =>
  !NONE.test(color) && CSS.supports('color', color) && painted(color)[3] > 0.5;

const colorsIn = (value: string): string[] =>
  (value.replace(/url\([^)]*\)|"[^"]*"/g, '').match(COLOR) ?? [])
    .filter(isSolid)
    .map((color) => hexOf(color));

/** What a property's colour is for; undefined for one that has none to tell of. */
const placeOf = (name: string): string | undefined => {
  if (name.startsWith('--')) return 'variables';
  if (name.startsWith('background')) return 'backgrounds';
  if (/^(?:border|outline)/.test(name)) return 'lines';
  return /^(?:color|fill)$/.test(name) ? 'text' : undefined;
};

/** Counts `[value, where, rule]`, each rule once for a place; most used first. */
const counted = (uses: readonly (readonly [string, string, string])[]): Found[] => {
  const once = [...new Map(uses.map((use) => [use.join('\n'), use])).values()];
  return [...new Set(once.map(([value]) => value))]
    .map((value) => ({ value, uses: once.filter((use) => use[0] === value) }))
    .sort((one, other) => other.uses.length - one.uses.length)
    .map(({ value, uses: all }) => {
      const times = all.length === 1 ? 'Once' : `${all.length} times`;
      return { value, said: `${times}: ${[...new Set(all.map((use) => use[1]))].join(', ')}` };
    });
};

/**
 * Reads what was copied from a site: CSS, or HTML with `<style>` in it.
 * @returns colours as hex, fonts and corners, most used first
 */
export const readCss = (text: string): Site => {
  const styles = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('style');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.length ? [...styles].map((one) => one.textContent).join('\n') : text);
  const all = declared(sheet.cssRules);
  const variables = new Map(
    all
      .filter(({ name }) => name.startsWith('--'))
      .reverse()
      .map(({ name, value }) => [name, value]),
  );
  const plain = all.map((one) => ({ ...one, value: resolved(one.value, variables) }));
  const colors = plain.flatMap(({ selector, name, value, isDark }) => {
    const where = placeOf(name);
    if (!where || (where === 'variables' && !isSolid(value))) return [];
    return colorsIn(value).map((color) => [color, where, `${selector}${isDark}`] as const);
  });
  const fonts = plain.filter(({ name }) => name === 'font-family');
  const radii = plain
    .filter(({ name }) => name.startsWith('border') && name.endsWith('radius'))
    .map(({ value, selector }) => [remOf(value), selector] as const)
    .filter((pair): pair is readonly [number, string] => pair[0] !== undefined && pair[0] <= 2);
  const ofPage = (test: RegExp): string | undefined =>
    plain.findLast(
      ({ selector, isDark, name }) =>
        !isDark && /(?:^|,\s*)(?:body|html|:root)(?:$|,)/.test(selector) && test.test(name),
    )?.value;
  const [background] = colorsIn(ofPage(/^background(?:-color)?$/) ?? '');
  const [color] = colorsIn(ofPage(/^color$/) ?? '');
  const font = ofPage(/^font-family$/);
  return {
    colors: counted(colors),
    fonts: counted(fonts.map(({ value, selector }) => [value, 'text', selector])),
    radii: counted(radii.map(([rem, selector]) => [`${rem}rem`, 'corners', selector])),
    ...(background && { background }),
    ...(color && { text: color }),
    ...(font && { font }),
  };
};
