import { expect } from '@open-wc/testing';
import { embed, until } from './embed.js';
import { isOpen, part } from './helpers.js';

/** What a page has loaded from beside itself. */
const loaded = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.replace('/dist/', ''))
    .sort();

const SCRIPTS = ['embed.js', 'spasm-guide.js'];

const isIn = async ({ page, guide }: Awaited<ReturnType<typeof embed>>, lang: string) => {
  const { documentElement: root } = page.document;
  const box = part(guide, 'guide');
  await until(() => root.dir !== '');
  expect([box.lang, root.lang, root.dir]).to.deep.equal([lang, lang, box.dir]);
  expect(page.document.title).to.equal(part(guide, 'heading').textContent.trim());
};

describe('the language of the page for a frame', () => {
  it('is the one that its address asks for, whose words alone are loaded', async () => {
    const { page } = await embed('');
    const scripts = page.document.querySelector('template')!.content.querySelectorAll('script');
    const tags = [...scripts].map(({ lang }) => lang);
    expect(tags).to.include.members(['ar', 'es', 'zh-Hans']);
    for (const tag of tags) {
      const shown = await embed(`?lang=${tag}`);
      await isIn(shown, tag);
      expect(loaded(shown.page)).to.deep.equal([...SCRIPTS, `lang/${tag}.js`].sort());
      expect(shown.guide.lang).to.equal(tag);
    }
  });

  it('is English where it asks for none, or for that, and no words are asked for twice', async () => {
    for (const query of ['', '?lang=', '?lang=en', '?lang=en-GB', '?lang=EN']) {
      const shown = await embed(query);
      await isIn(shown, 'en');
      expect(loaded(shown.page), query).to.deep.equal(SCRIPTS);
    }
  });

  it('is looked up as the guide does', async () => {
    for (const [asked, lang] of [
      ['es-MX', 'es'],
      ['zh-CN', 'zh-Hans'],
      ['zh-TW', 'en'],
      ['pt', 'pt-BR'],
      ['pt-PT', 'en'],
    ] as const) {
      const shown = await embed(`?lang=${asked}`);
      await isIn(shown, lang);
    }
  });

  it('is the first of several, and the others are there to be chosen', async () => {
    const shown = await embed('?lang=es,%20ar,en,es-MX');
    await isIn(shown, 'es');
    expect(loaded(shown.page)).to.deep.equal(['embed.js', 'lang/ar.js', 'lang/es.js', SCRIPTS[1]]);
    const { guide, page } = shown;
    for (const lang of ['ar', 'en', 'es']) {
      const menu = guide.shadowRoot!.querySelector<HTMLSelectElement>('select[part~=language]')!;
      menu.value = lang;
      menu.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => page.document.documentElement.lang === lang);
      await isIn(shown, lang);
    }
  });

  it('keeps the panel in its own address open, and goes there', async () => {
    const { page, guide } = await embed('?lang=ar#spasm-guide-diet');
    await until(() => page.scrollY > 0);
    expect(isOpen(guide, 'diet')).to.equal(true);
  });
});
