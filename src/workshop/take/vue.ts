import type { Choices } from '../choices.js';
import { appOf, headOf, INSTALL, PACKAGE, saveSteps, tagIn } from './app.js';
import type { Code, Way } from './way.js';

const FILE = 'CrampGuide.vue';

const option: Code = {
  title: 'In vite.config.ts',
  text: `vue({
  template: { compilerOptions: { isCustomElement: (tag) => tag === '${PACKAGE}' } },
})`,
};

const component = (choices: Choices): string => `<script setup lang="ts">
${headOf(choices, `${PACKAGE}/vue`)}
</script>

<template>
  ${tagIn(choices, '  ', (name, code) => `:${name}="${code}"`)}
</template>`;

/** Vue 3, in TypeScript. */
export const vueWay = (choices: Choices): Way => {
  const app = appOf(choices, { file: FILE, text: component(choices), policy: 'vue' });
  return {
    id: 'vue',
    title: 'Vue',
    hint: 'For an app with Vue 3.',
    steps: [
      INSTALL,
      'Tell Vue that the tag is none of its own: write the option below where your app calls vue().',
      ...saveSteps(choices, FILE),
    ],
    ...app,
    code: [option, ...app.code],
  };
};
