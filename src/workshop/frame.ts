import type { SpasmGuide } from '../spasm-guide.js';
import type { Choices } from './choices.js';
import { fileText } from './files.js';
import { scriptsOf, styleOf, tagOf } from './markup.js';

/* A page with the real element in it, as the clinic's would be: in a frame, for the preview and for checks. */

export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly document: Document;
  readonly guide: SpasmGuide;
}

/** How the page around the guide looks, which the clinic does not paste. */
const pageStyle = ({ font, light, darkPage }: Choices): string => {
  const night = darkPage
    ? `@media (prefers-color-scheme: dark) { :root { color-scheme: dark; } body { background: ${darkPage.background}; color: ${darkPage.text}; } }`
    : '';
  return `:root { color-scheme: light; }
body { margin: 0; padding: 1rem; font: 1rem/1.5 ${font}; background: ${light.background}; color: ${light.text}; }
${night}`;
};

/** A script's text as it may stand in a page. */
const inline = (path: string): string =>
  `<script>${fileText(path).replaceAll('</script', '<\\/script')}</script>`;

const page = (choices: Choices): string => `<!doctype html>
<html lang="${choices.languages[0] ?? 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Preview</title>
<style id="page">${pageStyle(choices)}</style>
<style id="brand">${styleOf(choices)}</style>
<body>${tagOf(choices)}${scriptsOf(choices).map(inline).join('')}</body>`;

/**
 * Loads a page with the guide that was chosen into `element`, which is in the document.
 * @returns the page once the guide shows
 */
export const load = async (element: HTMLIFrameElement, choices: Choices): Promise<Frame> => {
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
  element.srcdoc = page(choices);
  await loaded;
  const { contentDocument: document } = element;
  const guide = document?.querySelector<SpasmGuide>('spasm-guide');
  if (!document || !guide) throw new Error('The preview has no guide.');
  await guide.updateComplete;
  return { element, document, guide };
};

/** Shows `choices` in a frame that has their languages: without loading it anew. */
export const applyChoices = async ({ document, guide }: Frame, choices: Choices): Promise<void> => {
  for (const [id, css] of [
    ['page', pageStyle(choices)],
    ['brand', styleOf(choices)],
  ] as const) {
    const style = document.getElementById(id);
    if (style && style.textContent !== css) style.textContent = css;
  }
  const model = new DOMParser()
    .parseFromString(tagOf(choices), 'text/html')
    .querySelector('spasm-guide');
  if (!model) return;
  for (const name of guide.getAttributeNames())
    if (name !== 'open' && !model.hasAttribute(name)) guide.removeAttribute(name);
  for (const { name, value } of model.attributes)
    if (guide.getAttribute(name) !== value) guide.setAttribute(name, value);
  if (guide.innerHTML !== model.innerHTML)
    guide.replaceChildren(...[...model.childNodes].map((node) => document.importNode(node, true)));
  await guide.updateComplete;
};
