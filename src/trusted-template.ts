/*
 * How the guide's HTML, and in our bundles Lit's templates (scripts/lit-patches.mjs), become DOM. Strict
 * pages allow HTML strings only through a policy named in their own header: ours is `spasm-guide`,
 * whatever other copy of Lit is there. Where even that name is refused or taken, the HTML is built node
 * by node, so that the guide never stays blank.
 */

const SVG = 'http://www.w3.org/2000/svg';
const VOID = /^(?:br|hr|img|input)$/;
const TOKEN = /<!--([^]*?)-->|<(\?[^>]*)>|<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*)>|([^<]+)/g;
const ATTRIBUTE = /([^\s="/]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
}

interface Factory {
  createPolicy(name: string, rules: object): unknown;
}

/** Not yet asked for; then what the page granted. */
let granted: { readonly policy: Policy | undefined } | undefined;

const same = (text: string) => text;

/** A Trusted Types policy that lets our own words through, or none where the page refuses it. */
export const createPolicy = (factory: Factory): unknown => {
  try {
    const rules = { createHTML: same, createScript: same };
    granted = { policy: factory.createPolicy('spasm-guide', rules) as Policy };
  } catch {
    granted = { policy: undefined };
  }
  return granted.policy;
};

const policy = (): Policy | undefined => {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (!granted && trustedTypes) createPolicy(trustedTypes);
  return granted?.policy;
};

/** `text` as a strict page lets it into a script that is data, never run. */
export const trustedData = (text: string): string => policy()?.createScript(text) ?? text;

/** What text/html.ts writes for a sign that HTML would take for its own. */
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', quot: '"' };
const read = (text: string): string =>
  text.replace(/&(amp|lt|quot);/g, (_, name: string) => signs[name] ?? '');

/** Builds well-formed HTML of our own without parsing it: tags, attributes, comments, text. */
export const build = (template: HTMLTemplateElement, html: string): void => {
  let parent: Element | DocumentFragment = template.content;
  for (const [, comment, mark, close, tag, attributes = '', text] of html.matchAll(TOKEN)) {
    if (text !== undefined) parent.append(read(text));
    else if (!tag) parent.append(document.createComment(comment ?? mark ?? ''));
    else if (close) parent = parent.parentNode as Element;
    else {
      const inSvg: boolean = tag === 'svg' || (parent as Element).namespaceURI === SVG;
      const element: Element = inSvg
        ? document.createElementNS(SVG, tag)
        : document.createElement(tag);
      for (const [, name = '', quoted, bare] of attributes.matchAll(ATTRIBUTE)) {
        element.setAttribute(name, read(quoted ?? bare ?? ''));
      }
      parent.append(element);
      if (!VOID.test(tag) && !attributes.endsWith('/')) parent = element;
    }
  }
};

/** A template element that holds `html`, which is a string or what the policy made of it. */
export const createTemplate = (html: unknown): HTMLTemplateElement => {
  const template = document.createElement('template');
  try {
    template.innerHTML = html as string;
  } catch {
    build(template, String(html));
  }
  return template;
};

/** Makes nodes of the guide's own compiled HTML. */
export const parse = (html: string): DocumentFragment =>
  createTemplate(policy()?.createHTML(html) ?? html).content;
