import { strToU8, zipSync } from 'fflate';
import { fileText, plugin } from '../files.js';
import type { Way } from './way.js';

/** The same choices make the same bytes, whenever. */
const DATE = new Date(2020, 0, 1);

const rule = (title: string): string => `${title}\n${'-'.repeat(title.length)}`;

/** What to do, and what to paste, for who opens the zip without the workshop. */
export const readmeOf = ({ title, hint, steps, code, policy }: Way): string =>
  [
    rule(`Spasm guide: ${title}`),
    hint,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    ...code.map((one) => `${rule(one.title)}\n\n${one.text}`),
    ...(policy ? [`${rule('If your site sends a Content Security Policy')}\n\n${policy}`] : []),
  ].join('\n\n') + '\n';

/** What `way` needs, in a zip: files under their paths in dist, or the plugin as it is. */
export const zipOf = (way: Way): Blob => {
  if (way.isPlugin) return plugin();
  const texts = {
    'README.txt': readmeOf(way),
    ...Object.fromEntries([...way.files, 'LICENSES.txt'].map((path) => [path, fileText(path)])),
    ...way.made,
  };
  const files = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  const bytes = zipSync(Object.fromEntries(files), { level: 9, mtime: DATE });
  return new Blob([bytes], { type: 'application/zip' });
};
