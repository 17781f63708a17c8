/* global document, getComputedStyle -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { mo } from 'gettext-parser';
import { eventually, launch } from '../built/browser.mjs';
import { readable } from './readable.mjs';
import { startWordPress } from './server.mjs';
import {
  follow,
  headingLevels,
  insertBlock,
  installPlugin,
  logIn,
  look,
  named,
  publishPost,
  watch,
} from './visit.mjs';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name) => readFile(path(name), 'utf8');
const zip = path('dist/wordpress/spasm-guide.zip');
const snippet = (await read('dist/static/en.html')).trim();
const checksums = JSON.parse(await read('dist/integrity.json'));

/** The shadow root, the same on every page: after it may come words for its slots. */
const inside = snippet.slice(snippet.indexOf('>') + 1, snippet.lastIndexOf('</spasm-guide>'));

/** The theme's first colour, which does not read on its white. */
const LIME = 'rgb(157, 255, 32)';

const block = (attributes = {}) => `<!-- wp:spasm-guide/guide ${JSON.stringify(attributes)} /-->`;
const group = (attributes, inner) =>
  `<!-- wp:group ${JSON.stringify(attributes)} --><div class="wp-block-group">${inner}</div><!-- /wp:group -->`;

/** The scripts of the guide that a page loads: in the browser. */
const scriptsOfGuide = () =>
  [...document.querySelectorAll('script[src*="/spasm-guide/guide/"]')].map(
    ({ defer, integrity, crossOrigin, src }) => ({
      defer,
      integrity,
      crossOrigin,
      name: new URL(src).pathname.split('/guide/').pop(),
    }),
  );

const checked = (name) => ({
  defer: true,
  integrity: checksums[name],
  crossOrigin: 'anonymous',
  name,
});

/** Words of PHP's log without their times. */
const notices = (log) =>
  new Set(
    log
      .split('\n')
      .filter((line) => /^\[[^\]]*\] PHP /.test(line))
      .map((line) => line.replace(/^\[[^\]]*\] /, '')),
  );

describe('the plugin in a WordPress of Debian’s', () => {
  let wp, browser, admin, author, asBefore, post;
  let errors = [];
  const note = (error) => errors.push(error);

  /** A tab of a browser that is not logged in. */
  const visit = async (address, { script = true, width = 1280 } = {}) => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    watch(tab, wp.origin, note);
    await tab.setViewport({ width, height: 900 });
    await tab.setJavaScriptEnabled(script);
    await tab.goto(new URL(address, wp.origin).href);
    return tab;
  };

  /** Publishes a post as a user whose words WordPress filters, or one whose it does not; gives its address. */
  const publish = (content, user = 'author') =>
    wp.php(`wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); kses_init();
      $id = wp_insert_post( array( 'post_title' => 'Cramps', 'post_status' => 'publish',
        'post_content' => wp_slash( base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );
      echo get_permalink( $id );`);

  const html = async (address) => (await fetch(new URL(address, wp.origin))).text();

  /** Every option but what WordPress keeps for a while of its own accord, and every table. */
  const stored = async () => ({
    options: await wp.query(
      "SELECT option_name FROM wp_options WHERE option_name NOT LIKE '%transient%' ORDER BY 1",
    ),
    tables: await wp.query('SHOW TABLES'),
  });

  const openEditor = async (tab) => {
    await tab.goto(`${wp.origin}/wp-admin/post-new.php`);
    await tab.locator('.editor-post-title__input').click();
  };

  before(async () => {
    [wp, browser] = await Promise.all([startWordPress(), launch()]);
    await wp.php(`
      foreach ( array( 'admin' => 'administrator', 'author' => 'author' ) as $name => $role ) {
        $id = username_exists( $name ) ?: wp_insert_user( array( 'user_login' => $name,
          'user_pass' => $name, 'user_email' => "$name@riverbank.example", 'role' => $role ) );
        update_user_meta( $id, 'wp_persisted_preferences',
          array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
      }
      update_option( 'recently_activated', array() );`);
    const tabs = await Promise.all([1, 2].map(() => browser.createBrowserContext()));
    [admin, author] = await Promise.all(tabs.map((context) => context.newPage()));
    for (const tab of [admin, author]) {
      await tab.setViewport({ width: 1400, height: 1000 });
      watch(tab, wp.origin, note);
      tab.on('dialog', (dialog) => void dialog.accept());
    }
    // What WordPress itself notes and complains of on the same ways is none of the plugin's.
    await logIn(admin, wp.origin, 'admin');
    await admin.goto(`${wp.origin}/wp-admin/plugin-install.php?tab=upload`);
    await admin.goto(`${wp.origin}/wp-admin/plugins.php`);
    await logIn(author, wp.origin, 'author');
    await openEditor(author);
    await author.keyboard.type('Opening hours');
    await insertBlock(author, 'shortcode', 'shortcode');
    await author.goto(await publishPost(author));
    for (const theme of ['classic', 'twentytwentythree']) {
      await wp.php(`switch_theme( '${theme}' );`);
      await fetch(wp.origin);
    }
    asBefore = { ...(await stored()), notices: notices(await wp.log()), errors: new Set(errors) };
    errors = [];
    await installPlugin(admin, wp.origin, zip);
  });

  after(() => Promise.all([browser?.close(), wp?.stop()]));

  it('is installed from its zip by the upload screen', async () => {
    assert.match(await admin.$eval('#message', (one) => one.innerText), /Plugin activated/);
    assert.match(await wp.php(`echo implode( get_option( 'active_plugins' ) );`), /spasm-guide/);
  });

  it('says in its readme which WordPress it was tested with: this one', async () => {
    const readme = await readFile(`${wp.folder}/wp-content/plugins/spasm-guide/readme.txt`, 'utf8');
    const version = await wp.php(`echo $GLOBALS['wp_version'];`);
    assert.equal(/^Tested up to: (.*)$/m.exec(readme)[1], /^\d+\.\d+/.exec(version)[0]);
  });

  describe('for an author who may not write HTML', () => {
    const titles = {};

    before(async () => {
      // Whatever the guide's words are today.
      const { sections } = JSON.parse(
        await wp.php(`echo wp_json_encode( SpasmGuide\\guide_in( 'en' ) );`),
      );
      for (const { id, title } of sections.flatMap((one) => [one, ...one.panels]))
        titles[id] = title;
      await openEditor(author);
      await author.keyboard.type('When a muscle cramps');
      await insertBlock(author, 'spasm', 'spasm-guide-guide');
      await author.waitForFunction(() => document.querySelector('spasm-guide')?.shadowRoot);
      const settings = named('button', 'Settings');
      if (await author.$eval(settings, (one) => one.ariaExpanded !== 'true')) {
        await author.locator(settings).click();
      }
    });

    /** Waits until the guide in the editor has the attribute. */
    const shows = (name, value) =>
      author.waitForFunction(
        (...expected) =>
          document.querySelector('spasm-guide')?.getAttribute(expected[0]) === expected[1],
        {},
        name,
        value,
      );

    const chooses = async (label, choice, name, value) => {
      await author.locator(named('combobox', label)).fill(choice);
      await shows(name, value);
    };

    const openSettings = async (title) => {
      const button = await author.waitForSelector(named('button', title));
      if (await button.evaluate((one) => one.ariaExpanded === 'false')) await button.click();
    };

    it('has an author who may not', async () => {
      assert.equal(await wp.php(`var_dump( user_can( 2, 'unfiltered_html' ) );`), 'bool(false)\n');
    });

    it('shows the guide itself in the editor, whole and not to be clicked', async () => {
      const { buttons, text } = (await author.evaluate(look))[0];
      assert.ok(buttons > 20);
      assert.match(text, /Spasms and cramps hurt/);
      const guide = await author.$('spasm-guide');
      assert.ok(await guide.evaluate((one) => Boolean(one.closest('[inert]'))));
    });

    it('loads the words for the editor, where no snippet brings them', async () => {
      assert.deepEqual(await author.evaluate(scriptsOfGuide), [
        checked('spasm-guide.core.js'),
        checked('lang/en.js'),
      ]);
    });

    it('has a control for each attribute, which the guide in the editor follows', async () => {
      await author.locator(named('checkbox', titles.causes)).click();
      await author.locator(named('checkbox', titles.relief)).click();
      await shows('sections', 'causes relief');
      await author.waitForSelector(named('checkbox', `2. ${titles.relief}`));
      await chooses('PLACE OF THE BODY', 'calf', 'area', 'calf');
      await chooses('LANGUAGE', 'en', 'lang', 'en');
      await openSettings('On this page');
      await chooses('LEVEL OF ITS HEADING', '3', 'heading-level', '3');
      await chooses('LEVEL OF ITS HEADING', '2', 'heading-level', null);
      await author.locator(named('checkbox', 'Only one open at a time')).click();
      await shows('exclusive', '');
      await author
        .locator(named('checkbox', 'Tell search engines what the guide is about'))
        .click();
      await shows('json-ld', '');
      await author.locator(named('textbox', 'QUERIES TO KEEP IN ITS ADDRESS')).fill('page lang');
      await shows('keep-query', 'page lang');
      await author.locator(named('checkbox', 'Tell scripts nothing of what is read')).click();
      await shows('no-events', '');
      await openSettings('Open panels');
      await author.locator(named('checkbox', 'Open every panel')).click();
      await shows('open', 'all');
      await author.locator(named('checkbox', 'Open every panel')).click();
      await author.locator(named('checkbox', titles.massage)).click();
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
      await author.setRequestInterception(true);
      author.on('request', pass);
      const level = author.locator(named('combobox', 'LEVEL OF ITS HEADING'));
      await level.fill('3');
      await eventually(() => held.length === 1);
      isHolding = false;
      await level.fill('4');
      // Where it is no longer waited for, there is nothing to go on with.
      await held[0].continue().catch(() => {});
      await shows('heading-level', '4');
      await chooses('LEVEL OF ITS HEADING', '2', 'heading-level', null);
      author.off('request', pass);
      await author.setRequestInterception(false);
    });

    it('keeps the guide, and says so, where the server gives no other', async () => {
      const number = author.locator(named('textbox', 'EMERGENCY NUMBER'));
      await author.setOfflineMode(true);
      await number.fill('112');
      const notice = await author.waitForSelector('.wp-block-spasm-guide-guide .components-notice');
      assert.match(await notice.evaluate((one) => one.innerText), /cannot be shown here now: /);
      assert.equal((await author.evaluate(look)).length, 1);
      await author.setOfflineMode(false);
      errors = errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'));
      await number.fill('911');
      await shows('emergency-number', '911');
      assert.equal(await author.$('.wp-block-spasm-guide-guide .components-notice'), null);
    });

    it('tells what is wrong, and keeps the guide', async () => {
      const number = author.locator(named('textbox', 'EMERGENCY NUMBER'));
      await number.fill('call us');
      const note = await author.waitForSelector('.spasm-guide-note');
      assert.match(await note.evaluate((one) => one.innerText), /"call us" is not a telephone/);
      assert.ok((await author.evaluate(look))[0].text.includes('your local emergency number'));
      await number.fill('911');
      await shows('emergency-number', '911');
      assert.equal(await author.$('.spasm-guide-note'), null);
    });

    it('warns of an accent color that cannot be read where the guide stands', async () => {
      const warning = '.wp-block-spasm-guide-guide .is-warning';
      await author.locator(named('button', 'Links, buttons and icons')).click();
      await author.locator('button[aria-label="Color: Primary"]').click();
      const notice = await author.waitForSelector(warning);
      assert.match(await notice.evaluate((one) => one.innerText), /contrast is 1\.2 to 1/);
      assert.equal((await author.evaluate(look))[0].accent, LIME);
      await author.locator('button[aria-label="Color: Contrast"]').click();
      await author.waitForFunction((one) => !document.querySelector(one), {}, warning);
      assert.equal((await author.evaluate(look))[0].accent, 'rgb(0, 0, 0)');
      await author.keyboard.press('Escape');
    });

    it('warns of it on the ground of the blocks around, and on a picture says that it cannot tell', async () => {
      const wraps = (attributes, name = 'core/group') =>
        author.evaluate(
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
          () => author.evaluate((one) => document.querySelector(one)?.innerText ?? '', warning),
          (text) => words.test(text),
        );
      await wraps({ backgroundColor: 'primary' });
      await author.waitForFunction(
        () => document.querySelectorAll('spasm-guide:defined').length === 2,
      );
      await says(/^$/);
      await wraps({ backgroundColor: 'contrast', textColor: 'base' });
      await says(/contrast is \d\.\d to 1/);
      await wraps({ gradient: 'vivid-cyan-blue-to-vivid-purple' });
      await says(/a picture or a gradient/);
      await wraps({ customOverlayColor: '#101820', dimRatio: 100 }, 'core/cover');
      await says(/contrast is \d\.\d to 1/);
      await author.evaluate(() => {
        const { data } = globalThis.wp;
        const [, box] = data.select('core/block-editor').getBlocks();
        data.dispatch('core/block-editor').removeBlock(box.clientId);
      });
    });

    it('takes the place of a shortcode, pasted or in a block of its own, with its attributes', async () => {
      const taken = await author.evaluate(() => {
        const { createBlock, pasteHandler, switchToBlockType } = globalThis.wp.blocks;
        const text = '[spasm_guide area="calf" heading_level="3" open="diet night" exclusive]';
        const [pasted] = pasteHandler({ HTML: `<p>${text}</p>` });
        const [turned] = switchToBlockType(
          createBlock('core/shortcode', { text }),
          'spasm-guide/guide',
        );
        return [pasted, turned].map(({ name, attributes }) => {
          const { area, headingLevel, open, exclusive } = attributes;
          return { name, area, headingLevel, open, exclusive };
        });
      });
      const wanted = { area: 'calf', headingLevel: 3, open: 'diet night', exclusive: true };
      const guide = { name: 'spasm-guide/guide', ...wanted };
      assert.deepEqual(taken, [guide, guide]);
    });

    it('shows it in a frame of the editor too: in the picker of blocks', async () => {
      await author.locator('.edit-post-header-toolbar__inserter-toggle').click();
      await author.locator('.block-editor-inserter__search input').fill('spasm');
      await author.locator('.editor-block-list-item-spasm-guide-guide').hover();
      const preview = await author.waitForSelector('.block-editor-inserter__preview iframe');
      const frame = await preview.contentFrame();
      await frame.waitForFunction(() => document.querySelector('spasm-guide')?.shadowRoot);
      const [{ text, sections }] = await frame.evaluate(look);
      assert.match(text, /Spasms and cramps hurt/);
      assert.deepEqual(sections, ['relief', 'about']);
      await author.locator('.edit-post-header-toolbar__inserter-toggle').click();
    });

    it('offers a place for words of the author’s own, above the guide, while the block is selected', async () => {
      const isThere = () => author.$eval('.spasm-guide-contact', (one) => one.checkVisibility());
      await author.locator('.editor-post-title__input').click();
      await eventually(async () => !(await isThere()));
      await author.evaluate(() => {
        const { data } = globalThis.wp;
        const [{ clientId }] = data.select('core/block-editor').getBlocks();
        data.dispatch('core/block-editor').selectBlock(clientId);
      });
      await eventually(isThere);
      const [words, guide] = await author.$$eval('.spasm-guide-contact, spasm-guide', (all) =>
        all.map((one) => one.getBoundingClientRect().top),
      );
      assert.ok(words < guide);
    });

    it('is selected as a block by a click anywhere on the guide', async () => {
      await author.locator('.editor-post-title__input').click();
      await author.waitForSelector('.wp-block-spasm-guide-guide:not(.is-selected)');
      const { x, y } = await author.$eval('spasm-guide', (one) => {
        const button = one.shadowRoot.querySelector('button').getBoundingClientRect();
        return { x: button.x, y: button.y };
      });
      await author.mouse.click(x + 20, y + 10);
      await author.waitForSelector('.wp-block-spasm-guide-guide.is-selected');
    });

    it('publishes the block and a shortcode', async () => {
      await insertBlock(author, 'shortcode', 'shortcode');
      await author
        .locator('.wp-block-shortcode textarea')
        .fill('[spasm_guide sections="prevention releif" heading_level="2" id=1]');
      post = await publishPost(author);
      const [content] = await wp.query(
        "SELECT post_content FROM wp_posts WHERE post_title = 'When a muscle cramps' AND post_status = 'publish'",
      );
      assert.match(content, /<!-- wp:spasm-guide\/guide \{[^<]*\} \/-->/);
      assert.doesNotMatch(content, /<(?!!--)/);
    });

    it('tells the author on the page what is wrong in a shortcode', async () => {
      await author.goto(post);
      const notes = await author.$$eval('.spasm-guide-note', (all) =>
        all.map((one) => one.innerText),
      );
      assert.equal(notes.length, 1);
      const [note] = notes;
      assert.match(note, /sections: unknown "releif"\. Allowed: relief overview causes prevention/);
      assert.match(note, /attribute: unknown "id"/);
    });
  });

  describe('for a reader', () => {
    it('shows the chosen place and the number to call to who has no script', async () => {
      const address = await publish(block({ area: 'calf', emergencyNumber: '911' }));
      const tab = await visit(address, { script: false });
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
      const page = await html(post);
      assert.equal(page.split(inside).length, 3);
      assert.doesNotMatch(page, /spasm-guide-note/);
    });

    it('keeps the guide’s quotes and dashes as they are, whatever WordPress makes of the page’s', async () => {
      const guide = `<spasm-guide lang="en"><p>It's "so" -- 2x4</p></spasm-guide>`;
      const made = await wp.php(
        `echo wptexturize( '<p>"so"</p>' . base64_decode( '${btoa(guide)}' ) );`,
      );
      assert.equal(made, `<p>&#8220;so&#8221;</p>${guide}`);
    });

    it('shows the chosen sections, all open, to who has no script', async () => {
      const tab = await visit(post, { script: false });
      const [first, second] = await tab.evaluate(look);
      // The order is the script's to make.
      assert.deepEqual(first.sections, ['relief', 'causes', 'about']);
      assert.deepEqual(second.sections, ['prevention', 'about']);
      assert.equal(first.buttons + second.buttons, 0);
      assert.ok(first.open.includes('massage') && first.open.includes('dehydration'));
      assert.ok(!first.open.includes('diet') && second.open.includes('diet'));
    });

    it('is taken over by the script, with what the author chose', async () => {
      const tab = await visit(post);
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
      const tab = await visit(post);
      assert.deepEqual(await tab.evaluate(scriptsOfGuide), [checked('spasm-guide.core.js')]);
    });

    it('has headings in order under the title of the post', async () => {
      const tab = await visit(post);
      const levels = await tab.evaluate(headingLevels);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      const jumps = levels.filter((level, index) => index && level > levels[index - 1] + 1);
      assert.deepEqual(jumps, []);
    });

    it('never makes a telephone scroll sideways, however wide it is set', async () => {
      const address = await publish(
        block({ align: 'full' }) + block({ align: 'wide', backgroundColor: 'tertiary' }),
      );
      const tab = await visit(address, { width: 390 });
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
      const address = await publish('[spasm_guide]');
      const page = await html(address);
      await wp.php(`switch_theme( 'classic' );`);
      const classic = await html(address);
      await wp.php(`switch_theme( 'twentytwentythree' );`);
      for (const one of [page, classic]) {
        assert.match(one, /block\/style\.css\?ver=[0-9a-f]{12}'[^]*<\/head>/);
      }
    });

    it('loads nothing on a page without a guide', async () => {
      for (const address of [await publish('<p>We are open from 8 to 6.</p>'), '/']) {
        assert.doesNotMatch(await html(address), /spasm-guide/);
      }
    });

    it('changes nothing of other blocks: a link in a group keeps its color', async () => {
      const link = { style: { elements: { link: { color: { text: '#ff8800' } } } } };
      const paragraph = `<!-- wp:paragraph ${JSON.stringify(link)} --><p class="has-link-color"><a href="#x">Call us</a></p><!-- /wp:paragraph -->`;
      const tab = await visit(
        await publish(group({ backgroundColor: 'contrast', textColor: 'base' }, paragraph)),
      );
      const color = await tab.$eval('.entry-content a', (one) => getComputedStyle(one).color);
      assert.equal(color, 'rgb(255, 136, 0)');
    });

    it('takes the accent color that an author chose, of the theme’s or not', async () => {
      const tab = await visit(
        await publish(
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
        await wp.php(`$all = array_map( 'wp_json_file_decode', glob( get_template_directory() . '/styles/*.json' ) );
          echo wp_json_encode( array_merge( array( (object) array( 'title' => 'As it comes' ) ), $all ) );`),
      );
      const pattern = await wp.php(`echo wp_insert_post( array( 'post_type' => 'wp_block',
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
      const everywhere = await publish(Object.values(places).join('\n\n'));
      const lightAndDark = await publish(Object.values(places).slice(0, 2).join('\n\n'));
      const failed = [];
      const grounds = new Set();
      for (const { title, settings, styles: chosen } of styles) {
        const saved = { version: 2, isGlobalStylesUserThemeJSON: true, settings, styles: chosen };
        await wp.php(`wp_set_current_user( 1 );
          $id = WP_Theme_JSON_Resolver::get_user_global_styles_post_id();
          wp_update_post( array( 'ID' => $id, 'post_content' => wp_slash( base64_decode( '${btoa(JSON.stringify(saved))}' ) ) ) );
          delete_transient( 'global_styles_twentytwentythree' );`);
        const tab = await visit(title === styles[0].title ? everywhere : lightAndDark);
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
        await tab.browserContext().close();
      }
      await wp.php(`wp_set_current_user( 1 );
        wp_delete_post( WP_Theme_JSON_Resolver::get_user_global_styles_post_id(), true );`);
      assert.ok(grounds.size > 6, `${[...grounds]}`);
      assert.deepEqual(failed, []);
    });

    it('shows, and breaks no page, where a foreign filter gives nothing or hands on too little', async () => {
      const made = await wp.php(`
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

    it('takes no time for an attribute that has no end', async () => {
      const took = await wp.php(`$began = microtime( true );
        $long = str_repeat( 'a-', 225000 );
        foreach ( array_column( SpasmGuide\\facts()['attributes'], 'name' ) as $name ) {
          do_shortcode( "[spasm_guide $name='$long']" );
        }
        echo microtime( true ) - $began;`);
      assert.ok(Number(took) < 2, took);
    });

    it('gives a list of posts the first lines and a link, not ten whole guides', async () => {
      const addresses = [await publish(block()), await publish('[spasm_guide]')];
      await wp.php(`switch_theme( 'classic' );`);
      const list = await html('/');
      await wp.php(`switch_theme( 'twentytwentythree' );`);
      for (const address of addresses) {
        assert.ok(list.includes(`<p><a href="${address}" lang="en">Why do`), address);
      }
      assert.match(list, /<p lang="en">A gentle stretch/);
      assert.doesNotMatch(list, /<spasm-guide|<template|spasm-guide\.core/);
    });

    it('is found by words that only the guide has, and by no others', async () => {
      const address = await publish(`<p>Ask us.</p>${block()}`);
      const other = await publish('<p>Open from 8 to 6.</p>');
      const found = async (words) => {
        const url = `/wp-json/wp/v2/posts?per_page=100&search=${encodeURIComponent(words)}`;
        return JSON.parse(await html(url)).map(({ link }) => link);
      };
      const links = await found('magnesium stretch');
      assert.ok(links.includes(address) && !links.includes(other));
      assert.deepEqual(await found('magnesium xylophone'), []);
      assert.ok((await found('open from')).includes(other));
    });

    it('has the words between the shortcode’s tags, and those in the block, beside the danger signs', async () => {
      const words = '<!-- wp:paragraph --><p>Ask <b>us</b></p><!-- /wp:paragraph -->';
      const tab = await visit(
        await publish(
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

    it('works as a raw tag or box of an administrator’s: its script and words come', async () => {
      const raw = '<!-- wp:html --><spasm-guide sections="relief"></spasm-guide><!-- /wp:html -->';
      const box =
        '<!-- wp:html --><div data-spasm-guide data-sections="causes"></div><!-- /wp:html -->';
      for (const content of [raw, box]) {
        const tab = await visit(await publish(content, 'admin'));
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
      const address = await publish(`${block({ sections: 'relief' })}\n\n[spasm_guide]`);
      const feed = await html(`${address}feed/?withoutcomments=1`);
      assert.equal(feed.split(`<a href="${address}" lang="en">Why do`).length, 3);
      assert.doesNotMatch(feed, /<spasm-guide|<template/);
      const slug = new URL(address).pathname.split('/').at(-2);
      const [{ content, excerpt }] = JSON.parse(await html(`/wp-json/wp/v2/posts?slug=${slug}`));
      assert.match(content.rendered, /<spasm-guide lang="en" sections="relief"><a href/);
      assert.doesNotMatch(content.rendered, /<template/);
      assert.match(excerpt.rendered, /^<p>Why do .* A gentle stretch/s);
    });

    it('shows the whole guide in what a page asks for later, by script', async () => {
      const asked = await wp.php(`add_filter( 'wp_doing_ajax', '__return_true' );
        echo do_shortcode( '[spasm_guide sections="relief"]' );`);
      const add = async (added) => {
        document.querySelector('main').insertAdjacentHTML('beforeend', added);
        await [...document.querySelectorAll('spasm-guide')].at(-1).updateComplete;
      };
      const tab = await visit(await publish(block()));
      await tab.evaluate(add, asked);
      const [, later] = await tab.evaluate(look);
      assert.ok(later.isTakenOver);
      assert.deepEqual(later.sections, ['relief', 'about']);
      assert.match(later.text, /Spasms and cramps hurt/);
      // Where no script of the guide is.
      const bare = await visit(await publish('<p>We are open from 8 to 6.</p>'));
      await bare.evaluate(add, asked);
      const link = await bare.$eval('spasm-guide', (one) => one.innerText);
      assert.match(link, /^Why do/);
    });

    for (const user of ['author', 'admin']) {
      it(`lets nobody write HTML by an attribute, not even who may write it: ${user}`, async () => {
        const evil = '"><img src=x onerror=alert(1)><i title="';
        const address = await publish(
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
        const tab = await visit(address);
        assert.equal(await tab.$('.entry-content :is(img, i)'), null);
        await author.goto(address);
        await admin.goto(address);
        for (const one of [author, admin]) {
          assert.equal(await one.$('.entry-content :is(img, i)'), null);
        }
        const note = await admin.$eval('.spasm-guide-note', (one) => one.innerText);
        assert.match(note, /there is no guide in/);
      });
    }
  });

  describe('elsewhere', () => {
    it('shows in a part of a block theme’s template', async () => {
      await wp.php(`$id = wp_insert_post( array( 'post_type' => 'wp_template_part', 'post_status' => 'publish',
        'post_name' => 'footer', 'post_title' => 'Footer', 'post_content' => '${block({ sections: 'relief' })}' ) );
        wp_set_object_terms( $id, 'twentytwentythree', 'wp_theme' );
        wp_set_object_terms( $id, 'footer', 'wp_template_part_area' );`);
      const tab = await visit('/');
      const [{ isTakenOver }] = await tab.evaluate(look);
      assert.ok(isTakenOver);
      assert.equal((await html('/')).split(inside).length, 2);
      await wp.php(
        `foreach ( get_posts( 'post_type=wp_template_part' ) as $part ) wp_delete_post( $part->ID, true );`,
      );
    });

    it('shows in posts and widgets of a classic theme, and loads nothing where none is', async () => {
      const plain = await publish('<p>We are open from 8 to 6.</p>');
      const address = await publish('Ask us.\n\n[spasm_guide exclusive]\n\nOr call.');
      await wp.php(`switch_theme( 'classic' );`);
      assert.doesNotMatch(await html(plain), /spasm-guide/);
      const tab = await visit(address);
      assert.deepEqual(
        (await tab.evaluate(look)).map(({ isTakenOver, attributes }) => [isTakenOver, attributes]),
        [[true, { lang: 'en', exclusive: '' }]],
      );
      assert.equal(await tab.$('p:empty'), null);
      await wp.php(`update_option( 'widget_block', array( 2 => array( 'content' => '${block()}' ), '_multiwidget' => 1 ) );
        update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '[spasm_guide]', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
        wp_set_sidebars_widgets( array( 'side' => array( 'block-2', 'text-2' ) ) );`);
      const other = await visit(plain);
      const guides = await other.evaluate(look);
      assert.deepEqual(
        guides.map(({ isTakenOver }) => isTakenOver),
        [true, true],
      );
      await wp.php(`switch_theme( 'twentytwentythree' );`);
    });
  });

  describe('for an administrator', () => {
    const settings = '/wp-admin/options-general.php?page=spasm_guide';
    const save = async (values) => {
      await admin.goto(wp.origin + settings);
      for (const [name, value] of Object.entries(values)) {
        const box = await admin.waitForSelector(`[name="spasm_guide[${name}]"]`);
        // Longer than anybody types.
        await box.evaluate((one, text) => (one.value = text), value);
      }
      await follow(admin, '#submit');
      return admin.$eval(
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
      const tab = await visit(await publish(`${block()}\n\n[spasm_guide emergency_number="911"]`));
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
        ['112', '911'],
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
      ]) {
        assert.match(await save({ words: wrong }), why);
        assert.equal(await admin.$eval('[name="spasm_guide[words]"]', (one) => one.value), wrong);
        assert.match(await html(await publish(block())), /"hide":\["footwear"\]/);
      }
      assert.match(await save({ number: 'call us' }), /"call us" is not a telephone number/);
    });

    it('reminds of the day by which the text was to be checked again, and not before', async () => {
      const reminder = () =>
        admin.goto(`${wp.origin}/wp-admin/`).then(() => admin.$('.spasm-guide-due'));
      assert.equal(await reminder(), null);
      const facts = `${wp.folder}/wp-content/plugins/spasm-guide/guide/facts.json`;
      const text = await readFile(facts, 'utf8');
      await writeFile(facts, text.replace(/"due":"[^"]+"/, '"due":"2020-01-01"'));
      assert.match(await (await reminder()).evaluate((one) => one.innerText), /January 1, 2020/);
      await writeFile(facts, text);
    });

    it('reads translations from the plugin’s own folder', async () => {
      const word = 'What to show';
      const translations = { '': { [word]: { msgid: word, msgstr: ['Was zu sehen ist'] } } };
      await writeFile(
        `${wp.folder}/wp-content/plugins/spasm-guide/languages/spasm-guide-de_DE.mo`,
        mo.compile({ charset: 'utf-8', headers: {}, translations }),
      );
      const said = await wp.php(`unload_textdomain( 'spasm-guide' );
        add_filter( 'locale', fn() => 'de_DE' ); add_filter( 'determine_locale', fn() => 'de_DE' );
        add_filter( 'plugin_locale', fn() => 'de_DE' );
        SpasmGuide\\load_translations();
        echo SpasmGuide\\editor_words()['labels']['content'];`);
      assert.equal(said, 'Was zu sehen ist');
    });

    it('lets nobody else see or change them', async () => {
      const { status } = await author
        .goto(wp.origin + settings)
        .then((one) => ({ status: one.status() }));
      assert.equal(status, 403);
      const before = await wp.php(`echo wp_json_encode( get_option( 'spasm_guide' ) );`);
      const answer = await author.evaluate(async () => {
        const body = new URLSearchParams({
          option_page: 'spasm_guide',
          action: 'update',
          'spasm_guide[by]': 'x',
        });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      assert.equal(answer, 403);
      errors = errors.filter((error) => !error.includes('(Forbidden)'));
      assert.equal(await wp.php(`echo wp_json_encode( get_option( 'spasm_guide' ) );`), before);
    });
  });

  it('caused no error, no notice of PHP and no request to elsewhere', async () => {
    assert.deepEqual(
      errors.filter((error) => !asBefore.errors.has(error)),
      [],
    );
    assert.deepEqual(
      [...notices(await wp.log())].filter((notice) => !asBefore.notices.has(notice)),
      [],
    );
  });

  it('leaves nothing behind in the database when it is deleted', async () => {
    await admin.goto(`${wp.origin}/wp-admin/plugins.php`);
    await follow(admin, '#deactivate-spasm-guide');
    await admin.locator('#delete-spasm-guide').click();
    await admin.waitForFunction(() =>
      /deleted/.test(document.querySelector('.plugin-deleted-tr')?.innerText),
    );
    const { options, tables } = await stored();
    assert.deepEqual(tables, asBefore.tables);
    assert.deepEqual(
      options.filter((name) => !asBefore.options.includes(name)),
      [],
    );
  });
});
