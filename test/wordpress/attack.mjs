import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block } from './given.mjs';

/** What nobody can do by way of the plugin, and what other plugins cannot break. */
export const underAttack = (site) =>
  describe('for who means harm, and beside plugins that fail', () => {
    it('shows, and breaks no page, where a foreign filter gives nothing or hands on too little', async () => {
      const made = await site.wp.php(`
      foreach ( array( 'no_texturize_tags', 'script_loader_tag' ) as $hook ) {
        apply_filters( $hook, null );
        apply_filters( $hook, array() );
      }
      add_filter( 'locale', '__return_null' );
      echo apply_filters( 'script_loader_tag', '<script src="x"></script>' ), do_shortcode( '[spasm_guide]' ),
        SpasmGuide\\shortcode();`);
      assert.match(made, /^<script src="x"><\/script>/);
      assert.equal(made.split('<spasm-guide lang="en">').length, 3);
    });

    it('shows, and breaks no page, where something else has written its option', async () => {
      for (const option of [
        `'x'`,
        `array( 'content' => 1, 'number' => array() )`,
        `array( 'content' => '{"by":1,"append":{"magnesium":"x"},"add":[1]}' )`,
        `array( 'content' => '{"append":{"magnesium":[{"text":"x"}]},"danger":{"emergency":"x"}}' )`,
        `array( 'content' => '{"by":"</script><b id=out>"}' )`,
      ]) {
        const made = await site.wp.php(`add_filter( 'wp_doing_ajax', '__return_true' );
          add_filter( 'pre_option_spasm_guide', fn() => ${option} );
          echo do_shortcode( '[spasm_guide json_ld]' );
          remove_action( 'wp_footer', 'the_block_template_skip_link' ); // Old, and kept for who unhooks it.
          do_action( 'wp_footer' );`);
        assert.match(made, /<spasm-guide lang="en" json-ld><template[^]*ld\+json/, option);
        assert.ok(!made.includes('<b id=out>'), option);
      }
    });

    it('takes no time for an attribute that has no end', async () => {
      const took = await site.wp.php(`$began = microtime( true );
      $long = str_repeat( 'a-', 225000 );
      foreach ( array_column( SpasmGuide\\facts()['attributes'], 'name' ) as $name ) {
        do_shortcode( "[spasm_guide $name='$long']" );
      }
      echo microtime( true ) - $began;`);
      assert.ok(Number(took) < 2, took);
    });

    for (const user of ['author', 'admin']) {
      it(`lets nobody write HTML by an attribute, not even who may write it: ${user}`, async () => {
        const evil = '"><img src=x onerror=alert(1)><i title="';
        const address = await site.publish(
          block({
            lang: evil,
            sections: evil,
            open: evil,
            emergencyNumber: evil,
            area: evil,
            accentColor: evil,
            customAccentColor: 'red;}</style><i>',
          }) +
            `\n\n[spasm_guide lang='"><i>' open='<img src=x>' area="&quot;&gt;&lt;i&gt;" x"><i>=1]`,
          user,
        );
        const tab = await site.visit(address);
        assert.equal(await tab.$('.entry-content :is(img, i)'), null);
        await site.author.goto(address);
        await site.admin.goto(address);
        for (const one of [site.author, site.admin]) {
          assert.equal(await one.$('.entry-content :is(img, i)'), null);
        }
        const note = await site.admin.$eval('.spasm-guide-note', (one) => one.innerText);
        assert.match(note, /there is no guide in/);
      });
    }
  });
