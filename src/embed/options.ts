import { quote, readOne } from '../attributes.js';
import { properties } from '../generated/properties.js';
import { warnOnce } from '../warn.js';
import { readColour } from './colour.js';

/** How long a length may be. */
const MOST = { px: 64, rem: 4 };

/** What the address of embed.html asks for, checked. */
export interface EmbedOptions {
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
  readonly theme: string | undefined;
}

interface Kind {
  /** A CSS property that takes the same values. */
  readonly like: string;
  readonly allowed: string;
  readonly pattern: RegExp;
}

type Syntax = (typeof properties)[keyof typeof properties];

const KINDS: Readonly<Record<Syntax, Kind>> = {
  '<color>': {
    like: 'color',
    allowed: 'a solid colour, such as %230b4f6c (%23 is #) or teal',
    // No function but those that make colours: none may fetch, or read another property. Nor the colour
    // of the text, which is not the same everywhere.
    pattern:
      /^(?![^]*currentcolor)(?:[^\\;{}<>@!()*]|\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color|color-mix|light-dark)\(|\))*$/i,
  },
  '<length>': {
    like: 'border-top-width',
    allowed: `a length, such as 0.5rem, of at most ${MOST.rem}rem`,
    // In units that no window makes long.
    pattern: /^\d*\.?\d+(?:px|r?em)?$/i,
  },
  '<family-name>#': {
    like: 'font-family',
    allowed: 'a list of fonts for text that most devices have, such as Georgia, serif',
    // None whose letters are pictures.
    pattern:
      /^(?:(["']?)(?:arial|calibri|cambria|georgia|helvetica(?: neue)?|monospace|palatino|roboto|segoe ui|serif|system-ui|tahoma|times(?: new roman)?|trebuchet ms|(?:ui-)?sans-serif|ui-(?:rounded|serif)|verdana)\1(?: *, *|$))+$/i,
  },
};

export const PREFIX = '--spasm-guide-';

/**
 * Whoever writes a link writes its options, so they are but those that cannot mislead: no number to
 * call, no words, nobody who has reviewed them. Those are written in embed.html.
 */
const ATTRIBUTES = ['lang', 'sections', 'area', 'open', 'exclusive', 'heading-level'];

const kinds = new Map(
  Object.entries(properties).map(([name, syntax]) => [name.slice(PREFIX.length), KINDS[syntax]]),
);

const OPTIONS = [...ATTRIBUTES, 'theme', ...kinds.keys()];

/** A switch is on where it stands alone, as in HTML; an address may also spell it out. */
const readSwitch = (name: string, value: string): boolean =>
  value === '' || readOne(name, value, ['true', 'false']) === 'true';

/** Whether `colour` lets nothing through, on light pages and on dark ones. */
const isSolid = (colour: string): boolean => {
  const root = document.documentElement;
  const { colorScheme } = root.style;
  const alphas = ['light', 'dark'].map((theme) => {
    root.style.colorScheme = theme;
    return readColour(root, colour)[3];
  });
  root.style.colorScheme = colorScheme;
  return Math.min(...alphas) === 1;
};

const isSafe = (name: string, value: string, { like, pattern }: Kind): boolean => {
  if (value.length > 200 || !pattern.test(value) || !CSS.supports(like, value)) return false;
  if (like === 'border-top-width') {
    return Number.parseFloat(value) <= (/px$/i.test(value) ? MOST.px : MOST.rem);
  }
  if (like !== 'color') return true;
  // What is none of its own, such as `inherit`, cannot be mixed.
  const isColour = CSS.supports(like, `color-mix(in srgb, ${value}, ${value})`);
  return isColour && (name === 'surface' || name === 'border' || isSolid(value));
};

/** The value as CSS takes it; nonsense gives none, and is said once. */
const readStyle = (name: string, value: string, kind: Kind): string | undefined => {
  // Without its unit, zero is no length where sums are made of it.
  if (isSafe(name, value, kind)) return Number(value) === 0 ? '0px' : value;
  warnOnce(`${name}: ${quote(value)} is not ${kind.allowed}.`);
  return undefined;
};

/**
 * Reads the options of embed.html.
 * @param query as in `location.search`; where it says something twice, the first counts
 */
export const readOptions = (query: string): EmbedOptions => {
  const attributes = new Map<string, string>();
  const properties = new Map<string, string>();
  let theme: string | undefined;
  const params = new URLSearchParams(query);
  for (const name of new Set(params.keys())) {
    const value = (params.get(name) ?? '').trim();
    const kind = kinds.get(name);
    if (kind) {
      const style = readStyle(name, value, kind);
      if (style) properties.set(PREFIX + name, style);
    } else if (name === 'theme') {
      theme = readOne(name, value, ['light', 'dark']);
    } else if (name === 'exclusive') {
      if (readSwitch(name, value)) attributes.set(name, '');
    } else if (ATTRIBUTES.includes(name)) {
      // The element checks its attributes itself.
      attributes.set(name, value);
    } else {
      warnOnce(
        `embed.html: no option ${quote(name)}. Allowed: ${OPTIONS.join(' ')}. All else is written on its tag.`,
      );
    }
  }
  return { attributes, properties, theme };
};
