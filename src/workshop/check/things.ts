import { html, nothing } from 'lit';
import { facts } from '../facts.js';
import type { Mend } from './mend.js';
import { pairLine, swatch } from './pair.js';
import type { Colours, Report, Sizes } from './run.js';

/* What is to be mended: a card for each thing. */

/** As many of a kind as are read; the others can be opened. */
const FIRST = 3;

type Use = (property: string, color: string, isDark: boolean) => void;

/** The first lines, and the others to open. */
const lines = (all: readonly unknown[]) => {
  const others = all.slice(FIRST);
  return html`<ul>
      ${all.slice(0, FIRST)}
    </ul>
    ${
      others.length
        ? html`<details>
            <summary>${others.length} more</summary>
            <ul>
              ${others}
            </ul>
          </details>`
        : nothing
    }`;
};

/** What a property is for, as the manifest says in its first sentence. */
const nameOf = (property: string | undefined): string =>
  facts.element.cssProperties.find(({ name }) => name === property)?.description?.split('.')[0] ??
  'Colors of your page';

/** Whose colour it is, and so where it is to be changed. */
const whose = ({ property, isOwn, from }: Mend) => {
  if (isOwn)
    return html`<p>The color you chose, ${swatch(from)}, is too close to what is behind it.</p>`;
  return property
    ? html`<p>
        The guide's own color, ${swatch(from)}, is too close to a color of your page or to one that
        you chose.
      </p>`
    : html`<p>This comes from the colors of your own page. Change them there.</p>`;
};

const offer = ({ property, to }: Mend, { name, look }: Colours, hasOthers: boolean, use: Use) => {
  const isDark = look.scheme === 'dark';
  if (!property)
    return to ? html`<p>${swatch(to)} is the nearest color of text that passes.</p>` : nothing;
  return to
    ? html`<p class="row">
        <button type="button" class="primary" @click=${() => use(property, to, isDark)}>
          Use ${to}
        </button>
        <span
          >${swatch(to)} is the nearest color that passes everywhere it
          shows.${hasOthers ? ` It is for ${name.toLowerCase()} devices alone.` : nothing}</span
        >
      </p>`
    : html`<p>
        No lighter or darker shade of it passes everywhere it shows. Choose another color, or change
        what is behind it.
      </p>`;
};

const mendCard = (mend: Mend, colours: Colours, hasOthers: boolean, use: Use) => {
  const worst = mend.pairs.toSorted((a, b) => a.ratio / a.need - b.ratio / b.need);
  return html`<section class="card thing">
    <h3>${colours.name}: ${nameOf(mend.property)}</h3>
    ${whose(mend)} ${lines(worst.map((pair) => pairLine(pair, pair.need)))}
    ${offer(mend, colours, hasOthers, use)}
  </section>`;
};

/** A card for each colour that fails, with the nearest that passes. */
export const mendCards = ({ colours }: Report, use: Use) => {
  const hasDark = colours.some(({ look }) => look.scheme === 'dark');
  return colours.flatMap((one) => one.mends.map((mend) => mendCard(mend, one, hasDark, use)));
};

const faultCard = ({ name, faults }: Sizes) =>
  html`<section class="card thing">
    <h3>${name}</h3>
    ${lines(
      faults.map(
        ({ where, words, says }) =>
          html`<li>In ${where}: ${words ? html`“${words}”` : 'this'} ${says}</li>`,
      ),
    )}
  </section>`;

/** A card for each size at which something is too small, too wide or cut off. */
export const faultCards = ({ sizes }: Report) =>
  sizes.filter(({ faults }) => faults.length).map(faultCard);
