import { gunzipSync, strFromU8 } from 'fflate';

/* The files of dist that a page may need. They are in the page, packed: from disk it could fetch none. */

const bytesOf = (id: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(document.getElementById(id)?.textContent.trim() ?? ''), (one) =>
    one.charCodeAt(0),
  );

let unpacked: Readonly<Record<string, string>> | undefined;

const unpack = (): Readonly<Record<string, string>> =>
  JSON.parse(strFromU8(gunzipSync(bytesOf('files')))) as Record<string, string>;

/** The plugin for WordPress, as it is uploaded there: dist/wordpress/spasm-guide.zip. */
export const plugin = (): Blob => new Blob([bytesOf('plugin')], { type: 'application/zip' });

/**
 * The text of a file of dist.
 * @param path as in dist, such as `lang/es.js`
 * @throws {RangeError} where the page has no such file
 */
export const fileText = (path: string): string => {
  unpacked ??= unpack();
  const text = unpacked[path];
  if (text === undefined) throw new RangeError(`${path} is not in this page.`);
  return text;
};
