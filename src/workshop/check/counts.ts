import { html, nothing } from 'lit';
import { pairLine } from './pair.js';
import type { Report } from './run.js';
import { allPairs, isBest, isEnough } from './verdict.js';

/* All that was checked, in numbers. */

/** How many pairs of colours each look has, and how many pass. */
export const colourTable = ({ colours }: Report) =>
  html`<table class="counts">
    <caption>
      Pairs of colors, and how many pass
    </caption>
    <thead>
      <tr>
        <th scope="col">Shown as</th>
        <th scope="col">Pairs</th>
        <th scope="col">AA</th>
        <th scope="col">AAA</th>
      </tr>
    </thead>
    <tbody>
      ${colours.map(
        ({ name, pairs }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${pairs.length}</td>
            <td>${pairs.filter(isEnough).length}</td>
            <td>${pairs.filter((pair) => isEnough(pair) && isBest(pair)).length}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Whether all is well at each size. */
export const sizeTable = ({ sizes }: Report) =>
  html`<table class="counts">
    <caption>
      Sizes
    </caption>
    <thead>
      <tr>
        <th scope="col">Check</th>
        <th scope="col">Result</th>
      </tr>
    </thead>
    <tbody>
      ${sizes.map(
        ({ name, faults }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${faults.length ? `${faults.length} to mend` : 'Passes'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** What passes AA and could be better: no more than a hint. */
export const hints = (report: Report) => {
  const weak = allPairs(report).filter((pair) => isEnough(pair) && !isBest(pair));
  if (!weak.length) return nothing;
  return html`<details class="hints">
    <summary>${weak.length} that pass AA and not yet AAA</summary>
    <p class="hint">You need not change these. With more contrast, more people can read them.</p>
    <ul>
      ${weak.map((pair) => pairLine(pair, pair.better ?? pair.need))}
    </ul>
  </details>`;
};
