/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block, checked, inside, scriptsOfGuide } from './given.mjs';
import { look } from './visit.mjs';

/** Where guides are besides a page of its own: lists, feeds, search, templates, widgets. */
export const elsewhere = (site) =>
  describe('elsewhere', () => {
    it('gives a list of posts the first lines and a link, not ten whole guides', async () => {
      const addresses = [await site.publish(block()), await site.publish('[spasm_guide]')];
      await site.wp.php(`switch_theme( 'classic' );`);
      const list = await site.html('/');
      await site.wp.php(`switch_theme( 'twentytwentythree' );`);
      for (const address of addresses) {
        assert.ok(list.includes(`<p><a href="${address}" lang="en">Why do`), address);
      }
      assert.match(list, /<p lang="en">A gentle stretch/);
      assert.doesNotMatch(list, /<spasm-guide|<template|spasm-guide\.core/);
    });

    it('is found by words that only the guide has, and by no others', async () => {
      const address = await site.publish(`<p>Ask us.</p>${block()}`);
      const other = await site.publish('<p>Open from 8 to 6.</p>');
      const found = async (words) => {
        const url = `/wp-json/wp/v2/posts?per_page=100&search=${encodeURIComponent(words)}`;
        return JSON.parse(await site.html(url)).map(({ link }) => link);
      };
      const links = await found('magnesium stretch');
      assert.ok(links.includes(address) && !links.includes(other));
      assert.deepEqual(await found('magnesium xylophone'), []);
      assert.ok((await found('open from')).includes(other));
    });

    it('works as a raw tag or box of an administrator’s: its script and words come', async () => {
      const raw = '<!-- wp:html --><spasm-guide sections="relief"></spasm-guide><!-- /wp:html -->';
      const box =
        '<!-- wp:html --><div data-spasm-guide data-sections="causes"></div><!-- /wp:html -->';
      for (const content of [raw, box]) {
        const tab = await site.visit(await site.publish(content, 'admin'));
        await tab.waitForFunction(() =>
          document.querySelector('spasm-guide')?.shadowRoot?.querySelector('[part~=danger]'),
        );
        assert.deepEqual(await tab.evaluate(scriptsOfGuide), [
          checked('spasm-guide.core.js'),
          checked('lang/en.js'),
        ]);
      }
    });

    it('gives a feed a link, and the REST API the plain tag', async () => {
      const address = await site.publish(`${block({ sections: 'relief' })}\n\n[spasm_guide]`);
      const feed = await site.html(`${address}feed/?withoutcomments=1`);
      assert.equal(feed.split(`<a href="${address}" lang="en">Why do`).length, 3);
      assert.doesNotMatch(feed, /<spasm-guide|<template/);
      const slug = new URL(address).pathname.split('/').at(-2);
      const [{ content, excerpt }] = JSON.parse(
        await site.html(`/wp-json/wp/v2/posts?slug=${slug}`),
      );
      assert.match(content.rendered, /<spasm-guide lang="en" sections="relief"><a href/);
      assert.doesNotMatch(content.rendered, /<template/);
      assert.match(excerpt.rendered, /^<p>Why do .* A gentle stretch/s);
    });

    it('shows the whole guide in what a page asks for later, by script', async () => {
      const asked = await site.wp.php(`add_filter( 'wp_doing_ajax', '__return_true' );
      echo do_shortcode( '[spasm_guide sections="relief"]' );`);
      const add = async (added) => {
        document.querySelector('main').insertAdjacentHTML('beforeend', added);
        await [...document.querySelectorAll('spasm-guide')].at(-1).updateComplete;
      };
      const tab = await site.visit(await site.publish(block()));
      await tab.evaluate(add, asked);
      const [, later] = await tab.evaluate(look);
      assert.ok(later.isTakenOver);
      assert.deepEqual(later.sections, ['relief', 'about']);
      assert.match(later.text, /Spasms and cramps hurt/);
      // Where no script of the guide is.
      const bare = await site.visit(await site.publish('<p>We are open from 8 to 6.</p>'));
      await bare.evaluate(add, asked);
      const link = await bare.$eval('spasm-guide', (one) => one.innerText);
      assert.match(link, /^Why do/);
    });

    it('shows in a part of a block theme’s template', async () => {
      await site.wp
        .php(`$id = wp_insert_post( array( 'post_type' => 'wp_template_part', 'post_status' => 'publish',
      'post_name' => 'footer', 'post_title' => 'Footer', 'post_content' => '${block({ sections: 'relief' })}' ) );
      wp_set_object_terms( $id, 'twentytwentythree', 'wp_theme' );
      wp_set_object_terms( $id, 'footer', 'wp_template_part_area' );`);
      const tab = await site.visit('/');
      const [{ isTakenOver }] = await tab.evaluate(look);
      assert.ok(isTakenOver);
      assert.equal((await site.html('/')).split(inside).length, 2);
      await site.wp.php(
        `foreach ( get_posts( 'post_type=wp_template_part' ) as $part ) wp_delete_post( $part->ID, true );`,
      );
    });

    it('shows in posts and widgets of a classic theme, and loads nothing where none is', async () => {
      const plain = await site.publish('<p>We are open from 8 to 6.</p>');
      const address = await site.publish('Ask us.\n\n[spasm_guide exclusive]\n\nOr call.');
      await site.wp.php(`switch_theme( 'classic' );`);
      assert.doesNotMatch(await site.html(plain), /spasm-guide/);
      const tab = await site.visit(address);
      assert.deepEqual(
        (await tab.evaluate(look)).map(({ isTakenOver, attributes }) => [isTakenOver, attributes]),
        [[true, { lang: 'en', exclusive: '' }]],
      );
      assert.equal(await tab.$('p:empty'), null);
      await site.wp
        .php(`update_option( 'widget_block', array( 2 => array( 'content' => '${block()}' ), '_multiwidget' => 1 ) );
      update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '[spasm_guide]', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
      wp_set_sidebars_widgets( array( 'side' => array( 'block-2', 'text-2' ) ) );`);
      const other = await site.visit(plain);
      const guides = await other.evaluate(look);
      assert.deepEqual(
        guides.map(({ isTakenOver }) => isTakenOver),
        [true, true],
      );
      await site.wp.php(`switch_theme( 'twentytwentythree' );`);
    });
  });
