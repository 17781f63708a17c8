import { html, nothing, type TemplateResult } from 'lit';
import type { Choices } from '../choices.js';
import { facts } from '../facts.js';
import type { Found } from './from-css.js';
import { wordsOf } from './properties.js';

/* What was found on a site, each with what it may be used for. */

/** Something that a found value may be used for, and what is chosen then. */
interface Use {
  readonly label: string;
  readonly take: (choices: Choices, value: string) => Partial<Choices>;
}

const propertyUses = (syntax: string): Use[] =>
  facts.element.cssProperties
    .filter((one) => one.syntax === syntax)
    .map((one) => ({
      label: wordsOf(one)[0],
      take: ({ properties }, value) => ({ properties: { ...properties, [one.name]: value } }),
    }));

const darkUses = (): Use[] =>
  facts.element.cssProperties
    .filter(({ syntax }) => syntax === '<color>')
    .map((one) => ({
      label: `On dark devices: ${wordsOf(one)[0]}`,
      take: ({ dark }, value) => ({ dark: { ...dark, [one.name]: value } }),
    }));

const pageUses: Readonly<Record<string, readonly Use[]>> = {
  '<color>': [
    {
      label: 'Background of your page',
      take: ({ light }, background) => ({ light: { ...light, background } }),
    },
    { label: 'Text of your page', take: ({ light }, text) => ({ light: { ...light, text } }) },
  ],
  '<family-name>#': [{ label: 'Font of your page', take: (_, font) => ({ font }) }],
};

const usesOf = (syntax: string, { darkPage }: Choices): readonly Use[] => [
  ...propertyUses(syntax),
  ...(pageUses[syntax] ?? []),
  ...(darkPage && syntax === '<color>' ? darkUses() : []),
];

/** A value that was found, how much it is used, and a choice of what to use it for. */
const proposal = (
  found: Found,
  syntax: string,
  choices: Choices,
  choose: (taken: Partial<Choices>, said: string) => void,
): TemplateResult => {
  const uses = usesOf(syntax, choices);
  const onSet = ({ currentTarget }: Event): void => {
    const list = (currentTarget as HTMLElement).parentElement?.querySelector('select');
    const use = uses[list?.selectedIndex ?? 0];
    if (use) choose(use.take(choices, found.value), `${use.label}: ${found.value}`);
  };
  return html`<li class="row">
    ${
      syntax === '<color>'
        ? html`<span class="swatch" style="background: ${found.value}"></span>`
        : nothing
    }
    <span class="found"><code>${found.value}</code> <span class="hint">${found.said}</span></span>
    <label
      >Use as
      <select aria-label=${`Use as: ${found.value}`}>
        ${uses.map(({ label }) => html`<option>${label}</option>`)}
      </select>
    </label>
    <button type="button" aria-label=${`Set ${found.value}`} @click=${onSet}>Set</button>
  </li>`;
};

/** What was found, under its title; nothing for none. */
export const proposals = (
  title: string,
  all: readonly Found[],
  syntax: string,
  choices: Choices,
  choose: (taken: Partial<Choices>, said: string) => void,
): TemplateResult | typeof nothing =>
  all.length
    ? html`<h4>${title}</h4>
        <ul class="proposals">
          ${all.map((found) => proposal(found, syntax, choices, choose))}
        </ul>`
    : nothing;
