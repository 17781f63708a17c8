/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rm, writeFile } from 'node:fs/promises';
import { eventually } from '../built/browser.mjs';
import { block, checked, scriptsOfGuide } from './given.mjs';
import { follow, look, named } from './visit.mjs';

/** Stands for Polylang and WPML: each knows the locale of a post that a test has set for it. And the site has the one that a test has set. */
const PLUGINS = `<?php
add_filter( 'locale', fn( $locale ) => get_option( 'test_locale' ) ?: $locale );
function pll_get_post_language( $post, $field ) {
	return 'locale' === $field ? ( get_post_meta( $post, 'polylang', true ) ?: false ) : false;
}
add_filter( 'wpml_post_language_details', function ( $none, $post ) {
	$locale = get_post_meta( $post, 'wpml', true );
	return $locale ? array( 'locale' => $locale ) : new WP_Error();
}, 10, 2 );
`;

/** The language that the guide of each locale is in. */
const LOCALES = {
  ...{ en_US: 'en', en_GB: 'en', es_ES: 'es', es_MX: 'es', es_VE: 'es', fr_FR: 'fr', fr_CA: 'fr' },
  ...{ ar: 'ar', ary: 'en', vi: 'vi', pt_BR: 'pt-BR', pt_PT: 'en', pt_PT_ao90: 'en', pt_AO: 'en' },
  ...{ zh_CN: 'zh-Hans', zh_SG: 'zh-Hans', zh_TW: 'en', zh_HK: 'en', de_CH_informal: 'en' },
};

/** The language of each guide of a page, as it shows: in the browser. */
const langs = () =>
  [...document.querySelectorAll('spasm-guide')].map(
    ({ shadowRoot }) => shadowRoot.querySelector('[part~=guide]').lang,
  );

/** The guide's language, on a page and in the editor. */
export const inLanguages = (site) =>
  describe('in other languages', () => {
    let folder, guides;

    const setLocale = (locale) => site.wp.php(`update_option( 'test_locale', '${locale}' );`);
    /** Publishes a post in a language of which a plugin knows. */
    const publishIn = async (plugin, locale, content) => {
      const address = await site.publish(content);
      await site.wp.php(
        `update_post_meta( url_to_postid( '${address}' ), '${plugin}', '${locale}' );`,
      );
      return address;
    };
    const scriptsIn = async (tab) => (await tab.evaluate(scriptsOfGuide)).map(({ name }) => name);

    before(async () => {
      folder = `${site.wp.folder}/wp-content/mu-plugins`;
      await writeFile(`${folder}/languages.php`, PLUGINS);
      guides = JSON.parse(
        await site.wp.php(`echo wp_json_encode( SpasmGuide\\facts()['languages'] );`),
      );
    });

    after(async () => {
      await rm(`${folder}/languages.php`, { force: true });
      await site.wp.php(`delete_option( 'test_locale' );`);
    });

    it('is in that of the site’s locale, as the guide itself looks it up', async () => {
      const found = JSON.parse(
        await site.wp.php(`$found = array();
        foreach ( ${`array( '${Object.keys(LOCALES).join("', '")}' )`} as $locale ) {
          update_option( 'test_locale', $locale );
          $found[ $locale ] = SpasmGuide\\content_language();
        }
        update_option( 'test_locale', '' );
        echo wp_json_encode( $found );`),
      );
      assert.deepEqual(found, LOCALES);
    });

    it('is whole in it for who has no script, and loads no words for who has', async () => {
      const address = await site.publish(block({ jsonLd: true }));
      await setLocale('es_MX');
      const bare = await site.visit(address, { script: false });
      const full = await site.visit(address);
      await setLocale('');
      for (const tab of [bare, full]) {
        assert.deepEqual(await tab.evaluate(langs), ['es']);
        const [{ text }] = await tab.evaluate(look);
        assert.ok(text.includes(guides.es.title) && !text.includes(guides.en.title));
      }
      assert.deepEqual(await full.evaluate(scriptsOfGuide), [checked('spasm-guide.core.js')]);
      assert.ok((await full.evaluate(look))[0].isTakenOver);
      const [server, script] = await Promise.all(
        [bare, full].map((tab) =>
          tab.$eval('script[type="application/ld+json"]', (one) => JSON.parse(one.textContent)),
        ),
      );
      const { '@context': context, ...page } = server;
      assert.equal(context, 'https://schema.org');
      assert.deepEqual([page.inLanguage, page.name], ['es', guides.es.title]);
      assert.deepEqual(script['@graph'][0], page);
    });

    it('is in that of its post, as Polylang and WPML know it, and so are its first lines', async () => {
      for (const [plugin, locale, lang] of [
        ['polylang', 'fr_CA', 'fr'],
        ['wpml', 'zh_CN', 'zh-Hans'],
        ['wpml', 'zh_TW', 'en'],
      ]) {
        const tab = await site.visit(await publishIn(plugin, locale, block()), { script: false });
        assert.deepEqual(await tab.evaluate(langs), [lang]);
      }
      await publishIn('polylang', 'ar', '[spasm_guide]');
      await site.wp.php(`switch_theme( 'classic' );`);
      const list = await site.html('/');
      await site.wp.php(`switch_theme( 'twentytwentythree' );`);
      const first = list.indexOf(`<p lang="ar">${guides.ar.intro}</p>`);
      assert.ok(first > 0 && list.indexOf(`lang="ar">${guides.ar.title}</a>`) > 0);
      assert.ok(list.includes(`<p lang="fr">`));
    });

    it('is never in that of whoever works on the site', async () => {
      const lang = await site.wp.php(`wp_set_current_user( 1 );
        update_user_meta( 1, 'locale', 'fr_FR' );
        echo determine_locale(), SpasmGuide\\content_language();
        delete_user_meta( 1, 'locale' );`);
      assert.equal(lang, 'fr_FRen');
    });

    it('is in the one that is written on it; others that are, the reader may choose', async () => {
      const address = await site.publish(
        `[spasm_guide lang="fr-CA" languages="es, ar"]\n\n${block({ languages: 'vi en' })}`,
      );
      const tab = await site.visit(address);
      assert.deepEqual(await tab.evaluate(langs), ['fr', 'en']);
      assert.deepEqual(
        await tab.evaluate(scriptsOfGuide),
        ['spasm-guide.core.js', 'lang/vi.js', 'lang/es.js', 'lang/ar.js'].map(checked),
      );
      for (const lang of ['ar', 'es', 'fr']) {
        const menu = await tab.evaluateHandle(() =>
          document.querySelector('spasm-guide').shadowRoot.querySelector('select[part~=language]'),
        );
        await menu.select(lang);
        await tab.waitForFunction(
          (title) => document.querySelector('spasm-guide').shadowRoot.textContent.includes(title),
          {},
          guides[lang].title,
        );
      }
    });

    it('is in the first of those on it where the content is in none of them', async () => {
      const tab = await site.visit(await site.publish(block({ languages: 'vi es' })));
      assert.deepEqual(await tab.evaluate(langs), ['vi']);
      assert.deepEqual(await scriptsIn(tab), ['spasm-guide.core.js', 'lang/es.js']);
    });

    it('tells an author which languages there are none of; the guide shows all the same', async () => {
      const address = await site.publish(
        `[spasm_guide lang="tlh"]\n\n[spasm_guide languages="es xx"]`,
        'admin',
      );
      await site.admin.goto(address);
      assert.deepEqual(await site.admin.evaluate(langs), ['en', 'es']);
      const notes = await site.admin.$$eval('.spasm-guide-note', (all) =>
        all.map((one) => one.innerText),
      );
      assert.match(notes[0], /lang: there is no guide in "tlh"\..*English.*es/);
      assert.match(notes[1], /languages: unknown "xx"\. Allowed: ar en es/);
    });

    it('lets an administrator set which ones the readers of the whole site may choose', async () => {
      const settings = `${site.wp.origin}/wp-admin/options-general.php?page=spasm_guide`;
      const tick = async (...names) => {
        await site.admin.goto(settings);
        for (const name of names) await site.admin.locator(named('checkbox', name)).click();
        await follow(site.admin, '#submit');
      };
      await tick(guides.es.name, guides.en.name);
      const addresses = [
        await site.publish(block()),
        await publishIn('wpml', 'es_ES', block()),
        await publishIn('wpml', 'fr_FR', block()),
        await site.publish(block({ languages: 'ar' })),
      ];
      const shown = [];
      for (const address of addresses) {
        const tab = await site.visit(address);
        shown.push([...(await tab.evaluate(langs)), ...(await scriptsIn(tab)).slice(1)]);
      }
      assert.deepEqual(shown, [
        ['en', 'lang/es.js'],
        ['es', 'lang/en.js'],
        ['en', 'lang/es.js'],
        ['ar'],
      ]);
      await site.admin.goto(settings);
      const ticked = await site.admin.$$eval('input[type=checkbox]:checked', (all) =>
        all.map(({ value }) => value),
      );
      assert.deepEqual(ticked, ['en', 'es']);
      await tick(guides.es.name, guides.en.name);
      const tab = await site.visit(addresses[0]);
      assert.deepEqual(await scriptsIn(tab), ['spasm-guide.core.js']);
      await site.admin.goto(settings);
      await site.admin.$$eval('input[type=checkbox]', ([one, other]) => {
        Object.assign(one, { checked: true, value: '<b>xx' });
        Object.assign(other, { checked: true, name: `${other.name}[][]` });
      });
      await follow(site.admin, '#submit');
      const said = await site.admin.$eval('.settings-error', (one) => one.innerText);
      assert.match(said, /languages: unknown "<b>xx"\. Allowed: ar en es/);
      assert.equal(await site.wp.php(`echo SpasmGuide\\setting( 'languages' );`), '');
      await site.wp.php(`delete_option( 'spasm_guide' );`);
    });

    it('says the clinic’s own words as they are, and in its language who added them', async () => {
      await site.wp.php(`update_option( 'spasm_guide', array( 'content' => SpasmGuide\\own_words(
        '{"by":"Riverbank","append":{"magnesium":[{"text":"Ask our pharmacist."}]}}', '' ) ) );`);
      const html = await site.html(await site.publish(block({ lang: 'es' })));
      await site.wp.php(`delete_option( 'spasm_guide' );`);
      const added = guides.es.addedBy.replace('{by}', 'Riverbank');
      assert.notEqual(guides.es.addedBy, guides.en.addedBy);
      assert.ok(html.includes(`<p><small>${added}</small></p><p>Ask our pharmacist.</p>`));
    });

    it('is found by the words of its own language', async () => {
      const [word] = guides.es.title.toUpperCase().match(/CALAMBRES/);
      const addresses = {
        plain: await site.publish(block()),
        chosen: await site.publish('[spasm_guide languages="en es"]'),
        spanish: await site.publish(block({ lang: 'es' })),
      };
      const found = async () => {
        const url = `/wp-json/wp/v2/posts?per_page=100&search=${encodeURIComponent(word)}`;
        const links = JSON.parse(await site.html(url)).map(({ link }) => link);
        return Object.keys(addresses).filter((name) => links.includes(addresses[name]));
      };
      assert.deepEqual(await found(), ['chosen', 'spanish']);
      await setLocale('es_ES');
      assert.deepEqual(await found(), ['plain', 'chosen', 'spanish']);
      await setLocale('');
    });

    it('works as a raw tag of an administrator’s, with the words of its language alone', async () => {
      const raw =
        '<!-- wp:html --><spasm-guide lang="es-MX"></spasm-guide><div data-spasm-guide data-lang="ar"></div><!-- /wp:html -->';
      const tab = await site.visit(await site.publish(raw, 'admin'));
      await tab.waitForFunction(
        () => document.querySelectorAll('spasm-guide:defined').length === 2,
      );
      assert.deepEqual(await tab.evaluate(langs), ['es', 'ar']);
      assert.deepEqual(await scriptsIn(tab), ['spasm-guide.core.js', 'lang/es.js', 'lang/ar.js']);
    });

    it('has controls in the editor for its language and for those to choose from, whose words come then', async () => {
      const frame = (await site.openEditor(site.author)) ?? site.author.mainFrame();
      const settings = await site.author.waitForSelector(named('button', 'Settings'));
      if (await settings.evaluate((one) => one.ariaExpanded !== 'true')) await settings.click();
      await site.author.evaluate(() => {
        const { blocks, data } = globalThis.wp;
        const { insertBlocks, selectBlock } = data.dispatch('core/block-editor');
        const guide = blocks.createBlock('spasm-guide/guide');
        insertBlocks(guide);
        selectBlock(guide.clientId);
      });
      const shows = (lang) =>
        frame.waitForFunction(
          (wanted) =>
            document.querySelector('spasm-guide')?.shadowRoot?.querySelector('[part~=guide]')
              ?.lang === wanted,
          {},
          lang,
        );
      await shows('en');
      const menu = () =>
        frame.evaluate(() => {
          const { shadowRoot: root } = document.querySelector('spasm-guide');
          const select = root.querySelector('select[part~=language]');
          return select?.checkVisibility() ? [...select.options].map(({ value }) => value) : [];
        });
      const wordsIn = async () => (await frame.evaluate(scriptsOfGuide)).slice(1);
      assert.deepEqual(await wordsIn(), [checked('lang/en.js')]);
      const language = await site.author.waitForSelector(named('combobox', 'LANGUAGE'));
      assert.equal(
        await language.evaluate((one) => one.selectedOptions[0].text),
        'As this content: English',
      );
      await site.author.locator(named('combobox', 'LANGUAGE')).fill('es');
      await shows('es');
      assert.deepEqual(await wordsIn(), ['lang/en.js', 'lang/es.js'].map(checked));
      assert.deepEqual(await menu(), []);
      await site.author.locator(named('checkbox', guides.ar.name)).click();
      await eventually(menu, (all) => all.includes('ar') && all.includes('es'));
      await site.author.locator(named('checkbox', 'No menu of languages')).click();
      await eventually(menu, (all) => all.length === 0);
      const attributes = await site.author.evaluate(() => {
        const [{ attributes: own }] = globalThis.wp.data.select('core/block-editor').getBlocks();
        return { lang: own.lang, languages: own.languages, noMenu: own.noLanguageMenu };
      });
      assert.deepEqual(attributes, { lang: 'es', languages: 'ar', noMenu: true });
    });
  });
