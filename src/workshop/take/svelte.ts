import type { Choices } from '../choices.js';
import { appOf, headOf, INSTALL, PACKAGE, saveSteps, tagIn } from './app.js';
import type { Way } from './way.js';

const FILE = 'CrampGuide.svelte';

const component = (choices: Choices): string => `<script lang="ts">
${headOf(choices, `${PACKAGE}/svelte`).replace(/^(?=.)/gm, '  ')}
</script>

${tagIn(choices, '', (name, code) => `${name}={${code}}`)}`;

/** Svelte 5, in TypeScript. */
export const svelteWay = (choices: Choices): Way => ({
  id: 'svelte',
  title: 'Svelte',
  hint: 'For an app with Svelte 5.',
  steps: [INSTALL, ...saveSteps(choices, FILE)],
  ...appOf(choices, { file: FILE, text: component(choices), policy: 'svelte-trusted-html' }),
});
