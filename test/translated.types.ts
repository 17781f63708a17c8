import type { Translated, Unit } from '../src/text/translate.js';

/*
 * What a translator cannot get wrong: this file has no test to run, it compiles or not (`npm run types`).
 */

export const en = {
  lang: 'en',
  dir: 'ltr',
  version: '1.0.0',
  checked: '2026-11-22',
  title: 'Why?',
  keyPoints: { points: ['Stretch.', 'Hold.'] },
  sections: [
    {
      id: 'relief',
      title: 'How?',
      panels: [
        {
          id: 'massage',
          title: 'Rub it',
          figures: ['calf-sit'],
          body: [{ text: 'Gently.', certainty: 'little', sources: ['mayo'] }],
        },
      ],
    },
  ],
  stretches: [
    {
      id: 'calf',
      place: 'Calf',
      when: 'It hurts.',
      steps: ['Sit.', 'Pull.'],
      seconds: 30,
      hold: 'Long.',
      never: 'Bounce.',
      safer: 'Lie.',
      figures: [{ id: 'calf-sit', caption: 'In bed', alt: 'A person sits.' }],
      sources: ['aaos'],
    },
  ],
  timer: { rest: 10, labels: { rest: 'Rest' } },
} as const;

type Words = Translated<typeof en>;
type Massage = Words['sections']['relief']['panels']['massage'];

const massage = { title: 'Frote', body: [{ text: 'Suave.' }] } as const;
const relief = { title: '¿Cómo?', panels: { massage } } as const;
const calf = {
  place: 'Pantorrilla',
  when: 'Duele.',
  steps: ['Siéntese.', 'Tire.'],
  hold: 'Mucho.',
  never: 'Rebotar.',
  safer: 'Acostado.',
  figures: { 'calf-sit': { caption: 'En cama', alt: 'Una persona.' } },
} as const;
const all = {
  lang: 'es',
  dir: 'ltr',
  review: 'draft',
  title: '¿Por qué?',
  keyPoints: { points: ['Estire.', 'Mantenga.'] },
  sections: { relief },
  stretches: { calf },
  timer: { labels: { rest: 'Descanse' } },
  of: { title: '', keyPoints: '', sections: '', timer: '', massage: '', 'stretch:calf': '' },
} as const;

export const units: readonly Unit<typeof en>[] = [
  'title',
  'keyPoints',
  'sections',
  'timer',
  'massage',
  'stretch:calf',
  // @ts-expect-error: the English of it is in one unit for each stretch.
  'stretches',
];

export const whole = all satisfies Words;

export const wrong = [
  // @ts-expect-error: a missing string.
  { ...all, keyPoints: {} } satisfies Words,

  // @ts-expect-error: a missing panel.
  { ...all, sections: { relief: { title: '', panels: {} } } } satisfies Words,

  // @ts-expect-error: an extra string.
  { ...all, keyPoints: { points: ['', ''], title: '' } } satisfies Words,

  // @ts-expect-error: an extra string in a block.
  { ...massage, body: [{ text: '', caution: '' }] } satisfies Massage,

  // @ts-expect-error: a list too short.
  { ...all, keyPoints: { points: ['Estire.'] } } satisfies Words,

  // @ts-expect-error: a list too long.
  { ...all, keyPoints: { points: ['', '', ''] } } satisfies Words,

  // @ts-expect-error: an id that was translated.
  { ...all, stretches: { pantorrilla: calf } } satisfies Words,

  // @ts-expect-error: an id that was said again.
  { ...all, stretches: { calf: { ...calf, id: 'calf' } } } satisfies Words,

  // @ts-expect-error: seconds, which are the same in every language.
  { ...all, stretches: { calf: { ...calf, seconds: 20 } } } satisfies Words,

  // @ts-expect-error: a certainty, which translators do not decide.
  { title: '', body: [{ text: '', certainty: 'good' }] } satisfies Massage,

  // @ts-expect-error: the version, which is that of the English.
  { ...all, version: '2.0.0' } satisfies Words,

  // @ts-expect-error: a direction that is none.
  { ...all, dir: 'up' } satisfies Words,

  // @ts-expect-error: a unit that does not say which English it translates.
  { ...all, of: { title: '' } } satisfies Words,
];
