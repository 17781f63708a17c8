/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { eventually } from '../built/browser.mjs';
import { checked, scriptsOfGuide } from './given.mjs';
import { look, named } from './visit.mjs';

/** The editor of WordPress since 6.3, which shows blocks in a frame. */
export const inFramedEditor = (site) =>
  describe('for an author whose editor is a frame', () => {
    let frame;

    before(async () => {
      frame = await site.openEditor(site.author);
      assert.ok(frame);
      await site.author.evaluate(() => {
        const { blocks, data } = globalThis.wp;
        data.dispatch('core/editor').editPost({ title: 'Cramps, from a frame' });
        const guide = blocks.createBlock('spasm-guide/guide', { area: 'calf' });
        data.dispatch('core/block-editor').insertBlocks(guide);
      });
      await frame.waitForFunction(
        () => document.querySelector('spasm-guide:defined')?.shadowRoot?.textContent,
      );
    });

    it('shows the guide itself, whole and not to be clicked', async () => {
      const [{ buttons, text, attributes }] = await frame.evaluate(look);
      assert.ok(buttons > 10);
      assert.match(text, /Spasms and cramps hurt/);
      assert.deepEqual(attributes, { lang: 'en', area: 'calf' });
      assert.ok(await frame.$eval('spasm-guide', (one) => Boolean(one.closest('[inert]'))));
      assert.deepEqual(
        (await frame.evaluate(scriptsOfGuide)).map(({ name, integrity }) => [name, integrity]),
        ['spasm-guide.core.js', 'lang/en.js'].map((name) => [name, checked(name).integrity]),
      );
    });

    it('follows the controls beside it', async () => {
      await site.author.evaluate(() => {
        const { data } = globalThis.wp;
        const [{ clientId }] = data.select('core/block-editor').getBlocks();
        data.dispatch('core/block-editor').selectBlock(clientId);
      });
      const number = site.author.locator(named('textbox', 'EMERGENCY NUMBER'));
      await number.fill('911');
      await frame.waitForSelector('spasm-guide[emergency-number="911"]');
      await number.fill('call us');
      const note = await frame.waitForSelector('.spasm-guide-note');
      assert.match(await note.evaluate((one) => one.innerText), /"call us" is not a telephone/);
      await number.fill('911');
      await frame.waitForSelector('spasm-guide[emergency-number="911"]');
    });

    it('publishes what was chosen', async () => {
      const address = await site.author.evaluate(async () => {
        const { data } = globalThis.wp;
        data.dispatch('core/editor').editPost({ status: 'publish' });
        await data.dispatch('core/editor').savePost();
        return data.select('core/editor').getPermalink();
      });
      const tab = await site.visit(address);
      await eventually(() => tab.evaluate(() => Boolean(document.querySelector(':defined[area]'))));
      const [{ attributes, danger }] = await tab.evaluate(look);
      assert.deepEqual(attributes, { lang: 'en', area: 'calf', 'emergency-number': '911' });
      assert.match(danger, /Call 911 now/);
    });
  });
