/* global document, getComputedStyle -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block, group } from './given.mjs';
import { readable } from './readable.mjs';
import { look } from './visit.mjs';

/** How a guide stands in the page of a theme. */
export const ofItsLook = (site) =>
  describe('on the page around it', () => {
    it('never makes a telephone scroll sideways, however wide it is set', async () => {
      const address = await site.publish(
        block({ align: 'full' }) + block({ align: 'wide', backgroundColor: 'tertiary' }),
      );
      const tab = await site.visit(address, { width: 390 });
      const widths = await tab.evaluate(() => [
        document.documentElement.scrollWidth,
        ...[...document.querySelectorAll('spasm-guide')].map((one) => one.offsetLeft),
      ]);
      assert.equal(widths[0], 390);
      assert.ok(
        widths.slice(1).every((left) => left >= 16),
        `${widths}`,
      );
    });

    it('has its style in the head, so that nothing jumps', async () => {
      const address = await site.publish('[spasm_guide]');
      const page = await site.html(address);
      await site.wp.php(`switch_theme( 'classic' );`);
      const classic = await site.html(address);
      await site.wp.php(`switch_theme( 'twentytwentythree' );`);
      for (const one of [page, classic]) {
        assert.match(one, /block\/style\.css\?ver=[0-9a-f]{12}'[^]*<\/head>/);
      }
    });

    it('changes nothing of other blocks: a link in a group keeps its color', async () => {
      const link = { style: { elements: { link: { color: { text: '#ff8800' } } } } };
      const paragraph = `<!-- wp:paragraph ${JSON.stringify(link)} --><p class="has-link-color"><a href="#x">Call us</a></p><!-- /wp:paragraph -->`;
      const tab = await site.visit(
        await site.publish(group({ backgroundColor: 'contrast', textColor: 'base' }, paragraph)),
      );
      const color = await tab.$eval('.entry-content a', (one) => getComputedStyle(one).color);
      assert.equal(color, 'rgb(255, 136, 0)');
    });

    it('takes the accent color that an author chose, of the theme’s or not', async () => {
      const tab = await site.visit(
        await site.publish(
          block({ accentColor: 'secondary' }) +
            block({ customAccentColor: '#7a1f00' }) +
            block({ customAccentColor: 'url(//elsewhere.example/x)' }),
        ),
      );
      const [theme, own, none] = (await tab.evaluate(look)).map(({ accent }) => accent);
      assert.deepEqual([theme, own], ['rgb(52, 92, 0)', 'rgb(122, 31, 0)']);
      assert.match(none, /^lab/);
    });

    it('reads in every style of the theme, wherever the guide stands', async () => {
      const guide = block({ open: 'all' });
      const styles = JSON.parse(
        await site.wp
          .php(`$all = array_map( 'wp_json_file_decode', glob( get_template_directory() . '/styles/*.json' ) );
        echo wp_json_encode( array_merge( array( (object) array( 'title' => 'As it comes' ) ), $all ) );`),
      );
      const pattern = await site.wp.php(`echo wp_insert_post( array( 'post_type' => 'wp_block',
      'post_status' => 'publish', 'post_title' => 'Guide', 'post_content' => '${guide}' ) );`);
      const dark = { backgroundColor: 'contrast', textColor: 'base' };
      const places = {
        'on the page': guide,
        'in a dark group, by a shortcode': group(dark, '\n\n[spasm_guide open="all"]\n\n'),
        'in a dark group, as a pattern': group(dark, `<!-- wp:block {"ref":${pattern}} /-->`),
        'in a group in a dark group': group(dark, group({}, guide)),
        'in a group of the first color': group({ backgroundColor: 'primary' }, guide),
        'in a group of the second color': group({ backgroundColor: 'secondary' }, guide),
        'in a group of the third color': group({ backgroundColor: 'tertiary' }, guide),
        'a black block': block({ open: 'all', style: { color: { background: '#000000' } } }),
        'a white block': block({ open: 'all', style: { color: { background: '#ffffff' } } }),
      };
      const everywhere = await site.publish(Object.values(places).join('\n\n'));
      const lightAndDark = await site.publish(Object.values(places).slice(0, 2).join('\n\n'));
      const failed = [];
      const grounds = new Set();
      for (const { title, settings, styles: chosen } of styles) {
        const saved = { version: 2, isGlobalStylesUserThemeJSON: true, settings, styles: chosen };
        await site.wp.php(`wp_set_current_user( 1 );
        $id = WP_Theme_JSON_Resolver::get_user_global_styles_post_id();
        wp_update_post( array( 'ID' => $id, 'post_content' => wp_slash( base64_decode( '${btoa(JSON.stringify(saved))}' ) ) ) );
        delete_transient( 'global_styles_twentytwentythree' );`);
        const tab = await site.visit(title === styles[0].title ? everywhere : lightAndDark);
        await tab.evaluate(readable);
        const [ground, ...guides] = await tab.evaluate(() => [
          getComputedStyle(document.body).backgroundColor,
          ...[...document.querySelectorAll('spasm-guide')].map(globalThis.readable.weakest),
        ]);
        grounds.add(ground);
        guides.forEach(({ words, marks }, index) => {
          if (words < 4.5 || marks < 3)
            failed.push([title, Object.keys(places)[index], words, marks]);
        });
        await site.leave();
      }
      await site.wp.php(`wp_set_current_user( 1 );
      wp_delete_post( WP_Theme_JSON_Resolver::get_user_global_styles_post_id(), true );`);
      assert.ok(grounds.size > 6, `${[...grounds]}`);
      assert.deepEqual(failed, []);
    });
  });
