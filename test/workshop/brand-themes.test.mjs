import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Color from 'colorjs.io';
import { transform } from 'esbuild';

const root = new URL('../../', import.meta.url);
const source = await readFile(new URL('src/workshop/brand/themes.ts', root), 'utf8');
const { code } = await transform(source, { loader: 'ts', format: 'esm' });
const { themes } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const manifest = await readFile(new URL('dist/custom-elements.json', root), 'utf8');

/** The page's ground and text, and the element's own accent and text on it, where a theme says nothing. */
const pages = {
  light: { ground: '#ffffff', text: '#1c2429', accent: '#0b4f6c', 'on-accent': '#ffffff' },
  dark: { ground: '#14181b', text: '#eef2f4', accent: '#8ed1ea', 'on-accent': '#06222e' },
};

const mixed = (color, ground, part) =>
  new Color(ground).mix(color, part, { space: 'srgb' }).toString();

const atLeast = (ratio, one, other, what) => {
  const contrast = new Color(one).contrast(other, 'WCAG21');
  assert.ok(contrast >= ratio, `${what}: ${contrast.toFixed(2)} of ${ratio}`);
};

describe('the themes', () => {
  it('are five, each with a name of its own', () => {
    assert.equal(new Set(themes.map(({ name }) => name)).size, 5);
  });

  for (const { name, properties, dark } of themes)
    for (const [scheme, values] of Object.entries({ light: properties, dark }))
      it(`can be read: ${name}, on a ${scheme} page`, () => {
        const page = pages[scheme];
        const of = (role) => values[`--spasm-guide-${role}`] ?? page[role];
        const grounds = [page.ground, of('surface') ?? page.ground];
        for (const plain of grounds)
          // Boxes tint their ground with a little of the accent.
          for (const ground of [plain, mixed(of('accent'), plain, 0.07)]) {
            atLeast(7, of('text'), ground, 'text');
            atLeast(4.5, of('accent'), ground, 'accent');
            if (of('muted')) atLeast(7, of('muted'), ground, 'secondary text');
            if (of('border')) atLeast(3, of('border'), ground, 'lines');
          }
        atLeast(7, of('on-accent'), of('accent'), 'text on the accent');
      });

  it('set nothing that the element does not have', () => {
    for (const { properties, dark } of themes)
      for (const name of Object.keys({ ...properties, ...dark }))
        assert.ok(manifest.includes(`"${name}"`), name);
  });
});
