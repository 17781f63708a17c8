import { readColour } from '../colour.js';

/* All that a reader must be able to tell from its ground: where it is, and how its colour is read. */

export type Kind = 'text' | 'mark' | 'ring';

export interface Spot {
  readonly kind: Kind;
  /** What the reader sees there. */
  readonly element: Element;
  /** The element whose ground it is on. */
  readonly on: Element;
  /** Its colour, as the browser tells it. */
  readonly colour: () => string;
  /** What is painted between it and that ground, such as skin in a drawing. */
  readonly between?: () => string;
}

const isSeen = (one: Element): boolean =>
  one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !one.closest('[role=status]');

const styleOf = (one: Element, pseudo?: string): CSSStyleDeclaration =>
  getComputedStyle(one, pseudo);

/** What the reader can reach of the guide: a question shuts out all else. */
const scopeOf = (guide: Element): ParentNode | null =>
  guide.shadowRoot?.querySelector('dialog[open]') ?? guide.shadowRoot;

/** All elements of the guide that show, and those of the clinic's in its slots. */
export const seenIn = (guide: Element): Element[] => {
  const scope = scopeOf(guide);
  if (!scope) return [];
  const inside = [...scope.querySelectorAll('*')];
  const slotted = inside
    .filter((one): one is HTMLSlotElement => one.localName === 'slot')
    .flatMap((slot) => slot.assignedElements())
    .flatMap((one) => [one, ...one.querySelectorAll('*')]);
  return [...inside, ...slotted].filter(isSeen);
};

const isDrawing = (one: Element): boolean => one.closest('svg') !== null;

const hasWords = (one: Element): boolean =>
  one.localName === 'select' ||
  [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

const BULLETS = ['disc', 'circle', 'square'];

/** Words, the numbers and bullets of lists, and the sign before a heading, which is nothing to be read. */
const textOf = (one: Element): Spot[] => {
  if (isDrawing(one) || one.localName === 'option') return [];
  const spot = (kind: Kind, pseudo?: string): Spot => ({
    kind,
    element: one,
    on: one,
    colour: () => styleOf(one, pseudo).color,
  });
  const list = one.localName === 'li' ? styleOf(one).listStyleType : 'none';
  const isSigned = one.matches('[part~=danger] > [part~=section-heading]');
  return [
    ...(hasWords(one) ? [spot('text')] : []),
    ...(list === 'none' ? [] : [spot(BULLETS.includes(list) ? 'mark' : 'text', '::marker')]),
    ...(isSigned ? [spot('mark', '::before')] : []),
  ];
};

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** A line around a thing, as it shows from inside and from outside; a button that is filled is its own mark. */
const linesOf = (one: Element): Spot[] => {
  const { parentElement: outside } = one;
  if (isDrawing(one) || !outside || one.localName === 'input') return [];
  const style = styleOf(one);
  if (one.localName === 'button' && readColour(style.backgroundColor)[3] > 0.99) {
    return [
      { kind: 'mark', element: one, on: outside, colour: () => styleOf(one).backgroundColor },
    ];
  }
  const sides = SIDES.filter(
    (side) =>
      Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none',
  );
  const colours = new Map(sides.map((side) => [style[`border${side}Color`], side]));
  return [...colours.values()].flatMap((side) =>
    [one, outside].map((on): Spot => ({
      kind: 'mark',
      element: one,
      on,
      colour: () => styleOf(one)[`border${side}Color`],
    })),
  );
};

/** The lines of a drawing: skin is their ground. A limb on the far side is fainter on purpose. */
const drawnIn = (one: Element): Spot[] => {
  const stroke = (line: Element, on: Element, between?: () => string): Spot => ({
    kind: 'mark',
    element: line,
    on,
    colour: () => styleOf(line).stroke,
    ...(between && { between }),
  });
  if (one.matches('[part~=timer] circle + circle, .language svg'))
    return [stroke(one, one.closest('div') ?? one)];
  if (!one.matches('[part~=figure]')) return [];
  const skin = one.querySelector('.skin, path');
  const between = () => (skin ? styleOf(skin).fill : 'transparent');
  return [...one.querySelectorAll('path:not(.far, .far-clothes)')].map((path) => {
    if (path.matches('.arrow')) return stroke(path, one);
    const line = stroke(path, one, between);
    return path.matches('.muscle') ? { ...line, colour: () => styleOf(path).fill } : line;
  });
};

/** A choice to tick, in the colour that the guide gives it. */
const choiceOf = (one: Element): Spot[] =>
  one.localName === 'input' && one.parentElement && styleOf(one).accentColor !== 'auto'
    ? [
        {
          kind: 'mark',
          element: one,
          on: one.parentElement,
          colour: () => styleOf(one).accentColor,
        },
      ]
    : [];

/** All that is to be seen of `one` itself. */
export const spotsOf = (one: Element): Spot[] => [
  ...textOf(one),
  ...linesOf(one),
  ...drawnIn(one),
  ...choiceOf(one),
];

/**
 * The ring around `one` where the Tab key may stop there. Around a choice, it is its label's. The clinic's own page
 * draws those in slots, by styles that are not here.
 */
export const ringOf = (one: Element): Spot[] => {
  if (!one.matches('a, button, input, select') || one.getRootNode() === one.ownerDocument)
    return [];
  const ringed = (one.localName === 'input' && one.closest('label')) || one;
  const { parentElement: on } = ringed;
  const colour = () => {
    const { outlineStyle, outlineColor } = styleOf(ringed);
    return outlineStyle === 'none' ? 'transparent' : outlineColor;
  };
  return on ? [{ kind: 'ring', element: one, on, colour }] : [];
};
