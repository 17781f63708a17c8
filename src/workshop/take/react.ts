import type { Choices } from '../choices.js';
import { appOf, headOf, INSTALL, PACKAGE, saveSteps, tagIn } from './app.js';
import type { Way } from './way.js';

const FILE = 'CrampGuide.tsx';

const component = (choices: Choices): string => `${headOf(choices, `${PACKAGE}/react`)}

export const CrampGuide = () => (
  ${tagIn(choices, '  ', (name, code) => `${name}={${code}}`)}
);`;

/** React 19, in TypeScript. */
export const reactWay = (choices: Choices): Way => ({
  id: 'react',
  title: 'React',
  hint: 'For an app with React 19.',
  steps: [INSTALL, ...saveSteps(choices, FILE)],
  ...appOf(choices, { file: FILE, text: component(choices) }),
});
