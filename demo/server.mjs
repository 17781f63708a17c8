/** Settings of @web/dev-server for `npm start`. It prints the address. */
export default {
  rootDir: new URL('..', import.meta.url).pathname,
  appIndex: 'demo/index.html',
  open: false,
  port: Number(process.env.PORT ?? 8000),
};
