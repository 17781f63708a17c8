import { fileURLToPath } from 'node:url';

/** Settings of @web/dev-server for `npm start`. It prints the address. */
export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  open: false,
  port: Number(process.env.PORT ?? 8000),
  middleware: [
    // The address it prints is the folder's above.
    (context, next) => (context.path === '/' ? context.redirect('/demo/') : next()),
  ],
};
