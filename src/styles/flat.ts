import { css } from 'lit';

/** On paper and without a script alike: every panel is open, and what only a script could use is gone. */
export const flatRules = css`
  .controls,
  .places,
  .hold,
  .sound,
  .link,
  [part~='now'],
  [part~='icon'] {
    display: none;
  }

  [part~='content'],
  [part~='content'][hidden] {
    display: block;
    height: auto;
    content-visibility: visible;
    visibility: inherit;
    animation: none;
    transition: none;
  }
`;
