import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { readContent, variable } from './content.mjs';
import { generate } from './generate.mjs';
import { staleLines, standings } from './languages.mjs';
import { promised } from './manifest.mjs';

/*
 * Turns the words (src/content) into what ships (src/generated): a module for each language with its guide as
 * HTML, and one of what they all share. What is no word is taken from English (src/text/translate.ts). One
 * more has the custom properties that the element's doc block promises, for the frame.
 */

/** What ships of each language, and what its snippet is made with. */
export const load = async () => {
  const {
    sources,
    figures,
    looks,
    compile,
    outlineOf,
    snippet,
    carried,
    wordings,
    shapeOfWords,
    translate,
    en,
    others,
  } = await readContent();
  const guides = [en, ...others.map((own) => translate(en, own))];
  const compiled = guides.map((guide) => compile({ guide, sources }));
  // One name for all that is built from the same words and the same hands: a script knows its snippets by it.
  const sum = createHash('sha256')
    .update(JSON.stringify([compiled, figures]))
    .digest('hex')
    .slice(0, 12);
  const outline = {
    wordings: wordings(compiled),
    shape: shapeOfWords(compiled[0]),
    ...outlineOf(en),
  };
  // As scripts carry them.
  const shipped = compiled.map((words) => ({ ...words, html: carried(words.html) }));
  return { compiled, shipped, looks, snippet, build: sum, outline };
};

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;`)
    .join('\n');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { shipped, outline, build: sum } = await load();
  for (const line of staleLines(await standings())) console.warn(line);
  await generate('outline', 'src/content', constants({ build: sum, ...outline }));
  const { cssProperties } = await promised();
  const syntaxes = cssProperties.map(({ name, type }) => [name, type.text]);
  await generate(
    'properties',
    'the doc block of src/spasm-guide.ts',
    constants({ properties: Object.fromEntries(syntaxes) }),
  );
  for (const words of shipped) {
    await generate(
      words.lang,
      'src/content',
      `import type { Words } from '../guide.js';
      export const ${variable(words.lang)}: Words = ${JSON.stringify(words)};`,
    );
    await generate(
      `lang/${words.lang}`,
      'src/content',
      `import { addWords } from '../../add-words.js';
      import { ${variable(words.lang)} } from '../${words.lang}.js';
      addWords(${variable(words.lang)});`,
    );
  }
}
