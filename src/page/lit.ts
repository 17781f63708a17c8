import { create } from './dom.js';

/*
 * What Lit's files in our bundles see of the page in place of `globalThis` and `document`
 * (scripts/lit-patches.mjs): nothing that a name in the page's HTML can stand for.
 */

/** No switches that an element of the page could be, no policy of Trusted Types, and room for Lit's lists of versions. */
export const globals = { ShadowRoot };

/** Makes Lit's nodes: the document of what is in templates. No page's HTML gets into it. */
export const blank: Document = create('template').content.ownerDocument;
