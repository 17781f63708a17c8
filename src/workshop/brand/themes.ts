/* Looks that are ready: each holds on a light and on a dark page. */

export interface Theme {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

/** The colours of a look, in the order that its button shows them. */
const colors = (
  accent: string,
  onAccent: string,
  text: string,
  muted: string,
  surface: string,
  border: string,
): Record<string, string> => ({
  '--spasm-guide-accent': accent,
  '--spasm-guide-on-accent': onAccent,
  '--spasm-guide-text': text,
  '--spasm-guide-muted': muted,
  '--spasm-guide-surface': surface,
  '--spasm-guide-border': border,
});

export const themes: readonly Theme[] = [
  { name: 'As it comes', properties: {}, dark: {} },
  {
    name: 'Calm blue',
    properties: {
      ...colors('#1a4f8b', '#ffffff', '#1b2733', '#3f4d5a', '#f3f7fc', '#75879a'),
      '--spasm-guide-radius': '0.5rem',
    },
    dark: colors('#9cc7f5', '#0b1c30', '#e8eff7', '#bccad8', '#1a2430', '#8193a6'),
  },
  {
    name: 'Forest green',
    properties: {
      ...colors('#1f5c3a', '#ffffff', '#1c2a22', '#404f46', '#f2f8f4', '#738a7c'),
      '--spasm-guide-radius': '0.25rem',
    },
    dark: colors('#94d7af', '#0a2115', '#e8f3ec', '#bccdc3', '#18261e', '#7f9788'),
  },
  {
    name: 'Warm plum',
    properties: {
      ...colors('#7a2a5c', '#ffffff', '#2e1f29', '#54434e', '#fcf4f8', '#947c8b'),
      '--spasm-guide-radius': '1rem',
    },
    dark: colors('#f0aed3', '#33102a', '#f6ebf2', '#d3c0cb', '#2a1d26', '#9c8594'),
  },
  {
    name: 'High contrast',
    properties: {
      ...colors('#00308f', '#ffffff', '#000000', '#1f1f1f', '#ffffff', '#000000'),
      '--spasm-guide-radius': '0.125rem',
    },
    dark: colors('#ffe45c', '#000000', '#ffffff', '#e6e6e6', '#000000', '#ffffff'),
  },
];
