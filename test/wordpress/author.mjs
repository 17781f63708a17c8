/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { eventually } from '../built/browser.mjs';
import { checked, scriptsOfGuide } from './given.mjs';
import { insertBlock, look, named, publishPost } from './visit.mjs';

/** The theme's first colour, which does not read on its white. */
const LIME = 'rgb(157, 255, 32)';

/** What an author meets in the editor, and makes with it. Leaves the address of what was published in `site.post`. */
export const forAuthors = (site) =>
  describe('for an author who may not write HTML', () => {
    const titles = {};

    before(async () => {
      // Whatever the guide's words are today.
      const { sections } = JSON.parse(
        await site.wp.php(`echo wp_json_encode( SpasmGuide\\guide_in( 'en' ) );`),
      );
      for (const { id, title } of sections.flatMap((one) => [one, ...one.panels]))
        titles[id] = title;
      await site.openEditor(site.author);
      await site.author.keyboard.type('When a muscle cramps');
      await insertBlock(site.author, 'spasm', 'spasm-guide-guide');
      await site.author.waitForFunction(
        () => document.querySelector('spasm-guide')?.shadowRoot?.textContent,
      );
      const settings = named('button', 'Settings');
      if (await site.author.$eval(settings, (one) => one.ariaExpanded !== 'true')) {
        await site.author.locator(settings).click();
      }
    });

    /** Waits until the guide in the editor has the attribute. */
    const shows = (name, value) =>
      site.author.waitForFunction(
        (...expected) =>
          document.querySelector('spasm-guide')?.getAttribute(expected[0]) === expected[1],
        {},
        name,
        value,
      );

    const chooses = async (label, choice, name, value) => {
      await site.author.locator(named('combobox', label)).fill(choice);
      await shows(name, value);
    };

    const openSettings = async (title) => {
      const button = await site.author.waitForSelector(named('button', title));
      if (await button.evaluate((one) => one.ariaExpanded === 'false')) await button.click();
    };

    it('has an author who may not', async () => {
      assert.equal(
        await site.wp.php(`var_dump( user_can( 2, 'unfiltered_html' ) );`),
        'bool(false)\n',
      );
    });

    it('shows the guide itself in the editor, whole and not to be clicked', async () => {
      const { buttons, text } = (await site.author.evaluate(look))[0];
      assert.ok(buttons > 20);
      assert.match(text, /Spasms and cramps hurt/);
      const guide = await site.author.$('spasm-guide');
      assert.ok(await guide.evaluate((one) => Boolean(one.closest('[inert]'))));
    });

    it('loads the words for the editor, where no snippet brings them', async () => {
      assert.deepEqual(await site.author.evaluate(scriptsOfGuide), [
        checked('spasm-guide.core.js'),
        checked('lang/en.js'),
      ]);
    });

    it('has a control for each attribute, which the guide in the editor follows', async () => {
      await site.author.locator(named('checkbox', titles.causes)).click();
      await site.author.locator(named('checkbox', titles.relief)).click();
      await shows('sections', 'causes relief');
      await site.author.waitForSelector(named('checkbox', `2. ${titles.relief}`));
      await chooses('PLACE OF THE BODY', 'calf', 'area', 'calf');
      await chooses('LANGUAGE', 'en', 'lang', 'en');
      await openSettings('On this page');
      await chooses('LEVEL OF ITS HEADING', '3', 'heading-level', '3');
      await chooses('LEVEL OF ITS HEADING', '2', 'heading-level', null);
      await site.author.locator(named('checkbox', 'Only one open at a time')).click();
      await shows('exclusive', '');
      await site.author
        .locator(named('checkbox', 'Tell search engines what the guide is about'))
        .click();
      await shows('json-ld', '');
      await site.author
        .locator(named('textbox', 'QUERIES TO KEEP IN ITS ADDRESS'))
        .fill('page lang');
      await shows('keep-query', 'page lang');
      await site.author.locator(named('checkbox', 'Tell scripts nothing of what is read')).click();
      await shows('no-events', '');
      await openSettings('Open panels');
      await site.author.locator(named('checkbox', 'Open every panel')).click();
      await shows('open', 'all');
      await site.author.locator(named('checkbox', 'Open every panel')).click();
      await site.author.locator(named('checkbox', titles.massage)).click();
      await shows('open', 'massage');
    });

    it('shows what an author changes while an earlier answer is on its way', async () => {
      const held = [];
      let isHolding = true;
      const pass = (request) => {
        if (isHolding && request.url().includes('block-renderer')) held.push(request);
        else void request.continue();
      };
      await openSettings('On this page');
      await site.author.setRequestInterception(true);
      site.author.on('request', pass);
      const level = site.author.locator(named('combobox', 'LEVEL OF ITS HEADING'));
      await level.fill('3');
      await eventually(() => held.length === 1);
      isHolding = false;
      await level.fill('4');
      // Where it is no longer waited for, there is nothing to go on with.
      await held[0].continue().catch(() => {});
      await shows('heading-level', '4');
      await chooses('LEVEL OF ITS HEADING', '2', 'heading-level', null);
      site.author.off('request', pass);
      await site.author.setRequestInterception(false);
    });

    it('keeps the guide, and says so, where the server gives no other', async () => {
      const number = site.author.locator(named('textbox', 'EMERGENCY NUMBER'));
      await site.author.setOfflineMode(true);
      await number.fill('112');
      const notice = await site.author.waitForSelector(
        '.wp-block-spasm-guide-guide .components-notice',
      );
      assert.match(await notice.evaluate((one) => one.innerText), /cannot be shown here now: /);
      assert.equal((await site.author.evaluate(look)).length, 1);
      await site.author.setOfflineMode(false);
      site.forgive('ERR_INTERNET_DISCONNECTED');
      await number.fill('911');
      await shows('emergency-number', '911');
      assert.equal(await site.author.$('.wp-block-spasm-guide-guide .components-notice'), null);
    });

    it('tells what is wrong, and keeps the guide', async () => {
      const number = site.author.locator(named('textbox', 'EMERGENCY NUMBER'));
      await number.fill('call us');
      const note = await site.author.waitForSelector('.spasm-guide-note');
      assert.match(await note.evaluate((one) => one.innerText), /"call us" is not a telephone/);
      assert.ok((await site.author.evaluate(look))[0].text.includes('your local emergency number'));
      await number.fill('911');
      await shows('emergency-number', '911');
      assert.equal(await site.author.$('.spasm-guide-note'), null);
    });

    it('warns of an accent color that cannot be read where the guide stands', async () => {
      const warning = '.wp-block-spasm-guide-guide .is-warning';
      await site.author.locator(named('button', 'Links, buttons and icons')).click();
      await site.author.locator('button[aria-label="Color: Primary"]').click();
      const notice = await site.author.waitForSelector(warning);
      assert.match(await notice.evaluate((one) => one.innerText), /contrast is 1\.2 to 1/);
      assert.equal((await site.author.evaluate(look))[0].accent, LIME);
      await site.author.locator('button[aria-label="Color: Contrast"]').click();
      await site.author.waitForFunction((one) => !document.querySelector(one), {}, warning);
      assert.equal((await site.author.evaluate(look))[0].accent, 'rgb(0, 0, 0)');
      await site.author.keyboard.press('Escape');
    });

    it('warns of it on the ground of the blocks around, and on a picture says that it cannot tell', async () => {
      const wraps = (attributes, name = 'core/group') =>
        site.author.evaluate(
          ([kind, given]) => {
            const { blocks, data } = globalThis.wp;
            const { getBlocks } = data.select('core/block-editor');
            const { insertBlocks, removeBlocks } = data.dispatch('core/block-editor');
            const guide = blocks.createBlock('spasm-guide/guide', { accentColor: 'contrast' });
            const box = blocks.createBlock(kind, given, [guide]);
            const last = getBlocks().slice(1);
            removeBlocks(last.map(({ clientId }) => clientId));
            insertBlocks(box);
          },
          [name, attributes],
        );
      const warning = '.wp-block .wp-block .is-warning, .wp-block-cover .is-warning';
      const says = async (words) =>
        eventually(
          () =>
            site.author.evaluate((one) => document.querySelector(one)?.innerText ?? '', warning),
          (text) => words.test(text),
        );
      await wraps({ backgroundColor: 'primary' });
      await site.author.waitForFunction(
        () => document.querySelectorAll('spasm-guide:defined').length === 2,
      );
      await says(/^$/);
      await wraps({ backgroundColor: 'contrast', textColor: 'base' });
      await says(/contrast is \d\.\d to 1/);
      await wraps({ gradient: 'vivid-cyan-blue-to-vivid-purple' });
      await says(/a picture or a gradient/);
      await wraps({ customOverlayColor: '#101820', dimRatio: 100 }, 'core/cover');
      await says(/contrast is \d\.\d to 1/);
      await site.author.evaluate(() => {
        const { data } = globalThis.wp;
        const [, box] = data.select('core/block-editor').getBlocks();
        data.dispatch('core/block-editor').removeBlock(box.clientId);
      });
    });

    it('takes the place of a shortcode, pasted or in a block of its own, with its attributes', async () => {
      const taken = await site.author.evaluate(() => {
        const { createBlock, pasteHandler, switchToBlockType } = globalThis.wp.blocks;
        const tag =
          '[spasm_guide area="calf" heading_level="3" open="diet night" languages="en,es" exclusive]';
        const text = `${tag}Call us: <b>555-0100</b>[/spasm_guide]`;
        const [pasted] = pasteHandler({ HTML: `<p>${text}</p>` });
        const [turned] = switchToBlockType(
          createBlock('core/shortcode', { text }),
          'spasm-guide/guide',
        );
        return [pasted, turned].map(({ name, attributes, innerBlocks }) => {
          const { area, headingLevel, open, languages, exclusive } = attributes;
          const own = innerBlocks.map((one) => String(one.attributes.content)).join();
          return { name, area, headingLevel, open, languages, exclusive, own };
        });
      });
      const own = 'Call us: <b>555-0100</b>';
      const chosen = { area: 'calf', headingLevel: 3, open: 'diet night', languages: 'en es' };
      const wanted = { ...chosen, exclusive: true, own };
      const guide = { name: 'spasm-guide/guide', ...wanted };
      assert.deepEqual(taken, [guide, guide]);
    });

    it('leaves a shortcode among other words, which no block would keep', async () => {
      const names = await site.author.evaluate(() => {
        const { createBlock, getPossibleBlockTransformations } = globalThis.wp.blocks;
        return [
          '[spasm_guide]',
          ' [spasm_guide] ',
          'See [spasm_guide]',
          '[spasm_guide] [spasm_guide]',
        ]
          .map((text) => getPossibleBlockTransformations([createBlock('core/shortcode', { text })]))
          .map((all) => all.some(({ name }) => name === 'spasm-guide/guide'));
      });
      assert.deepEqual(names, [true, true, false, false]);
    });

    it('shows it in a frame of the editor too: in the picker of blocks', async () => {
      await site.author.locator('.edit-post-header-toolbar__inserter-toggle').click();
      await site.author.locator('.block-editor-inserter__search input').fill('spasm');
      await site.author.locator('.editor-block-list-item-spasm-guide-guide').hover();
      const preview = await site.author.waitForSelector('.block-editor-inserter__preview iframe');
      const frame = await preview.contentFrame();
      await frame.waitForFunction(
        () => document.querySelector('spasm-guide')?.shadowRoot?.textContent,
      );
      const [{ text, sections }] = await frame.evaluate(look);
      assert.match(text, /Spasms and cramps hurt/);
      assert.deepEqual(sections, ['relief', 'about']);
      await site.author.locator('.edit-post-header-toolbar__inserter-toggle').click();
    });

    it('offers a place for words of the author’s own, above the guide, while the block is selected', async () => {
      const isThere = () =>
        site.author.$eval('.spasm-guide-contact', (one) => one.checkVisibility());
      await site.author.locator('.editor-post-title__input').click();
      await eventually(async () => !(await isThere()));
      await site.author.evaluate(() => {
        const { data } = globalThis.wp;
        const [{ clientId }] = data.select('core/block-editor').getBlocks();
        data.dispatch('core/block-editor').selectBlock(clientId);
      });
      await eventually(isThere);
      const [words, guide] = await site.author.$$eval('.spasm-guide-contact, spasm-guide', (all) =>
        all.map((one) => one.getBoundingClientRect().top),
      );
      assert.ok(words < guide);
    });

    it('is selected as a block by a click anywhere on the guide', async () => {
      await site.author.locator('.editor-post-title__input').click();
      await site.author.waitForSelector('.wp-block-spasm-guide-guide:not(.is-selected)');
      const { x, y } = await site.author.$eval('spasm-guide', (one) => {
        const button = one.shadowRoot.querySelector('button').getBoundingClientRect();
        return { x: button.x, y: button.y };
      });
      await site.author.mouse.click(x + 20, y + 10);
      await site.author.waitForSelector('.wp-block-spasm-guide-guide.is-selected');
    });

    it('publishes the block and a shortcode', async () => {
      await insertBlock(site.author, 'shortcode', 'shortcode');
      await site.author
        .locator('.wp-block-shortcode textarea')
        .fill('[spasm_guide sections="prevention releif" heading_level="2" id=1]');
      site.post = await publishPost(site.author);
      const [content] = await site.wp.query(
        "SELECT post_content FROM wp_posts WHERE post_title = 'When a muscle cramps' AND post_status = 'publish'",
      );
      assert.match(content, /<!-- wp:spasm-guide\/guide \{[^<]*\} \/-->/);
      assert.doesNotMatch(content, /<(?!!--)/);
    });

    it('tells the author on the page what is wrong in a shortcode', async () => {
      await site.author.goto(site.post);
      const notes = await site.author.$$eval('.spasm-guide-note', (all) =>
        all.map((one) => one.innerText),
      );
      assert.equal(notes.length, 1);
      const [note] = notes;
      assert.match(note, /sections: unknown "releif"\. Allowed: relief overview causes prevention/);
      assert.match(note, /attribute: unknown "id"/);
    });
  });
