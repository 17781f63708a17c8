import { contrast, part, parts, wordy } from './helpers.js';

/** What words and marks need at least: WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;

type Measured = readonly [what: string, ratio: number, wanted: number];

const isSeen = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });

const short = (one: Element): string =>
  `${one.localName}[${one.getAttribute('part') ?? one.getAttribute('class') ?? one.parentElement!.className}] ${one.textContent.trim().slice(0, 30)}`;

/** Only what the reader can reach: a question shuts out all else. */
const seen = (element: Element, selector: string): Element[] => {
  const root = element.shadowRoot!;
  const dialog = root.querySelector('dialog[open]');
  return [...(dialog ?? root).querySelectorAll(selector)].filter(isSeen);
};

const wordsIn = (element: Element): Measured[] => [
  ...wordy(element)
    .filter(isSeen)
    .map((one): Measured => [short(one), contrast(getComputedStyle(one).color, one), TEXT]),
  // WebKit tells no marker's colour.
  ...seen(element, 'li')
    .map((one) => [one, getComputedStyle(one, '::marker').color] as const)
    .map(([one, color]): Measured => [`marker of ${short(one)}`, contrast(color, one), TEXT]),
  ...parts(element, 'danger').map((box): Measured => {
    const title = box.firstElementChild!;
    return ['the mark !', contrast(getComputedStyle(title, '::before').color, title), TEXT];
  }),
];

/** A line as it shows from inside, and from outside. */
const line = (one: Element, color: string): Measured[] => [
  [`line of ${short(one)}`, contrast(color, one), MARK],
  [`line around ${short(one)}`, contrast(color, one.parentElement!), MARK],
];

const linesIn = (element: Element): Measured[] => [
  ...seen(
    element,
    'button, a, dialog, [part~=now], [part~=danger], [part~=panel], .stretch',
  ).flatMap((one) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(one);
    if (!Number.parseFloat(borderTopWidth)) return [];
    // A filled button is its own mark.
    const hovered = matchMedia('(hover: hover)').matches ? 'button:hover' : 'button:not(*)';
    if (!one.matches(`[aria-pressed=true], [value=print], ${hovered}`))
      return line(one, borderTopColor);
    const { backgroundColor } = getComputedStyle(one);
    return [
      [`fill of ${short(one)}`, contrast(backgroundColor, one.parentElement!), MARK] as const,
    ];
  }),
  ...seen(element, '[part~=icon]').map((one): Measured => {
    const { borderBottomColor } = getComputedStyle(one);
    return [`arrow of ${short(one.parentElement!)}`, contrast(borderBottomColor, one), MARK];
  }),
  ...seen(element, '[part~=local], [role=note]').map((one): Measured => {
    const { borderInlineStartColor } = getComputedStyle(one);
    return [`edge of ${short(one)}`, contrast(borderInlineStartColor, one), MARK];
  }),
  ...seen(element, 'input').map((one): Measured => {
    const { accentColor } = getComputedStyle(one);
    return ['a choice', contrast(accentColor, one), MARK];
  }),
];

/** The drawings: skin is their own ground. */
const drawnIn = (element: Element): Measured[] => [
  ...seen(element, '[part~=figure]:not(:empty)').flatMap((svg): Measured[] => {
    const skin = getComputedStyle(svg.querySelector('.skin, path')!).fill;
    // A limb on the far side is fainter on purpose.
    return [...svg.querySelectorAll('path:not(.far, .far-clothes)')].flatMap((path): Measured[] => {
      const { fill, stroke } = getComputedStyle(path);
      const what = `${path.getAttribute('class')!} of ${svg.getAttribute('data-figure')!}`;
      if (path.matches('.muscle')) return [[what, contrast(fill, svg, skin), MARK]];
      if (path.matches('.arrow')) return [[what, contrast(stroke, svg), MARK]];
      return [[what, contrast(stroke, svg, skin), MARK]];
    });
  }),
  ...seen(element, '[part~=timer] circle + circle').map((one): Measured => {
    const box = one.closest('div')!;
    return ['the ring of the timer', contrast(getComputedStyle(one).stroke, box), MARK];
  }),
];

/** Focuses one stop after the other, as the Tab key does. */
const ringsIn = (element: Element): Measured[] =>
  seen(element, 'a, button, input').map((stop) => {
    (stop as HTMLElement).focus({ preventScroll: true });
    // Around a choice, the ring is its label's.
    const ringed = stop.closest('label') ?? stop;
    const { outlineStyle, outlineColor } = getComputedStyle(ringed);
    const ratio = outlineStyle === 'none' ? 1 : contrast(outlineColor, ringed.parentElement!);
    return [`ring around ${short(ringed)}`, ratio, MARK];
  });

/**
 * What of all that shows in a guide does not read on the ground it is on: a line each.
 * Press a key before: a ring shows only to those who use the keyboard.
 */
export const unreadable = (element: Element): string[] => {
  const measured = [wordsIn, linesIn, drawnIn, ringsIn].flatMap((measure) => measure(element));
  if (measured.length < 20) throw new Error(`Only ${measured.length} things to read.`);
  return measured
    .filter(([, ratio, wanted]) => !(ratio >= wanted))
    .map(([what, ratio, wanted]) => `${ratio.toFixed(2)} of ${wanted}: ${what}`);
};

/** The weakest of the words and marks that stand for all others, quick to measure. */
export const weakest = (element: Element): { words: number; marks: number } => {
  const color = (one: Element): number => contrast(getComputedStyle(one).color, one);
  const [note] = seen(element, '[role=note]');
  const [link] = seen(element, '[part~=contents] a');
  const [source] = seen(element, '.signs small a');
  const danger = part(element, 'danger');
  const boxes = [part(element, 'key-points'), danger, note!];
  // As the number to call is.
  const onDanger = contrast(getComputedStyle(link!).color, danger);
  const texts = [...boxes, link!, source!, part(element, 'intro'), part(element, 'footer')];
  const [, panel] = parts(element, 'panel');
  const [icon] = parts(element, 'icon');
  const border = (one: Element): number => contrast(getComputedStyle(one).borderTopColor, one);
  const edge = (one: Element): number =>
    contrast(getComputedStyle(one).borderInlineStartColor, one);
  return {
    words: Math.min(onDanger, ...texts.map(color)),
    marks: Math.min(
      border(panel!),
      border(part(element, 'now')),
      edge(danger),
      edge(note!),
      contrast(getComputedStyle(icon!).borderBottomColor, icon!),
    ),
  };
};
