/*
 * How Lit's templates become DOM in our bundles (rollup.config.mjs puts these two functions in their
 * place). Strict pages allow HTML strings only through a policy named in their own header: ours is
 * `spasm-guide`, whatever other copy of Lit is there. Where even that name is refused or taken, the
 * template is built node by node, so that the guide never stays blank.
 */

const SVG = 'http://www.w3.org/2000/svg';
const VOID = /^(?:br|hr|img|input)$/;
const TOKEN = /<!--([^]*?)-->|<(\?[^>]*)>|<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*)>|([^<]+)/g;
const ATTRIBUTE = /([^\s="/]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

interface Policy {
  createScript(text: string): string;
}

let policy: Policy | undefined;

const same = (text: string) => text;

/** A Trusted Types policy that lets our own words through, or none where the page refuses it. */
export const createPolicy = (factory: {
  createPolicy(name: string, rules: object): unknown;
}): unknown => {
  try {
    policy = factory.createPolicy('spasm-guide', {
      createHTML: same,
      createScript: same,
    }) as Policy;
  } catch {
    policy = undefined;
  }
  return policy;
};

/** `text` as a strict page lets it into a script that is data, never run. */
export const trustedData = (text: string): string => policy?.createScript(text) ?? text;

/** Builds a well-formed template of our own without parsing HTML: tags, attributes, comments, text. */
export const build = (template: HTMLTemplateElement, html: string): void => {
  let parent: Element | DocumentFragment = template.content;
  for (const [, comment, mark, close, tag, attributes = '', text] of html.matchAll(TOKEN)) {
    if (text !== undefined) parent.append(text);
    else if (!tag) parent.append(document.createComment(comment ?? mark ?? ''));
    else if (close) parent = parent.parentNode as Element;
    else {
      const inSvg: boolean = tag === 'svg' || (parent as Element).namespaceURI === SVG;
      const element: Element = inSvg
        ? document.createElementNS(SVG, tag)
        : document.createElement(tag);
      for (const [, name = '', quoted, bare] of attributes.matchAll(ATTRIBUTE)) {
        element.setAttribute(name, quoted ?? bare ?? '');
      }
      parent.append(element);
      if (!VOID.test(tag) && !attributes.endsWith('/')) parent = element;
    }
  }
};

/** Lit's template element for `html`, which is a string or what the policy made of it. */
export const createTemplate = (html: unknown): HTMLTemplateElement => {
  const template = document.createElement('template');
  try {
    template.innerHTML = html as string;
  } catch {
    build(template, String(html));
  }
  return template;
};
