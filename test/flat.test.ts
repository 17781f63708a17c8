import { expect } from '@open-wc/testing';
import { flatRules } from '../src/styles/flat.js';
import { looks } from '../src/styles/static.js';

/** The rules of style sheets that are for one medium, as they are written. */
const within = (css: string, medium: RegExp): string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules]
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule)
    .filter(({ conditionText }) => medium.test(conditionText))
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
};

const flat = within(`@media print { ${flatRules.cssText} }`, /print/);

describe('paper and a page without script', () => {
  it('open the same, and leave out the same', () => {
    expect(flat).to.have.length(2);
    expect(within(looks.last, /print/)).to.include.members(flat);
    expect(within(looks.first, /scripting: none/)).to.include.members(flat);
  });
});
