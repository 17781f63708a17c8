/*
 * Every implementation, each as its own documents say to use it in production. One entry:
 *
 *     name        as the tables name it
 *     kind        `floor`, `elements` (custom elements), `page` (CSS and a script), `react` or `ours`
 *     script      source of its bundle's entry; none for plain HTML
 *     built       in place of it, the script in dist/ that ships; `snippet`, the HTML there that it adopts
 *     scss, css   its style sheet: Sass, or the path of a ready file
 *     panels      the panels of one section as a node; see words.mjs for what nodes are
 *     around      what goes around the whole guide, if anything does
 *     heading     how to find what opens a panel: `[selector]`, or `[host, selector in its shadow]`
 *     extra       selects words that it adds: the test that compares the words passes over them
 *     note        what a reader of the figures should know of it
 */

/** What the guide's words in a plain page have no use for: its buttons. */
const OWN = 'button:not([name=panel])';

const heading = (level, attributes, ...nodes) => [`h${level}`, attributes, ...nodes];

export const peers = {
  floor: {
    name: 'plain `<details>`',
    kind: 'floor',
    panels: (panels) => [
      'div',
      {},
      ...panels.map(({ title, text }) => [
        'details',
        {},
        ['summary', {}, heading(4, { style: 'display:inline' }, title)],
        ...text,
      ]),
    ],
    heading: ['summary'],
    note: 'No script, no style but the browser’s: the least that shows the words.',
  },

  lion: {
    name: 'Lion',
    kind: 'elements',
    script: `import '@lion/ui/define/lion-accordion.js';`,
    panels: (panels) => [
      'lion-accordion',
      {},
      ...panels.flatMap(({ title, text }) => [
        heading(4, { slot: 'invoker' }, ['button', {}, title]),
        ['div', { slot: 'content' }, ...text],
      ]),
    ],
    heading: ['lion-accordion h4 > button'],
    note: 'Ships no style.',
  },

  carbon: {
    name: 'Carbon',
    kind: 'elements',
    script: `
      import '@carbon/web-components/es/components/accordion/accordion.js';
      import '@carbon/web-components/es/components/accordion/accordion-item.js';
    `,
    panels: (panels) => [
      'cds-accordion',
      {},
      ...panels.map(({ title, text }) => ['cds-accordion-item', { title }, ...text]),
    ],
    heading: ['cds-accordion-item', '[part=expando]'],
    note: 'No heading around its buttons.',
  },

  shoelace: {
    name: 'Shoelace',
    kind: 'elements',
    script: `import '@shoelace-style/shoelace/dist/components/details/details.js';`,
    css: '@shoelace-style/shoelace/dist/themes/light.css',
    panels: (panels) => [
      'div',
      {},
      ...panels.map(({ title, text }) => ['sl-details', { summary: title }, ...text]),
    ],
    heading: ['sl-details', '[part~=header]'],
    note: 'No heading around its buttons. Its theme is a style sheet of its own.',
  },

  webawesome: {
    name: 'Web Awesome',
    kind: 'elements',
    script: `
      import '@awesome.me/webawesome/dist/components/accordion/accordion.js';
      import '@awesome.me/webawesome/dist/components/accordion-item/accordion-item.js';
    `,
    css: '@awesome.me/webawesome/dist/styles/themes/default.css',
    panels: (panels) => [
      'wa-accordion',
      { 'heading-level': '4', mode: 'multiple' },
      ...panels.map(({ title, text }) => ['wa-accordion-item', { label: title }, ...text]),
    ],
    heading: ['wa-accordion-item', '[part~=button]'],
    note: 'Its theme is a style sheet of its own.',
  },

  spectrum: {
    name: 'Spectrum',
    kind: 'elements',
    script: `
      import '@spectrum-web-components/theme/sp-theme.js';
      import '@spectrum-web-components/theme/theme-light.js';
      import '@spectrum-web-components/theme/scale-medium.js';
      import '@spectrum-web-components/accordion/sp-accordion.js';
      import '@spectrum-web-components/accordion/sp-accordion-item.js';
    `,
    around: (nodes) => [
      'sp-theme',
      { system: 'spectrum', color: 'light', scale: 'medium' },
      ...nodes,
    ],
    panels: (panels) => [
      'sp-accordion',
      { level: '4', 'allow-multiple': true },
      ...panels.map(({ title, text }) => ['sp-accordion-item', { label: title }, ...text]),
    ],
    heading: ['sp-accordion-item', '#header'],
    note: 'Its theme is in the script.',
  },

  fluent: {
    name: 'Fluent',
    kind: 'elements',
    script: `
      import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
      import { webLightTheme } from '@fluentui/tokens';
      import '@fluentui/web-components/accordion.js';
      import '@fluentui/web-components/accordion-item.js';
      setTheme(webLightTheme);
    `,
    panels: (panels) => [
      'fluent-accordion',
      {},
      ...panels.map(({ title, text }) => [
        'fluent-accordion-item',
        { 'heading-level': '4' },
        ['span', { slot: 'heading' }, title],
        ...text,
      ]),
    ],
    heading: ['fluent-accordion-item [slot=heading]'],
    note: 'Its theme is in the script.',
  },

  vaadin: {
    name: 'Vaadin',
    kind: 'elements',
    script: `import '@vaadin/accordion';`,
    panels: (panels) => [
      'vaadin-accordion',
      { opened: '-1' },
      ...panels.map(({ title, text }) => [
        'vaadin-accordion-panel',
        {},
        ['vaadin-accordion-heading', { slot: 'summary' }, title],
        ['div', {}, ...text],
      ]),
    ],
    heading: ['vaadin-accordion-heading'],
    note: 'Its base style, no theme. One panel open at a time.',
  },

  patternfly: {
    name: 'PatternFly',
    kind: 'elements',
    script: `
      import { PfIcon } from '@patternfly/elements/pf-icon/pf-icon.js';
      import icon from '@patternfly/icons/fas/angle-right.js';
      import '@patternfly/elements/pf-accordion/pf-accordion.js';
      PfIcon.resolve = () => icon.cloneNode(true);
    `,
    panels: (panels) => [
      'pf-accordion',
      {},
      ...panels.flatMap(({ title, text }) => [
        ['pf-accordion-header', {}, heading(4, {}, title)],
        ['pf-accordion-panel', {}, ...text],
      ]),
    ],
    heading: ['pf-accordion-header', 'button'],
    note: 'Its one icon is in the bundle, so that it makes no request of its own.',
  },

  govuk: {
    name: 'GOV.UK',
    kind: 'page',
    script: `
      import { Accordion, createAll } from 'govuk-frontend';
      document.body.classList.add('js-enabled', 'govuk-frontend-supported');
      (window.start = (scope) => createAll(Accordion, undefined, scope))(document);
    `,
    scss: `
      @use 'govuk-frontend/dist/govuk/base' with (
        $govuk-font-family: sans-serif
      );
      @use 'govuk-frontend/dist/govuk/components/accordion';
    `,
    panels: (panels) => [
      'div',
      { class: 'govuk-accordion', 'data-module': 'govuk-accordion', id: panels[0].id },
      ...panels.map(({ id, title, text }) => [
        'div',
        { class: 'govuk-accordion__section' },
        [
          'div',
          { class: 'govuk-accordion__section-header' },
          heading(4, { class: 'govuk-accordion__section-heading' }, [
            'span',
            { class: 'govuk-accordion__section-button', id: `${id}-heading` },
            title,
          ]),
        ],
        ['div', { id: `${id}-content`, class: 'govuk-accordion__section-content' }, ...text],
      ]),
    ],
    heading: ['.govuk-accordion__section-button'],
    extra:
      '.govuk-accordion__controls, .govuk-accordion__section-toggle, .govuk-accordion__section-heading-divider',
  },

  bootstrap: {
    name: 'Bootstrap',
    kind: 'page',
    script: `import 'bootstrap/js/dist/collapse';`,
    scss: [
      'functions',
      'variables',
      'variables-dark',
      'maps',
      'mixins',
      'root',
      'reboot',
      'transitions',
      'accordion',
    ]
      .map((name) => `@import 'bootstrap/scss/${name}';`)
      .join('\n'),
    panels: (panels) => [
      'div',
      { class: 'accordion' },
      ...panels.map(({ id, title, text }) => [
        'div',
        { class: 'accordion-item' },
        heading(4, { class: 'accordion-header' }, [
          'button',
          {
            class: 'accordion-button collapsed',
            type: 'button',
            'data-bs-toggle': 'collapse',
            'data-bs-target': `#${id}`,
            'aria-expanded': 'false',
            'aria-controls': id,
          },
          title,
        ]),
        [
          'div',
          { id, class: 'accordion-collapse collapse' },
          ['div', { class: 'accordion-body' }, ...text],
        ],
      ]),
    ],
    heading: ['.accordion-button'],
    note: 'The style sheet alone closes its panels: they stay shut where the script fails.',
  },

  radix: {
    name: 'React with Radix',
    kind: 'react',
    script: `import './react-page.mjs';`,
    heading: ['[data-radix-collection-item]'],
    note: 'Drawn in the browser, its words in the script. A closed panel’s words are not in the page.',
  },

  script: {
    name: 'ours, script tag',
    kind: 'ours',
    built: 'spasm-guide.js',
    heading: ['spasm-guide', '[part~=summary]'],
    extra: OWN,
  },

  static: {
    name: 'ours, static snippet',
    kind: 'ours',
    built: 'spasm-guide.core.js',
    snippet: 'static/en.html',
    heading: ['spasm-guide', '[part~=summary]'],
    extra: OWN,
    note: 'Its script is the element without words: they are in the HTML.',
  },
};
