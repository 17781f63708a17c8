import type { HTMLAttributes } from 'svelte/elements';
import type { SpasmGuide } from '../index.js';
import type { GuideListeners, GuideProps } from './props.js';

export * from '../index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'spasm-guide': Omit<HTMLAttributes<SpasmGuide>, keyof GuideProps> & GuideProps & GuideListeners;
  }
}
