import { css } from 'lit';

/**
 * Looks of what shows only to who has touched the guide: under a pointer, after a tap, while a timer
 * runs. dist/static has them last, for nobody waits for them.
 */
export const touchedStyles = css`
  .now-content,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .now-content {
    gap: 0.9em;
    margin-block-start: 0.75em;
    padding: var(--_gap);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 1.125em;
  }

  .now-content > :first-child {
    font-size: 1.3em;
  }

  /* Reached by script alone, to be read out; the box around it is the mark to the eye. */
  [tabindex='-1']:focus {
    outline: none;
  }

  .now-content .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 45%), 1fr));
  }

  .now-content .places button {
    min-block-size: 56px;
    padding-inline: 0.5em;
  }

  [part~='timer'] {
    display: flex;
    align-items: center;
    gap: 0.8em;
    flex-wrap: wrap;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }

  [part~='timer'] strong {
    display: block;
    font-size: 1.4em;
    line-height: 1.2;
  }

  [part~='timer'] svg {
    flex: none;
    inline-size: 5em;
    fill: none;
    stroke: var(--_border);
    stroke-width: 3;
    rotate: -90deg;
  }

  [part~='timer'] circle + circle {
    stroke: var(--_accent);
    stroke-width: 4;
  }

  /* On the browser's own ground, whatever the clinic's is: so in its own colours too. */
  dialog {
    --_text: CanvasText;
    --_muted: color-mix(in srgb, CanvasText 80%, transparent);
    --_border: color-mix(in srgb, CanvasText 55%, transparent);
    inline-size: min(30em, 100% - 2em);
    padding: calc(1.25 * var(--_gap));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }

  dialog button {
    border-color: var(--_border);
    color: CanvasText;
  }

  dialog [value='print'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  fieldset {
    gap: 0.25em;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 0.4em;
    font-size: 1.2em;
    font-weight: 650;
  }

  label {
    display: flex;
    gap: 0.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }

  label small {
    display: block;
  }

  input {
    flex: none;
    accent-color: var(--_accent);
  }

  @media (hover: hover) {
    [part~='summary']:hover {
      background: var(--_tint);
    }

    [part~='button']:hover {
      background: var(--_accent);
      color: var(--_on-accent);
    }
  }

  @media (forced-colors: active) {
    [part~='timer'] circle + circle {
      stroke: Highlight;
    }
  }
`;
