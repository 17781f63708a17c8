import { tokens } from './markup.js';
import { call, create } from './page/dom.js';

/*
 * How HTML becomes the guide's DOM. The browser parses one text alone: the guide in the language that is part
 * of this very script. Strict pages allow that through a policy that their own header names, `spasm-guide`; it
 * lets this one text through and no other, whoever asks. All else is built node by node, of what guides are
 * made of and nothing more: the words of another script, HTML that a page's script has put into the tag, Lit's
 * templates (scripts/lit-patches.mjs), and the guide itself where its policy is refused.
 */

const SVG = 'http://www.w3.org/2000/svg';
const VOID = /^(?:br|input)$/;
const TAG =
  /^(?:a|bdi|br|button|circle|d[dlt]|dialog|div|fieldset|figcaption|figure|form|h[1-6]|input|label|legend|li|nav|ol|option|p|path|section|select|slot|small|span|strong|svg|t(?:able|body|d|h|head|r)|ul)$/;
const ATTRIBUTE =
  /^(?:(?:aria|data)-[\w-]+|c[xy]|checked|class|colspan|d|dir|hidden|href|id|lang|method|name|opacity|part|pathLength|r|rel|role|scope|stroke-dasharray|tabindex|transform|type|value|viewBox)(?:\.lit\.)?$/;
const ADDRESS = /^(?:https:|tel:|#)/;

interface Policy {
  createHTML(text: string): string;
}

interface Factory {
  createPolicy(name: string, rules: object): unknown;
}

let own: string | undefined;

/** Takes the HTML that is part of this script for its own. */
export const trust = (html: string | undefined): void => {
  own = html;
};

const rules = {
  // What a page has given to every object is no rule of ours.
  __proto__: null,
  createHTML(text: string): string {
    if (text === own) return text;
    throw new TypeError('The policy "spasm-guide" is for the guide\'s own HTML alone.');
  },
};

/** A Trusted Types policy that lets the guide's own HTML through, or none where the page refuses it. */
export const createPolicy = (factory: Factory): Policy | undefined => {
  try {
    return factory.createPolicy('spasm-guide', rules) as Policy;
  } catch {
    return undefined;
  }
};

/** Asked for once: a page that refuses it reports each time. */
let policy: Policy | undefined;
let isRefused = false;

/** The guide's own HTML as this page parses it; nothing where it does not. */
const trusted = (html: string): string | undefined => {
  const { trustedTypes: factory } = globalThis as { trustedTypes?: Factory };
  // What has its name may be a part of the page.
  if (typeof factory?.createPolicy !== 'function') return html;
  policy ??= createPolicy(factory);
  return policy?.createHTML(html);
};

/**
 * Builds HTML without parsing it: tags, attributes, comments, text. What no guide is made of is left out; its
 * words stay.
 */
export const build = (template: HTMLTemplateElement, html: string): void => {
  const { content } = template;
  // That of what is in templates: no page's HTML gets into it.
  const { ownerDocument: page } = content;
  let parent: ParentNode & Node = content;
  for (const { text, comment, tag, isEnd, isEmpty, attributes } of tokens(html)) {
    if (text !== undefined) parent.append(text);
    else if (!tag) parent.append(page.createComment(comment ?? ''));
    else if (!TAG.test(tag)) continue;
    else if (isEnd) parent = (parent.parentNode as Element | null) ?? content;
    else {
      const inSvg = tag === 'svg' || (parent as Element).namespaceURI === SVG;
      const element: Element = inSvg ? page.createElementNS(SVG, tag) : page.createElement(tag);
      for (const [name, value] of attributes) {
        if (ATTRIBUTE.test(name) && (name !== 'href' || ADDRESS.test(value)))
          element.setAttribute(name, value);
      }
      parent.append(element);
      if (!VOID.test(tag) && !isEmpty) parent = element;
    }
  }
};

/** A template element that holds `html`, built. */
export const createTemplate = (html: string): HTMLTemplateElement => {
  const template = create('template');
  build(template, html);
  return template;
};

/** What is in a template, built: of what guides are made of alone. */
export const rebuilt = ({ innerHTML }: HTMLTemplateElement): DocumentFragment =>
  createTemplate(innerHTML).content;

/** What was built of HTML by now: many guides of a page are of the same. */
const built = new Map<string, DocumentFragment>();

/** Makes nodes of a guide's HTML. */
export const parse = (html: string): DocumentFragment => {
  const template = create('template');
  if (html === own && !isRefused) {
    try {
      const allowed = trusted(html);
      if (allowed !== undefined) {
        template.innerHTML = allowed;
        return template.content;
      }
    } catch {
      // A page that refuses every string, or has changed what its browser has.
    }
    isRefused = true;
  }
  const model = built.get(html) ?? createTemplate(html).content;
  built.set(html, model);
  return call(document, 'importNode', model, true) as DocumentFragment;
};
