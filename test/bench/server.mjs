import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves what is in `folder` by now from any free port of this machine, brotli where a file has it beside it, and never
 * to be kept.
 * @returns `{ origin, close() }`
 */
export const serve = async (folder) => {
  const files = sirv(folder, { brotli: true, etag: false });
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
