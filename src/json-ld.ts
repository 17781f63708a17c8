import type { FAQPage, Graph, MedicalWebPage, Question } from 'schema-dts';
import type { ShownSection } from './outline.js';
import type { Words } from './views/blocks.js';

/** Every sentence in `value`; not what points to something else. */
const plain = (value: unknown, name = ''): string => {
  if (/^(id|figures|certainty|sources)$/.test(name)) return '';
  // A title has no full stop of its own.
  if (typeof value === 'string') return `${value.replace(/[^.?!:]$/, '$&.')} `;
  return Object.entries(value as object)
    .map(([key, one]) => plain(one, key))
    .join('');
};

/** A section asks a question; its panels are the answer. */
const question = ({ title, panels }: ShownSection): Question => ({
  '@type': 'Question',
  name: title,
  acceptedAnswer: { '@type': 'Answer', text: plain(panels) },
});

/**
 * What a search engine may know of the guide as it shows, in the words of schema.org.
 * @param reviewer who has reviewed it, if the host says so
 */
export const jsonLd = (
  { guide, sources }: Words,
  sections: readonly ShownSection[],
  reviewer?: string,
): Graph => {
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    name: guide.title,
    description: guide.intro,
    inLanguage: guide.lang,
    version: guide.version,
    lastReviewed: guide.checked,
    about: { '@type': 'MedicalCondition', name: guide.condition },
    citation: Object.values(sources).map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      url,
    })),
    ...(reviewer && { reviewedBy: { '@type': 'Person', name: reviewer } }),
  };
  const questions: FAQPage = {
    '@type': 'FAQPage',
    mainEntity: sections.filter(({ id }) => id !== 'about').map(question),
  };
  return { '@context': 'https://schema.org', '@graph': [page, questions] };
};
