import assert from 'node:assert/strict';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { mo } from 'gettext-parser';
import { block } from './given.mjs';
import { follow } from './visit.mjs';

/** The page of settings, and what keeps the plugin as it should be. */
export const forAdministrators = (site) =>
  describe('for an administrator', () => {
    const settings = '/wp-admin/options-general.php?page=spasm_guide';
    const save = async (values) => {
      await site.admin.goto(site.wp.origin + settings);
      for (const [name, value] of Object.entries(values)) {
        const box = await site.admin.waitForSelector(`[name="spasm_guide[${name}]"]`);
        // Longer than anybody types.
        await box.evaluate((one, text) => (one.value = text), value);
      }
      await follow(site.admin, '#submit');
      return site.admin.$eval(
        '#setting-error-settings_updated, .settings-error',
        (one) => one.innerText,
      );
    };
    const words = {
      reviewedBy: 'Dr. Amina Rahimi',
      hide: ['footwear'],
      append: { magnesium: [{ text: 'Ask our </script><b>pharmacist</b>.' }] },
    };

    it('has a page of settings for what every guide of the site says', async () => {
      const said = await save({
        by: 'Riverbank Clinic',
        number: '112',
        contact: 'Call <b>555-0100</b>.<script>alert(1)</script>',
        footer: 'Found a mistake?',
        words: JSON.stringify(words),
      });
      assert.match(said, /Settings saved/);
      const tab = await site.visit(
        await site.publish(
          `${block()}\n\n[spasm_guide emergency_number="911"]\n\n${block().replace(' /-->', ' --><p>&nbsp;</p><!-- /wp:spasm-guide/guide -->')}`,
        ),
      );
      const guides = await tab.$$eval('spasm-guide', (all) =>
        all.map(({ shadowRoot: root }) => ({
          number: root.querySelector('[part~=danger] .number').textContent,
          footwear: Boolean(root.querySelector('#footwear')),
          magnesium: root.querySelector('#magnesium [part~=local]').textContent.trim(),
          about: root.querySelector('.review').textContent.includes('Amina Rahimi'),
          slots: ['contact', 'footer'].map((name) =>
            root
              .querySelector(`slot[name=${name}]`)
              .assignedElements()
              .filter((one) => one.localName !== 'noscript')
              .map((one) => one.innerText.trim())
              .join(),
          ),
        })),
      );
      assert.deepEqual(
        guides.map(({ number }) => number),
        ['112', '911', '112'],
      );
      for (const { footwear, magnesium, about, slots } of guides) {
        assert.ok(!footwear && about);
        assert.match(magnesium, /Riverbank Clinic.*Ask our <\/script><b>pharmacist<\/b>\./s);
        assert.deepEqual(slots, ['Call 555-0100.alert(1)', 'Found a mistake?']);
      }
    });

    it('is told what is wrong with own words; the last that were right stay', async () => {
      for (const [wrong, why] of [
        ['{ by: }', /this is no JSON/],
        ['{"by":"Us","hide":["danger-signs"]}', /hide/],
        ['{"by":"Us","instead":1}', /instead/],
        ['{"by":"\\u200b"}', /by must be a text that shows/],
        [
          JSON.stringify({
            by: 'Us',
            danger: { emergency: ['Chest pain'] },
            add: ['prevention', 'causes'].map((section) => ({
              section,
              id: 'local-a',
              title: 'Ours',
              body: [{ text: 'Ask us.' }],
            })),
          }),
          /each id must be used once/,
        ],
      ]) {
        assert.match(await save({ words: wrong }), why);
        assert.equal(
          await site.admin.$eval('[name="spasm_guide[words]"]', (one) => one.value),
          wrong,
        );
        assert.match(await site.html(await site.publish(block())), /"hide":\["footwear"\]/);
      }
      assert.match(await save({ number: 'call us' }), /"call us" is not a telephone number/);
    });

    it('reminds of the day by which the text was to be checked again, and not before', async () => {
      const reminder = () =>
        site.admin.goto(`${site.wp.origin}/wp-admin/`).then(() => site.admin.$('.spasm-guide-due'));
      assert.equal(await reminder(), null);
      const facts = `${site.wp.folder}/wp-content/plugins/spasm-guide/guide/facts.json`;
      const text = await readFile(facts, 'utf8');
      // Whole at any time: WordPress's tabs ask it for this and that of their own accord.
      const put = async (words) => {
        await writeFile(`${facts}.new`, words);
        await rename(`${facts}.new`, facts);
      };
      await put(text.replace(/"due":"[^"]+"/, '"due":"2020-01-01"'));
      assert.match(await (await reminder()).evaluate((one) => one.innerText), /January 1, 2020/);
      await put(text);
    });

    it('reads translations from the plugin’s own folder', async () => {
      const word = 'What to show';
      const translations = { '': { [word]: { msgid: word, msgstr: ['Was zu sehen ist'] } } };
      await writeFile(
        `${site.wp.folder}/wp-content/plugins/spasm-guide/languages/spasm-guide-de_DE.mo`,
        mo.compile({ charset: 'utf-8', headers: {}, translations }),
      );
      const said = await site.wp.php(`unload_textdomain( 'spasm-guide' );
      add_filter( 'locale', fn() => 'de_DE' ); add_filter( 'determine_locale', fn() => 'de_DE' );
      add_filter( 'plugin_locale', fn() => 'de_DE' );
      SpasmGuide\\load_translations();
      echo SpasmGuide\\editor_words()['labels']['content'];`);
      assert.equal(said, 'Was zu sehen ist');
    });

    it('lets nobody else see or change them', async () => {
      const { status } = await site.author
        .goto(site.wp.origin + settings)
        .then((one) => ({ status: one.status() }));
      assert.equal(status, 403);
      const before = await site.wp.php(`echo wp_json_encode( get_option( 'spasm_guide' ) );`);
      const answer = await site.author.evaluate(async () => {
        const body = new URLSearchParams({
          option_page: 'spasm_guide',
          action: 'update',
          'spasm_guide[by]': 'x',
        });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      assert.equal(answer, 403);
      site.forgive('(Forbidden)');
      assert.equal(
        await site.wp.php(`echo wp_json_encode( get_option( 'spasm_guide' ) );`),
        before,
      );
    });
  });
