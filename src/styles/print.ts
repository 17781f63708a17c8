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
      --_tint: transparent;
      --_caution: #000;
      --_caution-tint: transparent;
      --_danger-tint: transparent;
    }

    [part~='guide'] {
      container-type: normal;
      display: flex;
      flex-direction: column;
      font-size: 10pt;
      line-height: 1.4;
    }

    :is(dialog, [part~='contents']) {
      display: none;
    }

    .first {
      display: block;
    }

    .second {
      display: contents;
    }

    /* A gap that has room for the marks of the second column, which hang in it. */
    .signs ul {
      columns: 2;
      column-gap: 2.5em;
    }

    [part~='danger'] > p {
      break-after: avoid;
    }

    :is(h1, h2, h3, h4, h5, h6, dt) {
      break-after: avoid;
    }

    /* Firefox knows no such rule: there a heading claims room for a few lines below it. */
    [part~='section'] > [part~='section-heading']::after,
    .all :is(h4, h5, h6, dt)::after {
      content: '';
      display: block;
      block-size: 9em;
      margin-block-end: -9em;
    }

    :is(h3, h4, h5, li, p, dt, dd) {
      break-inside: avoid;
    }

    [part~='summary'] {
      min-block-size: 0;
      padding: 0.4em 0 0.2em;
    }

    [part~='text'] {
      display: block;
      max-inline-size: none;
      padding: 0 0 0.4em;
    }

    :is([part~='text'], .stretch) > * {
      margin-block-end: 0.5em;
    }

    .stretch,
    .stretch[hidden] {
      display: block;
    }

    .illustrated {
      grid-template-columns: 1fr 3fr;
      align-items: center;
      gap: 1em;
    }

    .figures {
      grid-template-columns: repeat(4, 1fr);
    }

    :is(figure, tr, .stretch, [part~='panel']:not(#stretch, #evidence)) {
      break-inside: avoid;
    }

    figcaption {
      font-size: 8.5pt;
    }

    [part~='sources'] {
      columns: 2;
      font-size: 8pt;
      overflow-wrap: anywhere;
    }

    [part~='sources'] a::after {
      content: ' (' attr(href) ')';
    }

    /* The sheets: what each leaves out, and what only paper has. */
    .sheet {
      margin-block-start: 1.2em;
    }

    .all :is(.diary, .visit) {
      break-before: page;
    }

    :is(.now, .diary) :is([part~='key-points'], [part~='section']),
    .now [part~='danger'] > [part~='panel'],
    .diary :is([part~='danger'], .message) {
      display: none;
    }

    .now [part~='heading'] {
      font-size: 14pt;
    }

    .now [part~='danger'] {
      margin-block-start: 0.5em;
      padding: 0.6em 0.8em;
      font-size: 9.5pt;
      line-height: 1.3;
    }

    .now small,
    :is(.now, .diary) [part~='intro'] {
      display: none;
    }

    .now li + li {
      margin: 0;
    }

    .now .sheet {
      margin-block-start: 0.5em;
      font-size: 8pt;
      line-height: 1.25;
    }

    .now .stretch {
      columns: 2;
      column-gap: 1.5em;
    }

    .now .stretch :is(.illustrated, .figures) {
      grid-template-columns: 1fr 1fr;
    }

    .now .all-places > ol {
      columns: 2;
    }

    .now .all-places > .figures {
      grid-template-columns: repeat(7, 1fr);
      gap: 0.6em;
      margin-block-start: 0.4em;
    }

    .now [role='note'] {
      padding-block: 0.2em;
    }

    .now figcaption {
      font-size: 7.5pt;
      line-height: 1.2;
    }

    .address {
      font-size: 8pt;
      overflow-wrap: anywhere;
    }

    table {
      inline-size: 100%;
      margin-block-start: 0.6em;
      border-collapse: collapse;
    }

    :is(th, td) {
      block-size: 11mm;
      padding: 0.2em 0.5em;
      border: 1px solid #767676;
      text-align: start;
    }

    .checklist {
      margin-block-end: 2em;
      padding: 0;
      list-style: none;
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
