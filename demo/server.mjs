import { fileURLToPath } from 'node:url';

/** Settings of @web/dev-server for `npm start`. It prints the address. */
export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  appIndex: 'demo/index.html',
  open: false,
  port: Number(process.env.PORT ?? 8000),
};
