/* global document, window, customElements, NodeFilter -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { launch, serve } from './browser.mjs';
import { bare, footOf, inksOf, lowestOf, wordsOf } from './paper.mjs';

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
  const runs = (one) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      // Buttons do not print, nor do the words of a drawing.
      if (!parentElement.closest('button, svg')) found.push(data.trim());
    }
    return found.filter(Boolean);
  };
  const words = {
    title: text(root.querySelector('[part~=heading]')),
    dangerTitle: text(root.querySelector('#danger-heading')),
    dangers: all('[part~=danger] li').flatMap(runs),
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
      captions: all('figcaption', one).map(text),
      steps: all('li', one).map(text),
    })),
    /** Of the tiers of danger signs, the groups in them, and the words explained. */
    titles: all('[part~=danger] :is(h3, h4, h5), dt').map(text),
    buttons: all('button').map(text),
  };
  if (sheet) {
    const asked = new Promise((resolve) => {
      window.print = resolve;
    });
    element.print(sheet);
    await asked;
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

for (const { name, start, hasMarginBoxes, skip } of engines) {
  describe(`the handout, printed by ${name}`, { skip }, () => {
    let browser, server, page;

    before(async () => {
      [browser, server] = await Promise.all([start(), serve()]);
      page = await browser.newPage();
    });

    after(() => Promise.all([browser?.close(), server?.close()]));

    /** Prints what the browser shows; gives what is on paper, page by page and as a whole. */
    const readPaper = async (format) => {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { items: all } = await extractTextItems(pdf);
      const numbers = all.map((items) => wordsOf(items.filter(isPageNumber)));
      const items = all.map((page) => page.filter((item) => !isPageNumber(item)));
      const pages = items.map(wordsOf);
      const [, , , height] = (await pdf.getPage(1)).view;
      /** How far above its foot each page ends: 0 is at the foot, 1 at the head. */
      const ends = items.map((page) => lowestOf(page) / height);
      return { pdf, pages, numbers, ends, feet: items.map(footOf), paper: pages.join('') };
    };

    /** Prints a page of this repository; gives the guide's words, and what is on paper. */
    const print = async ({ path = 'handout-clinic.html', format = 'a4', ...asked } = {}) => {
      const address = `${server.origin}/test/pages/${path}`;
      await page.goto(address);
      const words = await page.evaluate(askForSheet, asked);
      return { address, words, ...(await readPaper(format)) };
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

    for (const format of formats) {
      describe(`as the whole guide, on ${format}`, () => {
        let printed;

        before(async () => {
          printed = await print({ sheet: 'all', format });
        });

        it('has none of the words of the page around it', () => {
          assertAlone(printed.paper);
        });

        it('begins with the danger signs, the number to call and the clinic', () => {
          const { words, paper } = printed;
          assert.ok(paper.startsWith(bare(words.title)));
          assertOrder(paper, [
            words.title,
            words.dangerTitle,
            'Riverbank Clinic, day and night: 555-0100',
            'Call 911 now',
            words.points[0],
          ]);
          assert.ok(printed.pages[0].includes(bare('Call 911 now')), 'on the first page');
        });

        it('goes on with what to do, then all else, then what is to fill in, then where it is from', () => {
          const { words, paper, address } = printed;
          assertOrder(paper, [
            words.points[0],
            ...words.sections,
            'My cramp diary, 2 weeks',
            'Questions to ask at my visit',
            'What I take',
            `Printed from ${address}`,
            'Last checked November 22, 2026',
            'Version',
          ]);
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

        it('is the same whatever place is chosen', async () => {
          const { paper } = await print({ sheet: 'all', area: 'hand', format });
          assert.equal(paper, printed.paper);
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
          assert.ok(words.titles.length > 10);
          for (const foot of feet) assert.ok(!titles.includes(foot), foot);
        });

        it('runs the danger signs on from page to page without a gap', () => {
          const { words, ends, pages } = printed;
          const last = pages.findIndex((text) => text.includes(bare(words.points[0])));
          assert.ok(last >= 0 && last < 4);
          for (const [index, end] of ends.slice(0, last).entries()) {
            assert.ok(end < 0.3, `page ${index + 1} ends ${Math.round(end * 100)} % from its foot`);
          }
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
          for (const text of ['I have a cramp now', 'Open all', 'Start the hold timer', 'Cancel']) {
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

        it('is black on white, the words of a dark page and of the clinic too', async () => {
          const inks = await inksOf(printed.pdf);
          assert.deepEqual(
            inks.filter((ink) => ink !== '#000000'),
            [],
          );
        });
      });

      for (const area of [undefined, ...areas]) {
        it(`is one page of what to do now for ${area ?? 'every place'}, on ${format}`, async () => {
          const { words, paper, pages, address } = await print({ sheet: 'now', area, format });
          const chosen = words.stretches.filter(({ id }) => !area || id === area);
          assert.equal(chosen.length, area ? 1 : areas.length);
          assert.equal(pages.length, 1);
          assertAlone(paper);
          assertOrder(paper, [
            words.title,
            words.dangerTitle,
            'Riverbank Clinic, day and night: 555-0100',
            'Call 911 now',
            area ? chosen[0].title : 'What to do now',
            `Printed from ${address}`,
            'Last checked November 22, 2026',
            'Version',
          ]);
          // Sources are left out: there is one page.
          const signs = words.dangers.filter((text) => text.length > 3);
          assert.ok(signs.length > 20);
          for (const text of signs) assert.ok(paper.includes(bare(text)), text);
          for (const { title, steps, captions } of chosen) {
            const texts = area ? [title, ...steps, ...captions] : [title, captions[0]];
            for (const text of texts) assert.ok(paper.includes(bare(text)), text);
          }
          assert.ok(!paper.includes(bare(words.sections[1])), 'nothing of the rest of the guide');
          assert.ok(!paper.includes(bare('Start the hold timer')));
        });
      }

      it(`is one page of diary, and nothing else, on ${format}`, async () => {
        const { words, paper, pages, address } = await print({ sheet: 'diary', format });
        assert.equal(pages.length, 1);
        assertAlone(paper);
        assertOrder(paper, [
          'My cramp diary, 2 weeks',
          'Use one line for each cramp',
          ...['Date', 'Time', 'Where', 'How long', 'What helped'],
          `Printed from ${address}`,
          'Last checked November 22, 2026',
        ]);
        for (const text of [words.dangerTitle, ...words.sections, ...words.points]) {
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
          assert.equal(paper.split(bare('My cramp diary, 2 weeks')).length, 2, 'one guide');
          if (sheet === 'diary') assert.equal(pages.length, 1);
          else assert.ok(pages[0].startsWith(bare(words.title)));
          assert.deepEqual(await page.evaluate(traces), [], 'nothing stays in the page');
        });
      }
    }

    it('leaves nothing in the page once the browser says that it is over', async () => {
      for (const sheet of ['all', 'now', 'diary']) {
        await print({ sheet });
        assert.deepEqual(await page.evaluate(traces), [], sheet);
      }
    });

    it("leaves the browser's own printing alone: the clinic's page, with the whole guide", async () => {
      for (const format of formats) {
        const { words, paper } = await print({ path: 'handout-plain.html', format });
        assertOrder(paper, ['Riverbank Clinic', 'Leg cramps at night', words.title]);
        for (const text of ['Our services', 'Share this page', '12 Mill Lane', 'Call 911 now']) {
          assert.ok(paper.includes(bare(text)), text);
        }
        for (const { id, title, all } of words.panels) {
          for (const text of [title, ...all]) {
            assert.ok(paper.includes(bare(text)), `${id}: ${text}`);
          }
        }
        for (const text of ['My cramp diary', 'Printed from']) {
          assert.ok(!paper.includes(bare(text)), text);
        }
      }
    });

    it("is followed by the clinic's own page when the browser prints next", async () => {
      await print({ path: 'handout-plain.html', sheet: 'diary' });
      const { paper } = await readPaper('a4');
      assert.ok(paper.includes(bare('Share this page')));
      assert.ok(!paper.includes(bare('My cramp diary')));
    });
  });
}
