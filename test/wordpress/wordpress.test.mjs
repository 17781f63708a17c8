/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forAdministrators } from './admin.mjs';
import { ofItsLook } from './appearance.mjs';
import { underAttack } from './attack.mjs';
import { forAuthors } from './author.mjs';
import { elsewhere } from './elsewhere.mjs';
import { inWordPress, saysVersion } from './in-wordpress.mjs';
import { inLanguages } from './languages.mjs';
import { forReaders } from './reader.mjs';
import { takenFromWorkshop } from './taken.mjs';
import { follow } from './visit.mjs';
import { withoutScript } from './without-script.mjs';

inWordPress('the plugin in a WordPress', (site) => {
  it('is installed from its zip by the upload screen', async () => {
    assert.match(await site.admin.$eval('#message', (one) => one.innerText), /Plugin activated/);
    const active = await site.wp.php(`echo implode( get_option( 'active_plugins' ) );`);
    assert.match(active, /spasm-guide/);
  });

  saysVersion(site, 'Requires at least');
  forAuthors(site);
  forReaders(site);
  withoutScript(site);
  ofItsLook(site);
  elsewhere(site);
  inLanguages(site);
  takenFromWorkshop(site);
  underAttack(site);
  forAdministrators(site);

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
