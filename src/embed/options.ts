import { quote, readOne } from '../attributes.js';
import * as element from '../generated/promised.js';
import { warnOnce } from '../warn.js';

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

type Syntax = (typeof element.properties)[keyof typeof element.properties];

const KINDS: Readonly<Record<Syntax, Kind>> = {
  '<color>': {
    like: 'color',
    allowed: 'a colour, such as %230b4f6c (%23 is #) or teal',
    // No function but those that make colours: none may fetch, or read another property.
    pattern:
      /^(?:[^\\;{}<>@!()]|\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color|color-mix|light-dark)\(|\))*$/i,
  },
  '<length>': {
    like: 'border-top-width',
    allowed: 'a length, such as 0.5rem',
    pattern: /^[\d.]+[a-z]*$/i,
  },
  '<family-name>#': {
    like: 'font-family',
    allowed: 'names of fonts, such as Georgia, serif',
    pattern: /^[^\\;{}<>@!()]*$/,
  },
};

const PREFIX = '--spasm-guide-';

const attributes = new Map<string, string>(Object.entries(element.attributes));
// The frame's page is not what a search is to find.
attributes.delete('json-ld');

const kinds = new Map(
  Object.entries(element.properties).map(([name, syntax]) => [
    name.slice(PREFIX.length),
    KINDS[syntax],
  ]),
);

const OPTIONS = [...attributes.keys(), 'theme', ...kinds.keys()];

/** A switch is on where it stands alone, as in HTML; an address may also spell it out. */
const readSwitch = (name: string, value: string): boolean =>
  value === '' || readOne(name, value, ['true', 'false']) === 'true';

/** The value as CSS takes it; nonsense gives none, and is said once. */
const readStyle = (name: string, value: string, kind: Kind): string | undefined => {
  const { like, allowed, pattern } = kind;
  if (value.length <= 200 && pattern.test(value) && CSS.supports(like, value)) {
    // Without its unit, zero is no length where sums are made of it.
    return kind === KINDS['<length>'] && Number(value) === 0 ? '0px' : value;
  }
  warnOnce(`${name}: ${quote(value)} is not ${allowed}.`);
  return undefined;
};

/**
 * Reads the options of embed.html.
 * @param query as in `location.search`; where it says something twice, the first counts
 */
export const readOptions = (query: string): EmbedOptions => {
  const asked = new Map<string, string>();
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
    } else if (attributes.get(name) === 'boolean') {
      if (readSwitch(name, value)) asked.set(name, '');
    } else if (attributes.has(name)) {
      // The element checks its attributes itself.
      asked.set(name, value);
    } else {
      warnOnce(`embed.html: unknown option ${quote(name)}. Allowed: ${OPTIONS.join(' ')}.`);
    }
  }
  return { attributes: asked, properties, theme };
};
