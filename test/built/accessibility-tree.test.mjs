/* global document -- in the browser's part of a test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';

describe('what a screen reader meets', () => {
  let browser, server, page, session;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    page = await browser.newPage();
    session = await page.createCDPSession();
  });

  after(() => Promise.all([browser?.close(), server?.close()]));

  /** The things of the page in reading order: role, name, level, state, and how they nest. */
  const tree = async (attributes = '') => {
    await page.setContent(
      `<!doctype html><html lang="en"><script src="${server.origin}/dist/spasm-guide.js"></script>
      <main><h1>Cramps</h1><spasm-guide ${attributes}></spasm-guide></main>`,
    );
    await page.evaluate(() => document.querySelector('spasm-guide').updateComplete);
    return readTree();
  };

  const readTree = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node) => [
      node,
      ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)) : [])),
    ];
    return inOrder(nodes[0])
      .filter(({ ignored }) => !ignored)
      .map((node) => {
        const state = Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, value.value]),
        );
        const within = (each) => (each ? [each, ...within(byId.get(each.parentId))] : []);
        return {
          role: node.role.value,
          name: node.name?.value ?? '',
          level: state.level,
          expanded: state.expanded,
          inside: within(byId.get(node.parentId)),
        };
      });
  };

  const headings = (things) =>
    things.filter(({ role }) => role === 'heading').map(({ name, level }) => ({ name, level }));

  const panels = () =>
    page.evaluate(() =>
      [...document.querySelector('spasm-guide').shadowRoot.querySelectorAll('[part~=panel]')].map(
        (panel) => ({
          id: panel.id,
          title: panel.querySelector('button').textContent.trim(),
          start: panel.querySelector('[part=text]').textContent.trim().slice(0, 20),
        }),
      ),
    );

  for (const level of [1, 2, 3, 4]) {
    it(`is each panel as a heading of level ${level + 2}, for a guide of level ${level}`, async () => {
      const found = headings(await tree(`heading-level="${level}"`));
      const all = await panels();
      assert.ok(all.length >= 21);
      for (const { title } of all) {
        assert.deepEqual(
          found.filter(({ name }) => name === title).map((heading) => heading.level),
          [level + 2],
          title,
        );
      }
    });
  }

  it('is the button of each panel inside its heading, with its state', async () => {
    const things = await tree('open="diet known"');
    for (const { id, title } of await panels()) {
      const buttons = things.filter(({ role, name }) => role === 'button' && name === title);
      assert.equal(buttons.length, 1, title);
      const [{ expanded, inside }] = buttons;
      assert.equal(expanded, ['diet', 'known'].includes(id), title);
      assert.ok(
        inside.some(({ role }) => role.value === 'heading'),
        title,
      );
    }
  });

  it('is the new state after a press, without a reload', async () => {
    await tree();
    await page.evaluate(async () => {
      const element = document.querySelector('spasm-guide');
      element.shadowRoot.getElementById('diet').querySelector('button').click();
      await element.updateComplete;
    });
    const all = await panels();
    const things = await readTree();
    const open = all.filter(({ title }) =>
      things.some(({ role, name, expanded }) => role === 'button' && name === title && expanded),
    );
    assert.deepEqual(
      open.map(({ id }) => id),
      ['diet'],
    );
  });

  it('is nothing of a closed panel, all of an open one', async () => {
    const things = await tree('open="diet"');
    const said = things.map(({ name }) => name).join('\n');
    const all = await panels();
    for (const { id, start } of all) {
      assert.equal(said.includes(start), id === 'diet', `${id}: ${start}`);
    }
  });

  it('is a region of danger signs, with a name', async () => {
    const regions = (await tree()).filter(({ role }) => role === 'region');
    assert.ok(regions.some(({ name }) => /danger signs/i.test(name)));
    for (const { name } of regions) assert.notEqual(name, '');
  });

  it('is headings that go down one level at a time', async () => {
    const levels = headings(await tree('open="all"')).map(({ level }) => level);
    levels.forEach((level, index) => {
      if (index) assert.ok(level - levels[index - 1] <= 1, `${levels[index - 1]} then ${level}`);
    });
    assert.equal(levels[0], 1);
  });

  it('is a name on every button, link and drawing', async () => {
    const things = (await tree('open="all" emergency-number="911"')).filter(({ role }) =>
      ['button', 'link', 'image', 'img', 'radio', 'dialog'].includes(role),
    );
    assert.ok(things.length > 30);
    assert.deepEqual(
      things.filter(({ name }) => !name.trim()),
      [],
    );
  });

  it('is a source by its title, not only by a number', async () => {
    const things = await tree('open="all"');
    const numbers = things.filter(({ role, name }) => role === 'link' && /^\W*\d+\W*$/.test(name));
    assert.deepEqual(numbers, []);
  });

  it('is no arrow and no exclamation mark', async () => {
    const things = await tree('open="all"');
    const marks = things.filter(({ name }) => /^[!▾▸›\s]+$/.test(name) && name.trim());
    assert.deepEqual(
      marks.map(({ name }) => name),
      [],
    );
  });
});
