import { rm } from 'node:fs/promises';
import { readFigures } from './content.mjs';
import { generate } from './generate.mjs';

/* Draws the figures (src/figures), for what turns words into a guide: it needs them drawn. The first of src/generated. */

await rm(new URL('../src/generated', import.meta.url), { recursive: true, force: true });
await generate(
  'figures',
  'src/figures',
  `import type { FigureId } from '../figures/index.js';
  import type { Path } from '../figures/paths.js';
  export const figures: Readonly<Record<FigureId, readonly Path[]>> = ${JSON.stringify(await readFigures())};`,
);
