import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** Writes a module of src/generated, which says what it was made `from`. */
export const generate = async (name, from, text) => {
  const url = new URL(`../src/generated/${name}.ts`, import.meta.url);
  const options = await resolveConfig(url, { editorconfig: false });
  const head = `// Written by npm run compile from ${from}.\n`;
  await mkdir(new URL('.', url), { recursive: true });
  await writeFile(url, await format(head + text, { ...options, parser: 'typescript' }));
};
