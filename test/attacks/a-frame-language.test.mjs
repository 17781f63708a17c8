/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { eventually, launch, serve } from '../built/browser.mjs';

/*
 * The attacker writes a link to the clinic's embed.html, and asks in it for the words of a language that
 * are a script of the attacker's.
 */

describe('a link to a frame that asks for a language', () => {
  let browser, files, evil;

  before(async () => {
    const attack = { '/lang/es.js': 'document.title = "Owned"', '/favicon.ico': '' };
    [browser, files, evil] = await Promise.all([
      launch(),
      serve({}, { ...attack, '/dist/lang/evil.js': attack['/lang/es.js'] }),
      serve({ '/lang/es.js': { 'Access-Control-Allow-Origin': '*' } }, attack),
    ]);
  });

  after(() => Promise.all([browser, files, evil].map((one) => one?.close())));

  for (const asked of [
    'evil',
    '../lang/es',
    '/lang/es',
    'es/../../../lang/es',
    'es.js?',
    'es#',
    '//EVIL/lang/es',
    'http://EVIL/lang/es',
    'http://EVIL/lang/es.js,http://EVIL/lang/es',
    'data:text/javascript,document.title="Owned"//',
    'javascript:document.title="Owned"',
    '"><script>document.title="Owned"</script>',
    '<base href="http://EVIL/">',
    '__proto__',
    'constructor',
    'not a tag',
    '\0es',
    `${'x'.repeat(3000)}`,
    `${'xx,'.repeat(3000)}`,
  ]) {
    it(`loads nothing by it: ${JSON.stringify(asked.slice(0, 60))}`, async () => {
      const page = await browser.newPage();
      const said = [];
      page.on('pageerror', ({ message }) => said.push(message));
      page.on('console', (message) => said.push(message.text()));
      const [own, theirs] = [files.requests.length, evil.requests.length];
      const lang = encodeURIComponent(asked.replaceAll('EVIL', new URL(evil.origin).host));
      await page.goto(`${files.origin}/dist/embed.html?lang=${lang}`);
      await eventually(() => page.evaluate(() => document.documentElement.dir !== ''));
      await setTimeout(100);
      const scripts = files.requests
        .slice(own + 1)
        .filter((path) => !path.includes('favicon'))
        .sort();
      assert.deepEqual(scripts, ['/dist/embed.js', '/dist/spasm-guide.js']);
      assert.equal(evil.requests.length, theirs);
      const { lang: shown } = await page.evaluate(() => ({ lang: document.documentElement.lang }));
      assert.equal(shown, 'en');
      assert.notEqual(await page.title(), 'Owned');
      assert.equal(said.length, 1);
      assert.match(said[0], /^<spasm-guide> lang: embed\.html has no words in ".{1,50}"\. It has:/);
      await page.close();
    });
  }
});
