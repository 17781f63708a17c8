import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SpasmGuide } from '../index.js';
import type { GuideListeners, GuideProps } from './props.js';

export * from '../index.js';

type AnyElement = DetailedHTMLProps<HTMLAttributes<SpasmGuide>, SpasmGuide>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'spasm-guide': Omit<AnyElement, keyof GuideProps> & GuideProps & GuideListeners;
    }
  }
}
