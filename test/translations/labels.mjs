import { width } from './text.mjs';

/* How wide what stands in buttons, rows of links and heads of columns may be. */

const texts = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(texts);

/** [where, texts, width of the whole, width of a word]: in letters, of which 32 fill 320 px less its margins. */
export const labels = ({ contents, stretches, labels: all, timer, now, handout }) => {
  const { print, cancel, sheets, beside, diary, medicines } = handout;
  return [
    ['contents', texts(contents), 24],
    ['places', Object.values(stretches).map(({ place }) => place), 22, 12],
    ['buttons', texts(all).filter((text) => !text.includes('{')), 32],
    ['timer', texts(timer.labels), 32],
    ['now', [now.otherPlace, now.elsewhere, now.danger, now.afterTitle], 32],
    [
      'sheets',
      [
        print,
        cancel,
        beside.label,
        beside.none,
        ...Object.values(sheets).map(({ label }) => label),
      ],
      32,
    ],
    ['columns', [...diary.columns, ...medicines.columns], 30, 13],
  ];
};

const longestWord = (text) => Math.max(...text.split(/[\s\u00ad-]+/).map(width));

/** Which of them are wider than may be. A Chinese line may break after any character. */
export const tooWide = ([where, all, most, mostOfWord = most]) =>
  all
    .filter(
      (text) =>
        width(text) > most || (!/\p{Script=Han}/u.test(text) && longestWord(text) > mostOfWord),
    )
    .map(
      (text) =>
        `${where}: ${text}: ${width(text)} wide, not ${most}; a word ${longestWord(text)}, not ${mostOfWord}`,
    );
