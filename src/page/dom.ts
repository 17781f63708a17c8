/*
 * A name in a page's HTML can hide what a document or a form has by itself: with `<img name=body>` in the
 * page, `document.body` is that picture; with `<input name=append>` in it, a form has no `append`. So the
 * document, and whatever of the page may be a form, is asked by way of its prototype, which no markup reaches.
 */

type Method<Of, Name extends keyof Of> = Extract<Of[Name], (...given: never[]) => unknown>;

/** What `node` has by this name itself, whatever the page's HTML has put over it. */
export const get = <Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] =>
  Reflect.get(Object.getPrototypeOf(node) as Of, name, node);

export const set = <Of extends Node, Name extends keyof Of>(
  node: Of,
  name: Name,
  value: Of[Name],
): void => void Reflect.set(Object.getPrototypeOf(node) as Of, name, value, node);

export const call = <Of extends Node, Name extends keyof Of>(
  node: Of,
  name: Name,
  ...given: Parameters<Method<Of, Name>>
): ReturnType<Method<Of, Name>> =>
  (get(node, name) as (...given: unknown[]) => unknown).apply(node, given) as never;

/** A new element of this page. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] => call(document, 'createElement', tag) as never;

/** The window that shows `element`; none for what is made for no page. */
export const viewOf = (element: Element): (Window & typeof globalThis) | null =>
  get(element.ownerDocument, 'defaultView');
