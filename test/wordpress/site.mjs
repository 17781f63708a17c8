import { launch } from '../built/browser.mjs';
import { zip } from './given.mjs';
import { startWordPress } from './server.mjs';
import { insertBlock, installPlugin, logIn, publishPost, watch } from './visit.mjs';

/** Words of PHP's log without their times. */
const notices = (log) =>
  new Set(
    log
      .split('\n')
      .filter((line) => /^\[[^\]]*\] PHP /.test(line))
      .map((line) => line.replace(/^\[[^\]]*\] /, '')),
  );

/** Users with their name for a password, whom no editor welcomes. */
const USERS = `
  foreach ( array( 'admin' => 'administrator', 'author' => 'author' ) as $name => $role ) {
    $id = username_exists( $name ) ?: wp_insert_user( array( 'user_login' => $name,
      'user_pass' => $name, 'user_email' => "$name@riverbank.example", 'role' => $role ) );
    update_user_meta( $id, 'wp_persisted_preferences',
      array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
  }
  update_option( 'recently_activated', array() );`;

/**
 * A clinic's site, one for all tests: a WordPress `wp` with the plugin in it, and a `browser` with two tabs, where
 * `admin` and `author` are logged in. `close()` ends them.
 */
export const openSite = async () => {
  const [wp, browser] = await Promise.all([startWordPress(), launch()]);
  const close = () => Promise.all([browser.close(), wp.stop()]);
  const contexts = new Set();
  let errors = [];
  const note = (error) => errors.push(error);

  /** Opens a new post. Gives the frame in which newer WordPress shows it; where it shows none, the title has the focus. */
  const openEditor = async (tab) => {
    await tab.goto(`${wp.origin}/wp-admin/post-new.php`);
    const [title, frame] = ['.editor-post-title__input', 'iframe[name="editor-canvas"]'];
    await tab.waitForSelector(`${title}, ${frame}`);
    const framed = await tab.$(frame);
    if (!framed) await tab.locator(title).click();
    return framed?.contentFrame();
  };

  /** Every option but what WordPress keeps for a while of its own accord, and every table. */
  const stored = async () => ({
    options: await wp.query(
      "SELECT option_name FROM wp_options WHERE option_name NOT LIKE '%transient%' ORDER BY 1",
    ),
    tables: await wp.query('SHOW TABLES'),
  });

  /** A tab of a user who is logged in. */
  const openTab = async () => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({ width: 1400, height: 1000 });
    watch(tab, wp.origin, note);
    tab.on('dialog', (dialog) => void dialog.accept());
    return tab;
  };

  try {
    await wp.php(USERS);
    const [admin, author] = await Promise.all([openTab(), openTab()]);
    // What WordPress itself notes and complains of on the same ways is none of the plugin's.
    await logIn(admin, wp.origin, 'admin');
    await admin.goto(`${wp.origin}/wp-admin/plugin-install.php?tab=upload`);
    await admin.goto(`${wp.origin}/wp-admin/plugins.php`);
    await logIn(author, wp.origin, 'author');
    if (!(await openEditor(author))) {
      await author.keyboard.type('Opening hours');
      await insertBlock(author, 'shortcode', 'shortcode');
      await author.goto(await publishPost(author));
    }
    for (const theme of ['classic', 'twentytwentythree']) {
      await wp.php(`switch_theme( '${theme}' );`);
      await fetch(wp.origin);
    }
    const before = { ...(await stored()), notices: notices(await wp.log()), errors };
    errors = [];
    await installPlugin(admin, wp.origin, zip);

    return {
      ...{ wp, admin, author, before, stored, openEditor, close },

      /** Opens a page as somebody who is not logged in. */
      visit: async (address, { script = true, width = 1280 } = {}) => {
        const context = await browser.createBrowserContext();
        contexts.add(context);
        const tab = await context.newPage();
        watch(tab, wp.origin, note);
        await tab.setViewport({ width, height: 900 });
        await tab.setJavaScriptEnabled(script);
        await tab.goto(new URL(address, wp.origin).href);
        return tab;
      },

      /** Closes all that `visit` has opened. */
      leave: async () => {
        const all = [...contexts];
        contexts.clear();
        await Promise.all(all.map((context) => context.close()));
      },

      /** Publishes a post as a user whose words WordPress filters, or one whose it does not; gives its address. */
      publish: (content, user = 'author') =>
        wp.php(`wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); kses_init();
          $id = wp_insert_post( array( 'post_title' => 'Cramps', 'post_status' => 'publish',
            'post_content' => wp_slash( base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );
          echo get_permalink( $id );`),

      /** A page's HTML. */
      html: async (address) => (await fetch(new URL(address, wp.origin))).text(),

      /** Forgets errors that a test itself has caused. */
      forgive: (words) => {
        errors = errors.filter((error) => !error.includes(words));
      },

      /** What has gone wrong, in browsers and PHP, that did not without the plugin. */
      wrong: async () => ({
        errors: errors.filter((error) => !before.errors.includes(error)),
        notices: [...notices(await wp.log())].filter((one) => !before.notices.has(one)),
      }),
    };
  } catch (error) {
    await close();
    throw error;
  }
};
