import { css } from 'lit';

/** How the guide looks on a screen. */

export const styles = css`
  /* Tokens: each public property is read once, here. */
  :host {
    --_own-accent: var(--spasm-guide-accent);
    --_own-on-accent: var(--spasm-guide-on-accent);
    --_own-danger: var(--spasm-guide-danger);
    --_own-focus: var(--spasm-guide-focus);
    --_own-muted: var(--spasm-guide-muted);
    --_own-border: var(--spasm-guide-border);
    --_own-surface: var(--spasm-guide-surface);
    --_font: var(--spasm-guide-font, inherit);
    --_heading-font: var(--spasm-guide-heading-font, var(--_font));
    --_text: var(--spasm-guide-text, currentColor);
    /* Secondary text: at 80 % it keeps 7:1 wherever the text itself has 12:1. */
    --_muted: var(--_own-muted, color-mix(in srgb, var(--_text) 80%, transparent));
    --_surface: var(--_own-surface, var(--_trace));
    --_border: var(--_own-border, color-mix(in srgb, var(--_text) 55%, transparent));
    --_accent: var(--_own-accent, light-dark(#0b4f6c, #8ed1ea));
    --_on-accent: var(--_own-on-accent, light-dark(#fff, #06222e));
    /* The accent as a ground, under words in --_on-accent. */
    --_fill: var(--_accent);
    --_danger: var(--_own-danger, light-dark(#a8071a, #ff9c9c));
    --_focus: var(--_own-focus, var(--_accent));
    --_radius: var(--spasm-guide-radius, 0.5rem);
    --_gap: var(--spasm-guide-gap, 1rem);
    /* Tints so faint that text on them keeps its contrast. */
    --_tint: color-mix(in srgb, var(--_accent) 7%, transparent);
    /* Nothing to see; but where Chromium darkens a page, it dims the lines of what has no ground at all. */
    --_trace: color-mix(in srgb, var(--_accent) 0.1%, transparent);
    /* A caution is no danger sign: it has a colour of its own, beside its word. */
    --_caution: light-dark(#8a5a00, #f2c14e);
    --_caution-tint: color-mix(in srgb, var(--_caution) 9%, transparent);
    --_danger-tint: color-mix(in srgb, var(--_danger) 7%, transparent);
    /* A ground of the guide's own, and the text on it. */
    --_paper: Canvas;
    --_ink: CanvasText;
  }

  /*
   * The colour of the text tells the ground, live and without a word from the host: light text stands
   * on something dark. Where the text is neither black nor white, or the ground neither, all that is
   * weaker than the text comes nearer to it, and a veil takes the ground further from it; on a white
   * or black page that is nothing to be seen. In these formulas l is the lightness
   * of the text. (A judge of accessibility takes three lone letters for a word spaced out: hence 1 * a.)
   */
  @supports (color: lab(from red l 0 0)) {
    :host {
      /* Where black and white contrast alike, at 4.6:1, one end of each clamp gives way to the other. */
      --_up: (l - 49.8) * 999;
      --_down: (49.8 - l) * 999;
      /* 0 for text near black or white, 1 for what is half way. */
      --_weak: max(0, 1 - max(l - 50, 50 - l) / 38);
      --_accents: clamp(30.85, var(--_up), 80.02) clamp(-17.27, var(--_down), -11.81)
        clamp(-22.83, var(--_up), -19.47);
      --_dangers: clamp(35.84, var(--_up), 74.89) clamp(37.86, var(--_down), 58.56)
        clamp(16.6, var(--_down), 39.2);
      --_cautions: clamp(42.74, var(--_up), 80.99) clamp(9.64, var(--_down), 15.84)
        clamp(50.55, var(--_up), 62.47);
      --_papers: clamp(3, var(--_down), 100) 0 0;
      --_tints: calc(1.4 - 1.6 * var(--_weak));

      --_muted: var(
        --_own-muted,
        lab(from currentColor l calc(1 * a) b / calc(0.8 + 0.27 * var(--_weak)))
      );
      --_border: var(
        --_own-border,
        lab(from currentColor l calc(1 * a) b / calc(0.55 + 0.4 * var(--_weak)))
      );
      --_accent: var(--_own-accent, lab(from currentColor var(--_accents) / 1));
      --_on-accent: var(--_own-on-accent, lab(from var(--_accent) var(--_papers)));
      /* Text in --_on-accent is light where the guide's is dark. */
      --_fill: var(
        --_own-accent,
        lab(from lab(from currentColor calc(100 - l) 0 0) var(--_accents))
      );
      --_danger: var(--_own-danger, lab(from currentColor var(--_dangers) / 1));
      --_caution: lab(from currentColor var(--_cautions) / 1);
      --_tint: color-mix(
        in srgb,
        var(--_own-accent, lab(from currentColor var(--_accents) / var(--_tints))) 7%,
        transparent
      );
      --_caution-tint: color-mix(
        in srgb,
        lab(from currentColor var(--_cautions) / var(--_tints)) 9%,
        transparent
      );
      --_danger-tint: color-mix(
        in srgb,
        var(--_own-danger, lab(from currentColor var(--_dangers) / var(--_tints))) 7%,
        transparent
      );
      --_paper: lab(from currentColor calc(var(--_down)) 0 0 / 1);
      --_ink: initial;
      /* None where the host gives the guide a surface, be it a transparent one. */
      --_veil: lab(
        from var(--_own-surface, lab(from currentColor var(--_papers) / max(0.5, 0.8 - l / 100))) l
          0 0 / clamp(0, (0.9 - alpha) * 99, alpha)
      );
    }
  }

  /* Layout */
  :host {
    display: block;
    scroll-margin-block-start: var(--_gap);
  }

  /*
   * The guide answers to its own width, and such a container has none to offer: in a flex row, a
   * float or a table it would shrink to nothing. Two unseen words far apart ask for a good width,
   * and give way to any smaller one.
   */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: max(40rem, 640px);
  }

  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  /* The clinic's own words run as its page does, not as the guide's. */
  ::slotted(*) {
    direction: ltr;
  }

  :host(:dir(rtl)) ::slotted(*) {
    direction: rtl;
  }

  /* Its people stand in rows that are read as the words are. */
  [data-figure='hundred']:dir(rtl) {
    scale: -1 1;
  }

  [part~='guide'] {
    container-type: inline-size;
    /* The veil reaches as far beyond the edge as the ring around what stands there. */
    background: var(--_veil);
    box-shadow: 0 0 0 0.5rem var(--_veil);
    border-radius: var(--_radius);
    color: var(--_text);
    font-family: var(--_font);
    /* Whatever a theme does to small print, patients get at least this. */
    font-size: max(1em, 16px);
    line-height: var(--_line, 1.55);
    text-align: start;
    overflow-wrap: anywhere;
  }

  /*
   * Letters with marks over and under them need room between lines, and Arabic ones are small for their
   * size; neither they nor Chinese ones are set closer than they are cut.
   */
  [part~='guide']:lang(ar) {
    --_line: 1.8;
    --_title-line: 1.6;
    --_tracking: 0;
    --_place: 4.6em;
    font-size: max(1.125em, 18px);
  }

  [part~='guide']:lang(vi) {
    --_line: 1.6;
    --_title-line: 1.45;
  }

  [part~='guide']:lang(zh) {
    --_line: 1.7;
    --_title-line: 1.4;
    --_tracking: 0;
    --_colon: '\uff1a';
    line-break: strict;
  }

  [part~='guide']:lang(fr) {
    --_colon: '\u00a0:';
  }

  /* Their word for a calf is as wide as a picture and a half. */
  [part~='guide']:is(:lang(es), :lang(pt)) {
    --_place: 6.4em;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: var(--_title-line, 1.3);
    text-wrap: balance;
  }

  :is(p, ul, ol, dl) {
    margin: 0;
    text-wrap: pretty;
  }

  :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  li::marker {
    color: var(--_accent);
    font-weight: 650;
  }

  li + li {
    margin-block-start: 0.4em;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }

  :is(a, button, input, select):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  /* Scrolled to, it keeps clear of what the page says for the guide, such as a bar of its own. */
  * {
    scroll-margin-block-start: inherit;
  }

  /* Scrolled to by the Tab key, the ring comes into view as well. */
  :is(a, button, input, select) {
    scroll-margin-block-end: 0.5rem;
  }

  /* Stacks: no column may ask for more than there is. */
  :is([part~='text'], [part~='local'], [part~='footer'], .stretch, .illustrated) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  /* Parts */
  [part~='heading'] {
    font-size: clamp(1.4em, 1.05em + 2cqi, 2.25em);
    font-weight: 700;
    line-height: var(--_title-line, 1.2);
  }

  .language {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin-block-end: 0.4em;
    color: var(--_accent);
  }

  :is(.language, .also):empty {
    display: none;
  }

  .language svg {
    flex: none;
    inline-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  select {
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.2em 0.4em;
    border: 1.5px solid;
    border-radius: var(--_radius);
    background: var(--_trace);
    color: inherit;
    font: inherit;
    font-weight: 650;
  }

  /* In a box of the browser's own. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  [part~='intro'] {
    margin-block-start: 0.3em;
    max-inline-size: 65ch;
    color: var(--_muted);
  }

  [part~='section-heading'] {
    font-size: 1.3em;
  }

  [part~='key-points'] {
    margin-block-start: calc(0.75 * var(--_gap));
    padding: calc(0.75 * var(--_gap));
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  [part~='key-points'] ul {
    margin-block-start: 0.5em;
  }

  .message {
    margin-block-start: 0.3em;
    max-inline-size: 65ch;
    font-weight: 650;
  }

  .first {
    display: grid;
    gap: calc(0.75 * var(--_gap)) calc(2 * var(--_gap));
    grid-template-columns: minmax(0, 1fr);
  }

  [part~='contents'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.3em;
    margin-block-start: 0.5em;
    padding: 0;
    list-style: none;
  }

  [part~='contents'] li {
    margin: 0;
  }

  /* Links and the button that prints look alike, and each is a place for a thumb. */
  [part~='contents'] :is(a, button) {
    display: grid;
    place-content: center;
    min-block-size: 44px;
    padding: 0.2em 0.5em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_trace);
    color: var(--_accent);
    font-weight: 650;
    text-decoration: none;
  }

  [part~='now'] {
    align-self: start;
    padding: calc(0.75 * var(--_gap));
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  [part~='now'] > [part~='section-heading'] {
    font-size: 1.125em;
  }

  [part~='now'] > .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(var(--_place, 4.2em), 22%), 1fr));
    margin-block-start: 0.5em;
  }

  [part~='now'] > .places > button {
    display: grid;
    grid-template-rows: auto 1fr;
    align-items: center;
    justify-items: center;
    gap: 0.25em;
    padding: 0 0 0.3em;
    border-width: 1px;
    font-weight: 600;
    letter-spacing: var(--_tracking, -0.01em);
    line-height: var(--_title-line, 1.2);
    overflow-wrap: normal;
  }

  [part~='now'] > .places > button > svg {
    block-size: 3.6em;
    padding-block-start: 0.2em;
    border-end-end-radius: 0;
    border-end-start-radius: 0;
  }

  [part~='now'] > .places > [name='danger'] {
    grid-template-rows: 1fr;
  }

  [part~='now'] > .places[hidden] {
    display: none;
  }

  [part~='danger'] {
    margin-block-start: var(--_gap);
    padding: calc(0.75 * var(--_gap));
    border: 2px solid var(--_danger);
    border-inline-start-width: 0.375rem;
    border-radius: var(--_radius);
    background: var(--_danger-tint);
  }

  /* To be hit by a thumb that shakes. */
  .number a {
    padding-block: 0.8em;
  }

  .signs li::marker {
    color: var(--_danger);
  }

  [part~='danger'] > [part~='section-heading'] {
    display: flex;
    gap: 0.5em;
  }

  [part~='danger'] > [part~='section-heading']::before {
    content: '!' / '';
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    border: 2px solid var(--_danger);
    border-radius: 50%;
    color: var(--_danger);
    line-height: 1;
  }

  [part~='danger'] > p {
    margin-block-start: 0.3em;
    line-height: var(--_title-line, 1.4);
  }

  /* Its own edge is the line under the last. */
  [part~='danger'] > [part~='panel']:last-of-type {
    border-block-end: 0;
  }

  [part~='contact'] {
    margin-block-end: 0.5em;
  }

  .signs {
    margin-block: 0.5em;
  }

  /* Ten signs that are to be taken in at a glance. */
  :is(.signs, [part~='key-points']) ul {
    padding-inline-start: 1.1em;
  }

  :is(.signs, [part~='key-points']) li {
    line-height: var(--_title-line, 1.375);
  }

  :is(.signs, [part~='key-points']) li + li {
    margin-block-start: 0.2em;
  }

  /* In the line of the first section's heading. */
  .second > .controls {
    position: relative;
    float: inline-end;
    margin-block-start: calc(1.25 * var(--_gap) - 0.3em);
    margin-inline-start: var(--_gap);
  }

  button {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    /* Titles are buttons; Firefox copies no other. */
    user-select: text;
    cursor: pointer;
  }

  [part~='button'] {
    min-block-size: 44px;
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_trace);
    color: var(--_accent);
    font-weight: 650;
    text-align: center;
  }

  [role='status'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  /* Filled, and so right as it is where Chromium darkens a page: it leaves alone what knows both schemes. */
  :is([aria-pressed='true'], dialog [value='print']) {
    color-scheme: light dark;
    --_focus: var(--_own-focus, var(--_fill));
    background: var(--_fill);
    color: var(--_on-accent);
  }

  [aria-pressed='true'] {
    border-color: var(--_fill);
  }

  .stretch[hidden] {
    display: none;
  }

  :is(.stretch, .now-content, [part~='text'], .stretches > div) > p > strong:first-child::after {
    content: var(--_colon, ':');
  }

  .stretch {
    gap: 0.8em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
    background: var(--_trace);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: var(--_gap);
  }

  figure {
    max-inline-size: 22em;
    margin: 0;
    text-wrap: balance;
  }

  .illustrated {
    gap: 0.6em;
  }

  /* First to the eye; heard after the steps, for it has them in it. */
  .illustrated figure {
    order: -1;
  }

  /* Filled in when there is something to show: no box of their own. */
  :is(.count, .stop, .sheets) {
    display: contents;
  }

  .sound:empty {
    display: none;
  }

  .hold,
  .actions,
  .now-content > .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }

  [part~='section'] {
    margin-block-start: calc(1.25 * var(--_gap));
  }

  [part~='section'] + [part~='section'] {
    margin-block-start: calc(2 * var(--_gap));
  }

  [part~='section'] > div {
    clear: both;
    padding-block-start: 0.6em;
  }

  [part~='panel'] {
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }

  [part~='panel']:last-of-type {
    border-block-end: 1px solid var(--_border);
  }

  [part~='summary'] {
    display: flex;
    align-items: center;
    gap: 0.8em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.65em 0.5em;
  }

  [part~='summary'] > span:first-child {
    flex: 1;
  }

  [part~='icon'] {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin: 0 0.3em 0.25em;
    border: solid var(--_accent);
    border-width: 0 0.16em 0.16em 0;
    background: var(--_trace);
    rotate: 45deg;
  }

  [part~='text'] {
    gap: 0.8em;
    max-inline-size: 68ch;
    padding: 0.2em 0.5em 0.6em;
  }

  [part~='steps'] {
    padding-inline-start: 1.8em;
  }

  [part~='local'],
  [role='note'] {
    padding: 0.7em 0.9em;
    border-inline-start: 0.3em solid var(--_caution);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_caution-tint);
  }

  /* In a box that is tinted itself, its own tint would be mud. */
  [part~='now'] [role='note'] {
    background: var(--_paper);
    color: var(--_ink);
  }

  [part~='local'] {
    gap: 0.8em;
    border-color: var(--_accent);
    background: var(--_tint);
  }

  [part~='copy-link'] {
    min-block-size: 44px;
    padding: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  dt {
    font-weight: 650;
  }

  dd {
    margin: 0 0 0.5em;
  }

  small {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  /* A number is a small target: give it room around. It is for who looks it up, and quiet for all others. */
  small a {
    padding: 0.5em 0.25em;
    color: inherit;
    text-decoration-thickness: 1px;
  }

  [part~='footer'] {
    gap: 0.5em;
    max-inline-size: 68ch;
    margin-block-start: var(--_gap);
    color: var(--_muted);
  }

  .now-content,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .now-content {
    gap: 0.8em;
    font-size: 1.0625em;
  }

  .now-content > :first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 0.6em;
  }

  .now-content > :first-child > :first-child {
    font-size: 1.3em;
  }

  /* First the picture and the count, together on a telephone; then the words. */
  .now-content > .illustrated {
    display: contents;
  }

  .now-content > * {
    order: 2;
  }

  .now-content > :first-child,
  .now-content > [role='note']:nth-child(2) {
    order: 0;
  }

  .now-content > .key {
    order: 1;
  }

  .now-content > .illustrated > figure {
    order: 1;
    max-inline-size: 13em;
  }

  .now-content > .illustrated > [part~='steps'] {
    order: 2;
  }

  /* In sight while the reader goes through the steps. */
  .now-content > :is(.hold, .sound) {
    order: 1;
  }

  .now-content > .hold:has([part~='timer']) {
    padding: 0.5em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }

  /* Reached by script alone, to be read out; the box around it is the mark to the eye. */
  [tabindex='-1']:focus {
    outline: none;
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
    line-height: var(--_title-line, 1.2);
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

  /* The ring is around all that a click or a key chooses. */
  label:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  label > input:focus-visible {
    outline: none;
  }

  /* Under the words of the sheet that it is for. */
  .also label {
    flex-wrap: wrap;
    align-items: center;
    padding-block: 0 0.6em;
    padding-inline-start: calc(13px + 0.75em);
  }

  /* The sheet, small: several pages, a box and words, or a table. */
  label:has(input)::before {
    content: '';
    flex: none;
    order: 1;
    inline-size: 2em;
    block-size: 2.6em;
    margin-inline-start: auto;
    border: 1.5px solid var(--_border);
    background: repeating-linear-gradient(var(--_border) 0 1px, transparent 1px 4px) content-box;
    padding: 4px;
  }

  label:has([value='all'])::before {
    box-shadow:
      3px -3px 0 -1px Canvas,
      3px -3px 0 0 var(--_border);
  }

  label:has([value='now'])::before {
    border-block-start: 9px double var(--_danger);
  }

  label:has([value='diary'])::before {
    background:
      repeating-linear-gradient(90deg, var(--_border) 0 1px, transparent 1px 7px) content-box,
      repeating-linear-gradient(var(--_border) 0 1px, transparent 1px 4px) content-box;
  }

  input {
    flex: none;
    accent-color: var(--_accent);
  }

  /* In the guide's own em: a theme may make a rem ten pixels, and columns as narrow. */
  @container (inline-size >= 15em) {
    .signs small {
      white-space: nowrap;
    }
  }

  @container (inline-size >= 36em) {
    .illustrated {
      grid-template-columns: 2fr 3fr;
      align-items: center;
      gap: var(--_gap);
    }
  }

  @container (inline-size >= 46em) {
    :is(.signs, [part~='key-points']) > ul {
      columns: 2;
      column-gap: calc(2 * var(--_gap));
      max-inline-size: none;
    }

    :is(.signs, [part~='key-points']) li {
      margin: 0 0 0.4em;
      break-inside: avoid;
    }
  }

  @container (inline-size >= 56em) {
    .first {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }

    /* What to do has the whole width, its picture beside the steps. */
    .first:has(.now-content) {
      grid-template-columns: minmax(0, 1fr);
    }

    .now-content > :is(.illustrated, .hold, .sound, .key) {
      order: 2;
    }

    .now-content > .illustrated {
      display: grid;
      grid-template-columns: 13em minmax(0, 60ch);
    }
  }

  @container (inline-size >= 62em) {
    .second {
      display: grid;
      grid-template: auto 1fr / 5fr 2fr;
      gap: var(--_gap);
      margin-block-start: var(--_gap);
    }

    .second > * {
      margin: 0;
      padding: var(--_gap);
    }

    [part~='danger'] {
      grid-row: span 2;
    }

    [part~='key-points'] > ul {
      columns: 1;
    }

    .second > .controls {
      float: none;
      padding: 0;
      place-self: start end;
    }

    [part~='section'] {
      display: grid;
      grid-template-columns: 1fr 3fr;
      gap: calc(1.5 * var(--_gap));
    }

    [part~='section'] > div {
      padding: 0;
    }
  }

  /* States */
  @media (hover: hover) {
    [part~='summary']:hover {
      background: var(--_tint);
    }

    [part~='button']:hover {
      color-scheme: light dark;
      --_focus: var(--_own-focus, var(--_fill));
      border-color: var(--_fill);
      background: var(--_fill);
      color: var(--_on-accent);
    }
  }

  [part~='summary-open'] [part~='icon'] {
    translate: 0 0.25em;
    rotate: 225deg;
  }

  /* A screen that is low has room for one thing at a time. */
  @media (height >= 30em) {
    .now-content > .hold:has([part~='timer']) {
      position: sticky;
      inset-block-start: 0;
    }

    .now-content:has([part~='timer']) :is(a, button) {
      scroll-margin-block-start: 9em;
    }
  }

  /* Opens smoothly where the engine can measure auto heights, at once elsewhere. */
  @media (prefers-reduced-motion: no-preference) {
    @supports (interpolate-size: allow-keywords) {
      [part~='content'] {
        interpolate-size: allow-keywords;
        overflow: clip;
        /* Room for the ring of a link in the first line. */
        overflow-clip-margin: 0.5rem;
        /* From its second frame on: the first of all would still show nothing. */
        transition:
          height 160ms -16ms ease-out,
          content-visibility 160ms -16ms allow-discrete;
      }

      [part~='content'][hidden] {
        height: 0;
      }
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }

  @media (forced-colors: active) {
    [part~='timer'] circle + circle {
      stroke: CanvasText;
    }

    [aria-pressed='true'] {
      outline: 3px solid CanvasText;
    }

    [part~='key-points'],
    [part~='local'],
    [role='note'] {
      border: 1px solid CanvasText;
    }
  }
`;
