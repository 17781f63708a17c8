/* global customElements, document, getComputedStyle, innerHeight -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch, painted } from './browser.mjs';

/*
 * README's snippets, as they are written, in the page of a clinic that has our files beside it. No
 * network is asked: the browser gets every file from here.
 */

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const integrity = JSON.parse(await read('dist/integrity.json'));
const snippet = await read('dist/static/en.html');

/** What stands for "…" in them. */
const complete = (code) =>
  code
    .replace(/<spasm-guide lang="en">.*…<\/template><\/spasm-guide>/, snippet)
    .replace('sha384-…', integrity['spasm-guide.js'])
    .replace('src="…/', 'src="https://files.example/');

/** Every snippet of `language` under the heading `title`. */
const readme = await read('README.md');
const under = (title, language) => {
  const section = readme.split(/^#{2,3} /m).find((one) => one.startsWith(`${title}\n`));
  assert.ok(section, `README has a part "${title}"`);
  const found = [...section.matchAll(/```(\w+)\n([^]*?)```/g)];
  return found.filter(([, name]) => name === language).map(([, , code]) => complete(code));
};

const TYPES = { js: 'text/javascript', html: 'text/html', css: 'text/css' };

describe('the recipes of README, as written', () => {
  let browser, tab, problems;

  before(async () => (browser = await launch()));
  after(() => browser?.close());

  beforeEach(async () => {
    tab = await browser.newPage();
    problems = [];
    tab.on('console', (message) => problems.push(message.text()));
    tab.on('pageerror', (error) => problems.push(error.message));
  });

  afterEach(() => tab.close());

  /** Opens the clinic's page with `body` in it; some of our files may be as the clinic has written them. */
  const open = async (body, written = {}) => {
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cramps</title>
      <link rel="icon" href="data:,"></head><body>${body}</body></html>`;
    await tab.setRequestInterception(true);
    tab.on('request', async (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol === 'data:') return request.continue();
      const name = pathname.slice(1);
      const own = { 'page.html': page, ...written };
      const text = own[name] ?? (await read(`dist/${name}`).catch(() => undefined));
      if (text === undefined) return request.respond({ status: 404 });
      return request.respond({
        contentType: `${TYPES[name.split('.').at(-1)]}; charset=utf-8`,
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: text,
      });
    });
    await tab.goto('https://clinic.example/page.html');
  };

  /** What a reader gets in `frame`: the guide's heading, panels and attributes. */
  const guideIn = async (frame) => {
    await frame.waitForFunction(() => {
      const root = document.querySelector('spasm-guide')?.shadowRoot;
      return root?.querySelector('[part~=danger]') && customElements.get('spasm-guide');
    });
    return frame.evaluate(() => {
      const guide = document.querySelector('spasm-guide');
      const root = guide.shadowRoot;
      const texts = (selector) =>
        [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
      return {
        panels: [...root.querySelectorAll('[part~=panel]')].map(({ id }) => id),
        attributes: Object.fromEntries(
          [...guide.attributes].map(({ name, value }) => [name, value]),
        ),
        text: root.querySelector('[part~=guide]').textContent,
        danger: texts('[part~=danger] li'),
        slotted: [...root.querySelectorAll('slot')].flatMap((slot) =>
          slot.assignedElements().map((one) => one.textContent.trim()),
        ),
        data: [...document.querySelectorAll('script[type="application/ld+json"]')].length,
      };
    });
  };

  const tried = [];
  /** A promise about one snippet: the `index`th of `language` under `title`. */
  const recipe = (title, language, index, promise, check) => {
    const code = under(title, language)[index];
    assert.ok(code, `“${title}” has a snippet ${index} of ${language}`);
    tried.push(code);
    it(`${title}, ${language} ${index + 1}: ${promise}`, async () => {
      await check(code);
      assert.deepEqual(problems, []);
    });
  };

  const script = under('Put it in your page', 'html')[0].match(/<script.*/)[0];

  recipe('Put it in your page', 'html', 0, 'shows the whole guide', async (code) => {
    await open(code);
    const { panels, danger } = await guideIn(tab);
    assert.ok(panels.length > 20 && danger.length > 20);
  });

  recipe('Put it in your page', 'css', 0, 'keeps room until the script is there', async (code) => {
    const page = (tag) => `<style>${code}</style><${tag}></${tag}><footer>Mill Lane</footer>`;
    const footer = () =>
      document.querySelector('footer').getBoundingClientRect().top >= innerHeight;
    await open(page('spasm-guide'));
    assert.equal(await tab.evaluate(footer), true);
    await tab.addScriptTag({ url: '/spasm-guide.js' });
    await guideIn(tab);
    assert.equal(await tab.evaluate(footer), true);
    const room = () => getComputedStyle(document.querySelector('spasm-guide')).minBlockSize;
    assert.equal(await tab.evaluate(room), '0px');
  });

  recipe('Put it in your page', 'html', 1, "has the clinic's number and words", async (code) => {
    await open(script + code);
    const { text, slotted } = await guideIn(tab);
    assert.match(text, /Call 911 now/);
    assert.equal(slotted.length, 2);
  });

  recipe(
    'Where the script may be late, blocked or off',
    'html',
    0,
    'reads without a script, and is taken over by it',
    async (code) => {
      await tab.setJavaScriptEnabled(false);
      await open(code);
      const words = await tab.accessibility.snapshot({ interestingOnly: false });
      assert.match(JSON.stringify(words), /Rub the tight muscle/);
      await tab.setJavaScriptEnabled(true);
      await tab.reload();
      assert.ok((await guideIn(tab)).panels.length > 20);
    },
  );

  recipe(
    'Where the script may be late, blocked or off',
    'html',
    1,
    'shows what is inside until the script is there',
    async (code) => {
      await open(code);
      assert.match(await tab.evaluate(() => document.body.innerText), /Leaflet on muscle cramps/);
      await tab.addScriptTag({ url: 'spasm-guide.js' });
      const { panels } = await guideIn(tab);
      assert.ok(panels.length > 20);
      const isSeen = await tab.$eval('spasm-guide a', (link) => link.checkVisibility());
      assert.equal(isSeen, false);
    },
  );

  recipe(
    'Where the editor deletes tags it does not know',
    'html',
    0,
    'becomes a guide with these attributes',
    async (code) => {
      await open(script + code);
      const { attributes, panels } = await guideIn(tab);
      assert.deepEqual(attributes, { 'emergency-number': '911', sections: 'relief causes' });
      assert.ok(!panels.includes('diet'));
    },
  );

  recipe(
    'By `defer`, `async`, a module or another script',
    'html',
    0,
    'runs with its checksum, from another server',
    async (code) => {
      await open(`${code}<spasm-guide></spasm-guide>`);
      assert.ok((await guideIn(tab)).panels.length > 20);
    },
  );

  recipe('In a frame', 'html', 0, 'is as high as the guide in it', async (code) => {
    const [tag] = readme.split('## In a frame')[1].match(/<spasm-guide emergency-number.*?>/);
    const written = (await read('dist/embed.html')).replace('<spasm-guide>', tag);
    await open(code, { 'embed.html': written });
    const frame = await tab.waitForFrame((one) => one.url().includes('embed.html'));
    const { text } = await guideIn(frame);
    assert.match(text, /Call 911 now/);
    await tab.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1000);
  });

  recipe('Your own words in it', 'html', 0, "has the clinic's words, marked", async (code) => {
    await open(code);
    const { panels, text, danger } = await guideIn(tab);
    assert.ok(panels.includes('local-class') && !panels.includes('footwear'));
    assert.equal(text.split('Added by Riverbank Clinic').length, 4);
    assert.ok(danger.includes('You had surgery here in the last two weeks.'));
  });

  recipe('Your own words in it', 'js', 0, 'hides the panel', async (code) => {
    await open(`<spasm-guide></spasm-guide>${script}`);
    await guideIn(tab);
    await tab.evaluate(`${code}; document.querySelector('spasm-guide').updateComplete`);
    assert.ok(!(await guideIn(tab)).panels.includes('footwear'));
  });

  recipe('For search engines', 'html', 0, 'puts one block into the head', async (code) => {
    await open(code);
    assert.equal((await guideIn(tab)).data, 1);
  });

  recipe('Events', 'js', 0, 'hears of a panel that opens', async (code) => {
    await open(`<spasm-guide></spasm-guide>${script}`);
    await guideIn(tab);
    await tab.evaluate(code);
    await (await tab.$('spasm-guide >>> #diet button')).click();
    await tab.waitForFunction(() => document.querySelector('spasm-guide').open === 'diet');
    assert.deepEqual(problems.splice(0), ['diet true user']);
  });

  recipe('One place of the body', 'html', 0, 'shows that stretch alone', async (code) => {
    await open(script + code);
    assert.deepEqual((await guideIn(tab)).attributes, { area: 'calf' });
    const seen = await tab.$$eval('spasm-guide >>> [part~=exercise]', (all) =>
      all.filter((one) => !one.hidden).map((one) => one.part[1]),
    );
    assert.deepEqual(seen, ['calf']);
  });

  recipe('Match your brand', 'css', 0, 'colours the guide', async (code) => {
    await open(`<style>${code}</style>${script}<spasm-guide></spasm-guide>`);
    await guideIn(tab);
    const style = await tab.$eval('spasm-guide >>> #stretch [aria-pressed=true]', (button) => {
      const { backgroundColor, color, borderRadius } = getComputedStyle(button);
      return [backgroundColor, color, borderRadius];
    });
    assert.deepEqual(style, ['rgb(44, 90, 30)', 'rgb(255, 255, 255)', '16px']);
  });

  recipe('Match your brand', 'css', 1, 'styles the parts', async (code) => {
    await open(`<style>${code}</style>${script}<spasm-guide open="diet"></spasm-guide>`);
    await guideIn(tab);
    const of = (selector, name) =>
      tab.$eval(`spasm-guide >>> ${selector}`, (one, key) => getComputedStyle(one)[key], name);
    assert.equal(await of('[part~=heading]', 'borderBlockEndWidth'), '4px');
    assert.equal(await of('#diet', 'backgroundColor'), 'rgb(244, 248, 240)');
    assert.equal(await of('#not-to-take', 'borderInlineStartColor'), 'rgb(168, 7, 26)');
  });

  recipe('Match your brand', 'css', 2, 'turns the guide dark', async (code) => {
    await open(`<style>${code}</style>${script}<spasm-guide></spasm-guide>`);
    await guideIn(tab);
    const color = await tab.$eval('spasm-guide >>> #stretch [aria-pressed=true]', (button) =>
      getComputedStyle(button).getPropertyValue('background-color'),
    );
    assert.equal(await painted(tab, color), 'rgb(142, 209, 234)');
  });

  recipe('Languages', 'html', 0, 'offers its reader both languages', async (code) => {
    await open(code);
    const names = await tab.waitForFunction(() => {
      const menu = document
        .querySelector('spasm-guide')
        .shadowRoot?.querySelector('select[name=language]');
      return menu && [...menu.options].map(({ text }) => text);
    });
    assert.deepEqual(await names.jsonValue(), ['English', 'Español']);
  });

  it('are all tried here', () => {
    const all = [...readme.matchAll(/```(html|css|js)\n([^]*?)```/g)].map(([, , code]) =>
      complete(code),
    );
    assert.deepEqual(
      all.filter((code) => !tried.includes(code)),
      [],
    );
  });
});
