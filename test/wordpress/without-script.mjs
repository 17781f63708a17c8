/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { block } from './given.mjs';

const words = {
  by: 'Riverbank & Sons',
  reviewedBy: 'Dr. Amina Rahimi',
  hide: ['footwear', 'pregnancy'],
  replace: {
    massage: { title: 'Massage at our <clinic>', body: [{ steps: ['Book.', 'Come.'] }] },
    stretch: { body: [{ caution: 'Ask our therapist </noscript> first.' }] },
  },
  append: { magnesium: [{ lead: 'Ask our:', list: ['<b>Pharmacist</b>', 'Nurse'] }] },
  add: [
    {
      id: 'local-pool',
      section: 'prevention',
      title: 'Our pool',
      body: [{ text: 'Warm, daily.' }],
    },
  ],
  danger: { emergency: ['Seizure in our pool'], visit: ['After our training'] },
};

/** Every heading that is always there, with its level, of the first guide: in the browser. */
const levels = () => {
  const root = document.querySelector('spasm-guide').shadowRoot;
  const parts = ['heading', 'section-heading', 'panel-heading'];
  const all = root.querySelectorAll(parts.map((part) => `:is(h1,h2,h3,h4,h5,h6)[part~=${part}]`));
  return [...all].map((one) => [
    one.textContent.trim(),
    Number(one.ariaLevel ?? one.localName.slice(1)),
  ]);
};

/** What a reader sees of the parts with these selectors, in the first guide: in the browser. */
const seen = (...selectors) => {
  const root = document.querySelector('spasm-guide').shadowRoot;
  return selectors.map((selector) =>
    [...root.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility())
      .map((one) => one.innerText.replaceAll(/\s+/g, ' ').trim())
      .join('|'),
  );
};

/** What the server has put in for readers without script. */
const HELP = /<noscript>.*?<\/noscript>| aria-level="\d"|<script[^>]*ld\+json.*?<\/script>/gs;

/** What an author chose and a clinic says, for who has no script; and what the script makes of that. */
export const withoutScript = (site) =>
  describe('for a reader without script', () => {
    let address;

    before(async () => {
      await site.wp.php(`update_option( 'spasm_guide', array( 'content' =>
        SpasmGuide\\own_words( base64_decode( '${btoa(JSON.stringify(words))}' ), '' ) ) );`);
      address = await site.publish(block({ headingLevel: 3, jsonLd: true }) + block());
    });

    after(() => site.wp.php(`delete_option( 'spasm_guide' );`));

    it('has headings of the level that an author chose, the same as with it', async () => {
      const bare = await site.visit(address, { script: false });
      const full = await site.visit(address);
      const given = await bare.evaluate(levels);
      assert.equal(given[0][1], 3);
      assert.ok(given.every(([, level]) => level >= 3 && level <= 6));
      const made = new Map(await full.evaluate(levels));
      const both = given.filter(([title]) => made.has(title));
      assert.ok(both.length > 20);
      assert.deepEqual(
        both,
        both.map(([title]) => [title, made.get(title)]),
      );
    });

    it('has the clinic’s own words where the script has them, as text', async () => {
      const tab = await site.visit(address, { script: false });
      const [magnesium, massage, stretch, pool, signs, visit] = await tab.evaluate(
        seen,
        ...['#magnesium', '#massage', '#stretch', '#local-pool', '.signs', '#visit'],
      );
      assert.match(magnesium, /will probably not help.*Added by Riverbank & Sons Ask our: <b>Ph/);
      assert.match(massage, /^Massage at our <clinic> Added by Riverbank & Sons Book. Come.$/);
      assert.match(stretch, /Added by .* Caution Ask our therapist <\/noscript> first\./);
      assert.match(pool, /^Our pool Added by .* Warm, daily.$/);
      assert.match(signs, /Chest pain.*Added by .* Seizure in our pool$/);
      assert.match(visit, /Added by .* After our training$/);
    });

    it('sees nothing of what the clinic has hidden, replaced, or had reviewed', async () => {
      const tab = await site.visit(address, { script: false });
      const [gone, link, about] = await tab.evaluate(
        seen,
        ...['#footwear, #pregnancy', '[data-target=pregnancy]', '#about'],
      );
      assert.deepEqual([gone, link], ['', '']);
      assert.match(about, /Riverbank & Sons says that Dr. Amina Rahimi has reviewed this text/);
      assert.doesNotMatch(about, /No doctor or nurse/);
    });

    it('is told to search engines once, in the words of the script', async () => {
      const [, json, ...more] = (await site.html(address)).split(/<script[^>]*ld\+json[^>]*>/);
      assert.deepEqual(more, []);
      const { '@context': context, ...page } = JSON.parse(json.split('</script>')[0]);
      assert.equal(context, 'https://schema.org');
      const tab = await site.visit(address);
      const blocks = await tab.$$eval('script[type="application/ld+json"]', (all) =>
        all.map((one) => one.textContent),
      );
      assert.equal(blocks.length, 1);
      assert.deepEqual(JSON.parse(blocks[0])['@graph'][0], page);
    });

    it('costs who has it nothing: the guide is the same as without the server’s help', async () => {
      /** All that the script has made of a page, once it has looked whether the HTML was edited; and what it said. */
      const made = async (change) => {
        const said = [];
        const tab = await site.visit('/favicon.ico');
        tab.on('console', (message) => said.push(message.text()));
        await tab.setRequestInterception(true);
        const body = change(await site.html(address));
        tab.on('request', (request) =>
          request.url() === address
            ? void request.respond({ contentType: 'text/html; charset=utf-8', body })
            : void request.continue(),
        );
        await tab.goto(address);
        await setTimeout(3000);
        const html = await tab.$$eval('spasm-guide', (all) =>
          all.map((one) => one.shadowRoot.innerHTML.replaceAll(/<!--.*?-->/g, '')),
        );
        return { html, said };
      };
      const [helped, alone] = await Promise.all([
        made((html) => html),
        made((html) => html.replaceAll(HELP, '')),
      ]);
      assert.equal(helped.html.length, 2);
      assert.deepEqual(helped, alone);
      assert.deepEqual(helped.said, []);
      assert.match(helped.html[0], /Ask our therapist/);
    });
  });
