import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import wpPot from 'wp-pot';

/** The words of block.json that WordPress translates, and under which context it looks for them. */
const blockWords = ({ title, description, keywords }) => [
  ['block title', title],
  ['block description', description],
  ...keywords.map((keyword) => ['block keyword', keyword]),
];

/** The template for translators: every word of the plugin's own, from its PHP and its block.json. */
export const wordpressPot = async (plugin, version) => {
  const found = new wpPot.WP_Pot({
    php: { textdomain: 'spasm-guide' },
    pot: { package: `Spasm Guide ${version}`, defaultHeaders: false },
    pathsRelativeTo: plugin,
  });
  const template = po.parse(found.parse(`${plugin}/**/*.php`).generatePot());
  // Not the year in which it was built.
  template.translations[''][''].comments = {
    translator: 'This file is distributed under the same licence as the plugin: MIT.',
  };
  const block = JSON.parse(await readFile(join(plugin, 'block/block.json'), 'utf8'));
  for (const [context, word] of blockWords(block)) {
    template.translations[context] ??= {};
    template.translations[context][word] = {
      msgctxt: context,
      msgid: word,
      msgstr: [''],
      comments: { reference: 'block/block.json' },
    };
  }
  return po.compile(template, { foldLength: 0 });
};
