import type { Choices } from '../choices.js';
import { contrast, nearest, onColor, shadeOf } from './colour.js';
import type { Site } from './from-css.js';

/* What "Use these" does with what was found on a site. */

/** Text needs 4.5:1 (WCAG 2.2, 1.4.3); the guide's boxes tint their ground, which takes a tenth of it. */
const READABLE = 5.1;
/** Greys have less chroma than this. */
const STRONG = 0.05;

/** The strong colour of a site that is used most, one that can be read on `ground` before any other. */
const accentOf = ({ colors }: Site, ground: string): string | undefined => {
  const strong = colors.filter(({ value }) => shadeOf(value).chroma >= STRONG);
  const found = strong.find(({ value }) => contrast(value, ground) >= READABLE) ?? strong[0];
  return found && nearest(found.value, ground, READABLE);
};

const accents = (color: string): Record<string, string> => ({
  '--spasm-guide-accent': color,
  '--spasm-guide-on-accent': onColor(color),
});

/**
 * What to choose, so that the guide looks like the site: its page, its font, its corners, and an
 * accent that can be read on every ground of the page.
 * @returns undefined where the site has no strong colour
 */
export const planOf = (site: Site, choices: Choices): Partial<Choices> | undefined => {
  const light = {
    background: site.background ?? choices.light.background,
    text: site.text ?? choices.light.text,
  };
  const accent = accentOf(site, light.background);
  if (!accent) return undefined;
  const radius = site.radii[0]?.value;
  const { darkPage } = choices;
  return {
    light,
    ...(site.font && { font: site.font }),
    properties: {
      ...choices.properties,
      ...accents(accent),
      ...(radius && { '--spasm-guide-radius': radius }),
    },
    ...(darkPage && {
      dark: { ...choices.dark, ...accents(nearest(accent, darkPage.background, READABLE)) },
    }),
  };
};
