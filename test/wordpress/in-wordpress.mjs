import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { openSite } from './site.mjs';

/** Runs `tests` in one WordPress with the plugin, which takes as long to make as many of them. */
export const inWordPress = (title, tests) =>
  describe(title, () => {
    /** Filled in before the first test. */
    const site = {};

    before(async () => Object.assign(site, await openSite()));
    afterEach(() => site.leave());
    after(() => site.close?.());

    tests(site);

    it('caused no error, no notice of PHP and no request to elsewhere', async () => {
      assert.deepEqual(await site.wrong(), { errors: [], notices: [] });
    });
  });

/** Promises that the line `field` of the plugin's readme names the WordPress that this one is. */
export const saysVersion = (site, field) =>
  it(`says in its readme, “${field}”: this one`, async () => {
    const plugin = `${site.wp.folder}/wp-content/plugins/spasm-guide`;
    const readme = await readFile(`${plugin}/readme.txt`, 'utf8');
    const version = await site.wp.php(`echo $GLOBALS['wp_version'];`);
    assert.equal(new RegExp(`^${field}: (.*)$`, 'm').exec(readme)[1], /^\d+\.\d+/.exec(version)[0]);
  });
