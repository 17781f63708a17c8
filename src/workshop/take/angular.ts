import type { Choices } from '../choices.js';
import { styleOf } from '../markup.js';
import { appOf, headOf, inTemplate, INSTALL, PACKAGE, tagIn } from './app.js';
import { STYLE } from './pieces.js';
import type { Way } from './way.js';
import { ownWords } from '../words/own-words.js';

const FILE = 'cramp-guide.ts';

/** Only a property that is no text is bound: the rest are attributes, as in HTML. */
const bind = (name: string, code: string): string =>
  name === 'content' ? `[content]="${code}"` : `${name}="${code}"`;

/** Angular finds its braces after entities are read: only an expression says that one is none of its own. */
const write = (html: string): string => inTemplate(html).replaceAll('&#123;', "{{ '{' }}");

const component = (
  choices: Choices,
): string => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${headOf(choices, PACKAGE, '')}

@Component({
  selector: 'cramp-guide',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    ${tagIn(choices, '    ', bind, write)}
  \`,
})
export class CrampGuide {${ownWords(choices) ? '\n  protected readonly content = content;\n' : ''}}`;

/** Angular, with a standalone component. Its style sheets are for a component alone: ours goes to the app's. */
export const angularWay = (choices: Choices): Way => ({
  id: 'angular',
  title: 'Angular',
  hint: 'For an app with Angular and its standalone components.',
  steps: [
    INSTALL,
    `Save the code as ${FILE}. It is in the zip too.`,
    ...(styleOf(choices)
      ? [
          `Put ${STYLE} beside styles.css, the style sheet of your app, and write at its top: @import './${STYLE}';`,
        ]
      : []),
    'Add CrampGuide to the imports of a component, and <cramp-guide /> to its template.',
  ],
  ...appOf(choices, { file: FILE, text: component(choices), policy: 'angular' }),
});
