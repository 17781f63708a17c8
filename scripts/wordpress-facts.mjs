import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { readContent } from './content.mjs';

/** What the sources of the element export, for the build's own Node. */
const load = async (root) => {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `export * as attributes from './attributes.ts';`,
        `export * as element from './generated/outline.ts';`,
        `export { lookUp } from './language.ts';`,
        `export { SEEN } from './host/check.ts';`,
        `export { outline } from './outline.ts';`,
      ].join('\n'),
      resolveDir: `${root}src`,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
};

/** A pattern with signs by their numbers, as PHP writes them. */
const inPhp = ({ source }) => source.replace(/\\u([\da-f]{4})/g, '\\x{$1}');

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
 * What a language tag in lower case finds, where the next shorter one does not find the same: `{ pt: 'pt-BR',
 * 'pt-pt': null }`. By the element's own rule, which asks `Intl` what PHP does not know.
 */
const tagsFor = (languages, lookUp) => {
  const among = languages.map((lang) => ({ lang }));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const isRegion = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const regions = letters.flatMap((one) => letters.map((other) => one + other));
  const tags = {};
  for (const primary of new Set(languages.map((lang) => lang.split('-')[0]))) {
    const own = languages.filter((lang) => lang.startsWith(primary));
    const ranges = regions
      .filter((region) => isRegion.of(region))
      .map((region) => new Intl.Locale(`${primary}-${region}`));
    const scripts = ranges.map((range) => `${primary}-${range.maximize().script}`);
    for (const range of [primary, ...new Set(scripts), ...ranges.map(String), ...own]) {
      const found = lookUp(range, among)?.lang ?? null;
      if (range === primary || found !== tags[primary]) tags[range.toLowerCase()] = found;
    }
  }
  return tags;
};

/**
 * What the plugin for WordPress must know of the guide, read from the element and its words:
 *
 *     { attributes: [{ name, property, type }], headingLevels, phone, trunk, seen, sections, panels, areas: ids, due: 'YYYY-MM-DD',
 *       tags: { es: 'es', … }, languages: { en: { name, title, intro, danger: …, about: …, areas: [{ id, title }],
 *         sections: [{ id, title, panels: [{ id, title }] }], caution, addedBy, reviewedBy } }, data: { en: … } }
 */
export const wordpressFacts = async (root) => {
  const manifest = JSON.parse(await readFile(`${root}dist/custom-elements.json`, 'utf8'));
  const { attributes, element, lookUp, outline, SEEN } = await load(root);
  const { en, others, sources, translate } = await readContent();
  const guides = [en, ...others.map((own) => translate(en, own))].sort((one, other) =>
    one.lang < other.lang ? -1 : 1,
  );
  const { attributes: told } = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'spasm-guide');

  const inWords = (guide) => {
    const titles = titlesOf(guide);
    const named = (id) => ({ id, title: titles.get(id) });
    const sections = outline().map(({ id, panels }) => ({
      ...named(id),
      panels: panels.map(named),
    }));
    return {
      name: guide.name,
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
    trunk: attributes.TRUNK.source,
    seen: inPhp(SEEN),
    sections: element.sections.map(({ id }) => id),
    panels: outline().flatMap(({ panels }) => panels),
    areas: element.areas.map(({ id }) => id),
    due: en.due,
    tags: tagsFor(
      guides.map(({ lang }) => lang),
      lookUp,
    ),
    languages: Object.fromEntries(guides.map((guide) => [guide.lang, inWords(guide)])),
    data: Object.fromEntries(
      guides.map((guide) => [guide.lang, dataOf(guide, Object.values(sources))]),
    ),
  };
};
