import { readFile } from 'node:fs/promises';
import { readContent } from './content.mjs';

const { en, others } = await readContent();
const guides = [en, ...others];

/** What a host gets to see: built files instead of sources, and nothing private. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    // Of each language that ships, who has checked it.
    customElementsManifest.languages = guides.map(({ lang, name, review }) => ({
      lang,
      name,
      review,
    }));
    for (const module of customElementsManifest.modules) {
      const built = module.path.endsWith('define.ts') ? 'dist/index.js' : 'dist/class.js';
      module.path = built;
      for (const declaration of module.declarations) {
        // The analyzer knows but one kind of braces.
        for (const property of declaration.cssProperties ?? []) {
          property.syntax = property.type.text;
          delete property.type;
        }
        declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private');
        // A property is for what its attribute is for.
        for (const { fieldName, description } of declaration.attributes ?? []) {
          const member = declaration.members.find(({ name }) => name === fieldName);
          if (member) member.description ??= description;
        }
      }
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      for (const entry of module.exports) {
        entry.declaration.module = 'dist/class.js';
        if (entry.kind === 'custom-element-definition') entry.name = 'spasm-guide';
      }
    }
  },
};

/** What the doc block tells, before anything is built: the element's entry in the manifest. */
export const promised = async () => {
  const { create, ts } = await import('@custom-elements-manifest/analyzer/index.js');
  const url = new URL('../src/spasm-guide.ts', import.meta.url);
  const source = await readFile(url, 'utf8');
  const file = ts.createSourceFile('spasm-guide.ts', source, ts.ScriptTarget.ES2022, true);
  const { modules } = create({ modules: [file] });
  return modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
};

/** Settings of @custom-elements-manifest/analyzer: the manifest comes from the doc block alone. */
export default {
  globs: ['src/spasm-guide.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
