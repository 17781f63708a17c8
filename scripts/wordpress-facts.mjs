import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** What the sources of the element export, for the build's own Node. */
const load = async (root, languages) => {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `export * as attributes from './attributes.ts';`,
        `export * as element from './generated/outline.ts';`,
        `export { outline } from './outline.ts';`,
        `export { sources } from './content/sources.ts';`,
        ...languages.map(
          (lang) => `export * as ${lang.replaceAll('-', '_')} from './content/${lang}.ts';`,
        ),
      ].join('\n'),
      resolveDir: `${root}src`,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
};

/** Titles of sections and panels by their id. */
const titlesOf = ({ danger, sections, about, evidence }) => {
  const all = [
    { id: 'danger', title: danger.title },
    ...danger.more,
    ...sections,
    ...sections.flatMap(({ panels }) => panels),
    { id: 'about', title: about.title },
    { id: 'evidence', title: evidence.title },
  ];
  return new Map(all.map(({ id, title }) => [id, title]));
};

/** What the page is about, in the words of schema.org: as src/page/json-ld.ts tells it, but for questions and answers. */
const dataOf = ({ lang, title, intro, version, checked, condition }, sources) => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  name: title,
  description: intro,
  inLanguage: lang,
  version,
  lastReviewed: checked,
  about: { '@type': 'MedicalCondition', name: condition },
  citation: sources.map((source) => ({
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
  })),
});

/**
 * What the plugin for WordPress must know of the guide, read from the element and its words:
 *
 *     { attributes: [{ name, property, type }], headingLevels, phone, sections, panels, areas: ids, due: 'YYYY-MM-DD',
 *       languages: { en: { title, intro, danger: …, sections: [{ id, title, panels: [{ id, title }] }], about: …,
 *         areas: [{ id, title }], caution, addedBy, reviewedBy } }, data: { en: … } }
 */
export const wordpressFacts = async (root, languages) => {
  const manifest = JSON.parse(await readFile(`${root}dist/custom-elements.json`, 'utf8'));
  const { attributes, element, outline, sources, ...contents } = await load(root, languages);
  const { attributes: told } = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'spasm-guide');
  const guides = Object.values(contents)
    .flatMap((module) => Object.values(module))
    .filter(({ lang }) => languages.includes(lang));

  const inWords = (guide) => {
    const titles = titlesOf(guide);
    const named = (id) => ({ id, title: titles.get(id) });
    const sections = outline().map(({ id, panels }) => ({
      ...named(id),
      panels: panels.map(named),
    }));
    return {
      title: guide.title,
      intro: guide.intro,
      danger: sections.find(({ id }) => id === 'danger'),
      sections: sections.filter(({ id }) => !['danger', 'about'].includes(id)),
      about: sections.find(({ id }) => id === 'about'),
      areas: guide.stretches.map(({ id, place }) => ({ id, title: place })),
      caution: guide.labels.caution,
      addedBy: guide.about.addedBy,
      reviewedBy: guide.about.reviewedBy,
    };
  };
  return {
    attributes: told.map(({ name, fieldName = name, type }) => ({
      name,
      property: fieldName,
      type: type.text,
    })),
    headingLevels: attributes.headingLevels,
    phone: attributes.PHONE.source,
    sections: element.sections.map(({ id }) => id),
    panels: outline().flatMap(({ panels }) => panels),
    areas: element.areas.map(({ id }) => id),
    due: guides.find(({ lang }) => lang === 'en').due,
    languages: Object.fromEntries(guides.map((guide) => [guide.lang, inWords(guide)])),
    data: Object.fromEntries(
      guides.map((guide) => [guide.lang, dataOf(guide, Object.values(sources))]),
    ),
  };
};
