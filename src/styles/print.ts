import { css } from 'lit';
import { flatRules } from './flat.js';

/** How the guide looks on paper: in the host's page, and as a sheet of its own to take home. */
export const printStyles = css`
  @media print {
    ${flatRules}

    :host {
      --_text: #000;
      --_muted: #000;
      --_border: #767676;
      --_accent: #000;
      --_danger: #000;
      --_surface: transparent;
      --_veil: transparent;
      --_tint: transparent;
      --_caution: #000;
      --_caution-tint: transparent;
      --_danger-tint: transparent;
      --_gap: 0.8em;
    }

    [part~='guide'] {
      container-type: normal;
      font-size: 8.5pt;
      /* As large in every font as in the usual one. */
      font-size-adjust: 0.5;
      line-height: 1.18;
    }

    [part~='guide']:lang(vi) {
      --_close: 1.18;
      line-height: 1.3;
    }

    [part~='guide']:lang(zh) {
      font-size: 9pt;
      line-height: 1.35;
    }

    [part~='guide']:lang(ar) {
      font-size: 10pt;
      line-height: 1.5;
    }

    :is(dialog, .language, [part~='contents']) {
      display: none;
    }

    :is(.first, .second, .stretches) {
      display: block;
    }

    [part~='heading'] {
      font-size: 16pt;
    }

    :is(.message, [part~='intro']) {
      max-inline-size: none;
    }

    /* Text runs in two columns. A gap that has room for the marks of the second, which hang in it. */
    @supports not (-webkit-nbsp-mode: space) {
      :is(.signs > ul, [part~='danger'] [part~='text'], [part~='key-points'] > ul),
      :is([part~='section'] > div, .stretches, [part~='footer']) {
        columns: 2;
        column-gap: 2em;
      }

      [part~='sources'] {
        columns: 3;
        column-gap: 3.4em;
      }
    }

    /*
     * WebKit (seen in 2.50) prints no columns, and where a style asks for them it cuts lines in two at
     * the end of a page. There each panel and each place stands beside the next. No other engine knows
     * this property.
     */
    @supports (-webkit-nbsp-mode: space) {
      [part~='guide'] {
        line-height: 1.12;
      }

      :is(.stretch, .stretches > div, [part~='panel']:not(#stretch, #evidence, #today, #visit)) {
        display: inline-block;
        inline-size: 48%;
        margin-inline: 0 1.5%;
        vertical-align: top;
      }
    }

    [part~='panel'],
    [part~='panel']:last-of-type {
      border: 0;
    }

    [part~='danger'] {
      padding-block: 0.4em;
    }

    [part~='danger'] > p {
      break-after: avoid;
      line-height: inherit;
    }

    :is(h1, h2, h3, h4, h5, h6, dt, p:has(+ :is(ul, ol, dl))) {
      break-after: avoid;
    }

    /* No item of a list stands alone. */
    [part~='section'] li:is(:first-child, :nth-last-child(2)) {
      break-after: avoid;
    }

    /* How sure we are stays with what it is said of. */
    :is(ol, dl) + p {
      break-before: avoid;
    }

    /* Firefox knows no such rule: there a title claims room for a few lines below it. */
    [part~='section'] :is(h3, h4, h5, h6, dt)::after {
      content: '';
      display: block;
      block-size: 5em;
      margin-block-end: -5em;
    }

    :is(h3, h4, h5, li, p, dt, dd, figure, tr, .stretch, .notes) {
      break-inside: avoid;
    }

    [part~='section'],
    [part~='section'] + [part~='section'] {
      display: block;
      margin-block-start: 0.7em;
    }

    [part~='section'] > div {
      padding: 0;
    }

    [part~='section'] > [part~='section-heading'] {
      padding-block-start: 0.3em;
      border-block-start: 1.5pt solid;
    }

    [part~='summary'] {
      min-block-size: 0;
      padding: 0.3em 0 0.1em;
    }

    [part~='text'] {
      display: block;
      max-inline-size: none;
      padding: 0 0 0.3em;
    }

    :is([part~='text'], .stretch) > * {
      margin-block-end: 0.25em;
    }

    li + li,
    :is(.signs, [part~='key-points']) li + li {
      margin-block-start: 0.1em;
    }

    :is(.signs, [part~='key-points']) li {
      line-height: inherit;
    }

    .stretch,
    .stretch[hidden] {
      display: block;
      padding-block-start: 0.4em;
    }

    .illustrated {
      grid-template-columns: 2fr 5fr;
      align-items: center;
      gap: 0.8em;
    }

    .figures {
      grid-template-columns: repeat(2, 1fr);
      gap: 0.8em;
    }

    figure {
      max-inline-size: 11em;
    }

    /* Never under 8 points, whatever the font. */
    :is(figcaption, small, [part~='sources'], .address) {
      font-size: 8pt;
    }

    :is(h1, h2, h3, h4, h5, h6, figcaption, small, [part~='sources'], .address) {
      font-size-adjust: none;
    }

    figcaption {
      line-height: 1.2;
    }

    [part~='contact'] > ::slotted(*) {
      margin-block: 0;
    }

    :is([part~='local'], [role='note']) {
      padding-block: 0.1em;
    }

    [part~='sources'] {
      line-height: 1.1;
      overflow-wrap: anywhere;
      padding-inline-start: 3em;
    }

    [part~='sources'] li + li {
      margin: 0;
    }

    [part~='sources'] a {
      text-decoration: none;
    }

    /* A sheet has no room for them at a size that reads: it tells the address of the page, where each is a link. */
    [part~='guide']:not([class]) [part~='sources'] a::after {
      content: ' (' attr(href) ')';
    }

    [part~='footer'] {
      display: block;
      max-inline-size: none;
    }

    /* The label and the numbers after a statement: there, and no more. */
    small {
      white-space: nowrap;
    }

    small a {
      padding: 0;
      text-decoration: none;
    }

    /* The list of sources goes across the page, under what is told of it. */
    #about > div,
    #evidence [part~='text'] {
      columns: auto;
    }

    /* What each label means, in its line. */
    #evidence dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0 1em;
    }

    #evidence dt::after {
      content: none;
    }

    dd {
      margin-block-end: 0.2em;
    }

    /* The sheets: what each leaves out, and what only paper has. */
    .sheet {
      margin-block-start: 1em;
    }

    .all :is(.diary, .visit) {
      break-inside: avoid;
    }

    :is(.now, .diary) :is([part~='key-points'], [part~='section']),
    .now [part~='danger'] > [part~='panel'],
    .diary :is(.message, .signs),
    .diary [part~='danger'] > :is([part~='panel'], p + p),
    :is(.now, .diary) [part~='intro'],
    .now small:not([part~='local'] > p > small) {
      display: none;
    }

    /* What is handed out is never under 9 points, whatever the font. */
    [part~='guide']:is(.now, .diary) {
      font-size: 9pt;
      font-size-adjust: none;
    }

    .now [part~='heading'] {
      font-size: 14pt;
    }

    /* Every place has its first picture; one place alone all of them, and larger words. */
    .now:not(:has(.fill)) .figures {
      display: none;
    }

    .now .illustrated {
      grid-template-columns: 3fr 7fr;
    }

    .now:has(.fill) :is(.illustrated, .figures > figure:only-child) {
      grid-template-columns: 2fr 3fr;
    }

    .now figure {
      max-inline-size: none;
    }

    /* One page, to its foot; in millimeters where vh is of another page. */
    [part~='guide']:has(.fill) {
      min-block-size: min(95vh, 255mm);
    }

    :has(.fill) {
      display: flex;
      flex: 1;
      flex-direction: column;
    }

    .stretches:is(:has(.fill), .beside) {
      display: flex;
      flex-direction: row;
      gap: 2em;
      break-inside: avoid;
    }

    .beside > div {
      flex: 1;
    }

    :has(.fill) > .stretch {
      flex: 0 0 42%;
      padding: 0;
      border: 0;
      font-size: 10.5pt;
    }

    :has(.fill) > div {
      line-height: 1.15;
    }

    :is(.notes, .fill) {
      block-size: 36mm;
      overflow: hidden;
    }

    .fill {
      flex: 1;
      contain: size;
      min-block-size: 10mm;
    }

    .stretches > div:not(.stretch, :has(.fill)) {
      padding-block-start: 0.6em;
    }

    .stretches > div > * + :is([part~='section-heading'], [role='note']) {
      margin-block-start: 0.5em;
    }

    .address {
      margin-block-start: 0.6em;
      overflow-wrap: anywhere;
    }

    .address > span {
      margin-inline-end: 1em;
    }

    .lines {
      display: flex;
      gap: 1.5em;
      margin-block-start: 0.4em;
    }

    .lines bdi + bdi {
      margin-inline-start: 0.8em;
    }

    /* To write on. */
    .lines > span {
      flex: 1;
      min-block-size: 8mm;
      border-block-end: 1px solid #767676;
    }

    table {
      inline-size: 100%;
      margin-block-start: 0.6em;
      border-collapse: collapse;
    }

    /* Once: a table here is as long as a page at most. */
    thead {
      display: table-row-group;
    }

    :is(th, td) {
      block-size: 6mm;
      padding: 0.1em 0.4em;
      border: 1px solid #767676;
      text-align: start;
    }

    .diary th:first-child {
      inline-size: 26mm;
    }

    [part~='guide'].diary td {
      block-size: 6.3mm;
    }

    /* Longer words than English ones: the same sheet, on the same paper. */
    [part~='guide']:not(:lang(en)).diary td {
      block-size: 5.6mm;
    }

    [part~='guide']:not(:lang(en)) :has(.fill) > .stretch {
      flex-basis: 37%;
      font-size: inherit;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) :is(p, li, h3, h4) {
      margin-block: 0;
      line-height: var(--_close, 1.08);
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi))
      :is(.stretch, [part~='text'], .stretches > div)
      > * {
      margin-block-end: 0.12em;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) .stretch {
      padding-block-start: 0.2em;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) :is(.sheet, [part~='danger']) {
      margin-block: 0.3em 0;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) [part~='danger'] {
      padding-block: 0.2em;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) [part~='section-heading'] {
      font-size: 1.15em;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) .illustrated {
      grid-template-columns: 1fr 3fr;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) .lines > span {
      min-block-size: 7mm;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) .notes {
      block-size: 12mm;
    }

    .now:is(:lang(es), :lang(fr), :lang(pt), :lang(vi)) .fill {
      min-block-size: 0;
    }

    /* By another hand than what is written under it; no Arabic or Chinese hand leans. */
    .diary:not(:lang(ar), :lang(zh)) tbody tr:first-child {
      font-style: italic;
    }

    .two .second {
      display: block;
    }

    .two :is(.message, .signs, [part~='danger'] > :not([part~='contact'])) {
      display: none;
    }

    .two [part~='danger'] {
      padding: 0;
      border: 0;
    }

    /* On each page: a second one says what it is of. */
    .beside thead {
      display: table-header-group;
    }

    .beside :is(tr, .urgent, .whole) {
      break-inside: avoid;
    }

    /* Two pages for one place, in the longest language, on the shorter paper. */
    .beside td {
      inline-size: 50%;
      block-size: auto;
      padding-block: 0;
      vertical-align: top;
    }

    .beside td:lang(ar) {
      line-height: 1.3;
    }

    .beside .urgent {
      border: 2pt solid;
    }

    .beside .title {
      break-after: avoid;
      background: #eee;
      print-color-adjust: exact;
    }

    .beside figure {
      display: inline-block;
      inline-size: 32%;
      vertical-align: top;
    }

    .beside svg {
      max-block-size: 22mm;
    }

    .beside [data-label]::after {
      content: var(--_colon, ':');
    }

    .checklist {
      margin-block-end: 0.5em;
      padding: 0;
      list-style: none;
    }

    .checklist li {
      padding-inline-start: 1.4em;
      text-indent: -1.4em;
    }

    .checklist li::before {
      content: '';
      display: inline-block;
      inline-size: 0.8em;
      block-size: 0.8em;
      margin-inline-end: 0.6em;
      border: 1px solid;
    }
  }
`;
