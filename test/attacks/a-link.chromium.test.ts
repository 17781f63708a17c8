import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { setLook } from '../../src/embed/look.js';
import { readOptions } from '../../src/embed/options.js';
import { guide, warnings } from '../helpers.js';

/** Has the browser prefer a scheme, as its user might change it while the page is open. */
const prefer = (scheme: string) =>
  executeServerCommand('emulate-features', { 'prefers-color-scheme': scheme });

describe('a link to embed.html', () => {
  afterEach(() => executeServerCommand('emulate-features', {}));

  it('hides no word in the colour scheme that shows, whichever the file can have', async () => {
    const element = await guide('style="color-scheme: light dark"');
    const root = document.documentElement;
    root.style.colorScheme = 'light dark';
    const { properties } = readOptions('?text=%23222');
    await warnings(async () => {
      for (const [scheme, count] of [
        ['light', 1],
        ['dark', 0],
        ['light', 1],
      ] as const) {
        await prefer(scheme);
        setLook(element, properties);
        const colours = [...element.style].filter((name) => name.startsWith('--'));
        expect(colours, scheme).to.have.length(count);
      }
    });
    root.style.colorScheme = '';
  });
});
