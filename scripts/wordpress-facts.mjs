import { build } from 'esbuild';

/**
 * What the plugin for WordPress must know of the guide in each language, read from its content:
 * `{ en: { title, sections: [{ id, title, panels: [{ id, title }] }], about: …, areas: [{ id, title }] } }`.
 */
export const wordpressFacts = async (root, languages) => {
  const names = languages.map(
    (lang) => `* as ${lang.replace('-', '_')} from './content/${lang}.ts'`,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...names.map((name) => `export ${name};`),
        `export { outline } from './outline.ts';`,
      ].join('\n'),
      resolveDir: `${root}src`,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { outline, ...contents } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  const facts = {};
  for (const module of Object.values(contents)) {
    const guide = Object.values(module).find(({ lang }) => languages.includes(lang));
    const sections = outline(guide).map(({ id, title, panels }) => ({
      id,
      title,
      panels: panels.map((panel) => ({ id: panel.id, title: panel.title })),
    }));
    facts[guide.lang] = {
      title: guide.title,
      sections: sections.filter(({ id }) => id !== 'about'),
      about: sections.find(({ id }) => id === 'about'),
      areas: guide.stretches.map(({ id, place }) => ({ id, title: place })),
    };
  }
  return facts;
};
