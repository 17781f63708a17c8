/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { forAdministrators } from './admin.mjs';
import { ofItsLook } from './appearance.mjs';
import { underAttack } from './attack.mjs';
import { forAuthors } from './author.mjs';
import { elsewhere } from './elsewhere.mjs';
import { forReaders } from './reader.mjs';
import { openSite } from './site.mjs';
import { follow } from './visit.mjs';
import { withoutScript } from './without-script.mjs';

// The parts share one site, which takes as long to make as many of them.
describe('the plugin in a WordPress', () => {
  /** Filled in before the first test. */
  const site = {};

  before(async () => Object.assign(site, await openSite()));
  afterEach(() => site.leave());
  after(() => site.close?.());

  it('is installed from its zip by the upload screen', async () => {
    assert.match(await site.admin.$eval('#message', (one) => one.innerText), /Plugin activated/);
    const active = await site.wp.php(`echo implode( get_option( 'active_plugins' ) );`);
    assert.match(active, /spasm-guide/);
  });

  it('says in its readme which WordPress it needs: this one', async () => {
    const readme = await readFile(
      `${site.wp.folder}/wp-content/plugins/spasm-guide/readme.txt`,
      'utf8',
    );
    const version = await site.wp.php(`echo $GLOBALS['wp_version'];`);
    assert.equal(/^Requires at least: (.*)$/m.exec(readme)[1], /^\d+\.\d+/.exec(version)[0]);
  });

  forAuthors(site);
  forReaders(site);
  withoutScript(site);
  ofItsLook(site);
  elsewhere(site);
  underAttack(site);
  forAdministrators(site);

  it('caused no error, no notice of PHP and no request to elsewhere', async () => {
    assert.deepEqual(await site.wrong(), { errors: [], notices: [] });
  });

  it('leaves nothing behind in the database when it is deleted', async () => {
    await site.admin.goto(`${site.wp.origin}/wp-admin/plugins.php`);
    await follow(site.admin, '#deactivate-spasm-guide');
    await site.admin.locator('#delete-spasm-guide').click();
    await site.admin.waitForFunction(() =>
      /deleted/.test(document.querySelector('.plugin-deleted-tr')?.innerText),
    );
    const { options, tables } = await site.stored();
    assert.deepEqual(tables, site.before.tables);
    assert.deepEqual(
      options.filter((name) => !site.before.options.includes(name)),
      [],
    );
  });
});
