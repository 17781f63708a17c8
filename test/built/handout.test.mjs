/* global document, window, customElements, NodeFilter -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { launch, serve } from './browser.mjs';
import { bare, depthsOf, footOf, inksOf, lowestOf, placesOf, wordsOf } from './paper.mjs';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const areas = ['calf', 'foot', 'thigh-back', 'thigh-front', 'hand', 'belly', 'back'];
const formats = ['a4', 'letter'];

const engines = [
  { name: 'Chromium', start: () => launch(), hasMarginBoxes: true, skip: false },
  {
    name: 'Firefox',
    start: () => puppeteer.launch({ browser: 'firefox', executablePath: firefox }),
    // Firefox prints page numbers of its own, and none that a page asks for.
    hasMarginBoxes: false,
    skip: existsSync(firefox) ? false : `there is no Firefox at ${firefox}; CI installs one`,
  },
];

/** How light a colour `#rrggbb` is, 0 to 1. */
const lightness = (ink) => {
  const [red, green, blue] = ink.match(/[\da-f]{2}/gi).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const clinicPage = (
  origin,
  { style = '', attributes = '', content = '', words = true },
) => `<!doctype html>
<html lang="en" style="${style}">
<head><title>Muscle cramps</title><script src="${origin}/dist/spasm-guide.js"></script></head>
<body>${words ? '<h1>Hillside Clinic</h1><p>What our patients ask us.</p>' : ''}
<spasm-guide ${attributes}>${content}</spasm-guide>
${words ? '<p>Hillside Clinic, 12 Mill Lane</p>' : ''}</body></html>`;

/** What the clinic has added, as in README. */
const own = `<script type="application/json">${JSON.stringify({
  by: 'Hillside Clinic',
  append: { massage: [{ text: 'Ask at the desk.' }] },
  danger: { today: ['You had surgery here.'] },
})}</script>`;

const isPageNumber = ({ str }) => /^\s*\d+\s*\/\s*\d+\s*$/.test(str);

/** Sets the guide `id` of the page up to print `sheet`, as at the moment when the browser asks. */
const askForSheet = async ({ id, sheet, area }) => {
  await customElements.whenDefined('spasm-guide');
  const find = (root) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.localName === 'spasm-guide' && (!id || one.id === id)) return one;
      const inner = one.shadowRoot && find(one.shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  };
  const element = find(document);
  if (area) element.area = area;
  await element.updateComplete;
  const root = element.shadowRoot;
  const text = (one) => one.textContent.replace(/\s+/g, ' ').trim();
  const all = (selector, within = root) => [...within.querySelectorAll(selector)];
  const runs = (one, silent = 'button, svg') => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      // Buttons do not print, nor do the words of a drawing.
      if (!parentElement.closest(silent)) found.push(data.trim());
    }
    return found.filter(Boolean);
  };
  const inColumns = '[part~=section]:not(#about)';
  const words = {
    title: text(root.querySelector('[part~=heading]')),
    dangerTitle: text(root.querySelector('#danger-heading')),
    signs: all('.signs li').map((one) => runs(one, 'small').join(' ')),
    dangers: all('[part~=danger] li').flatMap((one) => runs(one)),
    ...Object.fromEntries(
      ['today', 'visit'].map((id) => [
        id,
        all(`#${id} [part=text] :is(p:not(.link), li)`)
          .map((one) => runs(one, 'small').join(''))
          .filter(Boolean),
      ]),
    ),
    points: all('[part~=key-points] li').map(text),
    sections: all('[part~=section] > [part~=section-heading]').map(text),
    panels: all('[part~=panel]').map((panel) => ({
      id: panel.id,
      title: text(panel.querySelector('button')),
      all: runs(panel.querySelector('[part=text]')),
    })),
    stretches: all('[part~=exercise]').map((one) => ({
      id: one.part[1],
      title: text(one.firstElementChild),
      all: runs(one),
      /** Without how sure it is, and by which source. */
      said: runs(one, 'button, svg, small'),
      captions: all('figcaption', one).map(text),
      steps: all('li', one).map(text),
      // Without the word before it, whose colon is only painted.
      cautions: all('[role=note]', one).map((note) => runs(note).slice(1).join('')),
    })),
    /** What nothing cuts in two; a caution without its word, whose colon is only painted. */
    blocks: all(`${inColumns} :is(li, figcaption, [role=note])`).map((one) =>
      runs(one)
        .slice(one.matches('[role=note]') ? 1 : 0)
        .join(''),
    ),
    /** What stands in the same column as what comes after it. */
    pairs: all(
      `${inColumns} :is(p:has(+ :is(ul, ol)), dt, li:first-child, li:nth-last-child(2), .stretch > :first-child)`,
    )
      .map((one) => [one, one.nextElementSibling])
      .concat(all(`${inColumns} [part~=panel] > :first-child`).map((one) => [one, one]))
      .filter(([, next]) => next)
      .map(([one, next]) => ({
        isList: one.matches('li, p'),
        pair:
          one === next
            ? [text(one), runs(one.parentElement.querySelector('[part=text]'))[0]]
            : [runs(one).join(''), runs(next.querySelector('li') ?? next)[0]],
      })),
    /** Of the danger signs, and the words explained. */
    // The words for how sure a statement is stand at the end of many a line besides.
    titles: all('#danger-heading, [part~=danger] button > span:first-child, dt')
      .filter((one) => !one.closest('#evidence'))
      .map(text),
    buttons: all('button').map(text),
    controls: all('[part~=open-all], [part~=print]').map(text),
    sources: all('[part~=sources] a').map((link) => link.getAttribute('href')),
    sourceNames: all('[part~=sources] a').map(text),
  };
  if (sheet) {
    const asked = new Promise((resolve) => {
      window.print = resolve;
    });
    element.print(sheet);
    await asked;
    words.printed = {
      headings: all('h1, h2, h3, h4, h5, h6').map(text),
      tables: all('table').map((table) => ({
        columns: all('thead th[scope=col]', table).map(text),
        rows: all('tbody tr', table).map(({ children }) => children.length),
        filled: all('td', table).map(text).join(' ').trim(),
      })),
      steps: all('.sheet ol > li').map(text),
      questions: all('.checklist li').map(text),
    };
    words.from = text(root.querySelector('.address'));
  }
  return words;
};

/** What is left in the page of a printing. */
const traces = () => {
  const roots = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots.flatMap((root) => [
    ...[...root.querySelectorAll('[data-spasm-guide-printing], table')].map((one) => one.localName),
    ...(root.host?.localName === 'spasm-guide' ? [] : root.adoptedStyleSheets.map(String)),
  ]);
};

// Both at once: one prints while the other does.
describe('on paper', { concurrency: true }, () => {
  for (const { name, start, hasMarginBoxes, skip } of engines) {
    describe(`printed by ${name}`, { skip, concurrency: 1 }, () => {
      let browser, server, page;

      before(async () => {
        [browser, server] = await Promise.all([start(), serve()]);
        page = await browser.newPage();
      });

      after(() => Promise.all([browser?.close(), server?.close()]));

      /** Prints what the browser shows; gives what is on paper, page by page and as a whole. */
      const readPaper = async (options = {}) => {
        const bytes = new Uint8Array(await page.pdf({ format: 'a4', ...options }));
        const depths = depthsOf(bytes);
        const pdf = await getDocumentProxy(bytes);
        const { items: all } = await extractTextItems(pdf);
        const numbers = all.map((items) => wordsOf(items.filter(isPageNumber)));
        const items = all.map((page) => page.filter((item) => !isPageNumber(item)));
        const pages = items.map(wordsOf);
        const [, , width, height] = (await pdf.getPage(1)).view;
        /** How far above its foot each page ends: 0 is at the foot, 1 at the head. */
        const ends = items.map((page) => lowestOf(page) / height);
        const lines = items.flat().map(({ str }) => bare(str));
        const feet = items.map(footOf);
        const paper = pages.join('');
        const find = (text) => placesOf(items, width, text);
        return { pdf, pages, numbers, depths, find, ends, feet, lines, paper, items: items.flat() };
      };

      /** Prints a page of this repository; gives the guide's words, and what is on paper. */
      const print = async ({ path = 'handout-clinic.html', format = 'a4', ...asked } = {}) => {
        const address = `${server.origin}/test/pages/${path}`;
        await page.goto(address);
        const words = await page.evaluate(askForSheet, asked);
        return { address, words, ...(await readPaper({ format })) };
      };

      /** Asserts that `paper` has all of `texts`, in this order. */
      const assertOrder = (paper, texts) => {
        let from = 0;
        for (const text of texts) {
          const at = paper.indexOf(bare(text), from);
          assert.notEqual(at, -1, `"${text}" after what comes before it`);
          from = at + bare(text).length;
        }
      };

      const diary = {
        columns: [
          'When',
          'Where',
          'How long',
          'Pain, 0–10',
          'What I was doing',
          'What I took or tried',
          'How I slept',
        ],
        // One line as an example: the others are empty.
        filled: 'Mon, 3 a.m. Left calf 2 min 6 Asleep Stretched Awake 1 hour',
      };
      const diaryOf = (lines) => ({ ...diary, rows: new Array(lines + 1).fill(7) });

      /** Where a sheet is from, in this order, at its end. */
      const origins = (address) => [
        `Printed from ${address}`,
        'Last checked November 28, 2026',
        'Next check due November 28, 2027',
        'Version 2.1.0',
      ];

      const hostWords = [
        'Flu vaccines are here',
        'Our services',
        'Our team',
        'Back to running',
        'Most people can run again',
        'Read more in our guide',
        'Share this page',
        'Riverbank cares',
        '12 Mill Lane',
      ];

      const assertAlone = (paper) => {
        for (const text of hostWords) assert.ok(!paper.includes(bare(text)), text);
      };

      const whole = {};
      for (const [format, area] of Object.entries({ a4: undefined, letter: 'hand' })) {
        describe(`as the whole guide, on ${format}`, () => {
          let printed, traced;

          before(async () => {
            printed = await print({ sheet: 'all', format, area });
            whole[format] = printed.paper;
            traced = await page.evaluate(traces);
          });

          it('has none of the words of the page around it', () => {
            assertAlone(printed.paper);
          });

          it('is 8 pages at most', () => {
            assert.ok(printed.pages.length <= 8, `${printed.pages.length} pages`);
          });

          it('begins with the danger signs, all on the first page, the number to call and the clinic', () => {
            const { words, paper } = printed;
            assert.ok(paper.startsWith(bare(words.title)));
            assertOrder(paper, [
              words.title,
              words.dangerTitle,
              'Call 911 now',
              ...words.signs,
              'Riverbank Clinic, day and night: 555-0100',
              words.points[0],
            ]);
            assert.ok(printed.pages[0].includes(bare('Call 911 now')), 'on the first page');
            assert.equal(words.signs.length, 10);
            for (const text of words.signs) assert.ok(printed.pages[0].includes(bare(text)), text);
          });

          it('goes on with what to do, then all else, then what is to fill in, then its sources', () => {
            const { words, paper, address } = printed;
            assertOrder(paper, [
              words.points[0],
              ...words.sections.slice(0, -1),
              'My cramp diary',
              'Questions to ask at my visit',
              'What I take',
              ...origins(address),
              words.sections.at(-1),
              'Sources',
            ]);
          });

          it('has a diary of 14 empty lines under an example, questions to tick, and a table for medicines', () => {
            const { words, paper } = printed;
            const { headings, tables, questions } = words.printed;
            assert.deepEqual(tables[0], diaryOf(14));
            assert.deepEqual(tables[1].columns, ['Name', 'Dose', 'When I began']);
            assert.ok(tables[1].rows.length > 4);
            assert.equal(tables.length, 2);
            assert.ok(questions.length > 3);
            for (const text of [...tables.flatMap(({ columns }) => columns), ...questions]) {
              assert.ok(paper.includes(bare(text)), text);
            }
            const own = ['My cramp diary', 'Questions to ask at my visit', 'What I take'];
            assert.deepEqual(
              headings.filter((text) => own.includes(text)),
              own,
            );
          });

          it('has every danger sign, key point and panel, to the last sentence', () => {
            const { words, paper } = printed;
            assert.ok(words.dangers.length > 20 && words.panels.length >= 21);
            for (const text of [...words.dangers, ...words.points]) {
              assert.ok(paper.includes(bare(text)), text);
            }
            for (const { id, title, all } of words.panels) {
              for (const text of [title, ...all]) {
                assert.ok(paper.includes(bare(text)), `${id}: ${text}`);
              }
            }
          });

          it('leaves nothing in the page once the browser says that it is over', () => {
            assert.deepEqual(traced, []);
          });

          it('keeps each stretch on one page: its name, pictures, steps and what not to do', () => {
            const { words, pages } = printed;
            assert.equal(words.stretches.length, areas.length);
            for (const { title, all, captions, steps } of words.stretches) {
              assert.ok(captions.length > 0 && steps.length > 2, title);
              const whole = pages.filter((text) => all.every((run) => text.includes(bare(run))));
              assert.equal(whole.length, 1, title);
            }
          });

          it('splits no danger sign and no key point across pages', () => {
            const { words, pages } = printed;
            for (const text of [...words.dangers, ...words.points]) {
              assert.ok(
                pages.some((one) => one.includes(bare(text))),
                text,
              );
            }
          });

          it('leaves no title alone at the foot of a page', () => {
            const { words, feet } = printed;
            const titles = [
              ...words.sections,
              ...[...words.panels, ...words.stretches].map(({ title }) => title),
              ...words.titles,
            ].map(bare);
            assert.ok(words.titles.length > 8);
            for (const foot of feet) assert.ok(!titles.includes(foot), foot);
          });

          it('cuts no step, caption, list item or caution in two, at the end of a page or of a column', () => {
            const { words, find } = printed;
            assert.ok(words.blocks.length > 100);
            for (const text of words.blocks) assert.ok(find(text).length > 0, text);
          });

          it('leaves nothing alone: what leads to a list, a title, a term and the ends of a list', () => {
            const { words, find } = printed;
            // Firefox cannot be told of it: of titles and terms alone.
            const pairs = words.pairs.filter(({ isList }) => !isList || name === 'Chromium');
            assert.ok(pairs.length > 30);
            const apart = pairs.filter(({ pair: [one, next] }) => {
              const beside = find(next);
              return !find(one).some((place) => beside.includes(place));
            });
            assert.deepEqual(apart, []);
          });

          it('fills each page but the last more than half, and 80 % on average, column by column', () => {
            const { depths } = printed;
            const fills = depths.slice(0, -1).map(([left, right]) => (left + right) / 2);
            for (const [index, fill] of fills.entries()) {
              assert.ok(fill > 0.5, `page ${index + 1}: ${Math.round(fill * 100)} %`);
            }
            const average = fills.reduce((sum, fill) => sum + fill, 0) / fills.length;
            assert.ok(average >= 0.8, `${Math.round(average * 100)} % on average`);
          });

          it('fills its pages: what is kept whole leaves a gap, never an empty page', () => {
            const { ends, pages } = printed;
            const diary = pages.findIndex((text) => text.includes(bare('My cramp diary')));
            assert.ok(diary > 5);
            const full = ends.slice(0, diary - 1);
            for (const [index, end] of full.entries()) assert.ok(end < 0.7, `page ${index + 1}`);
            const gaps = full.reduce((sum, end) => sum + end, 0) / full.length;
            assert.ok(gaps < 0.3, `${Math.round(gaps * 100)} % of the paper is empty`);
          });

          it('has no button that paper cannot press', () => {
            const { paper } = printed;
            for (const text of ['Copy link', 'Open all', 'Start the hold timer', 'Cancel']) {
              assert.ok(printed.words.buttons.includes(text), text);
              assert.ok(!paper.includes(bare(text)), text);
            }
          });

          if (hasMarginBoxes) {
            it('numbers its pages', () => {
              const { length } = printed.pages;
              assert.ok(length > 5);
              assert.deepEqual(
                printed.numbers,
                Array.from({ length }, (_, index) => `${index + 1}/${length}`),
              );
            });
          }

          it('has no words under 8 points', () => {
            const { items } = printed;
            const sizes = items
              .filter(({ str }) => /[\p{L}\d]/u.test(str))
              .map(({ fontSize }) => fontSize);
            assert.ok(Math.min(...sizes) > 7.9, `${Math.min(...sizes)} points`);
          });

          it('names every source, and tells the page where each is a link', () => {
            const { words, paper } = printed;
            assert.ok(words.sourceNames.length > 80);
            for (const source of words.sourceNames) assert.ok(paper.includes(bare(source)), source);
            assert.ok(paper.includes(bare('On that page, each source is a link.')));
            for (const address of words.sources)
              assert.ok(!paper.includes(`(${address})`), address);
          });

          it('is black on white, the words of a dark page and of the clinic too', async () => {
            const inks = await inksOf(printed.pdf);
            assert.deepEqual(
              inks.filter((ink) => ink !== '#000000'),
              [],
            );
          });
        });
      }

      it('is the same whole guide whatever place is chosen, and whatever the paper', () => {
        // Columns may be told in another order where a page ends elsewhere; pages have numbers of their own.
        const [one, other] = [whole.letter, whole.a4].map((text) =>
          [...text.replace(/\P{L}/gu, '')].sort().join(''),
        );
        assert.equal(one, other);
      });

      for (const format of formats) {
        for (const area of [undefined, ...areas]) {
          it(`is ${area ? 'one page' : 'two pages at most'} of what to do now for ${area ?? 'every place'}, on ${format}`, async () => {
            const { words, paper, pages, depths, address, items, find } = await print({
              sheet: 'now',
              area,
              format,
            });
            // To write on, down to the foot, beside one place; after all of them, what is left.
            for (const [index, [left, right]] of depths.entries()) {
              assert.ok((left + right) / 2 > 0.75, `page ${index + 1}: ${left}, ${right}`);
            }
            const chosen = words.stretches.filter(({ id }) => !area || id === area);
            assert.equal(chosen.length, area ? 1 : areas.length);
            assert.ok(pages.length <= (area ? 1 : 2), `${pages.length} pages`);
            assertAlone(paper);
            assertOrder(paper, [
              words.title,
              words.dangerTitle,
              'Call 911 now',
              ...words.signs,
              'Riverbank Clinic, day and night: 555-0100',
              'What to do now',
              chosen[0].title,
              'Get help today',
              ...words.today,
              'Stretch before bed',
              'Questions to ask at my visit',
              ...origins(address),
            ]);
            assert.ok(words.today.length > 8);
            // One place has columns of its own widths, in which nothing is cut.
            const whole = chosen.flatMap(({ steps, captions: [first], cautions }) => [
              ...steps,
              first,
              ...cautions,
            ]);
            for (const text of area ? [] : [...words.today, ...whole]) {
              assert.ok(find(text).length > 0, `cut in two: ${text}`);
            }
            const { tables, steps, questions } = words.printed;
            assert.deepEqual(tables, []);
            assert.equal(questions.length, 3);
            for (const text of [...steps, ...questions, 'Name', 'Date', 'Notes']) {
              assert.ok(paper.includes(bare(text)), text);
            }
            assert.match(paper, /Nodoctorornursehasreviewedthistext/);
            assert.match(paper, /Onecrampover10minutesdespitestretching/);
            // In points. Under 9 are only captions and where the sheet is from, and nothing under 8.
            const small = items.filter(({ str, fontSize }) => str.trim() && fontSize < 8.99);
            const notes = bare(
              [...chosen.flatMap(({ captions }) => captions), words.from].join(''),
            );
            for (const { str, fontSize } of small) {
              assert.ok(fontSize > 7.9 && notes.includes(bare(str)), `${fontSize}: ${str}`);
            }
            // Sources are left out: the reader has them on the page.
            assert.equal(words.signs.length, 10);
            for (const text of words.visit) assert.ok(!paper.includes(bare(text)), text);
            for (const text of words.signs) assert.ok(paper.includes(bare(text)), text);
            for (const { title, said, captions } of chosen) {
              // Word by word what the page says of the place; beside others, with its first picture.
              const left = area ? [] : captions.slice(1);
              for (const text of [title, ...said].filter((one) => !left.includes(one))) {
                assert.ok(paper.includes(bare(text)), text);
              }
              for (const text of left) assert.ok(!paper.includes(bare(text)), text);
            }
            assert.ok(!paper.includes(bare(words.sections[1])), 'nothing of the rest of the guide');
            assert.ok(!paper.includes(bare('Start the hold timer')));
            assert.deepEqual(await page.evaluate(traces), [], 'nothing stays in the page');
          });
        }

        it(`is one page of diary, and nothing else, on ${format}`, async () => {
          const { words, paper, pages, depths, address } = await print({ sheet: 'diary', format });
          assert.equal(pages.length, 1);
          const deepest = Math.max(...depths[0]);
          assert.ok(deepest > 0.85, `${Math.round(deepest * 100)} % full`);
          assertAlone(paper);
          assertOrder(paper, [
            'Call 911 now',
            'Riverbank Clinic, day and night: 555-0100',
            'My cramp diary',
            'Use one line for each cramp',
            'Name',
            'Date',
            ...diary.columns,
            ...origins(address),
          ]);
          assert.deepEqual(words.printed.tables, [diaryOf(28)]);
          assert.ok(!paper.includes(bare('Questions to ask')));
          assert.deepEqual(await page.evaluate(traces), [], 'nothing stays in the page');
          for (const text of [...words.signs, ...words.sections, ...words.points]) {
            assert.ok(!paper.includes(bare(text)), text);
          }
        });
      }

      for (const [id, where] of [
        ['slotted', 'fills a slot of the layout of the page'],
        ['nested', 'lies in the shadow of a card, in a slot of the layout'],
      ]) {
        for (const sheet of ['all', 'diary']) {
          it(`stands alone where the guide ${where}: ${sheet}`, async () => {
            const path = 'handout-components.html';
            const { words, paper, pages } = await print({ path, id, sheet });
            assertAlone(paper);
            assert.ok(!paper.includes(bare('Leg cramps at night')));
            assert.ok(!paper.includes(bare('Ana, Ben and Chloe')));
            assert.equal(paper.split(bare('My cramp diary')).length, 2, 'one guide');
            if (sheet === 'diary') assert.equal(pages.length, 1);
            else assert.ok(pages[0].startsWith(bare(words.title)));
            assert.deepEqual(await page.evaluate(traces), [], 'nothing stays in the page');
          });
        }
      }

      for (const [id, where] of [
        ['boxed', 'scrolls, in a tab, a flex box, a grid, a table, zoomed, moved and in columns'],
        ['modal', 'lies in an open modal dialog'],
        ['full', 'lies in what fills the screen'],
        ['closed', 'lies in a closed <details>, in another'],
      ]) {
        it(`prints whole where the guide ${where}`, async () => {
          await page.goto(`${server.origin}/test/pages/handout-boxes.html`);
          if (id === 'modal') {
            await page.evaluate(() => document.querySelector('dialog').showModal());
          }
          if (id === 'full') {
            await page.click('#enlarge');
            await page.waitForFunction(() => document.fullscreenElement);
          }
          if (id === 'closed') {
            await page.evaluate(() => {
              document.body.append(document.createElement('details'));
              const guide = '<details><spasm-guide id="closed"></spasm-guide></details>';
              document.body.lastElementChild.innerHTML = guide;
            });
          }
          const words = await page.evaluate(askForSheet, { id, sheet: 'now' });
          const { paper, pages } = await readPaper({ format: 'letter' });
          assert.equal(pages.length, 2);
          assertAlone(paper);
          assertOrder(paper, [
            words.title,
            ...words.signs,
            words.stretches[0].title,
            'Questions to ask at my visit',
            'Printed from',
          ]);
          for (const { steps } of words.stretches) {
            for (const step of steps) assert.ok(paper.includes(bare(step)), step);
          }
        });
      }

      it('prints the whole guide from all those boxes at once, as long as from none', async () => {
        const path = 'handout-boxes.html';
        const { words, paper, pages } = await print({ path, id: 'boxed', sheet: 'all' });
        assert.ok(pages.length <= 8, `${pages.length} pages`);
        assertAlone(paper);
        assertOrder(paper, [words.title, ...words.signs, ...words.sections, ...words.sourceNames]);
      });

      // By the command of the browser's own menu. On A4 after a sheet of the diary was printed.
      for (const [format, sheet] of Object.entries({ a4: 'diary', letter: undefined })) {
        describe(`as the clinic's own page, on ${format}${sheet ? ', after a sheet' : ''}`, () => {
          let printed;

          before(async () => {
            await page.goto(`${server.origin}/test/pages/handout-plain.html`);
            const words = await page.evaluate(askForSheet, { sheet });
            // The browser has printed the sheet, and says so.
            if (sheet) await page.pdf();
            printed = { words, ...(await readPaper({ format })) };
          });

          it('has the title and the whole text of every panel, to the last sentence', () => {
            const { words, paper } = printed;
            assert.ok(words.panels.length >= 21);
            for (const { id, title, all } of words.panels) {
              assert.ok(all.length > 0, id);
              for (const text of [title, ...all]) {
                assert.ok(paper.includes(bare(text)), `${id}: ${text}`);
              }
            }
          });

          it('has every danger sign and every key point, the number to call and the clinic', () => {
            const { words, paper } = printed;
            assert.ok(words.dangers.length > 10 && words.points.length > 2);
            const clinic = ['Call 911 now', 'Riverbank Clinic, day and night: 555-0100'];
            for (const text of [...words.dangers, ...words.points, ...clinic]) {
              assert.ok(paper.includes(bare(text)), text);
            }
          });

          it('has the danger signs first, then the key points, then the sections', () => {
            const { words, paper } = printed;
            const first = [words.dangerTitle, words.points[0], ...words.sections];
            const places = first.map((text) => paper.indexOf(bare(text)));
            assert.ok(!places.includes(-1));
            assert.deepEqual(
              places,
              places.toSorted((a, b) => a - b),
            );
          });

          it('has the address of every source in full', () => {
            const { words, paper } = printed;
            assert.ok(words.sources.length > 10);
            for (const address of words.sources) assert.ok(paper.includes(`(${address})`), address);
          });

          if (name === 'Chromium') {
            it('leaves no title alone at the foot of a page', () => {
              const { words, feet } = printed;
              const titles = [...words.panels.map(({ title }) => title), ...words.sections].map(
                bare,
              );
              assert.ok(feet.length > 1);
              for (const foot of feet) assert.ok(!titles.includes(foot), foot);
            });
          }

          it('has no button that paper cannot press, and nothing of a sheet', () => {
            const { words, lines, paper } = printed;
            assert.ok(words.controls.length >= 2);
            for (const text of words.controls) assert.ok(!lines.includes(bare(text)), text);
            for (const text of ['My cramp diary', 'Printed from']) {
              assert.ok(!paper.includes(bare(text)), text);
            }
          });

          it("keeps the clinic's own words around the guide", () => {
            const { words, paper } = printed;
            assert.match(paper, /^RiverbankClinicOurservices/);
            assertOrder(paper, ['Leg cramps at night', words.title, 'Share this page']);
            assert.match(paper, /RiverbankClinic,12MillLane$/);
          });
        });
      }

      if (name !== 'Chromium') return;

      describe("as a clinic's own page with other words or looks", () => {
        let closed;

        /** Prints a clinic's page by the browser itself. */
        const printPage = async (host = {}, options = {}) => {
          await page.setContent(clinicPage(server.origin, host));
          const words = await page.evaluate(askForSheet, {});
          return { words, ...(await readPaper(options)) };
        };

        before(async () => {
          closed = await printPage();
        });

        it('has every word on paper at once, though no panel was ever open', async () => {
          await page.setContent(clinicPage(server.origin, {}));
          const { paper } = await readPaper();
          for (const { id, all } of closed.words.panels) {
            for (const text of all) assert.ok(paper.includes(bare(text)), `${id}: ${text}`);
          }
        });

        it('is the same whatever is open, and whatever place is chosen', async () => {
          for (const attributes of ['open="all"', 'area="hand"', 'open="stretch" area="back"']) {
            assert.equal((await printPage({ attributes })).paper, closed.paper, attributes);
          }
        });

        for (const [look, host, options] of [
          ['a light page', {}, {}],
          ['a dark page', { style: 'color-scheme: dark; background: #111; color: #eee' }, {}],
          ['a page that follows a dark machine', { style: 'color-scheme: light dark' }, {}],
          [
            'a page with its own pale colours for the guide',
            {
              attributes:
                'style="--spasm-guide-text: #fff; --spasm-guide-muted: #ddd; --spasm-guide-accent: #ff0"',
            },
            {},
          ],
          ['a light page, with grounds', {}, { printBackground: true }],
        ]) {
          it(`is dark on white from ${look}`, async () => {
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
            const { pdf, feet } = await printPage({ ...host, words: false }, options);
            await page.emulateMediaFeatures([]);
            assert.ok(feet.length > 1);
            const inks = await inksOf(pdf);
            assert.ok(inks.length > 0);
            // 7:1 on white is a lightness of 0.1 at most.
            assert.deepEqual(
              inks.filter((ink) => lightness(ink) > 0.1),
              [],
            );
          });
        }

        it("marks the clinic's own words as the clinic's", async () => {
          const { paper } = await printPage({ content: own });
          assert.ok(paper.includes(bare('Added by Hillside Clinic Ask at the desk.')));
          assert.ok(
            paper.includes(bare('Added by Hillside Clinic')) &&
              paper.includes(bare('You had surgery here.')),
          );
          assert.ok(
            paper.indexOf(bare('You had surgery here.')) >
              paper.indexOf(bare('Added by Hillside Clinic')),
          );
        });
      });
    });
  }
});
