import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { GuideEvents, SpasmGuide } from '../index.js';
import type { GuideProps } from './props.js';

export * from '../index.js';

type Listeners = { [Name in keyof GuideEvents]: (event: CustomEvent<GuideEvents[Name]>) => void };

type Tag = new () => SpasmGuide & {
  /** Read by Vue's type checker alone: a guide has no such properties. */
  $props: Omit<HTMLAttributes, keyof GuideProps> & GuideProps & PublicProps;
  $emit: EmitFn<Listeners>;
};

declare module 'vue' {
  interface GlobalComponents {
    'spasm-guide': Tag;
  }
  /** Vue leaves out what puts a clinic's words into the guide. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
