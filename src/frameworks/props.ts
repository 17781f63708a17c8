import type { ReactiveElement } from 'lit';
import type { GuideEvents } from '../events.js';
import type { SpasmGuide } from '../spasm-guide.js';

/* What a framework's template may give the tag. Read from the class and its events: types only. */

type Own = Omit<SpasmGuide, keyof ReactiveElement>;

type NameOfProperty = {
  [Name in keyof Own]: Own[Name] extends (...args: never[]) => unknown ? never : Name;
}[keyof Own];

/** `headingLevel` in HTML's spelling: `heading-level`. */
type InHtml<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${InHtml<Rest>}`
  : Name;

/** How a value may be written in HTML; never, where it cannot. */
type Written<Value> = Value extends number
  ? Value | `${Value}`
  : Value extends string | boolean | null
    ? Value
    : never;

/** The properties by their own names. They take what the attribute takes too. */
export type GuideProperties = {
  [Name in NameOfProperty]?: Own[Name] | Written<Own[Name]> | undefined;
};

/** The attributes, spelled as in HTML. */
export type GuideAttributes = {
  [Name in NameOfProperty as InHtml<Name>]?: Written<Own[Name]> | undefined;
};

/** All that the tag takes beside what every element takes. */
export type GuideProps = GuideProperties & Omit<GuideAttributes, keyof GuideProperties>;

/** Listeners as React and Svelte spell them: `onspasm-guide-toggle`. */
export type GuideListeners = {
  [Name in keyof GuideEvents as `on${Name}`]?:
    ((event: CustomEvent<GuideEvents[Name]>) => void) | undefined;
};
