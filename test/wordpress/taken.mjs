import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../built/browser.mjs';
import { compare, dress, openTab } from '../workshop/beside.mjs';
import { clinics, take } from '../workshop/taken.mjs';

/** What was chosen in the workshop, done in WordPress as its steps say; and its preview. */
export const takenFromWorkshop = (site) =>
  describe('as it was taken out of the workshop', () => {
    let browser;

    before(async () => {
      browser = await launch();
      await site.wp.php(`switch_theme( 'classic' );`);
    });
    after(async () => {
      await browser?.close();
      await site.wp.php(`switch_theme( 'twentytwentythree' ); delete_option( 'spasm_guide' );
        wp_update_custom_css_post( '' );`);
    });

    /** Fills in the settings and Additional CSS, as their own pages do. */
    const fillIn = async (settings, css) => {
      const sent = Buffer.from(JSON.stringify({ settings, css })).toString('base64');
      await site.wp.php(`require_once ABSPATH . 'wp-admin/includes/template.php';
        $sent = json_decode( base64_decode( '${sent}' ), true );
        update_option( 'spasm_guide', SpasmGuide\\sanitize_settings( $sent['settings'] ) );
        wp_update_custom_css_post( $sent['css'], array( 'stylesheet' => 'classic' ) );`);
    };

    for (const [way, place] of [
      ['WordPress block', 'In your page, in the Code editor'],
      ['WordPress shortcode', 'In your page'],
    ]) {
      for (const [who, choices] of Object.entries(clinics).slice(0, 2)) {
        it(`shows the preview: ${way}, ${who}`, async () => {
          const { code, style, model } = await take(browser, choices, way);
          await fillIn(
            {
              contact: code['In the settings, Contact'] ?? '',
              footer: code['In the settings, Footer'] ?? '',
              words: code['In the settings, Your own words'] ?? '',
            },
            code['In Additional CSS'] ?? '',
          );
          const tab = await openTab(browser);
          await tab.goto(await site.publish(code[place]));
          // The theme's title is of no whole height, so that all below it is drawn between pixels.
          await dress(tab, `${style} body > h1 { display: none }`);
          const other = await openTab(browser);
          await other.setContent(model);
          await compare(tab, tab, other);
          await tab.close();
          await other.close();
        });
      }
    }

    it('says which words the plugin has no place for', async () => {
      const { steps } = await take(
        browser,
        clinics['in French alone, for the calf'],
        'WordPress block',
      );
      assert.ok(steps.some((step) => /no place for your words in: heading, intro\./.test(step)));
    });
  });
