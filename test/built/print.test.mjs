/* global document, NodeFilter -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { launch, serve } from './browser.mjs';
import { bare, footOf, inksOf } from './paper.mjs';

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

describe('the sheet of paper a patient takes home', () => {
  let browser, server, page;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    page = await browser.newPage();
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Prints a clinic's page; gives the guide's words as the page has them, and what is on paper. */
  const print = async (host = {}, options = {}) => {
    await page.setContent(clinicPage(server.origin, host));
    const words = await page.evaluate(async () => {
      const element = document.querySelector('spasm-guide');
      await element.updateComplete;
      const root = element.shadowRoot;
      const all = (selector, within = root) => [...within.querySelectorAll(selector)];
      const text = (one) => one.textContent.trim();
      /** Every run of words in `one`, each as one string. */
      const runs = (one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode;
          // Buttons do not print, and drawings have no words to the eye.
          if (!parentElement.closest('button, svg')) found.push(data.trim());
        }
        return found.filter(Boolean);
      };
      return {
        panels: all('[part~=panel]').map((panel) => ({
          id: panel.id,
          title: text(panel.querySelector('button')),
          all: runs(panel.querySelector('[part=text]')),
        })),
        dangers: all('[part~=danger] li').flatMap(runs),
        dangerTitle: text(root.querySelector('#danger-heading')),
        points: all('[part~=key-points] li').map(text),
        sections: all('[part~=section] > [part~=section-heading]').map(text),
        sources: all('[part~=sources] a').map((link) => link.getAttribute('href')),
        controls: all('[part~=open-all], [part~=print], [part~=now-button]').map(text),
      };
    });
    return { words, ...(await onPaper(options)) };
  };

  const onPaper = async (options = {}) => {
    const pdf = await getDocumentProxy(await page.pdf({ format: 'a4', ...options }));
    const { items } = await extractTextItems(pdf);
    const lines = items.flat().map(({ str }) => bare(str));
    return { feet: items.map(footOf), lines, paper: lines.join(''), pdf };
  };

  it('is whole though it is printed before the page has come to draw what nobody sees', async () => {
    const { words } = await print();
    const never = '<script>MessagePort.prototype.postMessage = () => {};</script>';
    await page.setContent(clinicPage(server.origin, {}).replace('<title>', `${never}<title>`));
    const drawn = await page.evaluate(
      () => document.querySelector('spasm-guide').shadowRoot.querySelectorAll('dt').length,
    );
    assert.equal(drawn, 0);
    const { paper } = await onPaper();
    for (const { id, all } of words.panels) {
      for (const text of all) assert.ok(paper.includes(bare(text)), `${id}: ${text}`);
    }
  });

  for (const format of ['a4', 'letter']) {
    describe(`on ${format === 'a4' ? 'A4' : 'Letter'}, with every panel closed`, () => {
      let printed;

      before(async () => {
        printed = await print({}, { format });
      });

      it('has the title and the whole text of every panel, to the last sentence', () => {
        const { words, paper } = printed;
        assert.ok(words.panels.length >= 21);
        for (const { id, title, all } of words.panels) {
          assert.ok(paper.includes(bare(title)), `the title of ${id}`);
          assert.ok(all.length > 0, id);
          for (const text of all) assert.ok(paper.includes(bare(text)), `${id}: ${text}`);
        }
      });

      it('has every danger sign and every key point', () => {
        const { words, paper } = printed;
        assert.ok(words.dangers.length > 10 && words.points.length > 2);
        for (const text of [...words.dangers, ...words.points]) {
          assert.ok(paper.includes(bare(text)), text);
        }
      });

      it('begins with the danger signs, then the key points, then the sections', () => {
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

      it('leaves no title alone at the foot of a page', () => {
        const { words, feet } = printed;
        const titles = [...words.panels.map(({ title }) => title), ...words.sections].map(bare);
        assert.ok(feet.length > 1);
        for (const foot of feet) assert.ok(!titles.includes(foot), foot);
      });

      it('has no buttons that paper cannot press', () => {
        const { words, lines } = printed;
        for (const text of words.controls) assert.ok(!lines.includes(bare(text)), text);
      });

      it("keeps the clinic's own words around the guide", () => {
        assert.match(printed.paper, /^HillsideClinic/);
        assert.match(printed.paper, /HillsideClinic,12MillLane$/);
      });
    });
  }

  it('is the same whatever is open, and whatever place is chosen', async () => {
    const closed = await print();
    for (const attributes of ['open="all"', 'area="hand"', 'open="stretch" area="back"']) {
      assert.equal((await print({ attributes })).paper, closed.paper, attributes);
    }
  });

  it('tells the number to call and the words of the clinic', async () => {
    const { paper } = await print({
      attributes: 'emergency-number="911"',
      content: '<p slot="contact">Call Hillside Clinic: 555-0100</p>',
    });
    assert.ok(paper.includes('Call911now'));
    assert.ok(paper.includes(bare('Call Hillside Clinic: 555-0100')));
  });

  for (const [name, host, options] of [
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
    it(`is dark on white from ${name}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      const { pdf, feet } = await print({ ...host, words: false }, options);
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
    const { paper } = await print({ content: own });
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
