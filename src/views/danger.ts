import { html, nothing, type TemplateResult } from 'lit';
import type { DangerTier } from '../guide.js';
import { claims, type Words } from './blocks.js';
import { heading } from './heading.js';
import { still } from './still.js';

/** `action` with its `{number}` as a link that dials, or in words where the host gave none. */
const action = (text: string, localNumber: string, phone?: string) => {
  const [before, after] = text.split('{number}');
  if (after === undefined) return text;
  const number = phone
    ? html`<a href="tel:${phone.replace(/[^\d+*#]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>`
    : localNumber;
  return html`${before}${number}${after}`;
};

const tier = (
  { id, title, action: text, groups }: DangerTier,
  level: number,
  words: Words,
  phone?: string,
) =>
  html`<div class=${id}>
    ${heading(level, undefined, title)}
    <p><strong>${action(text, words.guide.danger.localNumber, phone)}</strong></p>
    ${groups.map(
      (group) =>
        html`${group.title ? heading(level + 1, 'group', group.title) : nothing}${still(words.guide, id, () => [claims(group.signs, words)])}`,
    )}
  </div>`;

/** The danger signs in their tiers, and the host's own contact beside them. Never collapses. */
export const danger = (words: Words, level: number, phone?: string): TemplateResult => {
  const { title, intro, tiers } = words.guide.danger;
  return html`<section part="danger" id="danger" aria-labelledby="danger-heading">
    ${heading(level, 'section-heading', html`<span id="danger-heading" tabindex="-1">${title}</span>`)}
    <p>${intro}</p>
    <div part="contact"><slot name="contact"></slot></div>
    <div class="tiers">${tiers.map((one) => tier(one, level + 1, words, phone))}</div>
  </section>`;
};
