import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { forAdministrators } from './admin.mjs';
import { underAttack } from './attack.mjs';
import { elsewhere } from './elsewhere.mjs';
import { inFramedEditor } from './framed.mjs';
import { openSite } from './site.mjs';
import { withoutScript } from './without-script.mjs';

// What a newer WordPress may break; how a guide looks on a page is the theme's, and the same in each.
describe('the plugin in the newest WordPress that can be had', () => {
  const site = {};

  before(async () => Object.assign(site, await openSite()));
  afterEach(() => site.leave());
  after(() => site.close?.());

  it('says in its readme that it was tested with this one', async () => {
    const plugin = `${site.wp.folder}/wp-content/plugins/spasm-guide`;
    const readme = await readFile(`${plugin}/readme.txt`, 'utf8');
    const version = await site.wp.php(`echo $GLOBALS['wp_version'];`);
    assert.equal(/^Tested up to: (.*)$/m.exec(readme)[1], /^\d+\.\d+/.exec(version)[0]);
  });

  inFramedEditor(site);
  withoutScript(site);
  elsewhere(site);
  underAttack(site);
  forAdministrators(site);

  it('caused no error, no notice of PHP and no request to elsewhere', async () => {
    assert.deepEqual(await site.wrong(), { errors: [], notices: [] });
  });
});
