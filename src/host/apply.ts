import type { ChangingLabels, Labels, Words } from '../guide.js';
import { call } from '../page/dom.js';
import { filled } from '../views/filled.js';
import { localView } from '../views/local.js';
import { render } from 'lit';
import type { HostBlock, HostContent } from './content.js';

/*
 * Puts the host's own words into a guide, each marked as the host's. All of it becomes text: nothing of
 * it is parsed.
 */

const OWN_TOOLS = '.places, .figures, .stretch, .link';

const find = <Found extends Element = HTMLElement>(guide: Element, selector: string): Found[] => [
  ...guide.querySelectorAll<Found>(selector),
];

/** The panel `id`; none where its section does not show. */
const panelOf = (guide: Element, id: string) => {
  const [panel] = find(guide, `[part~=panel]#${CSS.escape(id)}`);
  return panel;
};

/** Other words for the labels that stand in the document; what changes reads them as it does. */
const relabel = (guide: Element, given: Partial<Labels>, words: ChangingLabels): void => {
  for (const [name, label] of Object.entries(given)) {
    for (const one of find(guide, `[data-label=${name}]`)) {
      one.textContent = label;
      // Kept to itself: the guide's own words follow it.
      one.dir = 'auto';
    }
  }
  const { places, allPlaces, copyLink, source } = given;
  for (const one of find(guide, '.places')) {
    if (places) one.ariaLabel = places;
    const all = one.querySelector('[value=""]');
    if (allPlaces && all) all.textContent = allPlaces;
  }
  const rename = (selector: string, old: string, next?: string) => {
    if (next === undefined) return;
    for (const one of find(guide, selector))
      one.ariaLabel = next + (one.ariaLabel ?? '').slice(old.length);
  };
  rename('[part~=copy-link]', words.copyLink, copyLink);
  rename('small a', words.source, source);
  if (copyLink) for (const one of find(guide, '[part~=copy-link]')) one.textContent = copyLink;
};

const retitle = (panel: Element, title: string, { copyLink }: ChangingLabels): void => {
  const [name, link] = ['[part~=summary] > span', '[part~=copy-link]'].map((one) =>
    panel.querySelector(one),
  );
  if (name) name.textContent = title;
  if (link) link.ariaLabel = `${copyLink}: ${title}`;
};

/** An empty panel like `model`, with ids that none of `all` is. */
const panelLike = (model: Element, id: string, all: readonly string[]): Element => {
  const panel = model.cloneNode(true) as HTMLElement;
  const old = model.id;
  const content = `${id}-content`;
  // No id of a host's ends with a dash.
  const ids = new Map([
    [old, id],
    [`${old}-content`, all.includes(content) ? `${content}-` : content],
  ]);
  for (const one of [panel, ...find(panel, '*')]) {
    for (const { name, value } of [...one.attributes]) {
      one.setAttribute(name, ids.get(value) ?? value);
    }
  }
  panel.setAttribute('part', `panel ${id}`);
  for (const one of find(panel, '[part~=text] > :not(.link)')) one.remove();
  return panel;
};

/** Puts the host's own words into a guide that is as it is compiled. */
export const applyContent = (guide: Element, content: HostContent, words: Words): void => {
  const {
    by,
    reviewedBy: reviewer,
    labels: given = Object.create(null) as Partial<Labels>,
    hide,
    replace,
    append,
    add,
    danger,
  } = content;
  const labels = { ...words.labels, ...given };
  const mark = filled(words.about.addedBy, { by });

  /** What stays of a panel's text comes after. */
  const put = (text: Element | null | undefined, body: readonly HostBlock[] = []) => {
    if (!text || !body.length) return;
    const box = call(document, 'createDocumentFragment');
    render(localView(body, mark, labels), box);
    text.insertBefore(box, [...text.children].find((one) => one.matches(OWN_TOOLS)) ?? null);
  };
  const say = (panel: Element | undefined, body?: readonly HostBlock[]) =>
    put(panel?.querySelector('[part~=text]'), body);

  relabel(guide, given, words.labels);
  for (const [id, own] of Object.entries(replace ?? {})) {
    const panel = panelOf(guide, id);
    for (const one of panel ? find(panel, '[part~=text] > *') : []) {
      if (!one.matches('.places, .stretch, .link')) one.remove();
    }
    if (panel && own.title) retitle(panel, own.title, labels);
    say(panel, own.body);
  }
  for (const [id, body] of Object.entries(append ?? {})) say(panelOf(guide, id), body);
  const added = (add ?? []).map(({ id }) => id);
  for (const { id, section, title, body } of add ?? []) {
    const [box] = find(guide, `[part~=section]#${section} > div`);
    const model = box?.querySelector('[part~=panel]');
    if (!box || !model) continue;
    const panel = panelLike(model, id, added);
    retitle(panel, title, labels);
    say(panel, body);
    box.append(panel);
  }
  for (const id of hide ?? []) panelOf(guide, id)?.remove();
  for (const [tier, signs] of Object.entries(danger ?? {})) {
    if (tier === 'emergency') put(guide.querySelector('.signs'), [{ list: signs }]);
    else say(panelOf(guide, tier), [{ list: signs }]);
  }
  const [review, translation] = find(guide, '.review');
  if (reviewer && review) {
    // It says that nobody has.
    translation?.remove();
    review.replaceChildren();
    render(filled(words.about.reviewedBy, { by, reviewer }), review);
  }
};
