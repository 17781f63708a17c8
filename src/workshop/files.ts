import { gunzipSync, strFromU8 } from 'fflate';

/* The files of dist that a page may need. They are in the page, packed: from disk it could fetch none. */

let unpacked: Readonly<Record<string, string>> | undefined;

const unpack = (): Readonly<Record<string, string>> => {
  const packed = atob(document.getElementById('files')?.textContent.trim() ?? '');
  const bytes = Uint8Array.from(packed, (one) => one.charCodeAt(0));
  return JSON.parse(strFromU8(gunzipSync(bytes))) as Record<string, string>;
};

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
