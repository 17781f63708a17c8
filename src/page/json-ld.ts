import type { FAQPage, Graph, MedicalWebPage, Question } from 'schema-dts';
import type { Words } from '../guide.js';

/** What in a panel is no answer of its own: tools, drawings, and how sure a statement is. */
const ASIDE = '.link, .places, .stretch, .figures, [part~=text] > :not([part=local]) small';

const read = (element: Element | null): string => (element?.textContent ?? '').trim();

/** A sentence ends with a stop, a Chinese or Arabic one too, which a title has none of. */
const sentence = (text: string): string =>
  text.replace(/[^.?!:\u3002\uff1f\uff01\uff1a\u061f]$/, '$&.');

/** Every sentence of a panel, its title first. */
const plain = (panel: Element): string => {
  const copy = panel.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll(ASIDE)) aside.remove();
  const all = copy.querySelectorAll('[part~=summary], p, li, dt, dd');
  return [...all].map((one) => sentence(read(one))).join(' ');
};

/** A section asks a question; its panels are the answer. */
const question = (section: Element): Question => ({
  '@type': 'Question',
  name: read(section.querySelector('[part~=section-heading]')),
  acceptedAnswer: {
    '@type': 'Answer',
    text: [...section.querySelectorAll('[part~=panel]')].map(plain).join(' '),
  },
});

/**
 * What a search engine may know of the guide as it shows, in the words of schema.org.
 * @param root where it shows
 * @param reviewer who has reviewed it, if the host says so
 */
export const jsonLd = (
  root: ParentNode,
  { lang, version, checked, condition }: Words,
  reviewer?: string,
): Graph => {
  const sources = root.querySelectorAll('[part~=sources] a');
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    name: read(root.querySelector('[part~=heading]')),
    description: read(root.querySelector('[part~=intro]')),
    inLanguage: lang,
    version,
    lastReviewed: checked,
    about: { '@type': 'MedicalCondition', name: condition },
    citation: [...sources].map((source) => ({
      '@type': 'CreativeWork',
      name: read(source),
      url: source.getAttribute('href') ?? '',
    })),
    ...(reviewer && { reviewedBy: { '@type': 'Person', name: reviewer } }),
  };
  const questions: FAQPage = {
    '@type': 'FAQPage',
    mainEntity: [...root.querySelectorAll('[part~=section]:not(#about)')].map(question),
  };
  return { '@context': 'https://schema.org', '@graph': [page, questions] };
};
