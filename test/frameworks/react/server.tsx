import { Writable } from 'node:stream';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Page } from './page.js';

/** The page as HTML, in one piece. */
export const whole = (): string => renderToString(<Page />);

/** The page as HTML, as a server streams it. */
export const streamed = (): Promise<string> =>
  new Promise((resolve, reject) => {
    let html = '';
    const sink = new Writable({
      write(chunk: Buffer, _, done) {
        html += chunk.toString();
        done();
      },
      final(done) {
        resolve(html);
        done();
      },
    });
    const { pipe } = renderToPipeableStream(<Page />, {
      onAllReady: () => pipe(sink),
      onError: reject,
    });
  });
