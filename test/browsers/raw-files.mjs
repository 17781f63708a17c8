import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { headers } from '../pages/headers.mjs';

const root = new URL('../../', import.meta.url);

/** Koa middleware: `?delay=500` answers half a second late, for what happens before a script arrives. */
export async function delayed(context, next) {
  await setTimeout(Number(context.query.delay ?? 0));
  return next();
}

/**
 * Koa middleware: answers with the files that a clinic gets, and the pages that try them, byte for
 * byte (the test server writes its own script into other pages), with headers of test/pages/headers.mjs.
 */
export async function rawFiles(context, next) {
  if (!/^\/(dist|demo|test\/pages)\//.test(context.path)) return next();
  try {
    context.body = await readFile(fileURLToPath(new URL(`.${context.path}`, root)));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return; // Koa answers 404.
  }
  context.type = extname(context.path);
  context.set('Cache-Control', 'no-store');
  context.set(headers[basename(context.path)] ?? {});
}
