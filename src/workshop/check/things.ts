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
  const choice = property ? ', or choose a color here for the guide alone' : '';
  return html`<p>
    This comes from the colors of your own page: you chose none of this here. Change them on your
    page${choice}.
  </p>`;
};

const offer = ({ property, to }: Mend, isDark: boolean, use: Use) => {
  if (!property) return nothing;
  return to
    ? html`<p class="row">
        <button type="button" class="primary" @click=${() => use(property, to, isDark)}>
          Use ${to}
        </button>
        <span>${swatch(to)} is the nearest color that passes everywhere it shows.</span>
      </p>`
    : html`<p>
        No lighter or darker shade of it passes everywhere it shows. Choose another color, or change
        what is behind it.
      </p>`;
};

const mendCard = (mend: Mend, { name, look }: Colours, use: Use) => {
  const worst = mend.pairs.toSorted((a, b) => a.ratio / a.need - b.ratio / b.need);
  return html`<section class="card thing">
    <h3>${name}: ${nameOf(mend.property)}</h3>
    ${whose(mend)} ${lines(worst.map((pair) => pairLine(pair, pair.need)))}
    ${offer(mend, look.scheme === 'dark', use)}
  </section>`;
};

/** A card for each colour that fails, with the nearest that passes. */
export const mendCards = ({ colours }: Report, use: Use) =>
  colours.flatMap((one) => one.mends.map((mend) => mendCard(mend, one, use)));

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
