import { css } from 'lit';

/**
 * Colours of the drawings. Skin and ground are the paper: white or near black, opposite to the text,
 * found from the text because the surface may be transparent. A browser that cannot find it
 * inherits the system's own pair from the svg.
 */
export const figureStyles = css`
  [part~='figure'] {
    --_ink: var(--_text, currentColor);
    --_paper: lab(from var(--_ink) clamp(6, (49.8 - l) * 999, 100) 0 0);
    --_far: color-mix(in oklab, var(--_ink) 70%, var(--_paper));
    --_mark: var(--_accent, currentColor);
    /* Light and dark are its own matter: no browser is to darken it once more. */
    color-scheme: light dark;
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
    /* A ground that is known, whoever recolours the page. */
    background: var(--_paper);
    fill: Canvas;
    stroke: CanvasText;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* The fill covers the inner half of each outline, so that limbs drawn in one path melt together. */
  [part~='figure'] path {
    fill: color-mix(in oklab, var(--_ink) var(--_shade, 0%), var(--_paper));
    stroke: var(--_ink);
    stroke-width: 12;
    paint-order: stroke;
  }

  [part~='figure'] :is(.prop, .pillow) {
    stroke: var(--_muted, var(--_far));
  }

  [part~='figure'] :is(.prop, .pillow, .held) {
    stroke-width: 6;
    paint-order: normal;
  }

  [part~='figure'] :is(.far, .far-clothes) {
    stroke: var(--_far);
  }

  [part~='figure'] .far {
    --_shade: 14%;
  }

  [part~='figure'] :is(.shirt, .pillow, .held) {
    --_shade: 20%;
  }

  [part~='figure'] .far-clothes {
    --_shade: 38%;
  }

  [part~='figure'] .shorts {
    --_shade: 55%;
  }

  [part~='figure'] .hair {
    --_shade: 75%;
  }

  [part~='figure'] .line {
    fill: none;
    stroke-width: 4.8;
  }

  [part~='figure'] .muscle {
    fill: var(--_mark);
    stroke: var(--_paper);
    stroke-width: 4.8;
    paint-order: normal;
  }

  [part~='figure'] .arrow {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 14.4;
  }

  @media (forced-colors: active) {
    [part~='figure'] {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_paper: Canvas;
      --_far: CanvasText;
      --_mark: CanvasText;
    }
  }

  @media print {
    /* A panel's own drawing, its words beside it. */
    .figures > figure:only-child {
      display: grid;
      grid-template-columns: 9em 1fr;
      grid-column: 1 / -1;
      align-items: center;
      gap: 0.8em;
      max-inline-size: none;
    }

    [part~='figure'] {
      --_ink: #000;
      --_muted: #555;
      --_paper: #fff;
      --_mark: #000;
      break-inside: avoid;
    }
  }
`;
