import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block, checked, inside, scriptsOfGuide } from './given.mjs';
import { headingLevels, look } from './visit.mjs';

/** What is in the page for who reads it, with script and without. */
export const forReaders = (site) =>
  describe('for a reader', () => {
    it('shows the chosen place and the number to call to who has no script', async () => {
      const address = await site.publish(block({ area: 'calf', emergencyNumber: '911' }));
      const tab = await site.visit(address, { script: false });
      const [first] = await tab.$$eval('spasm-guide', (all) =>
        all.map(({ shadowRoot }) => ({
          shown: [...shadowRoot.querySelectorAll('[part~=exercise]')]
            .filter((one) => one.checkVisibility())
            .map((one) => one.part[1]),
          numbers: shadowRoot
            .querySelector('[part~=contact] slot')
            .assignedElements()
            .map((one) => [one.innerText.trim(), one.querySelector('a').href]),
        })),
      );
      assert.deepEqual(first, { shown: ['calf'], numbers: [['911', 'tel:911']] });
    });

    it('has every word in the page, as it was built', async () => {
      const page = await site.html(site.post);
      assert.equal(page.split(inside).length, 3);
      assert.doesNotMatch(page, /spasm-guide-note/);
    });

    it('keeps the guide’s quotes and dashes as they are, whatever WordPress makes of the page’s', async () => {
      const guide = `<spasm-guide lang="en"><p>It's "so" -- 2x4</p></spasm-guide>`;
      const made = await site.wp.php(
        `echo wptexturize( '<p>"so"</p>' . base64_decode( '${btoa(guide)}' ) );`,
      );
      assert.equal(made, `<p>&#8220;so&#8221;</p>${guide}`);
    });

    it('shows the chosen sections, all open, to who has no script', async () => {
      const tab = await site.visit(site.post, { script: false });
      const [first, second] = await tab.evaluate(look);
      // The order is the script's to make.
      assert.deepEqual(first.sections, ['relief', 'causes', 'about']);
      assert.deepEqual(second.sections, ['prevention', 'about']);
      assert.equal(first.buttons + second.buttons, 0);
      assert.ok(first.open.includes('massage') && first.open.includes('dehydration'));
      assert.ok(!first.open.includes('diet') && second.open.includes('diet'));
    });

    it('is taken over by the script, with what the author chose', async () => {
      const tab = await site.visit(site.post);
      const [first, second] = await tab.evaluate(look);
      assert.deepEqual(first.attributes, {
        lang: 'en',
        sections: 'causes relief',
        open: 'massage',
        exclusive: '',
        'emergency-number': '911',
        area: 'calf',
        'json-ld': '',
        'keep-query': 'page lang',
        'no-events': '',
      });
      assert.deepEqual(second.attributes, {
        lang: 'en',
        sections: 'prevention',
        'heading-level': '2',
      });
      assert.ok(first.isTakenOver && second.isTakenOver);
      assert.deepEqual(first.sections, ['causes', 'relief', 'about']);
      assert.deepEqual(first.open, ['massage']);
      assert.match(first.danger, /Call 911 now/);
    });

    it('loads one script, without the words that are in the page, checked by its checksum', async () => {
      const tab = await site.visit(site.post);
      assert.deepEqual(await tab.evaluate(scriptsOfGuide), [checked('spasm-guide.core.js')]);
    });

    it('loads nothing on a page without a guide', async () => {
      for (const address of [await site.publish('<p>We are open from 8 to 6.</p>'), '/']) {
        assert.doesNotMatch(await site.html(address), /spasm-guide/);
      }
    });

    it('has headings in order under the title of the post', async () => {
      const tab = await site.visit(site.post);
      const levels = await tab.evaluate(headingLevels);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      const jumps = levels.filter((level, index) => index && level > levels[index - 1] + 1);
      assert.deepEqual(jumps, []);
    });

    it('has the words between the shortcode’s tags, and those in the block, beside the danger signs', async () => {
      const words = '<!-- wp:paragraph --><p>Ask <b>us</b></p><!-- /wp:paragraph -->';
      const tab = await site.visit(
        await site.publish(
          `<!-- wp:spasm-guide/guide -->${words}<!-- /wp:spasm-guide/guide -->\n\n[spasm_guide]Call <b>us</b><script>alert(1)</script>[/spasm_guide]`,
          'admin',
        ),
      );
      const said = await tab.$$eval('spasm-guide', (all) =>
        all.map((one) =>
          one.shadowRoot
            .querySelector('[part~=contact] slot')
            .assignedElements()
            .map(({ innerText }) => innerText.trim())
            .join(),
        ),
      );
      assert.deepEqual(said, ['Ask us', 'Call usalert(1)']);
    });
  });
