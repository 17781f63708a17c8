import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deflateSync, strToU8 } from 'fflate';
import { launch } from '../built/browser.mjs';

const { href } = new URL('../../dist/workshop.html', import.meta.url);

describe("a link with another's looks", () => {
  let browser;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  it('brings no colors and no font that leave the style sheet they stand in', async () => {
    const attack = '</style><script>parent.document.title = "taken over"</script>';
    const choices = {
      light: { background: `red; } ${attack}`, text: '#112233' },
      darkPage: { background: attack, text: 'url(https://clinic.example/)' },
      font: `Georgia ${attack}`,
      properties: { '--spasm-guide-accent': `teal ${attack}` },
    };
    const bytes = deflateSync(strToU8(JSON.stringify(choices)));
    const page = await browser.newPage();
    await page.goto(`${href}#choices=${Buffer.from(bytes).toString('base64url')}`);
    const preview = await page.waitForSelector('workshop-preview[data-shown]');
    const { light, font } = JSON.parse(await preview.evaluate(({ dataset }) => dataset.shown));
    assert.equal(await page.title(), 'Spasm guide workshop');
    assert.deepEqual(light, { background: '#ffffff', text: '#112233' });
    assert.equal(font, 'system-ui, sans-serif');
  });
});
